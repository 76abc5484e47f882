import type { FullDate } from "#contract/dates.ts";
import { type Period, periodFirstNumber, periodLastNumber } from "#contract/periods.ts";
import type { City, TradeMetric } from "#contract/records.ts";
import type { Evidence, TradeMode } from "#contract/vocabulary.ts";
import { prevailingEvidence } from "#domain/evidence.ts";
import { type MirrorConflict, type MirrorPair, mirrorConflicts, mirrorPairs } from "#domain/mirror-conflicts.ts";
import { type SeriesPoint, pointsUpTo } from "#domain/series-points.ts";
import { cut } from "#domain/series-range.ts";
import { type SeriesView, tradeSeries } from "#domain/series.ts";
import { firstTradeSet, sayTheSame } from "#domain/trade-set.ts";
import type { TradeChoice } from "./trade-choice.ts";
import type { TradeBefore } from "./trade-since.ts";
import { isInUnit } from "./trade-words.ts";

/** One period of the table, with the point of each series that has one there. */
export interface TradeRow {
  readonly period: Period;
  readonly points: ReadonlyMap<string, SeriesPoint>;
}

export interface TradeView {
  /** The metrics chosen, or the first set. */
  readonly chosen: readonly TradeMetric[];
  readonly unknownIds: readonly string[];
  readonly leftOut: readonly string[];
  readonly unpaired: readonly string[];
  /** The reader's base gives no index. */
  readonly isBaseBad: boolean;
  readonly series: readonly SeriesView[];
  /** Series that can share an axis: one chart each. */
  readonly charts: readonly (readonly [SeriesView, ...SeriesView[]])[];
  /** Exports − imports beside the level. */
  readonly balance: SeriesView | undefined;
  /** Newest first. */
  readonly rows: readonly TradeRow[];
  readonly prevailing: Evidence | undefined;
  readonly conflicts: readonly MirrorConflict[];
  /** Flows that both sides publish, with the periods of the window. */
  readonly mirrors: readonly MirrorPair[];
  /** The months or quarters of the first total on show. */
  readonly finer: { readonly metric: TradeMetric; readonly points: readonly SeriesPoint[] } | undefined;
  /** Every period of the chosen metrics' first frequency up to D: what a window can be set to. */
  readonly periods: readonly Period[];
}

/** What the parts of the view share. */
export interface ShownTrade {
  readonly view: TradeView;
  readonly choice: TradeChoice;
  /** All metrics that the evidence filter leaves. */
  readonly metrics: readonly TradeMetric[];
  /** The day of comparison, where the reader names one, and the series as they were then. */
  readonly before: TradeBefore | undefined;
}

export interface TradeScene {
  readonly asOf: FullDate;
  readonly cities: readonly City[];
}

/** Rows for every period of any of the series; newest first, of equal ends the longer first. */
function rowsOf(series: readonly SeriesView[]): readonly TradeRow[] {
  const rows = new Map<Period, Map<string, SeriesPoint>>();
  for (const { id, points } of series) {
    for (const point of points) {
      const row = rows.get(point.period) ?? new Map<string, SeriesPoint>();
      rows.set(point.period, row.set(id, point));
    }
  }
  return newestFirst(rows.keys(), series).flatMap((period) => {
    const points = rows.get(period);
    return points ? [sameRow({ period, points })] : [];
  });
}

function newestFirst(periods: Iterable<Period>, series: readonly SeriesView[]): readonly Period[] {
  // periods of one form are in the order of their text
  if (new Set(series.map(({ frequency }) => frequency)).size < 2) return [...periods].toSorted().toReversed();
  return [...periods]
    .map((period) => ({ period, ...endsOf(period) }))
    .toSorted((a, b) => b.lastAt - a.lastAt || a.firstAt - b.firstAt)
    .map(({ period }) => period);
}

const knownRows = new WeakMap<SeriesPoint, TradeRow>();

/** The row given before where its points are the same: a table draws only those rows anew that differ. */
function sameRow(row: TradeRow): TradeRow {
  const [first] = row.points.values();
  if (!first) return row;
  const known = knownRows.get(first);
  if (known && isSameRow(known, row)) return known;
  knownRows.set(first, row);
  return row;
}

function isSameRow(one: TradeRow, other: TradeRow): boolean {
  if (one.points.size !== other.points.size) return false;
  for (const [id, point] of one.points) if (other.points.get(id) !== point) return false;
  return true;
}

function endsOf(period: Period) {
  return { firstAt: periodFirstNumber(period), lastAt: periodLastNumber(period) };
}

function finerOf(
  chosen: readonly TradeMetric[],
  metrics: readonly TradeMetric[],
  range: { readonly asOf: FullDate } & Pick<TradeChoice, "from" | "to">,
): TradeView["finer"] {
  const lead = chosen.find(({ flow, measure }) => flow === "turnover" && measure === "value");
  if (!lead || lead.frequency === "M") return undefined;
  const metric = metrics.find(
    (other) =>
      other.frequency === "M" &&
      other.flow === lead.flow &&
      other.measure === "value" &&
      other.unit.code === lead.unit.code &&
      sayTheSame(other.reporter, lead.reporter) &&
      sayTheSame(other.partner, lead.partner),
  );
  const points = metric ? cut(pointsUpTo(metric, range.asOf), range) : [];
  return metric && points.some(({ value }) => value !== null) ? { metric, points } : undefined;
}

/** Every period up to D of the chosen metrics that have the first one's frequency, in the order of time. */
function periodsOf(chosen: readonly TradeMetric[], asOf: FullDate): readonly Period[] {
  const [first] = chosen;
  const same = chosen.filter(({ frequency }) => frequency === first?.frequency);
  const periods = new Set<Period>();
  for (const metric of same) for (const { period } of pointsUpTo(metric, asOf)) periods.add(period);
  return [...periods].toSorted();
}

/** Series with the same key can share an axis: one unit, one frequency, and growth never beside a share. */
function axisKey({ unit, frequency, metricIds }: SeriesView, mode: TradeMode, metrics: readonly TradeMetric[]): string {
  if (!isInUnit(mode)) return frequency;
  const measure = metrics.find(({ id }) => id === metricIds[0])?.measure;
  return [unit.code, unit.multiplier ?? 0, JSON.stringify(unit.label ?? {}), frequency, measure].join(" ");
}

/** Both sides' figures of what is shown, for the periods on show. */
function mirrorsOf(
  chosen: readonly TradeMetric[],
  series: readonly SeriesView[],
  scene: { readonly metrics: readonly TradeMetric[]; readonly asOf: FullDate },
): Pick<TradeView, "conflicts" | "mirrors"> {
  const pairs = mirrorPairs(chosen, scene);
  if (pairs.length === 0) return { conflicts: [], mirrors: [] };
  const periods = new Set(series.flatMap(({ points }) => points.map(({ period }) => period)));
  return {
    conflicts: mirrorConflicts(chosen, scene).filter(({ period }) => periods.has(period)),
    mirrors: pairs
      .map((pair) => ({ ...pair, rows: pair.rows.filter(({ period }) => periods.has(period)) }))
      .filter(({ rows }) => rows.length > 0),
  };
}

/**
 * What the trade view shows of the metrics that the evidence filter leaves.
 *
 * @see contract §2 Series at D, §3 URL parameters
 */
export function tradeView(
  metrics: readonly TradeMetric[],
  choice: TradeChoice,
  { asOf, cities }: TradeScene,
): TradeView {
  const known = metrics.filter(({ id }) => choice.metricIds.includes(id));
  const chosen = known.length > 0 ? known : firstTradeSet(metrics, { cities, asOf });
  const ids = chosen.map(({ id }) => id);
  const { mode, from, to } = choice;
  const asked = tradeSeries(metrics, { mode, from, to, asOf, chosen: ids, base: choice.base });
  const hasBase = asked.series.some(({ base }) => base !== undefined);
  const isBaseBad = choice.base !== undefined && !hasBase;
  const result = isBaseBad ? tradeSeries(metrics, { mode, from, to, asOf, chosen: ids }) : asked;
  const { series } = result;
  const [balance] =
    mode === "level" ? tradeSeries(metrics, { mode: "balance", from, to, asOf, chosen: ids }).series : [];
  const isBalanceShown = balance && balance.points.some(({ value }) => value !== null) && !ids.includes(balance.id);
  const values = series.flatMap(({ points }) => points.filter(({ value }) => value !== null));
  const columns = isBalanceShown ? [...series, balance] : series;
  let rows: readonly TradeRow[] | undefined;
  return {
    chosen,
    unknownIds: choice.metricIds.filter((id) => !known.some((metric) => metric.id === id)),
    leftOut: result.leftOut,
    unpaired: result.unpaired,
    isBaseBad,
    series,
    charts: [...Map.groupBy(series, (one) => axisKey(one, mode, chosen)).values()].flatMap(([first, ...others]) =>
      first ? [[first, ...others] as const] : [],
    ),
    balance: isBalanceShown ? balance : undefined,
    // gathered when a table or a file wants them: of a long series that is after the chart
    get rows() {
      return (rows ??= rowsOf(columns));
    },
    prevailing: prevailingEvidence(values.map(({ evidence }) => evidence)),
    ...mirrorsOf(chosen, columns, { metrics, asOf }),
    finer: mode === "level" ? finerOf(chosen, metrics, { asOf, from, to }) : undefined,
    periods: periodsOf(chosen, asOf),
  };
}
