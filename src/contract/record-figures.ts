import type { PartialDate } from "./dates.ts";

/** Requests for what a page says of one program, agreement or event, and for the counts over the lists of the last two. */
export type RecordFigure =
  /** Days between the deadline of a milestone and D, or the day on which it was reached. */
  | { readonly kind: "milestone-days"; readonly programId: string; readonly milestoneId: string }
  /** Days since the end of a program's term, or since anything was heard of it. */
  | { readonly kind: "program-days"; readonly of: "term-over" | "silence"; readonly programId: string }
  | { readonly kind: "budget"; readonly programId: string }
  /** How often the health of a program has changed up to D. */
  | { readonly kind: "health-changes"; readonly programId: string }
  /** Days that are left of an agreement's term. */
  | { readonly kind: "term-left"; readonly agreementId: string }
  /** Sources that a record rests on. */
  | { readonly kind: "sources-of"; readonly list: "programs" | "agreements"; readonly recordId: string }
  /** Events that belong to an agreement. */
  | { readonly kind: "events-of"; readonly agreementId: string }
  /** Agreements and programs that an event belongs to, without the first so many of them. */
  | { readonly kind: "links-of"; readonly eventId: string; readonly after: number }
  /** Events that conditions leave. */
  | {
      readonly kind: "events-shown";
      readonly q?: string | undefined;
      readonly from?: PartialDate | undefined;
      readonly to?: PartialDate | undefined;
    }
  /** Agreements that conditions leave. */
  | { readonly kind: "agreements-shown"; readonly q?: string | undefined };

/** The rules of these figures: keys of the messages' rules. */
export const RECORD_RULES = [
  "milestone-overdue",
  "milestone-left",
  "milestone-delay",
  "term-over",
  "silence",
  "budget",
  "health-changes",
  "term-left",
  "sources-of",
  "events-of",
  "links-of",
  "events-shown",
  "agreements-shown",
  "sectors",
] as const;
