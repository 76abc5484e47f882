import { type FullDate, begunBy, firstDay, lastDay } from "#contract/dates.ts";
import type { Agreement, Partnership, TrackerEvent } from "#contract/records.ts";
import type { LocalizedText } from "#contract/scalars.ts";
import type { EventKind } from "#contract/vocabulary.ts";
import type { LineageEvent, LineageGap, LineageTerm, LineageView } from "#charts/lineage-types.ts";
import { agreementStatus, termFirstDay } from "#domain/agreements.ts";
import type { Catalogue } from "#i18n/catalogue.ts";
import type { Formatters } from "#i18n/formatters.ts";
import { localized } from "#i18n/localized.ts";
import { type AgreementsView, chronological } from "./agreements-view.ts";

interface LineageSource {
  readonly partnership: Partnership;
  readonly agreements: readonly Agreement[];
  readonly events: readonly TrackerEvent[];
  readonly view: AgreementsView;
  readonly asOf: FullDate;
}

interface LineageWords {
  readonly m: Catalogue;
  readonly f: Formatters;
  readonly local: (text: LocalizedText) => string;
  /** Address of an agreement's page. */
  readonly hrefOf: (id: string) => string;
}

const yearOf = (on: FullDate) => Number(on.slice(0, 4));

function termView(agreement: Agreement, { view, asOf }: LineageSource, { m, hrefOf }: LineageWords): LineageTerm {
  const status = agreementStatus(agreement, asOf);
  const term =
    agreement.kind === "programme" && agreement.validTo !== undefined
      ? { firstOn: termFirstDay(agreement), lastOn: lastDay(agreement.validTo) }
      : undefined;
  const name = agreement === view.relation ? m.agreements.lineage.relation : undefined;
  return {
    id: agreement.id,
    signedOn: agreement.signedOn,
    term,
    label: term ? m.agreements.lineage.years(yearOf(term.firstOn), yearOf(term.lastOn)) : name,
    title: agreement.title,
    status: m.words.agreementStatus[status],
    state: status === "unsigned" ? "ahead" : agreement === view.standing ? "standing" : "over",
    people: agreement.signatories.map((signatory) => signatory.name),
    isOpened: agreement === view.opened,
    href: hrefOf(agreement.id),
  };
}

function gapViews({ gaps = [] }: Partnership, firstYear: number, lastYear: number): LineageGap[] {
  return gaps.flatMap((gap) => {
    if (gap.from === undefined && gap.to === undefined) return [];
    const firstOn = gap.from === undefined ? firstDay(String(firstYear)) : firstDay(gap.from);
    const lastOn = gap.to === undefined ? lastDay(String(lastYear)) : lastDay(gap.to);
    const isOutside = yearOf(lastOn) < firstYear || yearOf(firstOn) > lastYear;
    return lastOn < firstOn || isOutside ? [] : [{ id: gap.id, firstOn, lastOn, title: gap.title }];
  });
}

/** Kinds that stand for themselves; signings are rungs already, and `other` tells least. */
const TELLING: readonly EventKind[] = ["anniversary", "forum", "visit", "opening", "festival", "contest", "delivery"];

interface Drawn {
  readonly ids: ReadonlySet<string>;
  readonly firstYear: number;
  readonly lastYear: number;
}

function eventViews({ events, partnership, asOf }: LineageSource, drawn: Drawn): LineageEvent[] {
  const isWithin = (on: string) => yearOf(firstDay(on)) >= drawn.firstYear && yearOf(lastDay(on)) <= drawn.lastYear;
  const [a, b] = partnership.cities;
  const rank = (event: TrackerEvent) =>
    TELLING.indexOf(event.kind) + (event.agreementIds?.some((id) => drawn.ids.has(id)) ? 0 : TELLING.length);
  return events
    .filter(({ kind, on }) => TELLING.includes(kind) && isWithin(on))
    .toSorted((one, other) => rank(one) - rank(other) || (one.on < other.on ? -1 : 1))
    .map((event) => {
      const [only, ...more] = event.cityIds ?? [];
      const city = more.length > 0 ? undefined : only === a.id ? "a" : only === b.id ? "b" : undefined;
      return { id: event.id, on: event.on, title: event.title, city, isAhead: !begunBy(event.on, asOf) };
    });
}

/** The other language that the cities' names stand in: the last that is neither the interface's nor English. */
function citiesOf({ cities, languages }: Partnership, lang: string): LineageView["cities"] {
  const second = languages.findLast((tag) => !tag.startsWith(lang) && !tag.startsWith("en"));
  const head = ({ name }: (typeof cities)[number]) => ({
    name,
    second: second === undefined ? undefined : localized(name, second, languages),
  });
  return [head(cities[0]), head(cities[1])];
}

/** What the lineage draws: the relation and the programmes, the gaps that the publisher names, telling events, and all other signings as ticks. */
export function lineageView(source: LineageSource, words: LineageWords): LineageView {
  const { partnership, agreements, view, asOf } = source;
  const isDrawn = (agreement: Agreement) => agreement.kind === "programme" || agreement === view.relation;
  const drawn = chronological(agreements).filter(isDrawn);
  const terms = drawn.map((agreement) => termView(agreement, source, words));
  const days = [
    firstDay(partnership.establishedOn),
    asOf,
    ...agreements.map(({ signedOn }) => firstDay(signedOn)),
    ...terms.flatMap(({ term }) => (term ? [term.firstOn, term.lastOn] : [])),
  ];
  const firstYear = Math.min(...days.map(yearOf));
  const lastYear = Math.max(...days.map(yearOf));
  return {
    asOf,
    cities: citiesOf(partnership, words.f.lang),
    firstYear,
    lastYear,
    terms,
    gaps: gapViews(partnership, firstYear, lastYear),
    events: eventViews(source, { ids: new Set(drawn.map(({ id }) => id)), firstYear, lastYear }),
    ticks: chronological(agreements)
      .filter((agreement) => !isDrawn(agreement))
      .map((agreement) => ({
        id: agreement.id,
        on: agreement.signedOn,
        title: `${words.f.date(agreement.signedOn)} ${words.local(agreement.title)}`,
        isAhead: agreementStatus(agreement, asOf) === "unsigned",
      })),
  };
}
