import type { FullDate } from "#contract/dates.ts";
import { type Period, periodLastDay } from "#contract/periods.ts";
import type { Observation } from "#contract/records.ts";
import type { Evidence } from "#contract/vocabulary.ts";
import { type Vouched, effectiveEvidence, effectiveSourceIds } from "./evidence.ts";
import { perDay } from "./per-day.ts";

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

/**
 * The published points of a goal or metric up to D, in the order of time (contract §2 Series at D); those of the latest
 * days asked for are kept.
 */
export const pointsUpTo: (record: Observed, asOf: FullDate) => readonly SeriesPoint[] = perDay(publishedPoints);

function publishedPoints(record: Observed, asOf: FullDate): readonly SeriesPoint[] {
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
