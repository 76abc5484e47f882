import type { FullDate, PartialDate } from "#contract/dates.ts";
import type { Formatters } from "#i18n/formatters.ts";
import type { Rich } from "#i18n/rich.ts";

/** What the title of the view counts at the as-of day; unsigned agreements are not among it. */
export interface AgreementFigures {
  readonly since: PartialDate;
  readonly hasRelation: boolean;
  readonly programmes: number;
  readonly others: number;
  /** The term of the standing programme, in years as agreed. */
  readonly standing: { readonly from: PartialDate; readonly to: PartialDate } | undefined;
}

const year = (date: PartialDate) => date.slice(0, 4);

function title({ since, hasRelation, programmes, others, standing }: AgreementFigures, f: Formatters): Rich {
  const one = f.plural(programmes, { one: "cooperation programme", other: "cooperation programmes" });
  return [
    [`Since ${year(since)}: `],
    ...(hasRelation ? [["twin-city relations, "]] : []),
    [{ b: f.number(programmes), why: { kind: "agreements", figure: "programmes" } }, ` ${one} `],
    [
      "and ",
      { b: f.number(others), why: { kind: "agreements", figure: "others" } },
      ` other ${f.plural(others, { one: "agreement", other: "agreements" })}; `,
    ],
    standing
      ? [`the programme for ${f.years(year(standing.from), year(standing.to))} is in force`]
      : ["no programme is in force"],
  ];
}

const lineage = {
  title: "Lineage of agreements",
  description: (programmes: number, asOf: FullDate, f: Formatters) =>
    `Two rails, one for each city, with ${f.number(programmes)} cooperation programmes between them on a scale of years; as of ${f.dateLong(asOf)}.`,
  hint: "Up and down arrows move between agreements, Enter opens one.",
  relation: "twin-city relations",
  years: (from: number, to: number) => (from === to ? String(from) : `${from}–${to}`),
  scale: (factor: number) => `scale 1:${factor}`,
  signed: (date: PartialDate, f: Formatters) => `signed ${f.date(date)}`,
  ahead: "after the as-of date",
  gapShort: "not found",
  others: "other agreement",
  allEvents: "All events",
};

const detail = {
  facts: "About the agreement",
  joint: { comma: ", ", semicolon: "; ", colon: ": ", range: " – ", dash: " – " },
  health: (count: number, word: string, f: Formatters) => `${f.number(count)} ${word}`,
  inLanguage: (language: string) => ` (${language})`,
  signing: "Signed",
  notYetSigned: (asOf: FullDate, f: Formatters) => `not signed by ${f.dateLong(asOf)}`,
  signatories: "Signatories",
  term: "Term",
  from: (date: PartialDate, f: Formatters) => `from ${f.date(date)}`,
  daysLeft: (days: number, f: Formatters) => (days === 0 ? "last day" : `${f.days(days)} left`),
  ended: (date: PartialDate, f: Formatters) => `ended early, ${f.date(date)}`,
  delivery: "Delivery",
  programmes: (count: number, f: Formatters) =>
    `${f.number(count)} ${f.plural(count, { one: "programme", other: "programmes" })}`,
  milestones: (reached: number, counted: number, f: Formatters) =>
    `${f.number(reached)} of ${f.number(counted)} ${f.plural(counted, { one: "milestone", other: "milestones" })} reached`,
  noMilestones: "no dated milestones",
  noProgrammes: "no programmes recorded under it",
  directions: "Directions of cooperation",
  inSectors: (programmes: number, sectors: number, f: Formatters) =>
    `${f.number(programmes)} ${f.plural(programmes, { one: "programme", other: "programmes" })}, ${f.number(sectors)} ${f.plural(sectors, { one: "sector", other: "sectors" })}`,
  lineage: "Predecessor and successor",
  predecessor: "Predecessor",
  successor: "Successor",
  events: "What happened under it",
  noEvents: "no events recorded under it",
  note: "Note",
  text: "Text of the agreement",
  open: "Open the page of the agreement",
};

const list = {
  expiring: (days: number, f: Formatters) => `Terms that end within ${f.days(days)}`,
  title: "All agreements",
  counts: (signed: number, unsigned: number, f: Formatters) =>
    unsigned === 0
      ? `${f.number(signed)} signed`
      : `${f.number(signed)} signed, ${f.number(unsigned)} not yet signed and not counted`,
};

/** The agreements' list and pages. */
export const agreements = { title, lineage, detail, list, tabs: "Agreements or events" };
