import { type FullDate, addMonths, daysBetween, endOfMonth, firstDay, lastDay } from "#contract/dates.ts";
import { HEALTHS } from "#contract/vocabulary.ts";
import { agreementStatus } from "#domain/agreements.ts";
import { comparisonDay } from "#domain/comparison-days.ts";
import { prevailingEvidence } from "#domain/evidence.ts";
import { columnsOf, judgeAll } from "#domain/program-columns.ts";
import { tallyAll } from "#domain/tallies.ts";
import type { FilmFrame } from "./film-parts.tsx";
import { FRAME_MS, Film } from "./film.tsx";
import { type Scene, type SlideView, sourcesOf } from "./slide-view.ts";

/** The end of the film stays on show, s. */
const END_SECONDS = 8;
const MOST_FRAMES = 120;

/** The days of the film: ends of months from the first day to the last, evenly, at most so many. */
export function filmDays(firstOn: FullDate, lastOn: FullDate): readonly FullDate[] {
  const months = Math.max(1, Math.round(daysBetween(firstOn, lastOn) / 30.4));
  const step = Math.ceil(months / MOST_FRAMES);
  const days: FullDate[] = [firstOn];
  for (let month = step; ; month += step) {
    const on = endOfMonth(addMonths(firstOn, month));
    if (on >= lastOn) break;
    days.push(on);
  }
  return lastOn > firstOn ? [...days, lastOn] : [lastOn];
}

/** The state on a day. */
function frameOf({ records: { programs = [], agreements = [], events = [] } }: Scene, on: FullDate): FilmFrame {
  const columns = columnsOf(programs);
  const tally = tallyAll(columns, judgeAll(columns, on));
  const signed = agreements.filter((agreement) => agreementStatus(agreement, on) !== "unsigned");
  return {
    on,
    signed: signed.length,
    inForce: signed.filter((agreement) => agreementStatus(agreement, on) === "in-force").length,
    events: events.filter((event) => lastDay(event.until ?? event.on) <= on).length,
    done: tally.byHealth.done,
    reached: tally.reached,
    byHealth: HEALTHS.flatMap((health) =>
      tally.byHealth[health] > 0 ? [{ health, count: tally.byHealth[health] }] : [],
    ),
  };
}

/** The years from the first day to the day shown, as they went by. */
export function filmSlide(scene: Scene): SlideView {
  const { records, partnership, slide, asOf } = scene;
  const established = firstDay(partnership.establishedOn);
  const since = comparisonDay(slide.params.get("since") ?? null, asOf) ?? (established < asOf ? established : asOf);
  const days = filmDays(since, asOf);
  const end = frameOf(scene, asOf);
  const all = [...(records.agreements ?? []), ...(records.events ?? []), ...(records.programs ?? [])];
  return {
    title: ({ m, f }) => m.present.titles.film(end, f),
    draw: (area, voices) => (
      <Film days={days} frameOn={(on) => frameOf(scene, on)} records={records} area={area} voices={voices} />
    ),
    notes: () => [],
    sourceIds: sourcesOf(records.agreements ?? []),
    evidence: prevailingEvidence(all.map(({ evidence }) => evidence)),
    seconds: Math.ceil((days.length * FRAME_MS) / 1000) + END_SECONDS,
  };
}
