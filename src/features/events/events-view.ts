import { type FullDate, firstDay, isPartialDate, lastDay } from "#contract/dates.ts";
import type { Agreement, Program, TrackerEvent } from "#contract/records.ts";
import type { EventStatus } from "#contract/vocabulary.ts";
import { type EventCriteria, isEventShown } from "#domain/event-filter.ts";
import { eventStatus } from "#domain/events.ts";
import type { EventFigures } from "#i18n/en/events.ts";

/** One event of the list, with what it is linked to; what the evidence filter hides is left out of the links. */
export interface EventRow {
  readonly event: TrackerEvent;
  readonly status: EventStatus;
  readonly agreements: readonly Agreement[];
  readonly programs: readonly Program[];
}

/** What the reader asked for, and what of it had to be ignored. */
export interface EventChoice {
  readonly criteria: EventCriteria;
  readonly ignored: readonly { readonly name: "from" | "to"; readonly value: string }[];
  /** `from` after `to`: both are ignored. */
  readonly isReversed: boolean;
}

/** The list's conditions out of the URL (contract §3, `q`, `from`, `to`). */
export function eventChoice(get: (name: string) => string | null): EventChoice {
  const given = (name: "from" | "to") => {
    const value = get(name);
    return value === null || value === "" ? undefined : { name, value, isGood: isPartialDate(value) };
  };
  const [from, to] = [given("from"), given("to")];
  const fromDay = from?.isGood ? from.value : undefined;
  const toDay = to?.isGood ? to.value : undefined;
  const isReversed = fromDay !== undefined && toDay !== undefined && firstDay(fromDay) > lastDay(toDay);
  return {
    criteria: { query: get("q") ?? "", from: isReversed ? undefined : fromDay, to: isReversed ? undefined : toDay },
    ignored: [from, to].flatMap((one) => (one && !one.isGood ? [{ name: one.name, value: one.value }] : [])),
    isReversed,
  };
}

/** Events with their status at D, in the order of the data. */
export function eventRows(
  events: readonly TrackerEvent[],
  { agreements, programs, asOf }: { agreements: readonly Agreement[]; programs: readonly Program[]; asOf: FullDate },
): readonly EventRow[] {
  const agreementById = new Map(agreements.map((agreement) => [agreement.id, agreement]));
  const programById = new Map(programs.map((program) => [program.id, program]));
  return events.map((event) => ({
    event,
    status: eventStatus(event, asOf),
    agreements: (event.agreementIds ?? []).flatMap((id) => agreementById.get(id) ?? []),
    programs: (event.programIds ?? []).flatMap((id) => programById.get(id) ?? []),
  }));
}

/** The rows that match: every word of the query, and days in common with the range. */
export function matchingRows(rows: readonly EventRow[], criteria: EventCriteria): readonly EventRow[] {
  const isShown = isEventShown(criteria);
  return rows.filter(({ event }) => isShown(event));
}

/** Latest first; of equal days the later in the data first. */
function latestFirst(rows: readonly EventRow[]): readonly EventRow[] {
  return rows.toReversed().toSorted((a, b) => {
    const [x, y] = [lastDay(a.event.on), lastDay(b.event.on)];
    return x === y ? 0 : x < y ? 1 : -1;
  });
}

/** Rows by the year in which they begin, latest year first. */
export function rowsByYear(
  rows: readonly EventRow[],
): readonly { readonly year: string; readonly rows: readonly EventRow[] }[] {
  const years = Map.groupBy(latestFirst(rows), ({ event }) => event.on.slice(0, 4));
  return [...years].toSorted(([a], [b]) => Number(b) - Number(a)).map(([year, inYear]) => ({ year, rows: inYear }));
}

/** What the title counts, and the next event after D. */
export function eventFigures(
  rows: readonly EventRow[],
  asOf: FullDate,
): { figures: EventFigures; next: TrackerEvent | undefined } {
  const next = rows
    .filter(({ status }) => status === "upcoming")
    .map(({ event }) => event)
    .toSorted((a, b) => (firstDay(a.on) === firstDay(b.on) ? 0 : firstDay(a.on) < firstDay(b.on) ? -1 : 1))[0];
  return {
    next,
    figures: {
      begun: rows.filter(({ status }) => status !== "upcoming").length,
      current: rows.filter(({ status }) => status === "current").length,
      nextOn: next?.on,
      asOf,
    },
  };
}
