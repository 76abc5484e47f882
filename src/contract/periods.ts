import { type FullDate, firstDay, firstNumber, isPartialDate, lastDay, lastNumber } from "./dates.ts";
import type { Frequency } from "./vocabulary.ts";

/** `YYYY`, `YYYY-Qn` or `YYYY-MM`, years 1900–2100 (contract §1 Scalar types). */
export type Period = string;

const QUARTER = /^(\d{4})-Q([1-4])$/;
const Q = 81;

/** Whether the text can be a quarter at all: asked of every period, so without the expression. */
function isQuarterly(text: string): boolean {
  return text.charCodeAt(5) === Q;
}

/** The frequency whose form the text has, or none when it is no period. */
export function frequencyOf(text: string): Frequency | undefined {
  if (isQuarterly(text)) return QUARTER.test(text) && isPartialDate(text.slice(0, 4)) ? "Q" : undefined;
  if (!isPartialDate(text)) return undefined;
  return text.length === 4 ? "A" : text.length === 7 ? "M" : undefined;
}

/** Whether the text is a Period. */
export function isPeriod(text: string): text is Period {
  return frequencyOf(text) !== undefined;
}

function monthOf(period: Period, monthOfQuarter: number): string {
  if (!isQuarterly(period)) return period;
  const [, year, quarter] = QUARTER.exec(period) ?? [];
  return year && quarter ? `${year}-${String((Number(quarter) - 1) * 3 + monthOfQuarter).padStart(2, "0")}` : period;
}

/** First day of a period. */
export function periodFirstDay(period: Period): FullDate {
  return firstDay(monthOf(period, 1));
}

/** Last day of a period. */
export function periodLastDay(period: Period): FullDate {
  return lastDay(monthOf(period, 3));
}

/** Day number of the first day of a period, without making that day. */
export function periodFirstNumber(period: Period): number {
  return firstNumber(monthOf(period, 1));
}

/** Day number of the last day of a period, without making that day. */
export function periodLastNumber(period: Period): number {
  return lastNumber(monthOf(period, 3));
}

/**
 * The period so many steps later, in the same form (steps may be negative).
 * @example periodPlus("2021-Q4", 1) // "2022-Q1"
 */
export function periodPlus(period: Period, steps: number): Period {
  const year = Number(period.slice(0, 4));
  const frequency = frequencyOf(period);
  if (frequency === "A") return String(year + steps);
  if (frequency === "Q") {
    const index = year * 4 + Number(period.slice(6)) - 1 + steps;
    return `${Math.floor(index / 4)}-Q${(index % 4) + 1}`;
  }
  const index = year * 12 + Number(period.slice(5)) - 1 + steps;
  return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, "0")}`;
}

/** How many periods of a frequency make a year: 1, 4, 12. */
export const PERIODS_PER_YEAR: Readonly<Record<Frequency, number>> = { A: 1, Q: 4, M: 12 };
