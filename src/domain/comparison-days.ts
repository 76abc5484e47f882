import { type FullDate, addDays, addMonths, endOfMonth, isFullDate } from "#contract/dates.ts";
import { type Period, periodLastDay, periodPlus } from "#contract/periods.ts";
import type { Frequency } from "#contract/vocabulary.ts";

/** How far back a reader usually compares. */
export const LOOK_BACKS = ["week", "month", "quarter", "year"] as const;
/** One of these spans. */
export type LookBack = (typeof LOOK_BACKS)[number];

const MONTHS: Readonly<Record<Exclude<LookBack, "week">, number>> = { month: 1, quarter: 3, year: 12 };

/**
 * The day so far before D; of the last day of a month, for months and more, the last day of the earlier one.
 *
 * @example dayBefore(day("2022-09-30"), "month") // "2022-08-31"
 */
export function dayBefore(asOf: FullDate, lookBack: LookBack): FullDate {
  if (lookBack === "week") return addDays(asOf, -7);
  const before = addMonths(asOf, -MONTHS[lookBack]);
  return asOf === endOfMonth(asOf) ? endOfMonth(before) : before;
}

/** The day that D is compared with, when the text names one before D (contract §3, `since`). */
export function comparisonDay(text: string | null, asOf: FullDate): FullDate | undefined {
  return text !== null && isFullDate(text) && text < asOf ? text : undefined;
}

/**
 * The last period of a frequency that had ended by a day: what a series could hold then.
 *
 * @example lastPeriodBy(day("2021-06-30"), "A") // "2020"
 */
export function lastPeriodBy(on: FullDate, frequency: Frequency): Period {
  const month = on.slice(0, 7);
  const quarter = `${on.slice(0, 4)}-Q${Math.ceil(Number(on.slice(5, 7)) / 3)}`;
  const current = { A: on.slice(0, 4), Q: quarter, M: month }[frequency];
  return periodLastDay(current) <= on ? current : periodPlus(current, -1);
}
