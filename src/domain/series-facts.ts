import type { SeriesScope } from "#contract/figures.ts";
import type { SeriesFact } from "#contract/listed-figures.ts";
import type { FullDate } from "#contract/dates.ts";
import type { TradeMetric } from "#contract/records.ts";
import type { TradeMode } from "#contract/vocabulary.ts";
import { type AnnualGrowth, cagr } from "./cagr.ts";
import { growthExtremes } from "./growth-extremes.ts";
import { type SeriesView, tradeSeries } from "./series.ts";
import type { SeriesPoint } from "./series-points.ts";

export type KnownPoint = SeriesPoint & { readonly value: number };

/** What is said of one series as it is shown at a day; a part that the rules do not give is absent. */
export interface SeriesFacts {
  /** The latest value shown. */
  readonly last: KnownPoint;
  /** Growth on the year before in the last value's period. */
  readonly growth: KnownPoint | undefined;
  readonly average: AnnualGrowth | undefined;
  /** Share of an export or import in total trade in the last value's period. */
  readonly share: KnownPoint | undefined;
  /** The periods of strongest and weakest growth on the year before in the window. */
  readonly best: KnownPoint | undefined;
  readonly worst: KnownPoint | undefined;
}

/** Modes whose values grow by ratios, so that they have an average growth. */
const GROWING: readonly TradeMode[] = ["level", "index", "sum12"];

const isKnown = (point: SeriesPoint): point is KnownPoint => point.value !== null;

interface FactScene {
  readonly metrics: readonly TradeMetric[];
  readonly asOf: FullDate;
}

type Window = Pick<SeriesScope, "mode" | "from" | "to">;

/** The share at a period, of exports and imports alone: a turnover is the whole. */
function shareAt(metric: TradeMetric, last: KnownPoint, { metrics, asOf }: FactScene): KnownPoint | undefined {
  if (metric.measure !== "value" || (metric.flow !== "export" && metric.flow !== "import")) return undefined;
  const [shares] = tradeSeries(metrics, { mode: "share", asOf, chosen: [metric.id] }).series;
  return shares?.points.filter(isKnown).find(({ period }) => period === last.period);
}

/** Growth on the year before of what is shown, where values or their growth are. */
function yearlyOf(series: SeriesView, { mode, from, to }: Window, { metrics, asOf }: FactScene) {
  if (mode === "yoy") return series;
  if (mode !== "level") return undefined;
  return tradeSeries(metrics, { asOf, from, to, mode: "yoy", chosen: [series.id] }).series[0];
}

/**
 * What is said of a series beside its picture, all of what is shown of it at D.
 *
 * @param series as the mode and the window show it at D
 * @returns undefined where no value of it is shown
 * @see contract §2, Series at D
 */
export function seriesFacts(series: SeriesView, window: Window, scene: FactScene): SeriesFacts | undefined {
  const last = series.points.filter(isKnown).at(-1);
  if (!last) return undefined;
  const metric = scene.metrics.find(({ id }) => id === series.id);
  const yearly = yearlyOf(series, window, scene);
  const extremes = yearly && growthExtremes(yearly.points);
  const isLevel = window.mode === "level";
  const isGrowing = metric?.measure === "value" && GROWING.includes(window.mode);
  return {
    last,
    growth: isLevel ? yearly?.points.filter(isKnown).find(({ period }) => period === last.period) : undefined,
    average: (isGrowing && cagr(series.points)) || undefined,
    share: metric && isLevel ? shareAt(metric, last, scene) : undefined,
    best: extremes?.best,
    worst: extremes?.worst,
  };
}

/** A fact as a number: of the value in the mode's own measure, of all others a ratio; undefined where there is none. */
export function factValue(facts: SeriesFacts | undefined, fact: SeriesFact): number | undefined {
  if (fact === "cagr") return facts?.average?.ratio;
  return facts?.[fact === "value" ? "last" : fact]?.value;
}

/** The points that a fact comes from; the average growth from the first and the last. */
export function factPoints(facts: SeriesFacts, fact: SeriesFact, { points }: SeriesView): readonly SeriesPoint[] {
  if (fact === "cagr") {
    const { from, to } = facts.average ?? {};
    return points.filter(({ period }) => period === from || period === to);
  }
  const point = facts[fact === "value" ? "last" : fact];
  return point ? [point] : [];
}
