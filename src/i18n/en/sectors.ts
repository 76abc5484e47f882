import type { PartialDate } from "#contract/dates.ts";
import type { Period } from "#contract/periods.ts";
import type { GoalStatus } from "#contract/vocabulary.ts";
import type { Formatters } from "#i18n/formatters.ts";
import { figurePart, goalPart, tallyPart } from "#i18n/figure-parts.ts";
import { goalClauses } from "#i18n/goal-clauses.ts";
import type { Rich, RichPart } from "#i18n/rich.ts";
import { sectorsSince } from "./sectors-since.ts";

type Counts = Readonly<Record<GoalStatus, number>>;

/** How many goals and indicators there are. */
interface Records {
  readonly goals: number;
  readonly indicators: number;
}

/** A value later than the one that attainment is measured with. */
interface Newer {
  readonly goalId: string;
  readonly amount: string;
  readonly period: Period;
}

interface Milestones {
  readonly reached: number;
  readonly counted: number;
}

/** Ratios of the way and of the time at a period. */
interface Course {
  readonly goalId: string;
  readonly attainment: number;
  readonly expected: number;
  readonly period: Period;
}

const say: Readonly<Record<GoalStatus, (count: number) => string>> = {
  achieved: (n) => `${n} achieved`,
  "on-track": (n) => `${n} on pace`,
  behind: (n) => `${n} behind pace`,
  missed: (n) => `${n} not met`,
  unreported: (n) => `${n} with outcome unreported`,
  "no-data": (n) => `${n} without enough data`,
};

const goalsCount = (n: number, f: Formatters) => `${n} ${f.plural(n, { one: "sector goal", other: "sector goals" })}`;
const indicatorsCount = (n: number, f: Formatters) => `${n} ${f.plural(n, { one: "indicator", other: "indicators" })}`;

/** What the sectors view and the page of a sector say. */
export const sectors = {
  title: (counts: Counts, { goals, indicators }: Records, f: Formatters): Rich => [
    ...(goals === 0
      ? [[figurePart({ kind: "goals" }, "No sector goals"), " with a target. "]]
      : [
          [figurePart({ kind: "goals" }, goalsCount(goals, f)), ": "],
          ...goalClauses(counts, say, { between: ", ", end: indicators === 0 ? "." : ". " }),
        ]),
    ...(indicators === 0
      ? []
      : [
          [
            figurePart({ kind: "goals", status: "indicator" }, indicatorsCount(indicators, f)),
            ` ${f.plural(indicators, { one: "has", other: "have" })} no target.`,
          ],
        ]),
  ],
  compare: {
    label: "Compare sectors",
    all: "all sectors",
    cities: "Both cities side by side",
    caption: "Indicators that both cities publish in the same unit, each at its latest value",
    indicator: "Indicator",
    noPairs: "No indicator is published by both cities in the same unit.",
  },
  since: sectorsSince,
  order: "Order",
  bySector: "By sector",
  byLag: "By distance behind pace",
  key: {
    title: "Key",
    baseline: "baseline",
    latest: "latest value towards the target",
    pace: "expected by then (pace)",
    target: "target",
    beyond: "beyond the scale",
    estimated: "derived",
    gap: "no line: years without data",
  },
  tally: (programs: number, { reached, counted }: Milestones, f: Formatters): Rich => [
    [tallyPart("programs", programs, f), ` ${f.plural(programs, { one: "programme", other: "programmes" })}, `],
    ["milestones ", tallyPart("reached", reached, f), " of ", tallyPart("counted", counted, f)],
  ],
  joint: { between: "; ", colon: ": " },
  nothing: (isFiltered: boolean): string =>
    isFiltered ? "No goals or indicators with this evidence" : "No goals or indicators published",
  course: ({ goalId, attainment, expected, period }: Course, f: Formatters): readonly RichPart[] => [
    goalPart("attainment", goalId, f.percent(attainment, 0)),
    ` of the way by ${f.period(period)}, expected `,
    goalPart("expected", goalId, f.percent(expected, 0)),
  ],
  noCourse: "no values",
  onlyLatest: (period: Period, f: Formatters) => `latest value for ${f.period(period)}`,
  newer: ({ goalId, amount, period }: Newer, f: Formatters): readonly RichPart[] => [
    "latest ",
    goalPart("latest", goalId, amount),
    ` (${f.periodShort(period)})`,
  ],
  indexBase: (year: string) => `${year} = 100`,
  indexOf: (index: string, amount: string) => `${index} (${amount})`,
  chartOf: (titles: readonly string[], last: readonly string[], f: Formatters) =>
    `${f.list(titles)}. Latest: ${last.join("; ")}.`,
  goalChart: (title: string, baseline: string, target: string) => `${title}. From ${baseline} to ${target}.`,
  allGoals: "All goals of this sector",
  otherIndicators: "Other indicators",
  notYet: "no values by this day",
  goalsTable: "Goals and indicators",
  sectorsTable: "Programmes and milestones by sector",
  lag: "Behind pace",
  page: {
    sentence: (programs: number, { goals, indicators }: Records, f: Formatters): Rich => [
      [tallyPart("programs", programs, f), ` ${f.plural(programs, { one: "programme", other: "programmes" })}, `],
      [
        figurePart(
          { kind: "goals" },
          goals === 0 ? "no goals" : `${goals} ${f.plural(goals, { one: "goal", other: "goals" })}`,
        ),
        ", ",
      ],
      [
        figurePart(
          { kind: "goals", status: "indicator" },
          indicators === 0 ? "no indicators" : indicatorsCount(indicators, f),
        ),
        ".",
      ],
    ],
    statuses: (counts: Counts): Rich => goalClauses(counts, say, { between: ", ", end: "." }),
    allSectors: "All sectors",
    unknown: (id: string) => `There is no sector “${id}”.`,
    programs: "Programmes",
    walk: "Values by period: left and right walk the periods, up and down single series",
    mover: "The programmes of this sector. The data do not say which of them serves which goal.",
    noPrograms: "No programmes in this sector.",
    milestones: "Milestones of the programmes",
    silent: "No milestone is published by this day, only the intention is known:",
    noObservations: "No values by this day.",
    agreements: "Agreements",
    noAgreements: "No agreement names this sector.",
    events: "Events",
    noEvents: "No event names this sector.",
    baseline: "Baseline",
    target: "Target",
    latest: "Latest value",
    attainment: "Attainment",
    expected: "Expected by then (pace)",
    direction: "Desired direction",
    sources: "Evidence and sources",
    asOf: (day: PartialDate, f: Formatters) => `as of ${f.date(day)}`,
    valueAt: (amount: string, period: Period, f: Formatters) => `${amount} (${f.period(period)})`,
    targetAt: (amount: string, period: Period, f: Formatters) => `target ${amount}, ${f.periodShort(period)}`,
    sameScale: "Both cities on one scale; the definitions can differ, see the notes.",
  },
  whyUnmeasured: "No value for a period between baseline and target is published by this day.",
  why: {
    "no-data": () => "Baseline, target, desired direction or a value between baseline and target is not published.",
    achieved: (period: Period, f: Formatters) => `The value for ${f.period(period)} has reached the target.`,
    unreported: (period: Period, f: Formatters) =>
      `No value shows the outcome: the last one towards the target is for ${f.period(period)}.`,
    missed: (period: Period, f: Formatters) =>
      `The target period is over, and the value for ${f.period(period)} has not reached the target.`,
    "on-track": (period: Period, f: Formatters) =>
      `The value for ${f.period(period)} is at most 5 percentage points behind the pace from baseline to target.`,
    behind: (period: Period, f: Formatters) =>
      `The value for ${f.period(period)} is more than 5 percentage points behind the pace from baseline to target.`,
  } satisfies Record<GoalStatus, (period: Period, f: Formatters) => string>,
};
