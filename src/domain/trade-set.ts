import { type FullDate, daysBetween } from "#contract/dates.ts";
import { PERIODS_PER_YEAR, periodFirstDay, periodLastDay } from "#contract/periods.ts";
import type { City, TradeMetric } from "#contract/records.ts";
import type { LocalizedText } from "#contract/scalars.ts";
import { pointsUpTo } from "./series-points.ts";
import { comparable } from "./series-pairs.ts";

/** Whether two texts say the same in a language that both have. */
export function sayTheSame(one: LocalizedText, other: LocalizedText): boolean {
  return Object.entries(one).some(([tag, text]) => other[tag] === text);
}

/** The city of the partnership that a reporter or partner is, if it is one. */
export function cityNamed(name: LocalizedText, cities: readonly City[]): City | undefined {
  return cities.find(
    (city) => sayTheSame(name, city.name) || (city.officialName !== undefined && sayTheSame(name, city.officialName)),
  );
}

/** The metrics that a city of the partnership reports, in the order of the data. */
export function cityMetrics(metrics: readonly TradeMetric[], cities: readonly City[]): readonly TradeMetric[] {
  return metrics.filter(({ reporter }) => cityNamed(reporter, cities));
}

/** Days from the first to the last value known at D; −1 without one. */
function spanDays(metric: TradeMetric, asOf: FullDate): number {
  const known = pointsUpTo(metric, asOf).filter(({ value }) => value !== null);
  const [first, last] = [known[0], known.at(-1)];
  return first && last ? daysBetween(periodFirstDay(first.period), periodLastDay(last.period)) : -1;
}

/**
 * A sensible first set (contract §3, `metric`): of the pairs of reporter and partner that are no city, with one unit and
 * one frequency, the one with most series that have a value at D; of equals the longest span, then the coarsest
 * frequency. Beside it the turnover that a city of the partnership has in the same unit and frequency.
 *
 * @returns in the order of the data; none while nothing has a value
 */
export function firstTradeSet(
  metrics: readonly TradeMetric[],
  { cities, asOf }: { readonly cities: readonly City[]; readonly asOf: FullDate },
): readonly TradeMetric[] {
  const known = metrics.filter((metric) => spanDays(metric, asOf) >= 0);
  const ofCities = cityMetrics(known, cities);
  const groups = [...comparable(known.filter((metric) => !ofCities.includes(metric))).values()];
  const rank = (group: readonly TradeMetric[]) =>
    [
      group.length,
      Math.max(...group.map((metric) => spanDays(metric, asOf))),
      -Math.max(...group.map(({ frequency }) => PERIODS_PER_YEAR[frequency])),
    ] as const;
  const [best] = groups
    .map((group) => ({ group, rank: rank(group) }))
    .toSorted((a, b) => b.rank[0] - a.rank[0] || b.rank[1] - a.rank[1] || b.rank[2] - a.rank[2]);
  const chosen = best?.group ?? comparable(ofCities).values().next().value ?? [];
  const [model] = chosen;
  const beside = ofCities.filter(
    ({ flow, measure, unit, frequency }) =>
      flow === "turnover" && measure === "value" && unit.code === model?.unit.code && frequency === model.frequency,
  );
  return metrics.filter((metric) => chosen.includes(metric) || beside.includes(metric));
}
