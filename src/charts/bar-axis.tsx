import { type Period, frequencyOf, periodFirstNumber, periodLastNumber } from "#contract/periods.ts";
import { textWidthPx } from "./series-labels.ts";
import type { ChartAxis, PointMark } from "./series-types.ts";

/** One value as a bar. */
export interface Bar {
  readonly period: Period;
  /** null: a gap, for which nothing is drawn. */
  readonly value: number | null;
  readonly label: string;
  /** The value in words, as it is read at its period. */
  readonly text: string;
  readonly mark: PointMark;
}

/** What the axes of bars need of a chart's. */
export type BarAxis = Pick<ChartAxis, "unit" | "tick" | "period">;

/** Where bars stand. */
export interface Slots {
  /** Ticks of the chart above, where there is one. */
  readonly ticks?: readonly { readonly at: number; readonly label: string }[];
  readonly periods: readonly Period[];
  readonly leftPx: number;
  readonly widthPx: number;
}

/** The days that the slots stand for, and the place of each of them, px. */
export function slotDays({ periods, leftPx, widthPx }: Slots) {
  const [first, last] = [periods[0], periods.at(-1)];
  const x = (at: number) => {
    const index = periods.findLastIndex((period) => periodFirstNumber(period) <= at);
    const period = periods[index];
    if (period === undefined) return leftPx;
    const from = periodFirstNumber(period);
    return leftPx + (index + Math.min(1, (at - from) / (periodLastNumber(period) + 1 - from))) * widthPx;
  };
  return {
    firstAt: first === undefined ? 0 : periodFirstNumber(first),
    lastAt: last === undefined ? 0 : periodLastNumber(last) + 1,
    x,
  };
}

interface BarTicksProps {
  readonly ticks: readonly number[];
  readonly axis: BarAxis;
  readonly place: { readonly left: number; readonly right: number; readonly y: (value: number) => number };
}

/** Lines and numbers of the value axis. */
export function BarTicks({ ticks, axis, place: { left, right, y } }: BarTicksProps) {
  return ticks.map((each) => (
    <g key={each}>
      <path d={`M${left} ${y(each)}H${right}`} stroke="var(--grid)" />
      <text className="bar-strip__text" x={left - 8} y={y(each) + 4} textAnchor="end" fill="var(--ink-3)">
        {axis.tick(each)}
      </text>
    </g>
  ));
}

interface PeriodLabelsProps {
  readonly slots: Slots;
  readonly axis: BarAxis;
  readonly y: number;
}

/** Years under their first bar, or the periods themselves where they are years; as many as have room. */
export function PeriodLabels({ slots, axis, y }: PeriodLabelsProps) {
  const shown = slots.ticks?.map(({ at, label }) => ({ x: at, label })) ?? firstOfYears(slots, axis);
  return shown.map(({ x, label }) => (
    <text key={label} className="bar-strip__text" x={x} y={y} textAnchor="middle" fill="var(--ink-3)">
      {label}
    </text>
  ));
}

function firstOfYears(slots: Slots, axis: BarAxis) {
  const shown: { readonly x: number; readonly label: string }[] = [];
  let takenTo = 0;
  let year = "";
  const lastPx = slots.leftPx + slots.widthPx * slots.periods.length;
  for (const [index, period] of slots.periods.entries()) {
    if (period.slice(0, 4) === year) continue;
    year = period.slice(0, 4);
    const label = axis.period(year);
    const isYear = frequencyOf(period) === "A";
    const x = isYear
      ? slots.leftPx + (index + 0.5) * slots.widthPx
      : slots.leftPx + index * slots.widthPx + textWidthPx(label, 12) / 2;
    const half = textWidthPx(label, 12) / 2;
    if (x - half < takenTo || x + half > lastPx + 8) continue;
    takenTo = x + half + 12;
    shown.push({ x, label });
  }
  return shown;
}
