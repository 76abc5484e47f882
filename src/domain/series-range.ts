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

/**
 * The points whose periods lie wholly inside `from`…`to`, in any mixture of period forms; `from` after `to`: both are
 * ignored (contract §3 URL parameters).
 */
export function cut(
  points: readonly SeriesPoint[],
  { from, to }: Pick<SeriesRange, "from" | "to">,
): readonly SeriesPoint[] {
  const firstOn = from && periodFirstDay(from);
  const lastOn = to && periodLastDay(to);
  if (firstOn && lastOn && firstOn > lastOn) return points;
  return points.filter(
    ({ period }) => (!firstOn || periodFirstDay(period) >= firstOn) && (!lastOn || periodLastDay(period) <= lastOn),
  );
}

/** What is shown of a goal or metric as published (contract §2 Series at D). */
export function shownPoints(record: Observed, range: SeriesRange): readonly SeriesPoint[] {
  return cut(pointsUpTo(record, range.asOf), range);
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
  const statuses = [...new Set(parts.flatMap((part) => part.statuses))];
  const [status] = statuses;
  return {
    period: own.period,
    value,
    evidence: parts.reduce((weakest, part) => weakerEvidence(weakest, part.evidence), own.evidence),
    sourceIds: [...new Set(parts.flatMap((part) => part.sourceIds))],
    statuses,
    ...(status !== undefined && { status }),
    isDerived: true,
    origin: parts,
  };
}

/** Points by their period. */
export function byPeriod(points: readonly SeriesPoint[]): ReadonlyMap<Period, SeriesPoint> {
  return new Map(points.map((point) => [point.period, point]));
}
