import type { FullDate } from "./dates.ts";
import type { Period } from "./periods.ts";
import type { ListName } from "./records.ts";
import type { EvidenceFilter, TradeMode } from "./vocabulary.ts";

/** Which of the sources a count is over; an absent or empty member narrows nothing. */
export interface SourceScope {
  readonly q?: string | undefined;
  readonly kinds?: readonly string[] | undefined;
  readonly languages?: readonly string[] | undefined;
}

/** What facts are: whole records, milestones of programs, observations of goals and trade. */
export const FACT_PARTS = ["records", "milestones", "values"] as const;
export type FactPart = (typeof FACT_PARTS)[number];

/** What notes to values are about: values that somebody published, values derived by the publisher, values not found. */
export const NOTE_GROUPS = ["published", "derived", "missing"] as const;
export type NoteGroup = (typeof NOTE_GROUPS)[number];

export type PortfolioFigure = "partnerships" | "read" | "programs";

/** What is said of one trade series as it is shown: its last value, and what follows from its values. */
export const SERIES_FACTS = ["value", "growth", "cagr", "share", "best", "worst"] as const;
export type SeriesFact = (typeof SERIES_FACTS)[number];

/** Requests for the figures of lists, tables and single values: all but those over programs, goals and points of series. */
export type ListedFigure =
  /** One value of a goal or a trade metric as it is published. */
  | {
      readonly kind: "observation";
      readonly list: "sector-goals" | "trade-metrics";
      readonly recordId: string;
      readonly period: Period;
    }
  /** How far the two sides' figures of one flow are apart; `isShare`: against the second's. */
  | {
      readonly kind: "mirror-gap";
      readonly metricId: string;
      readonly mirrorId: string;
      readonly period: Period;
      readonly isShare: boolean;
    }
  /** Sources that conditions leave. */
  | { readonly kind: "sources-shown"; readonly scope: SourceScope }
  /** Notes to values: of one group, or those of some series in some periods. */
  | {
      readonly kind: "notes";
      readonly group?: NoteGroup | undefined;
      readonly of?: { readonly metricIds: readonly string[]; readonly periods: readonly Period[] } | undefined;
    }
  /** Everything that somebody vouches for up to D, or one part of it; of one source: what rests on it. */
  | { readonly kind: "facts-of"; readonly part?: FactPart | undefined; readonly sourceId?: string | undefined }
  /** Records of one document; `announced`: as many as the document says that it has. */
  | { readonly kind: "document"; readonly list: ListName; readonly isAnnounced: boolean }
  /** What is wrong with the data: of all documents, or of one by its name. */
  | { readonly kind: "faults"; readonly of: "quarantined" | "problems"; readonly document?: string | undefined }
  /** All partnerships together: how many, how many of them could be read, and the programs of those. */
  | { readonly kind: "portfolio"; readonly figure: PortfolioFigure }
  /** How much of an agreement's term has passed. */
  | { readonly kind: "term-elapsed"; readonly agreementId: string }
  /** The trade series that are on show, or would be through another evidence filter. */
  | {
      readonly kind: "series";
      readonly metricIds: readonly string[];
      readonly evidence?: EvidenceFilter | undefined;
    }
  /** By how much a fact of a trade series differs from what it was on an earlier day. */
  | {
      readonly kind: "series-change";
      readonly fact: SeriesFact;
      readonly since: FullDate;
      readonly seriesId: string;
      readonly mode: TradeMode;
      readonly from?: Period | undefined;
      readonly to?: Period | undefined;
      readonly base?: Period | undefined;
    };

/** The rules of these figures: keys of the messages' rules. */
export const LISTED_RULES = [
  "observation",
  "mirror-gap",
  "mirror-gap-share",
  "sources-shown",
  "notes",
  "facts-all",
  "facts-records",
  "facts-milestones",
  "facts-values",
  "source-records",
  "source-milestones",
  "source-values",
  "document-records",
  "document-announced",
  "quarantined",
  "problems",
  "series",
  "series-amount-change",
  "series-ratio-change",
  "series-index-change",
  "term-elapsed",
  "portfolio-partnerships",
  "portfolio-read",
  "portfolio-programs",
] as const;
