import type { FullDate } from "#contract/dates.ts";
import { type Period, periodFirstDay, periodLastDay } from "#contract/periods.ts";
import { weakerEvidence } from "./evidence.ts";
import { type Observed, type SeriesPoint, pointsUpTo } from "./series-points.ts";

/** What is shown of a series: periods that end by `asOf` and lie wholly inside `from`…`to`. */
export interface SeriesRange {
  readonly asOf: FullDate;
  readonly from?: Period | undefined;
  readonly to?: Period | undefined;
}

/** Index of the first point that passes; where one does, all later ones do. */
function firstPassing(points: readonly SeriesPoint[], passes: (period: Period) => boolean): number {
  let [low, high] = [0, points.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const point = points[middle];
    if (point && passes(point.period)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/**
 * The points whose periods lie wholly inside `from`…`to`, in any mixture of period forms; `from` after `to`: both are
 * ignored (contract §3 URL parameters).
 *
 * @param points of one frequency, in the order of time
 * @returns the points themselves where nothing is cut off
 */
export function cut(
  points: readonly SeriesPoint[],
  { from, to }: Pick<SeriesRange, "from" | "to">,
): readonly SeriesPoint[] {
  const firstOn = from && periodFirstDay(from);
  const lastOn = to && periodLastDay(to);
  if (firstOn && lastOn && firstOn > lastOn) return points;
  const begin = firstOn ? firstPassing(points, (period) => periodFirstDay(period) >= firstOn) : 0;
  const end = lastOn ? firstPassing(points, (period) => periodLastDay(period) > lastOn) : points.length;
  return begin === 0 && end === points.length ? points : points.slice(begin, end);
}

/** What is shown of a goal or metric as published (contract §2 Series at D). */
export function shownPoints(record: Observed, range: SeriesRange): readonly SeriesPoint[] {
  return cut(pointsUpTo(record, range.asOf), range);
}

/** What any of the points has, each once; most have the very same list of their record. */
function union(lists: readonly (readonly string[])[]): readonly string[] {
  const [first = []] = lists;
  for (const list of lists) if (list !== first && list.length > 0) return [...new Set(lists.flat())];
  return first.length < 2 ? first : [...new Set(first)];
}

/**
 * A point computed from others of the same series or of several: weakest evidence, sources and statuses of all of them.
 *
 * @param value null where the rule gives none
 * @param origin what it is computed from, as far as it is there; the first gives the period
 */
export function derivedPoint(
  value: number | null,
  origin: readonly [SeriesPoint, ...(SeriesPoint | undefined)[]],
): SeriesPoint {
  const [own] = origin;
  const parts = origin.filter((part) => part !== undefined);
  let { evidence } = own;
  for (const part of parts) if (part.evidence !== evidence) evidence = weakerEvidence(evidence, part.evidence);
  const sourceIds = union(parts.map((part) => part.sourceIds));
  const statuses = union(parts.map((part) => part.statuses));
  const point = { period: own.period, value, evidence, sourceIds, statuses, isDerived: true, origin: parts };
  const [status] = statuses;
  return status === undefined ? point : { ...point, status };
}

/** Points by their period. */
export function byPeriod(points: readonly SeriesPoint[]): ReadonlyMap<Period, SeriesPoint> {
  return new Map(points.map((point) => [point.period, point]));
}
