import type { PartialDate } from "#contract/dates.ts";
import type { Period } from "#contract/periods.ts";
import type { Evidence } from "#contract/vocabulary.ts";

/** How a point is drawn: as vouched for, provisional (hollow), or derived or forecast (dashed and hollow). */
export type PointMark = "solid" | "hollow" | "dashed";

/** One period of a line; null is a gap. */
export interface ChartPoint {
  readonly period: Period;
  /** In the unit that stands above the axis. */
  readonly value: number | null;
  /** The value in words for the tooltip, with what differs about it. */
  readonly text: string;
  readonly mark: PointMark;
}

/** A series over time, of one frequency, in the order of time. */
export interface ChartLine {
  readonly id: string;
  /** A colour token such as `var(--city-a)`. */
  readonly color: string;
  /** Few figures of a city are squares without a line. */
  readonly shape: "line" | "squares";
  /** Drawn heavier: the total, the main series. */
  readonly isMain?: boolean;
  readonly points: readonly ChartPoint[];
  /** At the line's end: the last value, what it is of, and whose; `spoken` names the line where its points are read. */
  readonly label: { readonly value: string; readonly name: string; readonly whose?: string; readonly spoken?: string };
}

/** A dated thing across the chart: a dotted line with a diamond on top. */
export interface ChartAnnotation {
  readonly id: string;
  readonly on: PartialDate;
  /** From the longest to the shortest; the first that has room is drawn. None: a diamond alone. */
  readonly labels: readonly string[];
  /** Something that was signed: its diamond is filled. */
  readonly isSigned: boolean;
  /** Day, title and kind, for who points at the diamond or reads it out. */
  readonly text: string;
}

/** A statement at one point of a line. */
export interface ChartCallout {
  readonly lineId: string;
  readonly period: Period;
  readonly statement: string;
  readonly source: string;
}

export interface ChartAxis {
  /** Stands once above the axis. */
  readonly unit: string;
  readonly tick: (value: number) => string;
  readonly period: (period: Period) => string;
  /** What the axis always holds and marks: 0, or 100 of an index; null lets it float. */
  readonly base: number | null;
  /** Equal ratios are equal lengths: values ≤ 0 have no place on it, and it holds no base. */
  readonly isLog?: boolean;
}

/** Where what came after an earlier day begins. */
export interface ChartSince {
  /** The last period of the chart's frequency that had ended by that day. */
  readonly lastPeriod: Period;
  /** Stands at the boundary. */
  readonly label: string;
}

/** What is written and marked on a chart besides its lines. */
export interface ChartBeside {
  readonly annotations: readonly ChartAnnotation[];
  readonly callouts: readonly ChartCallout[];
  readonly since?: ChartSince | undefined;
  /** What the annotations together are, and the way from one to what it stands for. */
  readonly diamonds: { readonly label: string; readonly onOpen: (ids: readonly string[]) => void };
}

/** What the drawing of a point follows from (DESIGN §3.4, §5). */
export function pointMark(evidence: Evidence, status: string | undefined): PointMark {
  if (evidence === "estimated" || evidence === "illustrative" || status === "E" || status === "F") return "dashed";
  return status === "P" ? "hollow" : "solid";
}
