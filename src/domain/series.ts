import type { FullDate } from "#contract/dates.ts";
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
import { perDay } from "./per-day.ts";
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

/** A mode whose series are the same whatever of them is shown. */
type WholeMode = Exclude<TradeMode, "index">;

/** What is computed of all metrics up to one D, whatever of it is shown. */
interface Surroundings {
  readonly asOf: FullDate;
  readonly groups: Comparable;
  /** Whole series that were asked for, by mode and id of their metric. */
  readonly known: Map<string, readonly SeriesView[]>;
}

const surroundingsOf = perDay((metrics: readonly TradeMetric[], asOf): Surroundings => ({
  asOf,
  groups: comparable(metrics),
  known: new Map(),
}));

function multiplier({ unit }: TradeMetric): number {
  return unit.multiplier ?? 0;
}

function scaled(metric: TradeMetric, points: readonly SeriesPoint[], into: TradeMetric): Scaled {
  return { points, shift: multiplier(metric) - multiplier(into) };
}

function named(metric: TradeMetric, points: readonly SeriesPoint[]): SeriesView {
  return { id: metric.id, metricIds: [metric.id], frequency: metric.frequency, unit: metric.unit, points };
}

function balanceSeries({ exported, imported }: TradePair, asOf: FullDate): SeriesView {
  const imports = scaled(imported, pointsUpTo(imported, asOf), exported);
  return {
    ...named(exported, balanceOf(pointsUpTo(exported, asOf), imports)),
    id: `${exported.id}~${imported.id}`,
    metricIds: [exported.id, imported.id],
  };
}

function wholeIn(metric: TradeMetric, whole: Whole, asOf: FullDate): Scaled {
  if ("published" in whole) return scaled(whole.published, pointsUpTo(whole.published, asOf), metric);
  const { exported, imported } = whole;
  const imports = scaled(imported, pointsUpTo(imported, asOf), exported);
  return scaled(exported, turnoverOf(pointsUpTo(exported, asOf), imports), metric);
}

/** The only one that takes its base from what is shown, and so is computed of that alone. */
function indexSeries(metric: TradeMetric, choice: SeriesChoice): SeriesView {
  const points = pointsUpTo(metric, choice.asOf);
  const shown = cut(points, choice);
  const base = indexBase(points, shown, choice.base);
  return { ...named(metric, indexed(shown, base)), ...(base && { base: base.period }) };
}

/** The whole series of a metric up to D in the mode; several where an import has several exports; none without counterpart. */
function wholeSeries(metric: TradeMetric, mode: WholeMode, { asOf, groups }: Surroundings): readonly SeriesView[] {
  const points = pointsUpTo(metric, asOf);
  switch (mode) {
    case "level":
      return [named(metric, points)];
    case "yoy":
      return [named(metric, yearOverYear(points, metric.frequency))];
    case "sum12":
      return [named(metric, yearSums(points, metric.frequency))];
    case "share": {
      const whole = wholeOf(metric, groups);
      return whole ? [named(metric, shareOf(points, wholeIn(metric, whole, asOf)))] : [];
    }
    case "balance":
      if (metric.flow === "balance") return [named(metric, points)];
      return balancePairs(metric, groups).map((pair) => balanceSeries(pair, asOf));
  }
}

/** The series of a metric in the mode as far as they are shown: computed on the whole series, then cut. */
function shownSeries(metric: TradeMetric, choice: SeriesChoice, surroundings: Surroundings): readonly SeriesView[] {
  const { mode } = choice;
  if (mode === "index") return [indexSeries(metric, choice)];
  const key = `${mode} ${metric.id}`;
  const whole = surroundings.known.get(key) ?? wholeSeries(metric, mode, surroundings);
  surroundings.known.set(key, whole);
  return whole.map((series) => ({ ...series, points: cut(series.points, choice) }));
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
  const surroundings = surroundingsOf(metrics, choice.asOf);
  const series = new Map<string, SeriesView>();
  const unpaired: string[] = [];
  for (const metric of chosen.filter(isApplicable)) {
    const views = shownSeries(metric, choice, surroundings);
    if (views.length === 0) unpaired.push(metric.id);
    for (const view of views) series.set(view.id, view);
  }
  return {
    series: [...series.values()],
    leftOut: chosen.filter((metric) => !isApplicable(metric)).map(({ id }) => id),
    unpaired,
  };
}
