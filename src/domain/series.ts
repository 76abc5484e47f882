import type { Period } from "#contract/periods.ts";
import type { TradeMetric, Unit } from "#contract/records.ts";
import type { Frequency, TradeMode } from "#contract/vocabulary.ts";
import {
  type Scaled,
  balanceOf,
  indexBase,
  indexed,
  shareOf,
  turnoverOf,
  yearOverYear,
  yearSums,
} from "./series-modes.ts";
import { type Comparable, type TradePair, type Whole, balancePairs, comparable, wholeOf } from "./series-pairs.ts";
import { type SeriesPoint, pointsUpTo } from "./series-points.ts";
import { type SeriesRange, cut } from "./series-range.ts";

/** One series as it is drawn, and one column of the trade table. */
export interface SeriesView {
  /** The metric's id; of a computed balance the export's and the import's joined by `~`. */
  readonly id: string;
  /** The metrics that give the series its name: one, or export and import. */
  readonly metricIds: readonly string[];
  readonly frequency: Frequency;
  /** Unit of level, balance and sum12, as published: values are not scaled by its multiplier. */
  readonly unit: Unit;
  readonly points: readonly SeriesPoint[];
  /** Where the index is 100. */
  readonly base?: Period;
}

/** What the reader asks of the trade series. */
export interface SeriesChoice extends SeriesRange {
  readonly mode: TradeMode;
  /** Ids of the metrics to show; absent: all. */
  readonly chosen?: readonly string[] | undefined;
  /** The reader's base of the index; it may lie outside `from`…`to`, but not after D. */
  readonly base?: Period | undefined;
}

/** The series that a mode can show, and those chosen that it cannot. */
export interface TradeSeries {
  readonly series: readonly SeriesView[];
  /** Ids of chosen metrics that the mode is not for: their measure is not `value` (notice `metric`). */
  readonly leftOut: readonly string[];
  /** Ids of chosen metrics that have no counterpart: no balance, no share. */
  readonly unpaired: readonly string[];
}

interface Surroundings extends SeriesChoice {
  readonly groups: Comparable;
}

function multiplier({ unit }: TradeMetric): number {
  return unit.multiplier ?? 0;
}

function scaled(metric: TradeMetric, points: readonly SeriesPoint[], into: TradeMetric): Scaled {
  return { points, shift: multiplier(metric) - multiplier(into) };
}

function named(metric: TradeMetric, points: readonly SeriesPoint[]): SeriesView {
  return { id: metric.id, metricIds: [metric.id], frequency: metric.frequency, unit: metric.unit, points };
}

function balanceSeries({ exported, imported }: TradePair, { asOf }: SeriesRange): SeriesView {
  const imports = scaled(imported, pointsUpTo(imported, asOf), exported);
  return {
    ...named(exported, balanceOf(pointsUpTo(exported, asOf), imports)),
    id: `${exported.id}~${imported.id}`,
    metricIds: [exported.id, imported.id],
  };
}

function wholeIn(metric: TradeMetric, whole: Whole, { asOf }: SeriesRange): Scaled {
  if ("published" in whole) return scaled(whole.published, pointsUpTo(whole.published, asOf), metric);
  const { exported, imported } = whole;
  const imports = scaled(imported, pointsUpTo(imported, asOf), exported);
  return scaled(exported, turnoverOf(pointsUpTo(exported, asOf), imports), metric);
}

function indexSeries(metric: TradeMetric, points: readonly SeriesPoint[], choice: SeriesChoice): SeriesView {
  const base = indexBase(points, cut(points, choice), choice.base);
  return { ...named(metric, indexed(points, base)), ...(base && { base: base.period }) };
}

/** The whole series of a metric up to D in the mode; several where an import has several exports; none without counterpart. */
function wholeSeries(metric: TradeMetric, surroundings: Surroundings): readonly SeriesView[] {
  const { mode, asOf, groups } = surroundings;
  const points = pointsUpTo(metric, asOf);
  switch (mode) {
    case "level":
      return [named(metric, points)];
    case "yoy":
      return [named(metric, yearOverYear(points, metric.frequency))];
    case "index":
      return [indexSeries(metric, points, surroundings)];
    case "sum12":
      return [named(metric, yearSums(points, metric.frequency))];
    case "share": {
      const whole = wholeOf(metric, groups);
      return whole ? [named(metric, shareOf(points, wholeIn(metric, whole, surroundings)))] : [];
    }
    case "balance":
      if (metric.flow === "balance") return [named(metric, points)];
      return balancePairs(metric, groups).map((pair) => balanceSeries(pair, surroundings));
  }
}

/**
 * The chosen metrics as series of the mode at D, in the order of the data, a balance of two once.
 *
 * Computed on the whole series up to D, then cut to `from`…`to`; only the index takes its base from what is shown.
 * yoy and share are ratios, the index is 100 at its base, level, balance and sum12 are in the published unit (a balance
 * in the export's). A point stands for every period published; null is a gap.
 *
 * @param metrics all metrics that the evidence filter leaves: counterparts need not be chosen
 * @see contract §2, Series at D
 */
export function tradeSeries(metrics: readonly TradeMetric[], choice: SeriesChoice): TradeSeries {
  const chosen = metrics.filter(({ id }) => choice.chosen?.includes(id) ?? true);
  const isApplicable = ({ measure }: TradeMetric) => choice.mode === "level" || measure === "value";
  const surroundings = { ...choice, groups: comparable(metrics) };
  const series = new Map<string, SeriesView>();
  const unpaired: string[] = [];
  for (const metric of chosen.filter(isApplicable)) {
    const views = wholeSeries(metric, surroundings);
    if (views.length === 0) unpaired.push(metric.id);
    for (const view of views) series.set(view.id, { ...view, points: cut(view.points, choice) });
  }
  return {
    series: [...series.values()],
    leftOut: chosen.filter((metric) => !isApplicable(metric)).map(({ id }) => id),
    unpaired,
  };
}
