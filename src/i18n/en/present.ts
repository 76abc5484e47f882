import type { PartialDate } from "#contract/dates.ts";
import type { Period } from "#contract/periods.ts";
import type { Formatters } from "#i18n/formatters.ts";
import type { Said, SaidPart } from "#i18n/said.ts";
import { controls, editor, keys, presenter } from "./present-controls.ts";

export interface ProgramFacts {
  readonly programs: number;
  readonly done: number;
  readonly late: number;
  readonly unreported: number;
}
export interface MilestoneFacts {
  readonly reached: number;
  readonly counted: number;
  readonly overdue: number;
}
export interface GoalFacts {
  readonly goals: number;
  readonly achieved: number;
  readonly behind: number;
  readonly missed: number;
}
export interface TradeFacts {
  readonly reporter: string;
  readonly partner: string;
  readonly flow: string;
  readonly amount: string;
  readonly period: Period;
  /** On the year before, as a ratio. */
  readonly growth: number | undefined;
}
export interface FilmFacts {
  readonly on: PartialDate;
  readonly signed: number;
  readonly events: number;
  readonly done: number;
}

/** Bold, and red where it tells of lateness. */
const late = (text: string, count: number): readonly SaidPart[] => (count > 0 ? [", ", { b: text, tone: "late" }] : []);

const titles = {
  overview: ({ programs, done, late: overdue, unreported }: ProgramFacts, f: Formatters): Said => {
    if (programs === 0) return ["There are no programmes yet"];
    const begin: readonly SaidPart[] =
      done === 0
        ? [
            "None of ",
            { b: f.number(programs) },
            f.plural(programs, { one: " programme", other: " programmes" }),
            " is done",
          ]
        : [
            { b: `${f.number(done)} of ${f.number(programs)}` },
            f.plural(programs, { one: " programme", other: " programmes" }),
            f.plural(done, { one: " is done", other: " are done" }),
          ];
    return [
      ...begin,
      ...late(`${f.number(overdue)} late`, overdue),
      ...(unreported > 0 ? [", ", { b: `${f.number(unreported)} unreported` }] : []),
    ];
  },
  changes: (count: number, since: PartialDate, f: Formatters): Said =>
    count === 0
      ? ["Nothing has changed since ", { b: f.dateLong(since) }]
      : [{ b: f.number(count) }, f.plural(count, { one: " change", other: " changes" }), " since ", f.dateLong(since)],
  timeline: (running: number, programs: number, f: Formatters): Said => {
    if (programs === 0) return ["There are no programmes yet"];
    const of = ` of ${f.number(programs)} ${f.plural(programs, { one: "programme", other: "programmes" })}`;
    if (running === 0) return ["No term", of, " is running"];
    return [
      f.plural(running, { one: "The term of ", other: "The terms of " }),
      { b: f.number(running) },
      of,
      f.plural(running, { one: " is running", other: " are running" }),
    ];
  },
  sectors: ({ reached, counted, overdue }: MilestoneFacts, f: Formatters): Said => {
    if (counted === 0) return ["No milestone is planned yet"];
    const whole = `${f.number(counted)} ${f.plural(counted, { one: "milestone", other: "milestones" })}`;
    const begin: readonly SaidPart[] =
      reached === 0 ? ["None of ", whole, " is reached"] : [{ b: `${f.number(reached)} of ` }, whole, " reached"];
    return [...begin, ...late(`${f.number(overdue)} overdue`, overdue)];
  },
  goals: ({ goals, achieved, behind, missed }: GoalFacts, f: Formatters): Said => {
    if (goals === 0) return ["No goal with a target is known"];
    const whole = `${f.number(goals)} ${f.plural(goals, { one: "goal", other: "goals" })}`;
    const begin: readonly SaidPart[] =
      achieved === 0 ? ["None of ", whole, " is achieved"] : [{ b: `${f.number(achieved)} of ` }, whole, " achieved"];
    return [
      ...begin,
      ...late(`${f.number(behind)} behind pace`, behind),
      ...(missed > 0 ? [`, ${f.number(missed)} not met in time`] : []),
    ];
  },
  trade: ({ reporter, partner, flow, amount, period, growth }: TradeFacts, f: Formatters): Said => [
    `${reporter}–${partner} ${flow}: `,
    { b: amount },
    ` in ${f.period(period)}`,
    ...(growth === undefined ? [] : [", ", { b: f.signedPercent(growth) }, " on the year before"]),
  ],
  noTrade: ["No trade value is known"] as Said,
  agreements: (inForce: number, signed: number, f: Formatters): Said => {
    if (signed === 0) return ["Nothing is signed yet"];
    const whole = `${f.number(signed)} signed ${f.plural(signed, { one: "agreement", other: "agreements" })}`;
    if (inForce === 0) return ["None of ", whole, " is in force"];
    return [
      { b: `${f.number(inForce)} of ` },
      whole,
      f.plural(inForce, { one: " is in force", other: " are in force" }),
    ];
  },
  events: (past: number, ahead: number, f: Formatters): Said => [
    { b: f.number(past) },
    f.plural(past, { one: " event", other: " events" }),
    " in the past 12 months",
    ...(ahead > 0 ? [", ", { b: f.number(ahead) }, " ahead"] : []),
  ],
  eventsBetween: (count: number, f: Formatters): Said => [
    { b: f.number(count) },
    f.plural(count, { one: " event", other: " events" }),
    " in the period chosen",
  ],
  film: ({ on, signed, events, done }: FilmFacts, f: Formatters): Said => [
    `By ${f.dateLong(on)}: `,
    { b: f.number(signed) },
    f.plural(signed, { one: " agreement", other: " agreements" }),
    " signed, ",
    { b: f.number(events) },
    f.plural(events, { one: " event", other: " events" }),
    " held, ",
    { b: f.number(done) },
    f.plural(done, { one: " programme", other: " programmes" }),
    " done",
  ],
  notLoaded: (documents: readonly string[], f: Formatters): Said => [`Not loaded: ${f.list(documents)}`],
  noSlide: ["No slide can be drawn; the next try comes by itself"] as Said,
};

const weights = {
  late: "became late or overdue",
  "at-risk": "came to be at risk",
  unreported: "went without a report",
  halted: "stopped, paused or cancelled",
  done: "done or reached",
  moved: "another change of status",
  agreement: "agreements",
  event: "events that began",
  goal: "goals with a new status",
  value: "new values",
};

const drawing = {
  deadlines: "Next dates",
  noDeadlines: "No date is set",
  more: (count: number, f: Formatters) => `${f.number(count)} more`,
  programs: (count: number, f: Formatters) =>
    `${f.number(count)} ${f.plural(count, { one: "programme", other: "programmes" })}`,
  until: (on: PartialDate, f: Formatters) => `to ${f.date(on)}`,
  openEnded: "open",
  noStanding: "No cooperation programme is in force",
  pair: (reporter: string, partner: string, flow: string) => `${reporter}–${partner}: ${flow}`,
  inPeriod: (name: string, period: Period, f: Formatters) => `${name}, ${f.periodShort(period)}`,
  terms: "terms of agreements",
  eventsByYear: "events by year",
  agreementsShort: "agreements",
  eventsShort: "events",
  programsShort: "programmes",
  unknownSector: "sector unknown",
};

const foot = {
  asOf: (day: PartialDate, f: Formatters) => `As of ${f.dateLong(day)}`,
  source: (names: readonly string[], more: number, f: Formatters) =>
    `Source: ${names.join("; ")}${more > 0 ? `; ${f.number(more)} more` : ""}`,
  sources: (count: number, f: Formatters) =>
    `${f.number(count)} ${f.plural(count, { one: "source", other: "sources" })}`,
  evidence: (level: string) => `Evidence: ${level}`,
  data: (on: PartialDate, f: Formatters) => `Data to ${f.date(on)}`,
  fetched: (minutes: number, f: Formatters) =>
    minutes === 0 ? "fetched just now" : `fetched ${f.number(minutes)} min ago`,
  stale: (at: number, f: Formatters) => `last good copy of ${f.dateTime(at)}`,
  embedded: "built-in data",
  faults: (count: number, f: Formatters) => `${f.number(count)} ${f.plural(count, { one: "fault", other: "faults" })}`,
  noFaults: "no faults",
  refresh: (time: string) => `next refresh ${time}`,
  skipped: (slides: readonly string[], f: Formatters) => `cannot be drawn, skipped: ${f.list(slides)}`,
  scan: "This slide on a phone",
};

const ignored = (what: string, needed: string) => (value: string) => `${what} “${value}” is ignored: ${needed}.`;

export const present = {
  /** Names of the slides. */
  slide: {
    overview: "Overview",
    changes: "Changes",
    timeline: "Timeline",
    sectors: "Sectors",
    goals: "Goals",
    trade: "Trade",
    agreements: "Agreements",
    events: "Events",
    film: "The years in motion",
  },
  titles,
  /** Kinds of changes, the heaviest first. */
  weights,
  drawing,
  foot,
  controls,
  keys,
  presenter,
  editor,
  notice: {
    slides: ignored("Slide", "there is none by that name, or its time or parameters cannot be followed"),
    every: ignored("Time per slide", "a number of seconds from 5 to 600 is needed"),
    lang2: ignored("Second language", "there is none by that name, or it is the first one"),
    refresh: ignored("Refresh interval", "a number of seconds from 30 to 86,400 is needed"),
  },
};
