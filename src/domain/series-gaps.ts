import { type Period, periodPlus } from "#contract/periods.ts";
import type { SeriesPoint } from "./series-points.ts";

/** A period along the axis of a chart: with its point, or a gap because nothing at all was published for it. */
export interface DrawnPoint {
  readonly period: Period;
  readonly value: number | null;
  readonly point?: SeriesPoint;
}

/**
 * Every period from the first to the last point, so that a line breaks also where a period is missing from the data;
 * nothing is extended beyond them.
 *
 * @param points of one frequency, in the order of time
 * @see contract §2, Series at D: a missing value is a gap
 */
export function withGaps(points: readonly SeriesPoint[]): readonly DrawnPoint[] {
  return points.flatMap((point, index) => {
    const previous = points[index - 1];
    const missing: DrawnPoint[] = [];
    if (previous) {
      for (let period = periodPlus(previous.period, 1); period < point.period; period = periodPlus(period, 1)) {
        missing.push({ period, value: null });
      }
    }
    return [...missing, { period: point.period, value: point.value, point }];
  });
}
