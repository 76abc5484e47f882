import { type FullDate, addMonths, firstDay, lastDay } from "#contract/dates.ts";
import type { TrackerEvent } from "#contract/records.ts";
import { eventStatus } from "#domain/events.ts";
import { prevailingEvidence } from "#domain/evidence.ts";
import { matches } from "#domain/query.ts";
import { EventRows } from "./event-rows.tsx";
import { type Scene, type SlideView, sourcesOf } from "./slide-view.ts";

const MOST_ROWS = 12;

/** The events that the slide's parameters leave. */
function wanted({ records: { events = [] }, slide }: Scene): readonly TrackerEvent[] {
  const [from, to] = [slide.params.get("from"), slide.params.get("to")];
  const firstOn = from === undefined ? undefined : firstDay(from.slice(0, 7));
  const lastOn = to === undefined ? undefined : lastDay(to.slice(0, 7));
  const q = slide.params.get("q") ?? "";
  return events.filter(
    ({ id, title, on, until }) =>
      (firstOn === undefined || lastDay(until ?? on) >= firstOn) &&
      (lastOn === undefined || firstDay(on) <= lastOn) &&
      matches(q, [id, ...Object.values(title)]),
  );
}

/** What is ahead or under way, soonest first; then what was, latest first. */
function ordered(events: readonly TrackerEvent[], asOf: FullDate): readonly TrackerEvent[] {
  const isAhead = (event: TrackerEvent) => eventStatus(event, asOf) !== "past";
  const ahead = events.filter(isAhead).toSorted((a, b) => (firstDay(a.on) < firstDay(b.on) ? -1 : 1));
  const past = events.filter((event) => !isAhead(event)).toSorted((a, b) => (lastDay(a.on) > lastDay(b.on) ? -1 : 1));
  return [...ahead, ...past];
}

/** What happened in the past twelve months, and what is ahead. */
export function eventsSlide(scene: Scene): SlideView {
  const { asOf, slide } = scene;
  const isNarrowed = slide.params.has("from") || slide.params.has("to");
  const events = wanted(scene);
  const yearAgo = addMonths(asOf, -12);
  const past = events.filter(({ on, until }) => lastDay(until ?? on) > yearAgo && firstDay(on) <= asOf);
  const ahead = events.filter((event) => eventStatus(event, asOf) === "upcoming");
  const counted = isNarrowed ? events : [...ahead, ...past];
  const shown = ordered(counted, asOf);
  return {
    title: ({ m, f }) =>
      isNarrowed
        ? m.present.titles.eventsBetween(events.length, f)
        : m.present.titles.events(past.length, ahead.length, f),
    draw: (area, voices) => <EventRows events={shown} asOf={asOf} area={area} voices={voices} />,
    notes: ({ m, f, text }) =>
      shown
        .slice(0, MOST_ROWS)
        .map(({ on, title, kind }) => `${f.date(on)}, ${m.words.eventKind[kind]}: ${text(title)}`),
    sourceIds: sourcesOf(shown),
    evidence: prevailingEvidence(shown.map(({ evidence }) => evidence)),
  };
}
