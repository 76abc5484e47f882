import { type FullDate, addDays, addMonths, endOfMonth, isFullDate } from "#contract/dates.ts";

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
