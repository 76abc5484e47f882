import type { FactPart } from "./listed-figures.ts";
import type { DocumentName, Evidence } from "./vocabulary.ts";

/** On how many sources a fact rests: illustrative ones may rest on none. */
export const BACKINGS = ["none", "one", "several"] as const;
export type Backing = (typeof BACKINGS)[number];

/** Requests for figures that say how far the data can be trusted. */
export type QualityFigure =
  /** Facts that are of one year, of one level or of any. */
  | { readonly kind: "facts-dated"; readonly year: number; readonly level?: Evidence | undefined }
  /** Facts that rest on so many sources; of one part or of all. */
  | { readonly kind: "facts-backed"; readonly backing: Backing; readonly part?: FactPart | undefined }
  /** Periods between a series' first and last for which no value is known. */
  | {
      readonly kind: "missing-periods";
      readonly list: "sector-goals" | "trade-metrics";
      readonly recordId: string;
    }
  /** Days from the one through which a document is complete to D. */
  | { readonly kind: "document-age"; readonly document: DocumentName };

/** The rules of these figures: keys of the messages' rules. */
export const QUALITY_RULES = ["facts-dated", "facts-backed", "missing-periods", "document-age"] as const;
