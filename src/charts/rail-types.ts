import type { FullDate, PartialDate } from "#contract/dates.ts";

export interface RailTermView {
  readonly id: string;
  readonly firstOn: FullDate;
  readonly lastOn: FullDate;
  readonly isStanding: boolean;
  readonly isAhead: boolean;
  readonly isApproximate: boolean;
  /** Labels from the longest to the shortest; the first that fits is drawn. */
  readonly labels: readonly string[];
  readonly title: string;
}

export interface RailEventView {
  readonly on: FullDate;
  readonly isSigning: boolean;
  readonly title: string;
}

export interface RailView {
  /** The open-ended relation: since when, and the words for it. */
  readonly relation: { readonly since: PartialDate; readonly label: string } | undefined;
  readonly terms: readonly RailTermView[];
  readonly gaps: readonly {
    readonly id: string;
    readonly firstOn: FullDate;
    readonly lastOn: FullDate;
    readonly title: string;
  }[];
  readonly events: readonly RailEventView[];
  readonly gapLabel: string;
}
