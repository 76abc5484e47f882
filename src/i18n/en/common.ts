import type { PartialDate } from "#contract/dates.ts";
import type { DocumentFault } from "#contract/faults.ts";

import type { Formatters } from "#i18n/formatters.ts";
import { ignored, none } from "./ignored.ts";

const shell = {
  search: "Search",
  skipToContent: "Skip to content",
  skipToRail: "Skip to the time rail",
  navigation: "Views",
  more: "More",
  close: "Close",
  language: "Language",
  theme: "Theme",
  themes: { light: "Light", dark: "Dark", system: "As on this device" },
  evidence: "Include",
  clocks: "Local time in both cities",
  clock: (city: string, time: string) => `${city}: ${time}`,
  sideBySide: "All side by side",
};

const rail = {
  title: "Time rail",
  asOf: "As of",
  latest: "Latest data",
  stepBack: "One month back",
  stepForward: "One month forward",
  play: "Play",
  pause: "Pause",
  since: (date: PartialDate, f: Formatters) => `Twin cities since ${f.dateGenitive(date)}`,
  gap: "no agreements found",
  slider: "As-of date",
  day: "Date",
  go: "Show this day",
  lastDays: "Last day of a programme",
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
  retry: "Try again",
  nextTry: (seconds: number) => `Next automatic try in ${seconds} s`,
  stale: (at: number, f: Formatters) => `Out-of-date data: shown as of ${f.dateTime(at)}`,
  quarantined: (count: number, f: Formatters) =>
    `${f.number(count)} ${f.plural(count, { one: "record", other: "records" })} quarantined: left out of every figure`,
};

const notice = {
  asOf: ignored("As-of date", "a day from 1900-01-01 to 2100-12-31 is needed"),
  since: ignored("Date of comparison", "a day before the as-of date is needed"),
  "after-data": (dataDay: PartialDate, f: Formatters) =>
    `The data is complete to ${f.dateLong(dataDay)}; the day shown is later.`,
  evidence: none("Evidence filter"),
  lang: none("Language"),
  theme: none("Theme"),
};

const page = {
  /** Between a name and what is said of it. */
  joint: { colon: ": " },
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
};

const evidence = {
  label: "Evidence",
  /** What the level is said of, with the mark that leads to it. */
  subject: (subject: string) => `${subject}: `,
  mark: (level: string) => `Evidence: ${level}. Show sources`,
};

const value = {
  none: "no data",
  noLead: "not named in the sources",
  unknown: "unknown",
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
export const common = { shell, rail, panel, notice, page, evidence, value, print };
