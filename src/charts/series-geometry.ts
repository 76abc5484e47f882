import { type Period, frequencyOf, periodFirstNumber, periodLastNumber, periodPlus } from "#contract/periods.ts";
import { type BucketSpan, bucketSpan, bucketsOf } from "#domain/observation-reduction.ts";
import { textWidthPx } from "./series-labels.ts";
import type { ChartAxis, ChartLine, ChartPoint } from "./series-types.ts";
import { type ValueScale, logScale, valueScale } from "./value-ticks.ts";

/** One place along the time axis, with what every line has there. */
export interface SeriesRow {
  /** Middle of the period, as day number. */
  readonly at: number;
  readonly period: Period;
  readonly points: ReadonlyMap<string, ChartPoint>;
  /** What is drawn: value by key of a line or of its dashed part. */
  readonly [key: string]: unknown;
}

/** Places of a chart of series: all px but `firstAt` and `lastAt`, which are day numbers. */
export interface SeriesGeometry {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly firstAt: number;
  readonly lastAt: number;
  readonly values: ValueScale;
  readonly periodTicks: readonly { readonly at: number; readonly label: string }[];
  readonly x: (at: number) => number;
  readonly y: (value: number) => number;
}

/** Middle of a period as day number, where its point stands. */
export function periodMiddle(period: Period): number {
  return (periodFirstNumber(period) + periodLastNumber(period) + 1) / 2;
}

/** All periods from one to another of the same form, both included. */
export function everyPeriod(first: Period, last: Period): readonly Period[] {
  const every: Period[] = [];
  for (let period = first; period <= last; period = periodPlus(period, 1)) every.push(period);
  return every;
}

const isKnown = ({ value }: ChartPoint) => value !== null;

/** Every period that the lines span; of several forms only those with a value. */
export function periodsOf(lines: readonly ChartLine[]): readonly Period[] {
  const ends = lines.flatMap(({ points }) => {
    const [first, last] = [points.find(isKnown), points.findLast(isKnown)];
    return first && last ? [first.period, last.period] : [];
  });
  if (new Set(ends.map(frequencyOf)).size > 1) {
    const known = new Set(lines.flatMap(({ points }) => points.filter(isKnown).map(({ period }) => period)));
    return [...known].toSorted((one, other) => periodMiddle(one) - periodMiddle(other));
  }
  // periods of one form are in the order of their text
  const ordered = ends.toSorted();
  const [first, last] = [ordered[0], ordered.at(-1)];
  return first === undefined || last === undefined ? [] : everyPeriod(first, last);
}

/** Where the line is drawn dashed: at points that are, and at their neighbours. */
function dashedKeys(points: readonly (ChartPoint | undefined)[], index: number): boolean {
  return [points[index - 1], points[index], points[index + 1]].some((point) => point?.mark === "dashed");
}

/** A value that has a place on the axis. */
function placed(point: ChartPoint | undefined, isLog: boolean): number | null {
  const value = point?.value ?? null;
  return value === null || (isLog && value <= 0) ? null : value;
}

type LinePoints = readonly { readonly line: ChartLine; readonly points: readonly (ChartPoint | undefined)[] }[];

/** Two pixels a bucket: of more periods than pixels nobody could tell more apart. */
const BUCKET_PX = 2;

/** Rows of a chart with more periods than pixels: per bucket what each line spans there, and its gap if it has one. */
function bucketRows(periods: readonly Period[], byLine: LinePoints, { widthPx, isLog }: DrawnOn): readonly SeriesRow[] {
  const lines = byLine.map(({ line, points }) => ({
    id: line.id,
    values: points.map((point) => placed(point, isLog)),
  }));
  return bucketsOf(periods.length, Math.max(2, Math.floor(widthPx / BUCKET_PX))).flatMap((bucket) => {
    const [from, to] = [periods[bucket.from], periods[bucket.to - 1]];
    if (from === undefined || to === undefined) return [];
    const spans = lines.map(({ id, values }) => ({ id, ...bucketSpan(values, bucket) }));
    const row = (period: Period, valueOf: (span: BucketSpan) => number | null): SeriesRow => ({
      ...Object.fromEntries(spans.map((span) => [span.id, valueOf(span)])),
      at: periodMiddle(period),
      period,
      points: NO_POINTS,
    });
    const gap = row(to, ({ hasGap, last }) => (hasGap ? null : last));
    return [
      row(from, ({ first }) => first),
      row(to, ({ second }) => second),
      ...(spans.some((span) => span.hasGap) ? [gap] : []),
    ];
  });
}

const NO_POINTS: ReadonlyMap<string, ChartPoint> = new Map();

/** What rows are drawn on. */
export interface DrawnOn {
  readonly widthPx: number;
  readonly isLog: boolean;
}

/** Every period that the lines span, and the point of each line there. */
function pointsByPeriod(lines: readonly ChartLine[]): {
  readonly periods: readonly Period[];
  readonly byLine: LinePoints;
} {
  const periods = periodsOf(lines);
  const byLine = lines.map((line) => {
    const at = new Map(line.points.map((point) => [point.period, point]));
    return { line, points: periods.map((period) => at.get(period)) };
  });
  return { periods, byLine };
}

/**
 * A row for every period from the first to the last, so that a period without a value breaks the line. Of more periods
 * than the width has pixels only as many rows stay as a chart of this width can show.
 */
export function seriesRows(lines: readonly ChartLine[], on: DrawnOn): readonly SeriesRow[] {
  const { periods, byLine } = pointsByPeriod(lines);
  // frozen, as Recharts would leave every part of them
  return Object.freeze(periods.length > on.widthPx ? bucketRows(periods, byLine, on) : periodRows(periods, byLine, on));
}

function periodRows(periods: readonly Period[], byLine: LinePoints, on: DrawnOn): readonly SeriesRow[] {
  return periods.map((period, index) => {
    const row: { [key: string]: unknown } = {};
    for (const { line, points } of byLine) {
      const point = points[index];
      const value = placed(point, on.isLog);
      row[line.id] = point?.mark === "dashed" ? null : value;
      row[`${line.id} dashed`] = dashedKeys(points, index) ? value : null;
    }
    const present = byLine.flatMap(({ line, points }) => (points[index] ? [[line.id, points[index]] as const] : []));
    return { ...row, at: periodMiddle(period), period, points: new Map(present) };
  });
}

/** Ticks of the time axis: years, or periods where fewer than three years are shown; thinned to what has room. */
function periodTicks(rows: readonly SeriesRow[], plotPx: number, axis: ChartAxis) {
  const years = firstOfYears(rows);
  const isByPeriod = years.length < 3;
  const all = isByPeriod ? rows.map(({ at, period }) => ({ at, period })) : years;
  // years are written in as many signs
  const measured = isByPeriod ? all : all.slice(0, 1);
  const widest = Math.max(1, ...measured.map(({ period }) => textWidthPx(axis.period(period), 12)));
  const most = Math.max(1, Math.floor(plotPx / (widest + 14)));
  const step = [1, 2, 3, 4, 5, 10, 20, 25, 50, 100].find((each) => all.length / each <= most) ?? all.length;
  const anchor = isByPeriod || step < 5 ? all.length - 1 : all.findIndex(({ period }) => Number(period) % step === 0);
  return all
    .filter((_, index) => (index - Math.max(0, anchor)) % step === 0)
    .map(({ at, period }) => ({ at, label: axis.period(period) }));
}

/** Every year with the place of its first row. */
function firstOfYears(rows: readonly SeriesRow[]): readonly { readonly at: number; readonly period: Period }[] {
  const years: { readonly at: number; readonly period: Period }[] = [];
  for (const { at, period } of rows) {
    const known = years.at(-1)?.period;
    if (known === undefined || !period.startsWith(known)) years.push({ at, period: period.slice(0, 4) });
  }
  return years;
}

/** What a chart has above its plot, for unit and marks, and below it, for periods; px. */
export const PLOT_ABOVE_PX = 44;
export const PLOT_BELOW_PX = 26;

export interface GeometryOptions {
  readonly lines: readonly ChartLine[];
  readonly rows: readonly SeriesRow[];
  readonly axis: ChartAxis;
  readonly widthPx: number;
  readonly heightPx: number;
  /** Room for labels at the right. */
  readonly labelPx: number;
}

/** Scales, ticks and margins of a chart of series. */
export function seriesGeometry({ lines, rows, axis, widthPx, heightPx, labelPx }: GeometryOptions): SeriesGeometry {
  const values = lines.flatMap(({ points }) => points.flatMap(({ value }) => value ?? []));
  const isLog = axis.isLog === true;
  const steps = heightPx < 200 ? 3 : 4;
  const scale = isLog ? logScale(values, steps) : valueScale(values, axis.base, steps);
  const along = (value: number) => (isLog ? Math.log10(value) : value);
  const [low, high] = [along(scale.low), along(scale.high)];
  const left = Math.ceil(Math.max(20, ...scale.ticks.map((tick) => textWidthPx(axis.tick(tick), 12)))) + 12;
  const [right, top, bottom] = [Math.max(left + 40, widthPx - labelPx), PLOT_ABOVE_PX, heightPx - PLOT_BELOW_PX];
  const firstAt = rows[0] ? periodFirstNumber(rows[0].period) : 0;
  const lastRow = rows.at(-1);
  const lastAt = lastRow ? periodLastNumber(lastRow.period) + 1 : 1;
  return {
    widthPx,
    heightPx,
    left,
    right,
    top,
    bottom,
    firstAt,
    lastAt,
    values: scale,
    periodTicks: periodTicks(rows, right - left, axis),
    x: (at) => left + ((at - firstAt) / (lastAt - firstAt)) * (right - left),
    y: (value) => bottom - ((along(value) - low) / (high - low)) * (bottom - top),
  };
}
