import { daysBetween } from "#contract/dates.ts";
import { type Period, periodLastDay } from "#contract/periods.ts";
import type { Evidence } from "#contract/vocabulary.ts";
import { weakerEvidence } from "./evidence.ts";
import type { SeriesPoint } from "./series-points.ts";

const DAYS_PER_YEAR = 365.25;

/** A compound annual growth rate and the two periods it lies between. */
export interface AnnualGrowth {
  readonly ratio: number;
  readonly from: Period;
  readonly to: Period;
  /** The weaker level of the two. */
  readonly evidence: Evidence;
}

/**
 * Compound annual growth of what is shown, between the first and last period with a value.
 *
 * @param points in the order of time
 * @returns null if either value is ≤ 0, or they are the same period, or there is none
 * @see contract §2, Series at D, CAGR
 */
export function cagr(points: readonly SeriesPoint[]): AnnualGrowth | null {
  const first = points.find(({ value }) => value !== null);
  const last = points.findLast(({ value }) => value !== null);
  if (!first?.value || !last?.value || first.period === last.period) return null;
  if (first.value < 0 || last.value < 0) return null;
  const years = daysBetween(periodLastDay(first.period), periodLastDay(last.period)) / DAYS_PER_YEAR;
  return {
    ratio: (last.value / first.value) ** (1 / years) - 1,
    from: first.period,
    to: last.period,
    evidence: weakerEvidence(first.evidence, last.evidence),
  };
}
