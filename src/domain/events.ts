import { type FullDate, begunBy, lastDay } from "#contract/dates.ts";
import type { TrackerEvent } from "#contract/records.ts";
import type { EventStatus } from "#contract/vocabulary.ts";

/**
 * How an event stands at D: over, going on, or ahead. On its last day it is still current.
 *
 * @see contract §2, Agreement and event at D
 */
export function eventStatus({ on, until }: TrackerEvent, asOf: FullDate): EventStatus {
  if (lastDay(until ?? on) < asOf) return "past";
  return begunBy(on, asOf) ? "current" : "upcoming";
}
