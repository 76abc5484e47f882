import type { FullDate } from "#contract/dates.ts";
import type { FactPart } from "#contract/listed-figures.ts";
import type { Period } from "#contract/periods.ts";
import type { Backing } from "#contract/quality-figures.ts";
import type { Formatters } from "#i18n/formatters.ts";

/** How far the data can be trusted: evidence over time, single sources, disagreement, gaps, reports of faults. */
export const quality = {
  years: {
    title: "Evidence by the year of the facts",
    caption: "Dated facts by year and evidence",
    note: "Agreements, events, milestones and values by their own dates",
    year: "Year",
    table: "Table",
    none: "No fact is dated by this day.",
  },
  backing: {
    title: "Sources behind each fact",
    caption: "Facts by the number of sources that they rest on",
    note: "What rests on one source stands or falls with it",
    part: "Facts",
    parts: { records: "Records", milestones: "Milestones", values: "Values" } satisfies Record<FactPart, string>,
    backings: { none: "no source", one: "one source", several: "several" } satisfies Record<Backing, string>,
  },
  conflicts: {
    title: "Where the two sides disagree",
    caption: "The same flow as each side publishes it",
    note: "Both figures are kept",
    flow: "Flow",
    period: "Period",
    one: "As published by the one",
    other: "By the other",
    none: "No flow is published differently by the two sides.",
    more: "The latest periods are shown.",
  },
  calendar: {
    title: "Calendar of the series",
    caption: "Periods of each series with and without a value",
    series: "Series",
    from: "From",
    to: "To",
    strip: "Periods",
    missing: "Without a value",
    states: {
      value: "value",
      "known-missing": "known to be missing",
      absent: "nothing published",
    } satisfies Record<"value" | "known-missing" | "absent", string>,
    describe: (first: Period, last: Period, f: Formatters) => `From ${f.period(first)} to ${f.period(last)}`,
    none: "No series has a value by this day.",
  },
  age: "Age",
  report: {
    copy: "Copy report for the publisher",
    head: (partnership: string, asOf: FullDate, f: Formatters) =>
      `Faults in the data of ${partnership}, as of ${f.dateLong(asOf)}`,
    quarantined: "Left out of every figure:",
    problems: "Doubtful; the records stay:",
    document: "document",
    record: "record",
    index: "index",
    place: "place",
    reason: "reason",
  },
};
