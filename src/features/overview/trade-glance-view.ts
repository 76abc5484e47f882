import type { FullDate } from "#contract/dates.ts";
import type { Observation, Partnership, TradeMetric } from "#contract/records.ts";
import type { LocalizedText } from "#contract/scalars.ts";
import { type SeriesPoint, pointsUpTo } from "#domain/series-points.ts";
import { type DrawnPoint, withGaps } from "#domain/series-gaps.ts";

/** One yearly series with its last known point. */
export interface GlanceSeries {
  readonly metric: TradeMetric;
  readonly points: readonly DrawnPoint[];
  readonly last: SeriesPoint & { readonly value: number };
}

export interface TradeGlance {
  readonly main: GlanceSeries;
  /** The trade of one of the two cities itself, where it is published. */
  readonly city: (GlanceSeries & { readonly cityIndex: 0 | 1 }) | undefined;
  /** The city's growth as published for the first year that is drawn. */
  readonly growth: (Pick<Observation, "period"> & { readonly value: number; readonly metricId: string }) | undefined;
}

const SHOWN_YEARS = 12;

type Known = SeriesPoint & { readonly value: number };

const isKnown = (point: SeriesPoint): point is Known => point.value !== null;

function yearly(metrics: readonly TradeMetric[], measure: TradeMetric["measure"]): readonly TradeMetric[] {
  return metrics.filter(
    (metric) => metric.flow === "turnover" && metric.measure === measure && metric.frequency === "A",
  );
}

function glance(metric: TradeMetric, asOf: FullDate): GlanceSeries | undefined {
  const firstYear = String(Number(asOf.slice(0, 4)) - SHOWN_YEARS);
  const points = pointsUpTo(metric, asOf).filter(({ period }) => period >= firstYear);
  const last = points.findLast(isKnown);
  return last && { metric, points: withGaps(points), last };
}

function sameName(one: LocalizedText, other: LocalizedText): boolean {
  return Object.entries(one).some(([tag, text]) => other[tag]?.toLowerCase() === text.toLowerCase());
}

function cityIndexOf({ reporter }: TradeMetric, { cities }: Partnership): 0 | 1 | undefined {
  const index = cities.findIndex(
    (city) =>
      sameName(city.name, reporter) || (city.officialName !== undefined && sameName(city.officialName, reporter)),
  );
  return index === 0 || index === 1 ? index : undefined;
}

const knownCount = ({ points }: GlanceSeries) => points.filter(({ value }) => value !== null).length;

/**
 * Yearly total trade at a glance: of the series that are no single city's, the one with the most recent value and then
 * the most values; beside it that of a city in the same unit.
 *
 * @returns none where no value is known by D
 */
export function tradeGlance(
  metrics: readonly TradeMetric[],
  partnership: Partnership,
  asOf: FullDate,
): TradeGlance | undefined {
  const all = yearly(metrics, "value").flatMap((metric) => glance(metric, asOf) ?? []);
  const isCity = (one: GlanceSeries) => cityIndexOf(one.metric, partnership) !== undefined;
  const [main] = all.filter((one) => !isCity(one)).toSorted((a, b) => knownCount(b) - knownCount(a));
  if (!main) return undefined;
  const own = all.find((one) => isCity(one) && one.metric.unit.code === main.metric.unit.code);
  const cityIndex = own && cityIndexOf(own.metric, partnership);
  if (!own || cityIndex === undefined) return { main, city: undefined, growth: undefined };
  return { main, city: { ...own, cityIndex }, growth: growthOf(own, metrics, asOf) };
}

/** Published growth in the first year of the city's series: for that year the level before is not drawn. */
function growthOf(own: GlanceSeries, metrics: readonly TradeMetric[], asOf: FullDate): TradeGlance["growth"] {
  const first = own.points.find(({ value }) => value !== null);
  const growth = yearly(metrics, "growth").find((metric) => sameName(metric.reporter, own.metric.reporter));
  const point = growth && pointsUpTo(growth, asOf).find(({ period }) => period === first?.period);
  if (!growth || !point || !isKnown(point)) return undefined;
  return { period: point.period, value: point.value, metricId: growth.id };
}
