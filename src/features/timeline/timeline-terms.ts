import { firstDay, lastDay } from "#contract/dates.ts";
import type { Agreement, TrackerEvent } from "#contract/records.ts";
import type { LocalizedText } from "#contract/scalars.ts";
import type { RailTermView } from "#charts/rail-types.ts";
import type { LaneEvent } from "#charts/timeline-events.tsx";
import { agreementStatus, standingProgramme, termFirstDay } from "#domain/agreements.ts";
import type { FullDate } from "#contract/dates.ts";
import type { Catalogue } from "#i18n/catalogue.ts";
import type { Formatters } from "#i18n/formatters.ts";
import type { TimeSpan } from "./timeline-range.ts";

export interface TermWords {
  readonly m: Catalogue;
  readonly f: Formatters;
  readonly local: (text: LocalizedText) => string;
}

const FULL_DAY = 10;

function labelsOf(agreement: Agreement, lastOn: FullDate, { f, local }: TermWords): readonly string[] {
  const from = termFirstDay(agreement).slice(0, 4);
  const to = lastOn.slice(0, 4);
  const years = from === to ? [from] : [f.years(from, to), `${from}–${to.slice(2)}`];
  return [local(agreement.title), ...years, `’${from.slice(2)}`];
}

/** Cooperation programmes with a term that reach into the span, by their first day: the bands above the rows. */
export function bandTerms(
  agreements: readonly Agreement[],
  ask: { span: TimeSpan; asOf: FullDate },
  words: TermWords,
): RailTermView[] {
  const { span, asOf } = ask;
  const standing = standingProgramme(agreements, asOf);
  return agreements
    .flatMap((agreement): RailTermView[] => {
      const { id, kind, validTo, signedOn } = agreement;
      if (kind !== "programme" || validTo === undefined) return [];
      const firstOn = termFirstDay(agreement);
      const lastOn = lastDay(validTo);
      if (lastOn < span.firstOn || firstOn > span.lastOn) return [];
      const status = agreementStatus(agreement, asOf);
      return [
        {
          id,
          firstOn,
          lastOn,
          isStanding: id === standing?.id,
          isAhead: status === "unsigned" || status === "upcoming",
          isApproximate: signedOn.length < FULL_DAY,
          labels: labelsOf(agreement, lastOn, words),
          title: `${words.local(agreement.title)} · ${words.m.words.agreementStatus[status]}`,
        },
      ];
    })
    .toSorted((a, b) => (a.firstOn < b.firstOn ? -1 : 1));
}

/** The events that begin within the span, by their day. */
export function laneEvents(events: readonly TrackerEvent[], span: TimeSpan, { f, local }: TermWords): LaneEvent[] {
  return events
    .map((event) => ({
      on: firstDay(event.on),
      isSigning: event.kind === "signing",
      name: local(event.title),
      title: `${f.date(event.on)} · ${local(event.title)}`,
    }))
    .filter(({ on }) => on >= span.firstOn && on <= span.lastOn)
    .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}
