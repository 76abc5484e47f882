import { dayNumber } from "#contract/dates.ts";
import { type Period, frequencyOf, periodFirstDay, periodLastDay, periodPlus } from "#contract/periods.ts";
import { reducedForWidth } from "#domain/observation-reduction.ts";
import { textWidthPx } from "./series-labels.ts";
import type { ChartAxis, ChartLine, ChartPoint } from "./series-types.ts";
import { type ValueScale, valueScale } from "./value-ticks.ts";

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
  return (dayNumber(periodFirstDay(period)) + dayNumber(periodLastDay(period)) + 1) / 2;
}

/** All periods from one to another of the same form, both included. */
export function everyPeriod(first: Period, last: Period): readonly Period[] {
  const every: Period[] = [];
  for (let period = first; period <= last; period = periodPlus(period, 1)) every.push(period);
  return every;
}

function periodsOf(lines: readonly ChartLine[]): readonly Period[] {
  const known = [
    ...new Set(lines.flatMap(({ points }) => points.flatMap(({ period, value }) => (value === null ? [] : period)))),
  ];
  const ordered = known.toSorted((one, other) => periodMiddle(one) - periodMiddle(other));
  const [first, last] = [ordered[0], ordered.at(-1)];
  if (first === undefined || last === undefined) return [];
  if (new Set(ordered.map(frequencyOf)).size > 1) return ordered;
  return everyPeriod(first, last);
}

/** Where the line is drawn dashed: at points that are, and at their neighbours. */
function dashedKeys(points: readonly (ChartPoint | undefined)[], index: number): boolean {
  return [points[index - 1], points[index], points[index + 1]].some((point) => point?.mark === "dashed");
}

/**
 * A row for every period from the first to the last, so that a period without a value breaks the line. Above 1,000
 * only those rows stay that a chart of this width can show.
 */
export function seriesRows(lines: readonly ChartLine[], widthPx: number): readonly SeriesRow[] {
  const periods = periodsOf(lines);
  const byLine = lines.map((line) => {
    const at = new Map(line.points.map((point) => [point.period, point]));
    return { line, points: periods.map((period) => at.get(period)) };
  });
  const rows = periods.map((period, index) => {
    const row: { [key: string]: unknown } = {};
    for (const { line, points } of byLine) {
      const point = points[index];
      row[line.id] = point?.mark === "dashed" ? null : (point?.value ?? null);
      row[`${line.id} dashed`] = dashedKeys(points, index) ? (point?.value ?? null) : null;
    }
    const present = byLine.flatMap(({ line, points }) => (points[index] ? [[line.id, points[index]] as const] : []));
    return { ...row, at: periodMiddle(period), period, points: new Map(present) };
  });
  if (rows.length <= 1000) return rows;
  const kept = new Set(
    byLine.flatMap(({ points }) =>
      reducedForWidth(
        points.map((point, index) => ({ index, value: point?.value ?? null })),
        widthPx,
      ).map(({ index }) => index),
    ),
  );
  return rows.filter((_, index) => kept.has(index));
}

/** Ticks of the time axis: years, or periods where fewer than three years are shown; thinned to what has room. */
function periodTicks(rows: readonly SeriesRow[], plotPx: number, axis: ChartAxis) {
  const years = new Map<string, SeriesRow>();
  for (const row of rows) if (!years.has(row.period.slice(0, 4))) years.set(row.period.slice(0, 4), row);
  const isByPeriod = years.size < 3;
  const all = isByPeriod
    ? rows.map((row) => ({ at: row.at, label: axis.period(row.period) }))
    : [...years].map(([year, row]) => ({ at: row.at, label: axis.period(year) }));
  const widest = Math.max(1, ...all.map(({ label }) => textWidthPx(label, 12)));
  const most = Math.max(1, Math.floor(plotPx / (widest + 14)));
  const step = [1, 2, 3, 4, 5, 10, 20, 25, 50, 100].find((each) => all.length / each <= most) ?? all.length;
  const anchor =
    isByPeriod || step < 5 ? all.length - 1 : all.findIndex(({ label }) => Number.parseInt(label) % step === 0);
  return all.filter((_, index) => (index - Math.max(0, anchor)) % step === 0);
}

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
  const scale = valueScale(values, axis.base, heightPx < 200 ? 3 : 4);
  const left = Math.ceil(Math.max(20, ...scale.ticks.map((tick) => textWidthPx(axis.tick(tick), 12)))) + 12;
  const [right, top, bottom] = [Math.max(left + 40, widthPx - labelPx), 44, heightPx - 26];
  const firstAt = rows[0] ? dayNumber(periodFirstDay(rows[0].period)) : 0;
  const lastRow = rows.at(-1);
  const lastAt = lastRow ? dayNumber(periodLastDay(lastRow.period)) + 1 : 1;
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
    y: (value) => bottom - ((value - scale.low) / (scale.high - scale.low)) * (bottom - top),
  };
}
