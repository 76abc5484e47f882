import { dayNumber, type FullDate, firstDay, lastDay } from "#contract/dates.ts";
import type { Agreement, Gap, Partnership, TrackerEvent } from "#contract/records.ts";
import type { LocalizedText } from "#contract/scalars.ts";
import { agreementStatus, standingProgramme } from "#domain/agreements.ts";
import type { RailEventView, RailTermView, RailView } from "#charts/rail-types.ts";
import type { Catalogue } from "#i18n/catalogue.ts";
import type { Formatters } from "#i18n/formatters.ts";

export interface RailSource {
  readonly partnership: Partnership;
  readonly agreements: readonly Agreement[];
  readonly events: readonly TrackerEvent[];
  readonly asOf: FullDate;
}

export interface RailWords {
  readonly m: Catalogue;
  readonly f: Formatters;
  readonly local: (text: LocalizedText) => string;
}

const FULL_DAY = 10;

/** Programmes with a term: what the rail shows as brackets. */
function termed(agreements: readonly Agreement[]): readonly (Agreement & { validTo: string })[] {
  return agreements.flatMap((agreement) =>
    agreement.kind === "programme" && agreement.validTo !== undefined
      ? [{ ...agreement, validTo: agreement.validTo }]
      : [],
  );
}

/**
 * First and last day of the rail: whole years, from the partnership's first to the last of the terms drawn and of the
 * days that must be in reach, such as the as-of day and the last day of the data.
 */
export function railDays(
  { partnership, agreements }: Pick<RailSource, "partnership" | "agreements">,
  inReach: readonly FullDate[],
): { firstOn: FullDate; lastOn: FullDate } {
  const ends = termed(agreements).map(({ validTo }) => lastDay(validTo));
  const earliest = inReach.reduce((a, b) => (a < b ? a : b), firstDay(partnership.establishedOn));
  const latest = [...inReach, ...ends].reduce((a, b) => (a > b ? a : b), lastDay(partnership.establishedOn));
  return { firstOn: firstDay(earliest.slice(0, 4)), lastOn: lastDay(latest.slice(0, 4)) };
}

function termLabels(from: string, to: string): readonly string[] {
  const fromYear = Number(from.slice(0, 4));
  const toYear = Number(to.slice(0, 4));
  if (fromYear === toYear) return [String(fromYear)];
  return [`${fromYear}–${toYear}`, `${fromYear}–${to.slice(2, 4)}`, `’${from.slice(2, 4)}`];
}

function termView(agreement: Agreement & { validTo: string }, source: RailSource, words: RailWords): RailTermView {
  const from = agreement.validFrom ?? agreement.signedOn;
  const status = agreementStatus(agreement, source.asOf);
  return {
    id: agreement.id,
    firstOn: firstDay(from),
    lastOn: lastDay(agreement.validTo),
    isStanding: standingProgramme(source.agreements, source.asOf)?.id === agreement.id,
    isAhead: status === "unsigned" || status === "upcoming",
    isApproximate: agreement.signedOn.length < FULL_DAY,
    labels: termLabels(from, agreement.validTo),
    title: `${words.local(agreement.title)} · ${words.m.words.agreementStatus[status]}`,
  };
}

function gapView(gap: Gap, days: { firstOn: FullDate; lastOn: FullDate }, local: RailWords["local"]) {
  if (gap.from === undefined && gap.to === undefined) return [];
  const firstOn = gap.from === undefined ? days.firstOn : firstDay(gap.from);
  const lastOn = gap.to === undefined ? days.lastOn : lastDay(gap.to);
  if (lastOn < firstOn) return [];
  return [{ id: gap.id, firstOn: firstOn < days.firstOn ? days.firstOn : firstOn, lastOn, title: local(gap.title) }];
}

function eventViews(events: readonly TrackerEvent[], firstOn: FullDate, words: RailWords): RailEventView[] {
  return events
    .filter((event) => event.kind === "signing" || event.kind === "forum" || event.kind === "anniversary")
    .map((event) => ({
      on: firstDay(event.on),
      isSigning: event.kind === "signing",
      title: `${words.f.date(event.on)} · ${words.local(event.title)}`,
    }))
    .filter((event) => event.on >= firstOn)
    .toSorted((a, b) => dayNumber(a.on) - dayNumber(b.on));
}

/** What the rail shows on a day: relation, terms, gaps and events (DESIGN §3.1). */
export function railView(
  source: RailSource,
  days: { readonly firstOn: FullDate; readonly lastOn: FullDate },
  words: RailWords,
): RailView {
  const relation = source.agreements.find((agreement) => agreement.kind === "friendship" && agreement.openEnded);
  const since = relation?.signedOn ?? source.partnership.establishedOn;
  return {
    relation: { since, label: words.m.common.rail.since(since, words.f) },
    terms: termed(source.agreements).map((agreement) => termView(agreement, source, words)),
    gaps: (source.partnership.gaps ?? []).flatMap((gap) => gapView(gap, days, words.local)),
    events: eventViews(source.events, days.firstOn, words),
    gapLabel: words.m.common.rail.gap,
  };
}
