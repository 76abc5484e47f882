import type { FullDate } from "#contract/dates.ts";
import { type Period, periodLastDay, periodPlus } from "#contract/periods.ts";
import type { Frequency } from "#contract/vocabulary.ts";

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
