import { type FullDate, dayNumber, dayOfNumber, firstDay } from "#contract/dates.ts";
import type { TimeScale } from "./time-scale.ts";
import { type WeekendStretch, weekendStretches } from "./weekend-stretches.ts";

/** How the axis says its units, in the language's own way. */
export interface AxisWords {
  decade(firstYear: number): string;
  year(year: number): string;
  /** Where the century is plain from the decade above it. */
  yearShort(year: number): string;
  /** From the longest to the shortest. */
  quarter(quarter: number): readonly string[];
  month(month: number): string;
  monthOfYear(year: number, month: number): string;
  dayOfMonth(day: number): string;
  /** Days of the week, 1 Monday … 7 Sunday, that are shaded where days are told apart. */
  readonly weekend: readonly number[];
}

export interface AxisTick {
  /** First day of what it names. */
  readonly on: FullDate;
  readonly x: number;
  /** Empty where there is no room. */
  readonly label: string;
}

export interface AxisTicks {
  readonly unit: "day" | "month" | "quarter" | "year";
  readonly upper: readonly AxisTick[];
  readonly lower: readonly AxisTick[];
  /** Where each day has its place. */
  readonly weekends: readonly WeekendStretch[];
}

export const UPPER_TEXT = { sizePx: 15, weight: 700 } as const;
export const LOWER_TEXT = { sizePx: 12, weight: 400 } as const;
/** Between a tick and its label. */
export const LABEL_GAP_PX = 5;

const ROOM_PX = 10;
/** Names of quarters are the same few signs again and again: less room keeps them apart. */
const QUARTER_ROOM_PX = 8;
const YEAR_DAYS = 365.25;
/** Narrower decades are not named. */
const DECADE_PX = 72;
/** Narrower days are not told apart: months are named instead. */
const DAY_PX = 6;

export type WidthOf = (text: string, sizePx: number, weight?: number) => number;

interface Step {
  readonly on: FullDate;
  readonly label: string;
}

const monthStart = (year: number, month: number) => firstDay(`${year}-${String(month).padStart(2, "0")}`);

function* years({ firstOn, lastOn }: TimeScale, step: number): Generator<number> {
  const last = Number(lastOn.slice(0, 4));
  for (let year = Number(firstOn.slice(0, 4)); year <= last; year += 1) if (year % step === 0) yield year;
}

function monthSteps(scale: TimeScale, monthsEach: number, labelOf: (year: number, month: number) => string): Step[] {
  const steps: Step[] = [];
  for (const year of years(scale, 1)) {
    for (let month = 1; month <= 12; month += monthsEach)
      steps.push({ on: monthStart(year, month), label: labelOf(year, month) });
  }
  return steps;
}

/** Each day, or the days of each month that are so many apart: so that no two of them are nearer over the month's end. */
function daySteps({ firstOn, lastOn }: TimeScale, words: AxisWords, daysEach: number): Step[] {
  const steps: Step[] = [];
  for (let number = dayNumber(firstOn); number <= dayNumber(lastOn); number += 1) {
    const on = dayOfNumber(number);
    const dayOfMonth = Number(on.slice(8));
    const isStep = daysEach === 1 || ((dayOfMonth - 1) % daysEach === 0 && dayOfMonth + daysEach <= 30);
    if (isStep) steps.push({ on, label: words.dayOfMonth(dayOfMonth) });
  }
  return steps;
}

/** Steps as ticks; one that began before the scale names its rest at the edge; labels without room are empty. */
function placed(steps: readonly Step[], scale: TimeScale, widthOf: (label: string) => number): AxisTick[] {
  const ticks: AxisTick[] = [];
  for (const [index, { on, label }] of steps.entries()) {
    const next = steps[index + 1];
    const endPx = next ? Math.min(scale.endPx, scale.x(next.on)) : scale.endPx;
    if (on > scale.lastOn || endPx <= scale.startPx) continue;
    const x = Math.max(scale.startPx, scale.x(on));
    const hasRoom = x + LABEL_GAP_PX + widthOf(label) <= endPx - 1;
    ticks.push({ on, x, label: hasRoom ? label : "" });
  }
  return ticks;
}

function yearStep(pxPerYear: number, labelPx: number): number {
  return [1, 2, 5, 10, 20, 50].find((step) => step * pxPerYear >= labelPx + ROOM_PX) ?? 100;
}

/**
 * The two rows of the axis: years over quarters, years over months, months over days, each or a few of them; or years alone. The finest unit whose
 * labels all have room is chosen, and no label reaches the next.
 */
export function axisTicks(scale: TimeScale, words: AxisWords, widthOf: WidthOf): AxisTicks {
  const upperWidth = (text: string) => widthOf(text, UPPER_TEXT.sizePx, UPPER_TEXT.weight);
  const lowerWidth = (text: string) => widthOf(text, LOWER_TEXT.sizePx, LOWER_TEXT.weight);
  const days = dayNumber(scale.lastOn) - dayNumber(scale.firstOn) + 1;
  const pxPerDay = (scale.endPx - scale.startPx) / days;
  const widest = (labels: readonly string[], roomPx: number) => Math.max(...labels.map(lowerWidth)) + roomPx;
  const upper = (steps: readonly Step[]) => placed(steps, scale, upperWidth);
  const lower = (steps: readonly Step[]) => placed(steps, scale, lowerWidth);
  const yearly = (step: number) =>
    [...years(scale, step)].map((year) => ({ on: firstDay(String(year)), label: words.year(year) }));
  const isEachDayNamed = pxPerDay >= lowerWidth(words.dayOfMonth(30)) + ROOM_PX;
  if (isEachDayNamed || pxPerDay >= DAY_PX) {
    const steps = monthSteps(scale, 1, words.monthOfYear);
    const weekends = weekendStretches(scale, words.weekend);
    return { unit: "day", upper: upper(steps), lower: lower(daySteps(scale, words, isEachDayNamed ? 1 : 7)), weekends };
  }
  const months = Array.from({ length: 12 }, (_, index) => words.month(index + 1));
  if ((pxPerDay * YEAR_DAYS) / 12.1 >= widest(months, ROOM_PX)) {
    return {
      unit: "month",
      upper: upper(yearly(1)),
      lower: lower(monthSteps(scale, 1, (_, month) => words.month(month))),
      weekends: [],
    };
  }
  const forms = words.quarter(1).length;
  for (let form = 0; form < forms; form += 1) {
    const labelOf = (quarter: number) => words.quarter(quarter)[form] ?? "";
    if ((pxPerDay * YEAR_DAYS) / 4.06 < widest([1, 2, 3, 4].map(labelOf), QUARTER_ROOM_PX)) continue;
    const steps = monthSteps(scale, 3, (_, month) => labelOf((month + 2) / 3));
    return { unit: "quarter", upper: upper(yearly(1)), lower: lower(steps), weekends: [] };
  }
  const pxPerYear = pxPerDay * YEAR_DAYS;
  if (pxPerYear >= upperWidth(words.year(2000)) + ROOM_PX) {
    return { unit: "year", upper: upper(yearly(1)), lower: lower(monthSteps(scale, 3, () => "")), weekends: [] };
  }
  return { unit: "year", ...decadesAndYears(scale, pxPerYear, { words, upper, lowerWidth }), weekends: [] };
}

interface YearDrawing {
  readonly words: AxisWords;
  readonly upper: (steps: readonly Step[]) => AxisTick[];
  readonly lowerWidth: (text: string) => number;
}

/** Decades over years, each year in its short form, or some of them in full; of many decades some years alone. */
function decadesAndYears(scale: TimeScale, pxPerYear: number, { words, upper, lowerWidth }: YearDrawing) {
  const isShort = pxPerYear >= lowerWidth(words.yearShort(2000)) + ROOM_PX;
  const step = isShort ? 1 : yearStep(pxPerYear, lowerWidth(words.year(2000)));
  const isCrowded = 10 * pxPerYear < DECADE_PX;
  const named = [...years(scale, step)].map((year) => ({
    on: firstDay(String(year)),
    label: isShort ? words.yearShort(year) : words.year(year),
  }));
  const unnamed = isCrowded ? [] : [...years(scale, 1)].filter((year) => year % step !== 0);
  const decadeOf = (year: number) => Math.max(1900, Math.floor(year / 10) * 10);
  const decades = [...years({ ...scale, firstOn: firstDay(String(decadeOf(Number(scale.firstOn.slice(0, 4))))) }, 10)];
  return {
    upper: upper(decades.map((year) => ({ on: firstDay(String(year)), label: isCrowded ? "" : words.decade(year) }))),
    lower: [
      ...placed(named, scale, lowerWidth),
      ...placed(
        unnamed.map((year) => ({ on: firstDay(String(year)), label: "" })),
        scale,
        lowerWidth,
      ),
    ],
  };
}
