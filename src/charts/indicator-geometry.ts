import { dayNumber } from "#contract/dates.ts";
import { type Period, periodFirstDay, periodLastDay, periodPlus } from "#contract/periods.ts";
import { periodMiddle } from "./series-geometry.ts";
import { textWidthPx } from "./series-labels.ts";
import type { ChartAxis, ChartLine, ChartPoint } from "./series-types.ts";
import { type ValueScale, valueScale } from "./value-ticks.ts";

/** A point whose series begins anew: its value is not to be joined to the one before. */
export interface IndicatorPoint extends ChartPoint {
  readonly isBreak?: boolean;
}

/** A series of one city, or of nobody's alone. */
export interface IndicatorLine extends ChartLine {
  readonly points: readonly IndicatorPoint[];
  /** Words for the first value, where the value axis is not drawn. */
  readonly startLabel?: string;
}

/** The way from a baseline to a target, each with what is written at it. */
export interface GoalPath {
  readonly baseline: { readonly period: Period; readonly value: number; readonly label: string };
  readonly target: { readonly period: Period; readonly value: number; readonly label: string };
}

/** A stretch of a line without a gap inside, drawn in one manner. */
export interface LineRun {
  readonly key: string;
  readonly lineId: string;
  readonly color: string;
  readonly isDashed: boolean;
  readonly points: readonly IndicatorPoint[];
}

function isJoined(one: IndicatorPoint, next: IndicatorPoint): boolean {
  return one.value !== null && next.value !== null && next.period === periodPlus(one.period, 1) && !next.isBreak;
}

/** The stretches of a line: between neighbouring periods that both have a value, never across a gap or a break. */
export function lineRuns({ id, color, points }: IndicatorLine): readonly LineRun[] {
  const runs: { isDashed: boolean; points: IndicatorPoint[] }[] = [];
  for (const [index, next] of points.entries()) {
    const one = points[index - 1];
    if (!one || !isJoined(one, next)) continue;
    const isDashed = one.mark === "dashed" || next.mark === "dashed";
    const last = runs.at(-1);
    if (last && last.isDashed === isDashed && last.points.at(-1) === one) last.points.push(next);
    else runs.push({ isDashed, points: [one, next] });
  }
  return runs.map((run, index) => ({ ...run, key: `${id} ${index}`, lineId: id, color }));
}

/** One place along the time axis with the values of the stretches there, by their keys. */
export interface IndicatorRow {
  readonly at: number;
  readonly [key: string]: unknown;
}

/** Rows for all lines and the path, in the order of time; every point has one, also an isolated one. */
export function indicatorRows(lines: readonly IndicatorLine[], path: GoalPath | undefined): readonly IndicatorRow[] {
  const rows = new Map<number, { at: number; [key: string]: unknown }>();
  const put = (period: Period, key: string, value: number | null) => {
    const at = periodMiddle(period);
    const row = rows.get(at) ?? { at };
    row[key] = value;
    rows.set(at, row);
  };
  for (const line of lines) {
    for (const { period, value } of line.points) put(period, line.id, value);
    for (const run of lineRuns(line)) for (const { period, value } of run.points) put(period, run.key, value);
  }
  if (path) for (const { period, value } of [path.baseline, path.target]) put(period, "path", value);
  return [...rows.values()].toSorted((one, other) => one.at - other.at);
}

/** Places of a chart of an indicator: px, and day numbers in `firstAt` and `lastAt`. */
export interface IndicatorGeometry {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly firstAt: number;
  readonly lastAt: number;
  readonly isNarrow: boolean;
  readonly values: ValueScale;
  readonly years: readonly { readonly at: number; readonly label: string }[];
  readonly x: (at: number) => number;
  readonly y: (value: number) => number;
}

function yearTicks({ first, last }: { first: number; last: number }, axis: ChartAxis, most: number) {
  const step = [1, 2, 5, 10, 20, 50].find((each) => (last - first + 1) / each <= most) ?? last - first + 1;
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const shown = most <= 2 ? [...new Set([first, last])] : years.filter((year) => (last - year) % step === 0);
  return shown.map((year) => ({ at: periodMiddle(String(year)), label: axis.period(String(year)) }));
}

export interface IndicatorFrame {
  readonly lines: readonly IndicatorLine[];
  readonly path?: GoalPath | undefined;
  readonly axis: ChartAxis;
  readonly isFull: boolean;
  readonly widthPx: number;
  readonly heightPx: number;
}

/** Narrower than this the target's label stands over its mark, so that the plot keeps the width. */
const NARROW_PX = 480;

function labelRoomPx({ lines, path, isFull, widthPx }: IndicatorFrame): number {
  const texts = lines.map(({ label }) => textWidthPx(`${label.value} ${label.name}`, 13));
  const target = path && widthPx >= NARROW_PX ? textWidthPx(path.target.label, 13) : 0;
  return Math.min(isFull ? 220 : 130, Math.max(isFull ? 24 : 66, ...texts, target) + 16);
}

/** Scales and ticks: whole years along the time axis, round values along the other. */
export function indicatorGeometry(frame: IndicatorFrame): IndicatorGeometry {
  const { lines, path, axis, isFull, widthPx, heightPx } = frame;
  const ends = path ? [path.baseline, path.target] : [];
  const points = lines.flatMap((line) => line.points.filter(({ value }) => value !== null));
  const periods = [...points, ...ends].map(({ period }) => period);
  const years = periods.map((period) => Number(period.slice(0, 4)));
  const [firstYear, lastYear] = [Math.min(...years), Math.max(...years)];
  const firstAt = dayNumber(periodFirstDay(String(firstYear)));
  const lastAt = dayNumber(periodLastDay(String(lastYear))) + 1;
  const values = valueScale(
    [...points, ...ends].flatMap(({ value }) => value ?? []),
    axis.base,
    isFull ? 4 : 3,
  );
  const tickPx = Math.max(...values.ticks.map((tick) => textWidthPx(axis.tick(tick), 12)));
  const left = isFull ? Math.ceil(tickPx) + 14 : 0;
  const right = Math.max(left + 60, widthPx - labelRoomPx(frame));
  const [top, bottom] = [isFull ? 44 : 16, heightPx - 24];
  const most = isFull ? Math.max(2, Math.floor((right - left) / 56)) : 2;
  return {
    left,
    right,
    top,
    bottom,
    firstAt,
    lastAt,
    isNarrow: widthPx < NARROW_PX,
    values,
    years: yearTicks({ first: firstYear, last: lastYear }, axis, most),
    x: (at) => left + ((at - firstAt) / (lastAt - firstAt)) * (right - left),
    y: (value) => bottom - ((value - values.low) / (values.high - values.low)) * (bottom - top),
  };
}
