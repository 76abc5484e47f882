import type { FigureRequest } from "#contract/figures.ts";
import type { Formatters } from "#i18n/formatters.ts";

/** A piece of the title: words, a figure that machines read too, or one in words that opens its derivation. */
export type TitlePart =
  | string
  | { readonly figure: "programs" | "reached" | "counted"; readonly value: number }
  | { readonly text: string; readonly why: FigureRequest };

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
    ` ${f.plural(programs, { one: "programme", other: "programmes" })} in `,
    {
      text: `${f.number(sectors)} ${f.plural(sectors, { one: "sector", other: "sectors" })}`,
      why: { kind: "sectors" },
    },
    `, ${f.years(years.from, years.to)}: `,
    { figure: "reached", value: reached },
    " of ",
    { figure: "counted", value: counted },
    ` ${f.plural(counted, { one: "milestone", other: "milestones" })} reached`,
  ],
  /** Where nothing is left by the filters. */
  nothing: "No programmes meet these conditions",
  chart: "Programmes in time",
  /** After the name of a group that goes on from the page before. */
  continued: "(continued)",
  agreements: "Agreements",
  events: "Events",
  axis: {
    decade: (year: number) => `${year}s`,
    yearShort: (year: number) => `’${String(year).slice(2)}`,
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
  fold: {
    shut: "Fold all groups",
    open: "Unfold all groups",
    count: (count: number, f: Formatters) =>
      `${f.number(count)} ${f.plural(count, { one: "programme", other: "programmes" })}`,
    /** So many of a folded group have this status. */
    ofHealth: (word: string, count: number, f: Formatters) => `${f.number(count)} ${word}`,
  },
  /** Choosing a stretch of time: by a drag along the axis, or in two fields. */
  range: {
    hint: "Drag along the axis, or fill in From and To, to keep only what overlaps a range of time",
    from: "From",
    to: "To",
    overlaps: (range: string) => `Only programmes that overlap ${range}`,
    overlapsFrom: (from: string) => `Only programmes that overlap the time from ${from} on`,
    overlapsTo: (to: string) => `Only programmes that overlap the time up to ${to}`,
    /** Before links to other views. */
    elsewhere: "The same range in: ",
    /** What series take of a range of days; empty where it has but one end. */
    months: (range: string) => ` (in series the whole months within it${range === "" ? "" : `, ${range}`})`,
    noMonth: "no whole month of a series lies within it",
  },
  minimap: "Time in sight",
  filters: "Shown",
  /** Opens what narrows and groups the rows, on a phone. */
  narrow: "Find, filter, group",
  remove: (condition: string) => `Remove the condition “${condition}”`,
  film: "Play as a film",
  /** What each key does; the keys themselves are the same everywhere. */
  keys: { row: "row", station: "milestone", pan: "move", scale: "scale", all: "all", open: "open", fold: "fold" },
  legend: {
    reached: "reached",
    pending: "due",
    cancelled: "cancelled",
    overdue: "overdue",
    event: "event reported",
    ahead: "after the as-of date",
    progress: (share: string) => `${share} – milestones reached`,
  },
  card: {
    milestone: (at: number, of: number, f: Formatters) => `Milestone ${f.number(at)} of ${f.number(of)}`,
    /** Above several milestones that stand at one place of the line. */
    shared: (count: number, f: Formatters) =>
      `${f.number(count)} ${f.plural(count, { one: "milestone", other: "milestones" })} at this place`,
    /** Of a status that several of them have, before their number. */
    counted: { cancelled: "cancelled", reached: "reached", overdue: "overdue", pending: "pending" },
    /** Numbers of a list of sources below. */
    cited: (numbers: readonly string[]) => `${numbers.length === 1 ? "source" : "sources"} ${numbers.join(" ")}`,
    named: (milestone: string) => `${milestone}: `,
    due: "Due",
    reached: "Reached",
    cancelled: "Cancelled",
    overdue: (days: number, f: Formatters) => `not reached, ${f.days(days)} past due`,
    unplanned: "was not planned",
    term: "Term",
    fromTo: (from: string, to: string) => `${from} – ${to}`,
    open: (from: string) => `${from}, no end named`,
    status: "Status",
    reason: "Why",
    byMilestones: (word: string) => `by milestones alone: ${word}`,
    lead: "Lead",
    agreement: "Agreement",
    reported: "Last reported",
    milestones: "Milestones",
    evidence: "Evidence",
    note: "Note",
    /** By touch, where a press on the line shows the card first. */
    openProgram: "Open programme",
    /** By which rule a milestone stands as it does; days are those after the planned day, before it when negative. */
    why: {
      reached: (days: number | undefined, f: Formatters) => {
        if (days === undefined) return "completed by the as-of date";
        if (days === 0) return "completed by the as-of date, on the planned day";
        return `completed by the as-of date, ${f.days(Math.abs(days))} ${days > 0 ? "after" : "before"} the planned day`;
      },
      overdue: (due: string, asOf: string) =>
        `the last planned day, ${due}, has passed; neither reached nor cancelled by ${asOf}`,
      pending: (days: number, f: Formatters) => (days === 0 ? "due on this day" : `${f.days(days)} left until due`),
      cancelled: "cancelled by the as-of date",
      unplanned: "no planned date, not reached",
    },
  },
  /** What a screen reader hears of one thing, one after the other. */
  spoken: (parts: readonly string[]) => parts.join("; "),
  /** What a screen reader hears with the row. */
  row: (group: string, health: string, term: string) => `${group}; ${health}; ${term}`,
};
