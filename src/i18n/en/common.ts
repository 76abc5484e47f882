import type { PartialDate } from "#contract/dates.ts";
import type { DocumentFault } from "#contract/faults.ts";
import type { Evidence } from "#contract/vocabulary.ts";
import type { Formatters } from "#i18n/formatters.ts";

const ignored = (what: string, needed: string) => (value: string) => `${what} “${value}” is ignored: ${needed}.`;
const none = (what: string) => ignored(what, "there is none by that name");

const shell = {
  skipToContent: "Skip to content",
  skipToRail: "Skip to the time rail",
  navigation: "Views",
  more: "More",
  menu: "Menu",
  close: "Close",
  back: "Back",
  language: "Language",
  theme: "Theme",
  themes: { light: "Light", dark: "Dark", system: "As on this device" },
  evidence: "Include",
  clocks: "Local time in both cities",
  clock: (city: string, time: string) => `${city}: ${time}`,
  sideBySide: "All side by side",
  settings: "Display settings",
};

const rail = {
  title: "Time rail",
  asOf: "As of",
  asOfLong: (day: PartialDate, f: Formatters) => `As of ${f.dateLong(day)}`,
  latest: "Latest data",
  stepBack: "One month back",
  stepForward: "One month forward",
  play: "Play",
  pause: "Pause",
  since: (date: PartialDate, f: Formatters) => `Twin cities since ${f.dateGenitive(date)}`,
  gap: "no agreements found",
  slider: "As-of date",
  sliderHint: "Arrow keys move by a month, Page Up and Page Down by a year.",
  day: "Date",
  dayHint: "Year-month-day",
  go: "Show this day",
  lastDays: "Last day of a programme",
  events: (count: number, f: Formatters) => `${f.number(count)} ${f.plural(count, { one: "event", other: "events" })}`,
  approximate: "dates known roughly",
  openEnded: "without a term",
  incomplete: (documents: readonly string[], f: Formatters) =>
    `The time rail is incomplete; not loaded: ${f.list(documents)}.`,
};

const panel = {
  loading: "Loading",
  received: (ratio: number, f: Formatters) => `${f.percent(ratio, 0)} received`,
  notLoaded: (documentName: string) => `Not loaded: ${documentName}`,
  fault: (fault: DocumentFault): string => {
    if (fault.kind === "unreachable") return "The server cannot be reached.";
    if (fault.kind === "timeout") return "The server sent nothing for 15 seconds.";
    if (fault.kind === "malformed") return "The answer does not have the form that the contract asks for.";
    return fault.status === undefined
      ? "The server refused the request."
      : `The server refused the request with status ${fault.status}.`;
  },
  request: (page: string) => `Request: ${page}`,
  stillHolds: "Everything on this page that does not rest on it still holds.",
  retry: "Try again",
  nextTry: (seconds: number) => `Next automatic try in ${seconds} s`,
  stale: (at: number, f: Formatters) => `Out-of-date data: shown as of ${f.dateTime(at)}`,
  quarantined: (count: number, f: Formatters) =>
    `${f.number(count)} ${f.plural(count, { one: "record", other: "records" })} quarantined: left out of every figure`,
  showReasons: "Show the reasons",
  showSources: "Show sources",
};

const notice = {
  label: "Notice",
  dismiss: "Hide this notice",
  asOf: ignored("As-of date", "a day from 1900-01-01 to 2100-12-31 is needed"),
  since: ignored("Date of comparison", "a day before the as-of date is needed"),
  "after-data": (dataDay: PartialDate, f: Formatters) =>
    `The data is complete to ${f.dateLong(dataDay)}; the day shown is later.`,
  evidence: none("Evidence filter"),
  lang: none("Language"),
  theme: none("Theme"),
  sort: ignored("Sort order", "the table has no such column"),
  group: none("Grouping"),
  sector: none("Sector"),
  health: none("Status"),
  lead: none("Lead"),
  agreement: none("Agreement"),
  from: ignored("Start of the range", "a date or a period is needed"),
  to: ignored("End of the range", "a date or a period is needed"),
  order: "The range is ignored: it ends before it starts.",
  metric: none("Series"),
  leftOut: (titles: readonly string[], f: Formatters) => `Left out, because this mode needs values: ${f.list(titles)}.`,
  mode: none("Mode"),
  base: ignored("Base period", "a period that is shown is needed"),
  view: ignored("Form", "it is either chart or table"),
};

const table = {
  showAs: "Show as",
  chart: "Chart",
  table: "Table",
  tableOf: (title: string) => `${title}: table`,
  sortAscending: (column: string) => `Sort by “${column}”, ascending`,
  sortDescending: (column: string) => `Sort by “${column}”, descending`,
  rows: (count: number, f: Formatters) => `${f.number(count)} ${f.plural(count, { one: "row", other: "rows" })}`,
  rowsOf: (shown: number, total: number, f: Formatters) => `${f.number(shown)} of ${f.number(total)} shown`,
  noRows: "No rows",
  filters: "Filters",
  search: "Search",
  searchHint: "Words from the title or summary",
  groupBy: "Group by",
  ungrouped: "No grouping",
  all: "All",
  empty: "Nothing matches these conditions.",
  without: (condition: string, count: number, f: Formatters) =>
    `Without “${condition}”: ${f.number(count)} ${f.plural(count, { one: "row", other: "rows" })}`,
  clearAll: "Clear all",
};

const page = {
  title: (view: string, partnership: string) => `${view} · ${partnership}`,
  titleAsOf: (day: PartialDate, title: string, f: Formatters) => `${f.date(day)} · ${title}`,
  notFound: "There is no such page",
  notFoundText: "The address leads to no view and no record.",
  home: "To the start",
  unknownPartnership: "There is no such partnership",
  noPartnerships: "The list of partnerships is empty",
  noRecord: (id: string) => `There is no record “${id}”.`,
  hiddenRecord: "The evidence filter hides this record.",
  beforeFirst: (day: PartialDate, f: Formatters) => `Nothing was signed before ${f.dateGenitive(day)}.`,
  goTo: (day: PartialDate, f: Formatters) => `Show ${f.dateLong(day)}`,
  broken: "This part cannot be shown",
  brokenText: "An error stopped this part. The rest of the page works.",
  reload: "Load again",
};

const evidence = {
  label: "Evidence",
  /** What the level is said of, with the mark that leads to it. */
  subject: (subject: string) => `${subject}: `,
  all: {
    official: "all official",
    reported: "all reported",
    estimated: "all estimated",
    illustrative: "all illustrative",
  },
  mostly: {
    official: "mostly official",
    reported: "mostly reported",
    estimated: "mostly estimated",
    illustrative: "mostly illustrative",
  },
  meaning: {
    official: "Published by a party or a statistical office, and seen there.",
    reported: "From the press or a third party, also when it quotes a party.",
    estimated: "Derived; the method is in the note.",
    illustrative: "Made up to show a feature; not a fact.",
  },
  mark: (level: string) => `Evidence: ${level}. Show sources`,
} satisfies { all: Record<Evidence, string>; mostly: Record<Evidence, string>; [member: string]: unknown };

const source = {
  title: (count: number, f: Formatters) => f.plural(count, { one: "Source", other: "Sources" }),
  publisher: "Publisher",
  published: "Published",
  language: "Language",
  kind: "Kind of source",
  method: "Method",
  open: "Open the source",
  citedBy: "What cites it",
  count: (count: number, f: Formatters) => `${f.number(count)} ${f.plural(count, { one: "source", other: "sources" })}`,
  none: "no source named",
  unknown: (id: string) => `source “${id}” is not in the list`,
};

const value = {
  none: "no data",
  noLead: "not named in the sources",
  unknown: "unknown",
  open: "open",
  of: (part: number, whole: number, f: Formatters) => `${f.number(part)} of ${f.number(whole)}`,
  /** Opens how a figure comes about. */
  why: "Why this figure",
  whyOf: (name: string) => `Why this figure: ${name}`,
};

const print = {
  open: "Briefing for print",
  /** The foot of a printed page, and the numbers around which words stand there. */
  foot: (asOf: PartialDate, dataAsOf: PartialDate, f: Formatters) =>
    `As of ${f.date(asOf)} · data complete to ${f.date(dataAsOf)}`,
  pageNumber: () => ({ before: "page ", between: " of ", after: "" }),
};

/** What belongs to no single view: shell, time rail, panels, notices, tables, pages, evidence and sources. */
export const common = { shell, rail, panel, notice, table, page, evidence, source, value, print };
