import type { FullDate } from "#contract/dates.ts";
import type { ChangeKind } from "#contract/vocabulary.ts";
import type { Formatters } from "#i18n/formatters.ts";
import type { Rich, RichPart } from "#i18n/rich.ts";

/** The printable report. */
export const briefing = {
  heading: "Briefing on the course of cooperation",
  asOf: (asOf: FullDate, f: Formatters) => `as of ${f.dateLong(asOf)}`,
  print: "Print",
  compare: "Changes in",
  lookBacks: { week: "a week", month: "a month", quarter: "a quarter", year: "a year" },
  noComparison: "none",
  onlyEvidence: (filter: string) => `Evidence: ${filter}.`,
  signatories: (names: readonly string[], f: Formatters) => `signatories: ${f.list(names)}`,
  term: (from: FullDate, to: FullDate, f: Formatters) => `Term: ${f.date(from)} – ${f.date(to)}`,
  changes: {
    agreement: "Agreements",
    program: "Programmes",
    milestone: "Milestones",
    event: "Events begun",
    goal: "Sector goals and indicators",
    trade: "Trade figures",
  } satisfies Record<ChangeKind, string>,
  earlier: (count: number, f: Formatters) =>
    `Of each series only the latest value is printed; ${f.number(count)} earlier ${f.plural(count, { one: "value is", other: "values are" })} in the briefing online.`,
  counted: (title: string, count: RichPart): Rich => [[`${title}: `, count]],
  shownOf: (shown: RichPart, all: RichPart): Rich => [[shown, " of ", all]],
  passed: (share: RichPart): Rich => [[share, " of the term has passed"]],
  line: ([reporter, partner]: readonly [string, string], flow: string) => `${reporter} – ${partner}: ${flow}`,
  trade: (unit: string) => `Trade, ${unit}`,
  noTrade: "No trade figure by this day.",
  programs: "All programmes by sector",
  never: "never",
  noPrograms: "No programme meets these conditions.",
  sources: "Sources",
  footnote: (number: number, f: Formatters) => `Source ${f.number(number)}`,
  noSources: "Nothing above names a source.",
  address: "This briefing online",
  addressText: "The address and the code lead to the same day, comparison and conditions.",
  code: "QR code with the address of this briefing",
};
