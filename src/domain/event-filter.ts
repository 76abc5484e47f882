import { type PartialDate, firstDay, lastDay } from "#contract/dates.ts";
import type { TrackerEvent } from "#contract/records.ts";
import { recordSieve } from "./query.ts";

/** What the reader narrowed the events down to. */
export interface EventCriteria {
  readonly query: string;
  readonly from: PartialDate | undefined;
  readonly to: PartialDate | undefined;
}

/** Events that hold every word of the query and have a day in common with the range (contract §3, `q`, `from`, `to`). */
export function isEventShown({ query, from, to }: EventCriteria): (event: TrackerEvent) => boolean {
  const sieve = recordSieve(query);
  return (event) =>
    (from === undefined || lastDay(event.until ?? event.on) >= firstDay(from)) &&
    (to === undefined || firstDay(event.on) <= lastDay(to)) &&
    sieve(event);
}
