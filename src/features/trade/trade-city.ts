import type { FullDate } from "#contract/dates.ts";
import { type Period, periodPlus } from "#contract/periods.ts";
import type { City, TrackerEvent, TradeMetric } from "#contract/records.ts";
import type { SeriesPoint } from "#domain/series-points.ts";
import { byPeriod } from "#domain/series-range.ts";
import { type SeriesView, tradeSeries } from "#domain/series.ts";
import { cityMetrics, sayTheSame } from "#domain/trade-set.ts";

/** One year of a city's trade: what it published, and what follows from the values. */
export interface CityRow {
  readonly period: Period;
  readonly value: SeriesPoint | undefined;
  readonly stated: SeriesPoint | undefined;
  /** Ratio; null where a value is missing. */
  readonly computed: number | null;
  readonly share: SeriesPoint | undefined;
}

/** A city's trade with one partner. */
export interface CityBlock {
  readonly lead: TradeMetric;
  readonly value: TradeMetric | undefined;
  readonly stated: TradeMetric | undefined;
  readonly share: TradeMetric | undefined;
  /** Newest first. */
  readonly rows: readonly CityRow[];
  readonly others: readonly { readonly metric: TradeMetric; readonly last: SeriesPoint }[];
  /** Growth that was stated for a period whose values tell whether it is so. */
  readonly judged: readonly JudgedGrowth[];
  /** Growth that was stated for a period without the values that would bear it out. */
  readonly unconfirmed: readonly { readonly period: Period; readonly ratio: number; readonly missing: Period }[];
}

/** A stated growth beside the one that follows from the values. */
export interface JudgedGrowth {
  readonly period: Period;
  readonly ratio: number;
  readonly computed: number;
  /** Whether both are the same to the digits that were stated. */
  readonly isConfirmed: boolean;
}

export interface CityScene {
  readonly asOf: FullDate;
  readonly cities: readonly City[];
}

function pointsOf(
  metric: TradeMetric | undefined,
  metrics: readonly TradeMetric[],
  { mode, asOf }: { readonly mode: "level" | "yoy"; readonly asOf: FullDate },
) {
  const [series]: readonly SeriesView[] = metric
    ? tradeSeries(metrics, { mode, asOf, chosen: [metric.id] }).series
    : [];
  return byPeriod(series?.points ?? []);
}

/** Whether a growth in per cent says what a ratio says, to its own digits: 34 is 33.6 and 34.1, but not 34.6. */
export function isSameGrowth(percent: number, ratio: number): boolean {
  const digits = String(percent).split(".")[1]?.length ?? 0;
  return Math.abs(ratio * 100 - percent) <= 0.5 * 10 ** -digits + 1e-9;
}

function blockOf(own: readonly TradeMetric[], metrics: readonly TradeMetric[], asOf: FullDate): CityBlock | undefined {
  const [lead] = own;
  if (!lead) return undefined;
  const yearly = own.filter(({ flow, frequency }) => flow === "turnover" && frequency === "A");
  const [value, stated, share] = (["value", "growth", "share"] as const).map((measure) =>
    yearly.find((metric) => metric.measure === measure),
  );
  const levels = pointsOf(value, metrics, { mode: "level", asOf });
  const computed = pointsOf(value, metrics, { mode: "yoy", asOf });
  const statements = pointsOf(stated, metrics, { mode: "level", asOf });
  const shares = pointsOf(share, metrics, { mode: "level", asOf });
  const periods = [...new Set([...levels.keys(), ...statements.keys(), ...shares.keys()])].toSorted().toReversed();
  const rows = periods.map((period) => ({
    period,
    value: levels.get(period),
    stated: statements.get(period),
    computed: computed.get(period)?.value ?? null,
    share: shares.get(period),
  }));
  const others = own
    .filter((metric) => metric !== value && metric !== stated && metric !== share)
    .flatMap((metric) => {
      const last = [...pointsOf(metric, metrics, { mode: "level", asOf }).values()].findLast(
        (point) => point.value !== null,
      );
      return last ? [{ metric, last }] : [];
    });
  const unconfirmed = rows.flatMap(({ period, stated: statement, computed: growth }) => {
    const ratio = statement?.value ?? null;
    if (ratio === null || growth !== null) return [];
    const before = periodPlus(period, -1);
    return [{ period, ratio: ratio / 100, missing: (levels.get(before)?.value ?? null) === null ? before : period }];
  });
  const judged = rows.flatMap(({ period, stated: statement, computed: growth }) => {
    const percent = statement?.value ?? null;
    if (percent === null || growth === null) return [];
    return [{ period, ratio: percent / 100, computed: growth, isConfirmed: isSameGrowth(percent, growth) }];
  });
  return { lead, value, stated, share, rows, others, judged, unconfirmed };
}

/** The trade of each city of the partnership with each partner, as the city publishes it, up to D. */
export function cityBlocks(metrics: readonly TradeMetric[], { asOf, cities }: CityScene): readonly CityBlock[] {
  const groups: TradeMetric[][] = [];
  for (const metric of cityMetrics(metrics, cities)) {
    const group = groups.find(
      ([first]) => first && sayTheSame(first.reporter, metric.reporter) && sayTheSame(first.partner, metric.partner),
    );
    if (group) group.push(metric);
    else groups.push([metric]);
  }
  return groups.flatMap((group) => blockOf(group, metrics, asOf) ?? []);
}

/** The event at which something was stated: the one that shares most sources with it. */
export function statedAt(point: SeriesPoint, events: readonly TrackerEvent[]): TrackerEvent | undefined {
  const shared = (event: TrackerEvent) => event.sourceIds.filter((id) => point.sourceIds.includes(id)).length;
  const [best] = events.filter((event) => shared(event) > 0).toSorted((a, b) => shared(b) - shared(a));
  return best;
}
