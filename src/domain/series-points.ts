import type { FullDate } from "#contract/dates.ts";
import { type Period, periodFirstDay, periodLastDay } from "#contract/periods.ts";
import type { Observation } from "#contract/records.ts";
import type { Evidence } from "#contract/vocabulary.ts";
import { type Vouched, effectiveEvidence, effectiveSourceIds, weakerEvidence } from "./evidence.ts";

/** One point of a series, published or derived; null is a gap. */
export interface SeriesPoint {
  readonly period: Period;
  readonly value: number | null;
  /** The weakest level among the observations that the point is computed from. */
  readonly evidence: Evidence;
  /** Sources of all of those, each once. */
  readonly sourceIds: readonly string[];
  /** Their SDMX status codes, each once, without `A` (normal). */
  readonly statuses: readonly string[];
  /** The first of `statuses`. */
  readonly status?: string;
  /** The observation itself, where the point is one. */
  readonly observation?: Observation;
  readonly isDerived: boolean;
  /** What a derived point is computed from, as far as it is there: first the point of its own period. */
  readonly origin?: readonly SeriesPoint[];
}

/** A goal or metric, as far as its series goes. */
export interface Observed extends Vouched {
  readonly observations: readonly Observation[];
}

/** What is shown of a series: periods that end by `asOf` and lie wholly inside `from`…`to`. */
export interface SeriesRange {
  readonly asOf: FullDate;
  readonly from?: Period | undefined;
  readonly to?: Period | undefined;
}

/**
 * The observations of periods that have ended by D, in the order of time whatever the order published; those without a
 * value stay in, as gaps.
 *
 * @see contract §2, Series at D
 */
export function observationsUpTo(record: Pick<Observed, "observations">, asOf: FullDate): readonly Observation[] {
  return record.observations
    .filter(({ period }) => periodLastDay(period) <= asOf)
    .toSorted((one, other) => (one.period < other.period ? -1 : one.period > other.period ? 1 : 0));
}

/** The published points of a goal or metric up to D, in the order of time (contract §2 Series at D). */
export function pointsUpTo(record: Observed, asOf: FullDate): readonly SeriesPoint[] {
  return observationsUpTo(record, asOf).map((observation) => {
    const { period, value, status } = observation;
    const isMarked = status !== undefined && status !== "A";
    return {
      period,
      value,
      evidence: effectiveEvidence(record, observation),
      sourceIds: effectiveSourceIds(record, observation),
      statuses: isMarked ? [status] : [],
      ...(isMarked && { status }),
      observation,
      isDerived: false,
    };
  });
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
