import { type FullDate, type PartialDate, firstDay, lastDay } from "#contract/dates.ts";
import type { Agreement, Meta, Program, TrackerEvent } from "#contract/records.ts";
import { agreementStatus } from "#domain/agreements.ts";
import { effectiveSourceIds } from "#domain/evidence.ts";
import { eventStatus } from "#domain/events.ts";
import { milestoneStatus } from "#domain/milestones.ts";
import { formatters } from "#i18n/formatters.ts";
import { type ExportScene, sourceUrlReader, textIn } from "./scene.ts";

/** Something to be done or to be at, on whole days. */
export interface CalendarEntry {
  readonly uid: string;
  readonly firstOn: FullDate;
  readonly lastOn: FullDate;
  readonly summary: string;
  /** Lines: status at D, the date where it is known less precisely than a day, addresses of the sources. */
  readonly description: string;
  /** The document that it comes from. */
  readonly meta: DocumentStamp;
}

/** Tells one issue of a document from the next. */
export type DocumentStamp = Pick<Meta, "asOf" | "generatedAt">;

/** Records of one document, as a view shows them. */
export interface Stamped<T> {
  readonly records: readonly T[];
  readonly meta: DocumentStamp;
}

/** First and last day of what is wanted; absent: no bound. */
export interface CalendarRange {
  readonly from?: PartialDate | undefined;
  readonly to?: PartialDate | undefined;
}

interface Told {
  readonly status: string;
  /** As published. */
  readonly dates: readonly PartialDate[];
  readonly sourceIds: readonly string[];
}

function describer(scene: ExportScene): (told: Told) => string {
  const { calendar } = scene.m.exports;
  const f = formatters(scene.lang);
  const urlsOf = sourceUrlReader(scene);
  return ({ status, dates, sourceIds }) => {
    const urls = urlsOf(sourceIds);
    const rough = dates.filter((date) => date.length < 10).map((date) => calendar.rough(date, f));
    return [
      calendar.status(status, scene.asOf, f),
      ...new Set(rough),
      ...(urls.length > 0 ? [calendar.sources, ...urls] : []),
    ].join("\n");
  };
}

/** Milestones that are not cancelled at D, each on the last day of its `due`; without `due` there is no entry. */
export function milestoneEntries({ records, meta }: Stamped<Program>, scene: ExportScene): readonly CalendarEntry[] {
  const describe = describer(scene);
  const { calendar } = scene.m.exports;
  return records.flatMap((program) =>
    program.milestones.flatMap((milestone): CalendarEntry[] => {
      const status = milestoneStatus(milestone, scene.asOf);
      if (milestone.due === undefined || status === "cancelled") return [];
      const on = lastDay(milestone.due);
      return [
        {
          uid: `milestone-${program.id}-${milestone.id}@${scene.partnership.id}`,
          firstOn: on,
          lastOn: on,
          summary: calendar.milestone(textIn(scene, milestone.title), textIn(scene, program.title)),
          description: describe({
            status: scene.m.words.milestoneStatus[status],
            dates: [milestone.due],
            sourceIds: effectiveSourceIds(program, milestone),
          }),
          meta,
        },
      ];
    }),
  );
}

/** Agreements signed and not ended at D, each on the last day of its `validTo`; without a term there is no entry. */
export function agreementEntries({ records, meta }: Stamped<Agreement>, scene: ExportScene): readonly CalendarEntry[] {
  const describe = describer(scene);
  return records.flatMap((agreement): CalendarEntry[] => {
    const status = agreementStatus(agreement, scene.asOf);
    if (agreement.validTo === undefined || status === "unsigned" || status === "ended") return [];
    const on = lastDay(agreement.validTo);
    return [
      {
        uid: `agreement-${agreement.id}@${scene.partnership.id}`,
        firstOn: on,
        lastOn: on,
        summary: scene.m.exports.calendar.agreement(textIn(scene, agreement.title)),
        description: describe({
          status: scene.m.words.agreementStatus[status],
          dates: [agreement.validTo],
          sourceIds: agreement.sourceIds,
        }),
        meta,
      },
    ];
  });
}

/** Events from the first day of `on` to the last of `until`, or of `on`. */
export function eventEntries({ records, meta }: Stamped<TrackerEvent>, scene: ExportScene): readonly CalendarEntry[] {
  const describe = describer(scene);
  return records.map((event) => {
    const { on, until = on } = event;
    return {
      uid: `event-${event.id}@${scene.partnership.id}`,
      firstOn: firstDay(on),
      lastOn: lastDay(until),
      summary: textIn(scene, event.title),
      description: describe({
        status: scene.m.words.eventStatus[eventStatus(event, scene.asOf)],
        dates: [on, until],
        sourceIds: event.sourceIds,
      }),
      meta,
    };
  });
}

/** The entries that have a day in common with the range; `from` after `to` bounds nothing. */
export function entriesWithin(
  entries: readonly CalendarEntry[],
  { from, to }: CalendarRange,
): readonly CalendarEntry[] {
  const firstOn = from && firstDay(from);
  const lastOn = to && lastDay(to);
  if (firstOn && lastOn && firstOn > lastOn) return entries;
  return entries.filter((entry) => (!firstOn || entry.lastOn >= firstOn) && (!lastOn || entry.firstOn <= lastOn));
}
