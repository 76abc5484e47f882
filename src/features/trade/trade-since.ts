import type { FullDate } from "#contract/dates.ts";
import { type Period, periodLastDay } from "#contract/periods.ts";
import type { TradeMetric } from "#contract/records.ts";
import { type SeriesView, tradeSeries } from "#domain/series.ts";
import type { TradeChoice } from "./trade-choice.ts";

/** The reader's day of comparison, and what the series of the view were then. */
export interface TradeBefore {
  readonly since: FullDate;
  /** By id; a series that had no counterpart or no measure for the mode is not there. */
  readonly series: ReadonlyMap<string, SeriesView>;
}

/** What is shown: the metrics chosen, and whether the reader's base gave no index. */
interface Chosen {
  readonly chosen: readonly TradeMetric[];
  readonly isBaseBad: boolean;
}

/** The series of a view as the same choice showed them on an earlier day (contract §2 Series at D). */
export function tradeBefore(
  { chosen, isBaseBad }: Chosen,
  { choice, metrics }: { readonly choice: TradeChoice; readonly metrics: readonly TradeMetric[] },
  since: FullDate,
): TradeBefore {
  const { mode, from, to } = choice;
  const base = isBaseBad ? undefined : choice.base;
  const ids = chosen.map(({ id }) => id);
  const { series } = tradeSeries(metrics, { mode, from, to, base, chosen: ids, asOf: since });
  return { since, series: new Map(series.map((one) => [one.id, one])) };
}

/** Whether a period had not ended by the day of comparison. */
export function isNewSince(period: Period, since: FullDate | undefined): boolean {
  return since !== undefined && periodLastDay(period) > since;
}

/** The periods with a value that a series did not have on the day of comparison, in the order of time. */
export function newPeriods({ points }: SeriesView, since: FullDate): readonly Period[] {
  return points.flatMap(({ period, value }) => (value !== null && isNewSince(period, since) ? [period] : []));
}
