import type {
  AgreementFormat,
  AgreementKind,
  ChangeKind,
  Direction,
  EventKind,
  EventStatus,
  Flow,
  Frequency,
  GoalStatus,
  InterfaceLanguage,
  Measure,
  SourceKind,
  TradeMode,
} from "#contract/vocabulary.ts";
import type { Formatters } from "#i18n/formatters.ts";
import { column, columnOf, columnShort } from "./columns.ts";
import { ignored, none } from "./ignored.ts";

const table = {
  showAs: "Show as",
  chart: "Chart",
  table: "Table",
  tableOf: (title: string) => `${title}: table`,
  sortAscending: (column: string) => `Sort by “${column}”, ascending`,
  sortDescending: (column: string) => `Sort by “${column}”, descending`,
  rows: (count: number, f: Formatters) => `${f.number(count)} ${f.plural(count, { one: "row", other: "rows" })}`,
  rowsOf: (shown: number, total: number, f: Formatters) => `${f.number(shown)} of ${f.number(total)} shown`,
  filters: "Filters",
  search: "Search",
  groupBy: "Group by",
  ungrouped: "No grouping",
  all: "All",
  empty: "Nothing matches these conditions.",
  without: (condition: string, count: number, f: Formatters) =>
    `Without “${condition}”: ${f.number(count)} ${f.plural(count, { one: "row", other: "rows" })}`,
  clearAll: "Clear all",
};

const source = {
  meaning: {
    official: "Published by a party or a statistical office, and seen there.",
    reported: "From the press or a third party, also when it quotes a party.",
    estimated: "Derived; the method is in the note.",
    illustrative: "Made up to show a feature; not a fact.",
  },
  title: (count: number, f: Formatters) => f.plural(count, { one: "Source", other: "Sources" }),
  method: "Method",
  open: "Open the source",
  none: "no source named",
  unknown: (id: string) => `source “${id}” is not in the list`,
};

const notice = {
  sort: ignored("Sort order", "the table has no such column"),
  folded: none("Folded group"),
  group: none("Grouping"),
  sector: none("Sector"),
  health: none("Status"),
  lead: none("Lead"),
  leads: ignored("State of the list of leads", "only “open” unfolds it"),
  agreement: none("Agreement"),
  from: ignored("Start of the range", "a date or a period is needed"),
  to: ignored("End of the range", "a date or a period is needed"),
  order: "The range is ignored: it ends before it starts.",
  metric: none("Series"),
  leftOut: (titles: readonly string[], f: Formatters) => `Left out, because this mode needs values: ${f.list(titles)}.`,
  mode: none("Mode"),
  scale: none("Axis"),
  base: ignored("Base period", "a period that is shown is needed"),
  view: ignored("Form", "it is either chart or table"),
};

const words = {
  agreementKind: {
    friendship: "friendship agreement",
    programme: "cooperation programme",
    memorandum: "memorandum",
    sector: "sector agreement",
    commercial: "commercial contract",
    other: "other",
  } satisfies Record<AgreementKind, string>,
  agreementFormat: {
    "in-person": "in person",
    videoconference: "by videoconference",
    hybrid: "in person and by videoconference",
    correspondence: "by correspondence",
  } satisfies Record<AgreementFormat, string>,
  goalStatus: {
    "no-data": "not enough data",
    achieved: "achieved",
    unreported: "outcome unreported",
    missed: "not met",
    "on-track": "on pace",
    behind: "behind pace",
  } satisfies Record<GoalStatus, string>,
  direction: {
    increase: "increase",
    decrease: "decrease",
  } satisfies Record<Direction, string>,
  eventKind: {
    visit: "visit",
    signing: "signing",
    forum: "forum",
    contest: "contest",
    festival: "festival",
    opening: "opening",
    anniversary: "anniversary",
    delivery: "delivery",
    other: "other",
  } satisfies Record<EventKind, string>,
  eventStatus: {
    past: "past",
    current: "under way",
    upcoming: "upcoming",
  } satisfies Record<EventStatus, string>,
  flow: {
    export: "exports",
    import: "imports",
    turnover: "total trade",
    balance: "trade balance",
    investment: "investment",
    visitors: "visitors",
    other: "other",
  } satisfies Record<Flow, string>,
  measure: {
    value: "value",
    growth: "growth",
    share: "share",
  } satisfies Record<Measure, string>,
  mode: {
    level: "level",
    yoy: "year on year",
    index: "index",
    share: "share",
    balance: "trade balance",
    sum12: "latest 12 months",
  } satisfies Record<TradeMode, string>,
  frequency: {
    A: "annual",
    Q: "quarterly",
    M: "monthly",
  } satisfies Record<Frequency, string>,
  observationStatus: {
    E: "estimated",
    P: "provisional",
    F: "forecast",
    B: "break in series",
  } satisfies Record<"E" | "P" | "F" | "B", string>,
  sourceKind: {
    official: "official",
    press: "press",
    statistics: "statistics",
    research: "research",
    reference: "reference",
  } satisfies Record<SourceKind, string>,
  changeKind: {
    agreement: "agreement",
    program: "programme",
    milestone: "milestone",
    event: "event",
    goal: "goal",
    trade: "trade",
  } satisfies Record<ChangeKind, string>,
  languageName: {
    ru: "Russian",
    zh: "Chinese",
    en: "English",
  } satisfies Record<InterfaceLanguage, string>,
  column,
  columnShort,
  columnOf,
};

/** What tables, lists and pages of records say, in every view but the first: joins `common` and `words`. */
export const records = { common: { table, source, notice }, words };
