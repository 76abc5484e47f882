import type { FigureRequest, GoalFigure, TallyFigure } from "#contract/figures.ts";
import type { Formatters } from "./formatters.ts";
import type { RichPart } from "./rich.ts";

/** What a sentence tells of the milestones of one programme. */
export interface ProgressSaid {
  readonly programId: string;
  readonly reached: number;
  readonly counted: number;
}

/** A count over programmes or their milestones inside a sentence, which opens its derivation. */
export function tallyPart(figure: TallyFigure, count: number, f: Formatters): RichPart {
  return figurePart({ kind: "tally", figure }, f.number(count));
}

/** Any figure inside a sentence, in the words given, which opens its derivation. */
export function figurePart(why: FigureRequest, text: string): RichPart {
  return { text, why };
}

/** Milestones of one programme, reached or counted, as a machine-readable figure. */
export function progressPart(figure: "reached" | "counted", milestones: ProgressSaid, f: Formatters): RichPart {
  const value = milestones[figure];
  const why = { kind: "progress", figure, programId: milestones.programId } as const;
  return { figure: { name: figure, value, text: f.number(value), why } };
}

/** A share or value of a goal inside a sentence, in the words given, which opens its derivation. */
export function goalPart(figure: GoalFigure, goalId: string, text: string): RichPart {
  return figurePart({ kind: "goal", figure, goalId }, text);
}

/** Any figure inside a sentence, stressed, which opens its derivation. */
export function stressedFigure(why: FigureRequest, text: string): RichPart {
  return { b: text, why };
}

/** All programmes on record, whatever the conditions. */
export function everyProgram(count: number, f: Formatters): RichPart {
  const scope = { sector: [], health: [], lead: [], agreement: [], q: "", from: undefined, to: undefined };
  return figurePart({ kind: "tally", figure: "programs", scope }, f.number(count));
}
