import type { FullDate } from "#contract/dates.ts";
import { type Period, periodLastDay, periodPlus } from "#contract/periods.ts";
import type { Observation } from "#contract/records.ts";
import { observationsUpTo } from "./series-points.ts";

/** One period of a series' calendar: with a value, known to be missing, or not there at all. */
export interface CalendarPeriod {
  readonly period: Period;
  readonly state: "value" | "known-missing" | "absent";
  readonly observation?: Observation | undefined;
}

const MOST_PERIODS = 3000;

/**
 * Every period from a series' first to its last up to D, and what is known of each: a value, that it is missing, or
 * nothing. Nothing is said of what lies before the first or after the last.
 *
 * @param record its observations are of one frequency
 * @see contract §2, Series at D: a missing value is a gap
 */
export function seriesCalendar(
  record: { readonly observations: readonly Observation[] },
  asOf: FullDate,
): readonly CalendarPeriod[] {
  const observations = observationsUpTo(record, asOf);
  const byPeriod = new Map(observations.map((observation) => [observation.period, observation]));
  const [first, last] = [observations[0]?.period, observations.at(-1)?.period];
  if (first === undefined || last === undefined) return [];
  const calendar: CalendarPeriod[] = [];
  const end = periodLastDay(last);
  for (
    let period = first;
    periodLastDay(period) <= end && calendar.length < MOST_PERIODS;
    period = periodPlus(period, 1)
  ) {
    const observation = byPeriod.get(period);
    const state = observation === undefined ? "absent" : observation.value === null ? "known-missing" : "value";
    calendar.push({ period, state, observation });
  }
  return calendar;
}

/** The periods of a calendar for which no value is known. */
export function holesOf(calendar: readonly CalendarPeriod[]): readonly CalendarPeriod[] {
  return calendar.filter(({ state }) => state !== "value");
}
