import { expect } from "vitest";
import { day } from "#contract/dates.ts";
import type { TradeMetric } from "#contract/records.ts";
import { type SeriesChoice, type SeriesView, type TradeSeries, tradeSeries } from "#domain/series.ts";

const LATE = day("2100-12-31");

type Choice = Omit<SeriesChoice, "asOf"> & { readonly asOf?: string };

/** The trade series of a choice, with all that was ever observed unless a day is given. */
export function shown(metrics: readonly TradeMetric[], choice: Choice): TradeSeries {
  return tradeSeries(metrics, { ...choice, asOf: choice.asOf === undefined ? LATE : day(choice.asOf) });
}

/** The points of a series as `[period, value]`. */
export function valuesOf({ points }: SeriesView): (readonly [string, number | null])[] {
  return points.map(({ period, value }) => [period, value] as const);
}

/** The points of the only series that the choice gives. */
export function only(metrics: readonly TradeMetric[], choice: Choice): (readonly [string, number | null])[] {
  const { series } = shown(metrics, choice);
  expect(series).toHaveLength(1);
  return series.flatMap(valuesOf);
}
