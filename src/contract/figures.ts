import type { FullDate, PartialDate } from "./dates.ts";
import type { LISTED_RULES, ListedFigure } from "./listed-figures.ts";
import type { Period } from "./periods.ts";
import type { QUALITY_RULES, QualityFigure } from "./quality-figures.ts";
import type { RECORD_RULES, RecordFigure } from "./record-figures.ts";
import type { ChangeKind, Evidence, GoalStatus, TradeMode } from "./vocabulary.ts";

/** Which of the programs a figure is over; an absent or empty member narrows nothing (contract §3, URL parameters). */
export interface ProgramScope {
  readonly sector?: readonly string[] | undefined;
  readonly health?: readonly string[] | undefined;
  readonly lead?: readonly string[] | undefined;
  readonly agreement?: readonly string[] | undefined;
  readonly q?: string | undefined;
  readonly from?: PartialDate | undefined;
  readonly to?: PartialDate | undefined;
  /** One row of a table of sectors; empty: the programs whose sector the partnership does not name. */
  readonly sectorId?: string | undefined;
  /** The programs under one agreement; empty: those under none. */
  readonly agreementId?: string | undefined;
  /** The programs of one lead; empty: those without a lead that the partnership names. */
  readonly leadId?: string | undefined;
  /** The programs whose first lead it is; empty: those without any. */
  readonly firstLeadId?: string | undefined;
}

/** Of a scope what narrows goals too. */
export type SectorScope = Pick<ProgramScope, "sector" | "sectorId">;

/** Counts over programs and their milestones, by the names that the page gives them, and the two shares of milestones. */
export const TALLY_FIGURES = [
  "programs",
  "health-stopped",
  "health-paused",
  "health-done",
  "health-not-started",
  "health-unreported",
  "health-late",
  "health-at-risk",
  "health-on-track",
  "reached",
  "counted",
  "due",
  "dueReached",
  "progress",
  "dueProgress",
] as const;
export type TallyFigure = (typeof TALLY_FIGURES)[number];

export const GOAL_FIGURES = ["baseline", "target", "latest", "measured", "attainment", "expected", "lag"] as const;
export type GoalFigure = (typeof GOAL_FIGURES)[number];

export const AGREEMENT_FIGURES = ["signed", "unsigned", "programmes", "others"] as const;
export type AgreementFigure = (typeof AGREEMENT_FIGURES)[number];

/** What the line of changes tells apart; `value`: observations of goals and trade. */
export type ChangedKind = "agreement" | "program" | "milestone" | "event" | "goal" | "value";

/** What one series of trade is shown as. */
export interface SeriesScope {
  /** The metric's id; of a balance of two both, joined by `~`. */
  readonly seriesId: string;
  readonly mode: TradeMode;
  readonly from?: Period | undefined;
  readonly to?: Period | undefined;
  readonly base?: Period | undefined;
  /** An earlier day at which it is asked for; absent: D. */
  readonly on?: FullDate | undefined;
}

/** Which figure is asked for its derivation: small, plain, and enough to compute the figure again. */
export type FigureRequest =
  | ListedFigure
  | RecordFigure
  | QualityFigure
  /** Sectors that programs belong to. */
  | { readonly kind: "sectors"; readonly scope?: ProgramScope | undefined }
  /** A figure of one of several partnerships, each at its own day. */
  | { readonly kind: "member"; readonly partnershipId: string; readonly of: FigureRequest }
  /** Programs of one level of evidence. */
  | { readonly kind: "programs-of-level"; readonly level: Evidence; readonly scope?: ProgramScope | undefined }
  /** The first so many of the programs that need attention, worst first. */
  | { readonly kind: "attention-first"; readonly count: number; readonly scope?: ProgramScope | undefined }
  /** Changes as the table `changes` has them: of one kind, of one weight, or all. */
  | {
      readonly kind: "changed";
      readonly of?: ChangeKind | undefined;
      readonly weight?: string | undefined;
      readonly since: FullDate;
      readonly scope?: ProgramScope | undefined;
    }
  /** At D, or at an earlier day that is compared with it. */
  | {
      readonly kind: "tally";
      readonly figure: TallyFigure;
      readonly scope?: ProgramScope | undefined;
      readonly on?: FullDate | undefined;
    }
  /** How much a count differs from what it was for the same programs on an earlier day. */
  | {
      readonly kind: "difference";
      readonly figure: TallyFigure;
      readonly since: FullDate;
      readonly scope?: ProgramScope | undefined;
    }
  | { readonly kind: "overdue" | "attention"; readonly scope?: ProgramScope | undefined }
  /** Milestones due so many days from D on; both ends count. */
  | {
      readonly kind: "deadlines";
      readonly from: number;
      readonly to: number;
      readonly scope?: ProgramScope | undefined;
    }
  | {
      readonly kind: "changes";
      readonly of: ChangedKind;
      /** What they turned into; `signed`: agreements that were not signed before. Absent: whatever it is. */
      readonly status?: string | undefined;
      readonly since: FullDate;
      readonly scope?: ProgramScope | undefined;
    }
  | { readonly kind: "progress"; readonly figure: "reached" | "counted" | "progress"; readonly programId: string }
  | { readonly kind: "elapsed"; readonly programId: string }
  /** At D, or at an earlier day that is compared with it. */
  | { readonly kind: "health"; readonly programId: string; readonly on?: FullDate | undefined }
  | {
      readonly kind: "goal";
      readonly figure: GoalFigure;
      readonly goalId: string;
      readonly on?: FullDate | undefined;
    }
  | { readonly kind: "goal-status"; readonly goalId: string; readonly on?: FullDate | undefined }
  | {
      readonly kind: "goals";
      /** Absent: all with a target; `indicator`: those without. */
      readonly status?: GoalStatus | "indicator" | undefined;
      readonly scope?: SectorScope | undefined;
    }
  /** Goals of another status, goals and indicators with a newer value than on an earlier day. */
  | {
      readonly kind: "goals-since";
      readonly of: "status" | "value";
      readonly since: FullDate;
      readonly scope?: SectorScope | undefined;
    }
  | ({ readonly kind: "point"; readonly period: Period } & SeriesScope)
  | ({ readonly kind: "cagr" } & SeriesScope)
  | { readonly kind: "agreements"; readonly figure: AgreementFigure }
  | { readonly kind: "standing-programme" }
  | { readonly kind: "evidence"; readonly level: Evidence; readonly isShare: boolean }
  | { readonly kind: "facts"; readonly sourceId: string }
  | { readonly kind: "events"; readonly isCurrent: boolean }
  | { readonly kind: "sources"; readonly isOfficial: boolean }
  | { readonly kind: "gaps" };

/** The rules of the other figures, of which none but their names is needed. */
const OTHER_RULES = [
  "programs-of-level",
  "attention-first",
  "changed",
  "goal-baseline",
  "goal-target",
  "difference",
  "overdue",
  "attention",
  "deadlines",
  "changes",
  "program-reached",
  "program-counted",
  "program-progress",
  "elapsed",
  "health",
  "goal-latest",
  "goal-measured",
  "goal-attainment",
  "goal-expected",
  "goal-lag",
  "goal-status",
  "goals",
  "goals-status",
  "goals-moved",
  "goals-newer",
  "goals-indicator",
  "level",
  "yoy",
  "index",
  "share",
  "balance",
  "sum12",
  "cagr",
  "agreements-signed",
  "agreements-unsigned",
  "agreements-programmes",
  "agreements-others",
  "standing-programme",
  "evidence",
  "evidence-share",
  "facts",
  "events-begun",
  "events-current",
  "sources",
  "sources-official",
  "gaps",
] as const;

/** The rule that a figure follows: a key of the messages' rules. */
export type FigureRule =
  | TallyFigure
  | (typeof LISTED_RULES)[number]
  | (typeof RECORD_RULES)[number]
  | (typeof QUALITY_RULES)[number]
  | (typeof OTHER_RULES)[number];
