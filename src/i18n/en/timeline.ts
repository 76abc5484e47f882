import type { Formatters } from "#i18n/formatters.ts";

/** A piece of the title: words, or a figure that machines read too. */
export type TitlePart = string | { readonly figure: "programs" | "reached" | "counted"; readonly value: number };

export interface TitleCounts {
  readonly programs: number;
  readonly sectors: number;
  readonly reached: number;
  readonly counted: number;
}

/** First and last year in sight. */
export interface TitleYears {
  readonly from: string;
  readonly to: string;
}

export const timeline = {
  title: "Timeline",
  sentence: (
    { programs, sectors, reached, counted }: TitleCounts,
    years: TitleYears,
    f: Formatters,
  ): readonly TitlePart[] => [
    { figure: "programs", value: programs },
    ` ${f.plural(programs, { one: "programme", other: "programmes" })} in ${f.number(sectors)} ${f.plural(sectors, { one: "sector", other: "sectors" })}, ${f.years(years.from, years.to)}: `,
    { figure: "reached", value: reached },
    " of ",
    { figure: "counted", value: counted },
    ` ${f.plural(counted, { one: "milestone", other: "milestones" })} reached`,
  ],
  /** Where nothing is left by the filters. */
  nothing: "No programmes meet these conditions",
  chart: "Programmes in time",
  agreements: "Agreements",
  events: "Events",
  axis: {
    year: (year: number) => String(year),
    quarter: (quarter: number): readonly string[] => [`Q${quarter}`],
    day: (day: number) => String(day),
  },
  zoom: {
    label: "Scale",
    decade: "Decades",
    year: "Years",
    quarter: "Quarters",
    in: "Closer",
    out: "Further away",
    fit: "All programmes in sight",
  },
  groupBy: {
    label: "Group",
    sector: "By sector",
    health: "By status",
    lead: "By lead",
    agreement: "By agreement",
  },
  noGroup: {
    sector: "Sector not known",
    lead: "Lead not named in the sources",
    agreement: "Under no named agreement",
  },
  filters: "Shown",
  remove: (condition: string) => `Remove the condition “${condition}”`,
  /** What each key does; the keys themselves are the same everywhere. */
  keys: { row: "row", station: "milestone", scale: "scale", all: "all", open: "open" },
  legend: {
    reached: "reached",
    pending: "due",
    overdue: "overdue",
    event: "event reported",
    ahead: "after the as-of date",
  },
  card: {
    milestone: (at: number, of: number, f: Formatters) => `Milestone ${f.number(at)} of ${f.number(of)}`,
    due: "Due",
    reached: "Reached",
    cancelled: "Cancelled",
    overdue: (days: number, f: Formatters) => `not reached, ${f.days(days)} past due`,
    unplanned: "was not planned",
    term: "Term",
    open: (from: string) => `${from}, no end named`,
    status: "Status",
    reason: "Why",
    byMilestones: (word: string) => `by milestones alone: ${word}`,
    lead: "Lead",
    agreement: "Agreement",
    reported: "Last reported",
    milestones: "Milestones",
    evidence: "Evidence",
  },
  /** What a screen reader hears with the row. */
  row: (group: string, health: string, term: string) => `${group}; ${health}; ${term}`,
};
