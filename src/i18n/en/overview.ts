import type { FullDate, PartialDate } from "#contract/dates.ts";
import type { ChangedKind } from "#contract/figures.ts";
import type { ChangeKind, Health } from "#contract/vocabulary.ts";
import type { Formatters } from "#i18n/formatters.ts";
import type { Rich, RichPart } from "#i18n/rich.ts";
import { healthCount } from "./health-count.ts";
import { type ChangeCount, type HealthCounts, changeParts, inBrackets } from "./overview-parts.ts";

/** Milestones of programs that are not stopped. */
export interface MilestoneCounts {
  readonly reached: number;
  readonly counted: number;
  readonly due: number;
  readonly dueReached: number;
}

const TOLD: readonly Health[] = ["on-track", "at-risk", "late", "paused", "stopped", "not-started"];

const figure = (name: string, value: number, f: Formatters): RichPart => ({
  figure: { name, value, text: f.number(value) },
});

function sentence(counts: HealthCounts, asOf: FullDate, f: Formatters): Rich {
  const { programs, byHealth } = counts;
  const told = TOLD.filter((health) => byHealth[health] > 0);
  const programme = f.plural(programs, { one: "programme", other: "programmes" });
  const done: readonly RichPart[] =
    byHealth.done > 0
      ? [
          figure("health-done", byHealth.done, f),
          " of ",
          figure("programs", programs, f),
          ` ${programme} ${f.plural(byHealth.done, { one: "is", other: "are" })} done`,
          ...inBrackets(counts, "done", f),
        ]
      : programs > 0
        ? ["none of ", figure("programs", programs, f), ` ${programme} is done`]
        : ["the list holds ", figure("programs", programs, f), " programmes"];
  return [
    [`As of ${f.dateLong(asOf)}, `],
    [...done, told.length > 0 ? "; " : ". "],
    ...told.map((health, index): readonly RichPart[] => [
      { health },
      figure(`health-${health}`, byHealth[health], f),
      ` ${healthCount[health]}`,
      ...inBrackets(counts, health, f),
      index === told.length - 1 ? ". " : ", ",
    ]),
    ...(byHealth.unreported > 0
      ? [
          [
            "For ",
            { health: "unreported" },
            figure("health-unreported", byHealth.unreported, f),
            ...inBrackets(counts, "unreported", f),
            " there is no report.",
          ] as const,
        ]
      : []),
  ];
}

function milestones({ reached, counted, due, dueReached }: MilestoneCounts, f: Formatters): Rich {
  return [
    ["Milestones reached: ", figure("reached", reached, f), " of ", figure("counted", counted, f), "; "],
    ["of ", figure("due", due, f), " due by this day, ", figure("dueReached", dueReached, f), " reached"],
  ];
}

const changeLabel: Record<ChangeKind | "value", string> = {
  agreement: "agreements",
  program: "programmes",
  milestone: "milestones",
  event: "events begun",
  goal: "goals with a new status",
  trade: "trade",
  value: "new values",
};

/** A span of days after D, both ends included. */
interface DayRange {
  readonly from: number;
  readonly to: number;
}

/** The overview. */
export const overview = {
  title: "Overview",
  sentence,
  milestones,
  notLoaded: (asOf: FullDate, f: Formatters) => `As of ${f.dateLong(asOf)}: the programmes are not loaded`,
  sinceMonth: (since: FullDate, f: Formatters) => `In the month from ${f.date(since)}:`,
  since: (since: FullDate, f: Formatters) => `Changes since ${f.date(since)}:`,
  change: (kind: ChangedKind, counts: readonly ChangeCount[], f: Formatters): readonly RichPart[] => [
    `${changeLabel[kind]}: `,
    ...changeParts(counts, f, { join: ", ", write: (word, number) => [number, ` ${word}`] }),
  ],
  milestoneCount: { reached: "reached", overdue: "overdue", pending: "pending again", cancelled: "cancelled" },
  signedCount: "signed",
  unchanged: "nothing changed",
  compareWith: "Compare with an earlier day",
  brackets: (since: FullDate, f: Formatters) => `In brackets: the difference from ${f.dateLong(since)}.`,
  endCompare: "end the comparison",
  changesTitle: (since: FullDate, f: Formatters) => `Changes since ${f.dateLong(since)}`,
  difference: (count: number, since: FullDate, f: Formatters) => `${f.signed(count)} since ${f.date(since)}`,
  filtered: "Counted here:",
  lift: (condition: string) => `Lift the condition “${condition}”`,
  matrix: "Sectors and programme status",
  matrixCaption: (asOf: FullDate, f: Formatters) =>
    `Programmes by sector and status, milestones reached, as of ${f.dateLong(asOf)}`,
  column: {
    title: "Sector",
    programs: "Programmes",
    reached: "Milestones reached",
    counted: "Milestones counted",
    dueReached: "Of those due, reached",
    due: "Milestones due by then",
  },
  matrixHint: "Arrow keys move from programme to programme, Enter opens one.",
  total: "All",
  unknownSector: "sector not known",
  none: "None:",
  milestoneDots: "Milestones",
  dots: (counts: { reached: number; overdue: number; pending: number }, f: Formatters) =>
    `reached: ${f.number(counts.reached)}, overdue: ${f.number(counts.overdue)}, pending: ${f.number(counts.pending)}`,
  programOf: (title: string, health: string) => `${title}: ${health}`,
  programsOf: (count: number, { sector, health }: { sector: string; health: string }, f: Formatters) =>
    `${sector}: ${f.number(count)} ${f.plural(count, { one: "programme", other: "programmes" })} ${health}`,
  filterBy: (what: string) => `Show the programmes: ${what}`,
  headWord: {
    stopped: "stopped",
    paused: "paused",
    done: "done",
    "not-started": "not started",
    unreported: "un\u00ADre\u00ADported",
    late: "late",
    "at-risk": "at risk",
    "on-track": "on track",
  } satisfies Record<Health, string>,
  mostly: "Mostly",
  evidenceShare: (part: number, whole: number, f: Formatters) => `${f.number(part)} of ${f.number(whole)}`,
  agreement: "Cooperation programme in force",
  signed: (on: PartialDate, f: Formatters) => `signed ${f.date(on)}`,
  months: (elapsed: number, whole: number, f: Formatters) =>
    `${f.number(elapsed)} of ${f.number(whole)} ${f.plural(whole, { one: "month", other: "months" })} passed`,
  term: (percent: string) => `${percent} of the term has passed`,
  openEnded: "without a term",
  noProgramme: (asOf: FullDate, f: Formatters) => `On ${f.dateLong(asOf)} no cooperation programme is in force.`,
  lastProgramme: (on: PartialDate, f: Formatters) => `The last one ended ${f.dateLong(on)}:`,
  attention: "Needs attention",
  allOf: "all of them",
  nothingToAttend: "No programme is late, at risk or unreported.",
  lead: "Lead: ",
  nextDeadlines: "Next deadlines",
  lastDeadlines: "Last deadlines",
  within: (days: number, count: number, f: Formatters) => `Within ${f.days(days)}: ${f.number(count)}`,
  between: ({ from, to }: DayRange, count: number, f: Formatters) =>
    `In ${f.number(from)} to ${f.days(to)}: ${f.number(count)}`,
  later: "Later",
  noneWithin: (days: number, f: Formatters) => `Nothing is due within ${f.days(days)}.`,
  expiringSoon: (days: number, f: Formatters) => `Terms that end within ${f.days(days)}`,
  noneExpiring: (days: number, f: Formatters) => `No term of an agreement in force ends within ${f.days(days)}.`,
  daysLeft: (days: number, f: Formatters) => (days === 0 ? "last day" : `${f.days(days)} left`),
  leads: "Who owes what",
  leadsHint: "every lead with its programmes by status",
  noDeadline: (asOf: FullDate, f: Formatters) => `Nothing is due after ${f.dateLong(asOf)}.`,
  expiry: "The term ends",
  noDeadlinesEver: "No milestone has had a due date yet.",
  trade: "Trade at a glance",
  tradeChart: (title: string, first: string, last: string) => `${title}, from ${first} to ${last}`,
  growthIn: (period: string, percent: string) => `${period}: ${percent}`,
  tradeMore: "all trade series",
  noTrade: "No yearly trade figure by this day.",
  events: "Latest events",
  noEvents: "No event by this day.",
  allEvents: "all events",
};
