import type { FullDate } from "#contract/dates.ts";
import type { Period } from "#contract/periods.ts";
import type { TradeMetric } from "#contract/records.ts";
import type { Flow } from "#contract/vocabulary.ts";
import { shifted } from "./series-modes.ts";
import { type SeriesPoint, pointsUpTo } from "./series-points.ts";
import { byPeriod } from "./series-range.ts";
import { sayTheSame } from "./trade-set.ts";

/** One flow in one period as both sides publish it. */
export interface MirrorConflict {
  readonly period: Period;
  readonly metric: TradeMetric;
  readonly value: number;
  readonly mirror: TradeMetric;
  /** In the mirror's own unit. */
  readonly mirrorValue: number;
}

/** What the partner calls a flow. */
const MIRRORED: Readonly<Partial<Record<Flow, Flow>>> = { export: "import", import: "export", turnover: "turnover" };

/** Whether the other metric is the same flow as published by the other side. */
function isMirror(metric: TradeMetric, other: TradeMetric): boolean {
  return (
    other.flow === MIRRORED[metric.flow] &&
    other.measure === "value" &&
    metric.measure === "value" &&
    other.frequency === metric.frequency &&
    other.unit.code === metric.unit.code &&
    sayTheSame(metric.reporter, other.partner) &&
    sayTheSame(metric.partner, other.reporter)
  );
}

/**
 * Where the two sides publish different figures of one flow, up to D: both are kept, and both are named.
 *
 * @param shown the metrics on show; their mirrors are looked for among `metrics`
 * @returns in the order of the data, then of time; a pair once
 * @see DESIGN §3.4
 */
export function mirrorConflicts(
  shown: readonly TradeMetric[],
  { metrics, asOf }: { readonly metrics: readonly TradeMetric[]; readonly asOf: FullDate },
): readonly MirrorConflict[] {
  return shown.flatMap((metric, index) =>
    metrics
      .filter((other) => isMirror(metric, other) && !shown.slice(0, index).includes(other))
      .flatMap((mirror) => {
        const theirs = byPeriod(pointsUpTo(mirror, asOf));
        const shift = (mirror.unit.multiplier ?? 0) - (metric.unit.multiplier ?? 0);
        return pointsUpTo(metric, asOf).flatMap(({ period, value }) => {
          const mirrorValue = theirs.get(period)?.value ?? null;
          if (value === null || mirrorValue === null || shifted(mirrorValue, shift) === value) return [];
          return [{ period, metric, value, mirror, mirrorValue }];
        });
      }),
  );
}

/** One flow in one period as both sides publish it, in the unit of the first, and how far apart they are. */
export interface MirrorRow {
  readonly period: Period;
  readonly one: SeriesPoint;
  readonly other: SeriesPoint;
  /** The first minus the second, in the first's unit; 12 significant digits. */
  readonly gap: number;
  /** Of the second; null where that is ≤ 0. */
  readonly gapRatio: number | null;
}

/** The same flow by both sides. */
export interface MirrorPair {
  readonly metric: TradeMetric;
  readonly mirror: TradeMetric;
  /** Periods for which both have a value, in the order of time. */
  readonly rows: readonly MirrorRow[];
}

/** How far two published values of one flow are apart. */
function mirrorRow(one: SeriesPoint, other: SeriesPoint, shift: number): MirrorRow | undefined {
  if (one.value === null || other.value === null) return undefined;
  const second = shifted(other.value, shift);
  const gap = Number((one.value - second).toPrecision(12));
  return { period: one.period, one, other, gap, gapRatio: second > 0 ? gap / second : null };
}

/** Both sides of the periods that both publish, up to D. */
export function mirrorRows(metric: TradeMetric, mirror: TradeMetric, asOf: FullDate): readonly MirrorRow[] {
  const theirs = byPeriod(pointsUpTo(mirror, asOf));
  const shift = (mirror.unit.multiplier ?? 0) - (metric.unit.multiplier ?? 0);
  return pointsUpTo(metric, asOf).flatMap((point) => {
    const other = theirs.get(point.period);
    return (other && mirrorRow(point, other, shift)) ?? [];
  });
}

/**
 * The flows on show that the other side publishes too, side by side; a pair once, none without a common period.
 *
 * @param shown the metrics on show; their mirrors are looked for among `metrics`
 */
export function mirrorPairs(
  shown: readonly TradeMetric[],
  { metrics, asOf }: { readonly metrics: readonly TradeMetric[]; readonly asOf: FullDate },
): readonly MirrorPair[] {
  return shown.flatMap((metric, index) =>
    metrics
      .filter((other) => isMirror(metric, other) && !shown.slice(0, index).includes(other))
      .map((mirror) => ({ metric, mirror, rows: mirrorRows(metric, mirror, asOf) }))
      .filter(({ rows }) => rows.length > 0),
  );
}
