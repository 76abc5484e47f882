import type { FullDate } from "#contract/dates.ts";
import type { Period } from "#contract/periods.ts";
import type { City, TradeMetric } from "#contract/records.ts";
import type { Evidence, Frequency } from "#contract/vocabulary.ts";
import { prevailingEvidence } from "#domain/evidence.ts";
import type { SeriesPoint } from "#domain/series-points.ts";
import { byPeriod } from "#domain/series-range.ts";
import { withGaps } from "#domain/series-gaps.ts";
import { tradeSeries } from "#domain/series.ts";
import { firstTradeSet } from "#domain/trade-set.ts";

export interface BriefingSeries {
  readonly metric: TradeMetric;
  readonly byPeriod: ReadonlyMap<Period, SeriesPoint>;
  readonly last: SeriesPoint & { readonly value: number };
}

export interface BriefingTrade {
  /** Every period from the first to the last, also where nothing was published. */
  readonly periods: readonly Period[];
  readonly series: readonly BriefingSeries[];
  readonly evidence: Evidence | undefined;
  /** Sources of every point shown, by period. */
  readonly sourceIds: ReadonlyMap<Period, readonly string[]>;
}

/** Whole years before the year of D that a page has room for. */
const YEARS: Readonly<Record<Frequency, number>> = { A: 11, Q: 2, M: 1 };

type Known = SeriesPoint & { readonly value: number };
const isKnown = (point: SeriesPoint): point is Known => point.value !== null;

/**
 * The sensible first set of trade series as one page can hold them.
 *
 * @param metrics those that the evidence filter leaves
 * @returns none while nothing has a value
 */
export function briefingTrade(
  metrics: readonly TradeMetric[],
  cities: readonly City[],
  asOf: FullDate,
): BriefingTrade | undefined {
  const chosen = firstTradeSet(metrics, { cities, asOf });
  const [model] = chosen;
  if (!model) return undefined;
  const from = String(Number(asOf.slice(0, 4)) - YEARS[model.frequency]);
  const views = tradeSeries(metrics, { mode: "level", asOf, from, chosen: chosen.map(({ id }) => id) }).series;
  const series = views.flatMap(({ id, points }) => {
    const metric = chosen.find((one) => one.id === id);
    const last = points.findLast(isKnown);
    return metric && last ? [{ metric, byPeriod: byPeriod(points), last }] : [];
  });
  if (series.length === 0) return undefined;
  const points = series.flatMap((one) => [...one.byPeriod.values()]).toSorted((a, b) => (a.period < b.period ? -1 : 1));
  const grouped = Map.groupBy(points, ({ period }) => period);
  return {
    periods: withGaps([...grouped.values()].flatMap(([point]) => point ?? [])).map(({ period }) => period),
    series,
    evidence: prevailingEvidence(points.filter(isKnown).map(({ evidence }) => evidence)),
    sourceIds: new Map(
      [...grouped].map(([period, own]) => [period, [...new Set(own.flatMap(({ sourceIds }) => sourceIds))]]),
    ),
  };
}
