import type { PartialDate } from "#contract/dates.ts";
import type { Health } from "#contract/vocabulary.ts";
import type { Formatters } from "#i18n/formatters.ts";
import type { Rich, RichPart } from "#i18n/rich.ts";
import { type ProgressSaid, everyProgram, figurePart, progressPart } from "#i18n/figure-parts.ts";
import { words } from "./words.ts";

/** What the sentence over the list tells of the programmes shown. */
export interface ProgramTotals {
  readonly programs: number;
  /** Programmes before any condition. */
  readonly all: number;
  readonly sectors: number;
  /** Healths that occur, those that ask for attention first. */
  readonly byHealth: readonly { readonly health: Health; readonly count: number }[];
  readonly reached: number;
  readonly counted: number;
}

const figure = (name: string, value: number, f: Formatters): RichPart => ({
  figure: { name, value, text: f.number(value) },
});

function milestones({ reached, counted }: ProgramTotals, f: Formatters): RichPart[] {
  if (counted === 0) return ["no milestone is published"];
  return ["milestones reached: ", figure("reached", reached, f), " of ", figure("counted", counted, f)];
}

function title(totals: ProgramTotals, f: Formatters): Rich {
  const { programs, all, sectors, byHealth } = totals;
  const noun = f.plural(all === programs ? programs : all, { one: "programme", other: "programmes" });
  const place = `${f.number(sectors)} ${f.plural(sectors, { one: "sector", other: "sectors" })}`;
  const colon = byHealth.length > 0 ? ": " : "";
  return [
    programs === all
      ? [figure("programs", programs, f), ` ${noun} in `, figurePart({ kind: "sectors" }, place), colon]
      : [figure("programs", programs, f), " of ", everyProgram(all, f), ` ${noun} shown${colon}`],
    ...byHealth.map(({ health, count }, index): RichPart[] => [
      { health },
      figure(`health-${health}`, count, f),
      ` ${words.healthCount[health]}${index < byHealth.length - 1 ? ", " : "; "}`,
    ]),
    ...(programs === 0 ? [] : [milestones(totals, f)]),
  ];
}

const list = {
  title,
  caption: (count: number, f: Formatters) =>
    `Programmes: ${f.number(count)} ${f.plural(count, { one: "row", other: "rows" })}`,
  search: "Search programmes",
  axis: "Term and milestones",
  milestones: "Milestones",
  next: "Next date",
  overdue: (days: number, f: Formatters) => `+${f.days(days)}`,
  doneOn: (date: PartialDate, f: Formatters) => `done ${f.date(date)}`,
  pausedSince: (date: PartialDate, f: Formatters) => `since ${f.date(date)}`,
  stoppedOn: (date: PartialDate, f: Formatters) => `stopped ${f.date(date)}`,
  startsOn: (date: PartialDate, f: Formatters) => `starts ${f.date(date)}`,
  endsOn: (date: PartialDate, f: Formatters) => `until ${f.date(date)}`,
  lastReport: (date: PartialDate, f: Formatters) => `last report ${f.date(date)}`,
  neverReported: "never reported on",
  columns: "Columns",
  active: "Conditions in force",
  lift: "Lift the condition:",
  any: "any",
  chosen: (count: number, f: Formatters) => `${f.number(count)} chosen`,
  groups: { sector: "sector", health: "status", lead: "lead", agreement: "agreement" },
  noGroup: {
    sector: "Sector not on the list",
    health: "No status",
    lead: "Lead not named in the sources",
    agreement: "No agreement named",
  },
  nothing: "No programme is published.",
  nothingVisible: "The evidence filter hides every programme.",
};

const empty = {
  title: (conditions: readonly string[]) => `No programme meets all conditions: ${conditions.join("; ")}.`,
  relax: "With fewer conditions there would be:",
  without: (conditions: readonly string[], f: Formatters) => `without ${f.list(conditions)}`,
  conditions: {
    health: (values: readonly string[]) => `status ${values.join(" or ")}`,
    lead: (values: readonly string[]) => `lead ${values.join(" or ")}`,
    agreement: (values: readonly string[]) => `agreement ${values.join(" or ")}`,
    sector: (values: readonly string[]) => `sector ${values.join(" or ")}`,
    q: (query: string) => `words “${query}”`,
  },
  clear: "Clear all conditions",
};

const page = {
  list: "All programmes",
  previous: "Previous programme",
  next: "Next programme",
  close: "Close",
  place: (place: number, total: number, f: Formatters) => `${f.number(place)} of ${f.number(total)}`,
  sequence: "Other programmes of the list",
  declared: (state: string, on: PartialDate, f: Formatters) => `Declared state from ${f.dateGenitive(on)}: ${state}.`,
  otherwise: (health: string) => `The milestones and reports alone would give: ${health}.`,
  because: (reasons: readonly string[]) => `: ${reasons.join("; ")}.`,
  facts: "Facts",
  term: "Term",
  from: (start: PartialDate, f: Formatters) => `from ${f.dateGenitive(start)}, end not stated`,
  budget: "Budget",
  noBudget: "not published",
  never: "never reported on",
  unknown: (id: string) => `“${id}” is not in the list`,
  hidden: (id: string) => `“${id}” is hidden by the evidence filter`,
  noAgreement: "none named",
  milestones: "Milestones",
  reachedOf: (said: ProgressSaid, f: Formatters): Rich => [
    [progressPart("reached", said, f), " of ", progressPart("counted", said, f), " reached"],
  ],
  noMilestones: "No milestone is published: only the intention is known.",
  due: (date: PartialDate, f: Formatters) => `due ${f.date(date)}`,
  unplanned: "not planned in advance",
  undated: "no date given",
  reached: (date: PartialDate, f: Formatters) => `reached ${f.date(date)}`,
  cancelled: (date: PartialDate, f: Formatters) => `cancelled ${f.date(date)}`,
  late: (days: number, f: Formatters) => `${f.days(days)} late`,
  early: (days: number, f: Formatters) => `${f.days(days)} early`,
  onTime: "on the day",
  overdue: (days: number, f: Formatters) => `${f.days(days)} overdue`,
  pending: (days: number, f: Formatters) => `${f.days(days)} left`,
  history: "Status over time",
  historyNote: "judged at each month end by what is on record now",
  unchanged: (health: string, since: PartialDate, f: Formatters) =>
    `Unchanged since ${f.dateGenitive(since)}: ${health}.`,
  changed: (changes: number, now: { readonly health: string; readonly since: PartialDate }, f: Formatters) =>
    `Changed ${f.plural(changes, { one: "once", other: `${f.number(changes)} times` })}; since ${f.dateGenitive(now.since)}: ${now.health}.`,
  why: "Why this status",
  rule: (number: number) => `rule ${number}`,
  rules: {
    stopped: "Declared cancelled",
    paused: "Declared paused",
    done: "Declared completed, or every planned milestone reached and the term over",
    "not-started": "Not begun, and nothing overdue",
    unreported: "Silence: overdue without a report since, term over without an outcome, or no report for over 365 days",
    late: "A milestone more than 30 days overdue",
    "at-risk": "A milestone overdue or due within 30 days, or milestones more than 25 points behind the elapsed term",
    "on-track": "None of these",
  } satisfies Record<Health, string>,
  no: "no",
  decides: "decides",
  notAsked: "not asked",
  reported: "What was reported",
  noReports: "No event or report on this programme is on record.",
  declaredState: (state: string) => `declared state: ${state}`,
  notes: "Notes",
  sources: "Sources",
  noSources: "No source is named.",
  notFound: "There is no such programme",
  notFoundText: (id: string) => `The list has no programme “${id}”.`,
  hiddenTitle: "The evidence filter hides this programme",
  hiddenText: (level: string) => `It is ${level}; the filter leaves it out.`,
  showAll: "Show all data",
  remarks: (count: number, f: Formatters) => `${f.number(count)} ${f.plural(count, { one: "note", other: "notes" })}`,
};

/** Programmes: the list and the page of each. */
export const programs = { list, empty, page };
