import type { FullDate, PartialDate } from "./dates.ts";
import type { ProgramState } from "./vocabulary.ts";

/** Why a program's health is what it is: the rule that decided, with its facts (contract §2, Program at D). */
export type HealthReason =
  /** Rules 1–3: the standing state decided. */
  | { readonly rule: "state"; readonly state: ProgramState; readonly on: PartialDate }
  /** Rule 3: every planned milestone is reached, and the term, if there is one, is over. */
  | { readonly rule: "all-reached"; readonly reached: number }
  /** Rule 4. */
  | { readonly rule: "not-begun"; readonly start: PartialDate }
  /** Rule 5a: overdue since `due`, and nobody reported since. */
  | {
      readonly rule: "overdue-unreported";
      readonly milestoneId: string;
      readonly due: PartialDate;
      readonly days: number;
      readonly lastReportOn?: FullDate;
    }
  /** Rule 5b: the term ended `days` ago and no outcome is known. */
  | { readonly rule: "term-over"; readonly end: PartialDate; readonly days: number; readonly lastReportOn?: FullDate }
  /** Rule 5c: nothing heard for `days` days since `since`. */
  | { readonly rule: "no-report"; readonly since: FullDate; readonly days: number; readonly lastReportOn?: FullDate }
  /** Rules 6 and 7: a milestone is overdue by `days`. */
  | { readonly rule: "overdue"; readonly milestoneId: string; readonly due: PartialDate; readonly days: number }
  /** Rule 7: a pending milestone is due in `days`. */
  | { readonly rule: "due-soon"; readonly milestoneId: string; readonly due: PartialDate; readonly days: number }
  /** Rule 7: elapsed share of the term is more than a quarter ahead of the share of milestones reached. */
  | { readonly rule: "behind-time"; readonly elapsed: number; readonly reached: number; readonly counted: number }
  /** Rule 8: nothing speaks against it. */
  | { readonly rule: "nothing-against"; readonly lastReportOn?: FullDate };
