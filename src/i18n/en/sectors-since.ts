import type { FullDate } from "#contract/dates.ts";
import { asSentence } from "#i18n/clauses.ts";
import { figurePart, tallyPart } from "#i18n/figure-parts.ts";
import type { Formatters } from "#i18n/formatters.ts";
import type { Rich, RichPart } from "#i18n/rich.ts";

/** How many of how many. */
interface Part {
  readonly part: number;
  readonly whole: number;
}

/** What differs between S and D over the sectors shown; a part that cannot be told is absent. */
export interface SinceCounts {
  readonly since: FullDate;
  readonly goals?: Part | undefined;
  readonly values?: Part | undefined;
  readonly programs?: Part | undefined;
  /** Milestones reached on both days, and those counted on the later one. */
  readonly milestones?: { readonly before: number; readonly reached: number; readonly counted: number } | undefined;
}

/** A share of a goal's way on the earlier day. */
interface WayThen {
  readonly goalId: string;
  readonly attainment: number;
  readonly on: FullDate;
}

/** The figures of the sentence in the words given, each with its derivation. */
export function sinceParts({ since, goals, values, programs, milestones }: SinceCounts, f: Formatters) {
  return {
    goals: goals && { ...goals, why: { kind: "goals-since", of: "status", since } as const },
    values: values && { ...values, why: { kind: "goals-since", of: "value", since } as const },
    programs: programs && { ...programs, why: { kind: "changes", of: "program", since } as const },
    milestones: milestones && {
      before: figurePart({ kind: "tally", figure: "reached", on: since }, f.number(milestones.before)),
      reached: tallyPart("reached", milestones.reached, f),
      counted: tallyPart("counted", milestones.counted, f),
    },
  };
}

function sentence(counts: SinceCounts, f: Formatters): Rich {
  const { goals, values, programs, milestones } = sinceParts(counts, f);
  const clause = (words: string, one: typeof goals | typeof values | typeof programs): readonly RichPart[][] =>
    one ? [[`${words} `, { b: `${f.number(one.part)} of ${f.number(one.whole)}`, why: one.why }]] : [];
  return [
    [`Since ${f.dateLong(counts.since)}: `],
    ...asSentence(
      [
        ...clause("goals with another status", goals),
        ...clause("goals and indicators with a newer value", values),
        ...clause("programmes with another status", programs),
        ...(milestones
          ? [["milestones reached ", milestones.before, " → ", milestones.reached, " of ", milestones.counted]]
          : []),
      ],
      { between: "; ", end: "." },
    ),
  ];
}

/** Two days of the sectors view and of the page of a sector, one against the other. */
export const sectorsSince = {
  sentence,
  moved: (word: string, before: RichPart, after: RichPart): readonly RichPart[] => [`${word} `, before, " → ", after],
  same: "the same",
  milestones: "milestones reached",
  on: (on: FullDate, f: Formatters) => `on ${f.date(on)}`,
  key: (since: FullDate, f: Formatters) => `on ${f.date(since)}`,
  way: ({ goalId, attainment, on }: WayThen, f: Formatters): readonly RichPart[] => [
    figurePart({ kind: "goal", figure: "attainment", goalId, on }, f.percent(attainment, 0)),
    " of the way",
  ],
  days: (since: FullDate, asOf: FullDate, f: Formatters) => `${f.date(since)} and ${f.date(asOf)}`,
  goals: "Goals and indicators on both days",
  sectors: "Programmes and milestones on both days: what differs",
  figure: "Figure",
  noDifference: "No programme or milestone counts otherwise on these two days.",
  column: (name: string, on: FullDate, f: Formatters) => `${name}, ${f.date(on)}`,
};
