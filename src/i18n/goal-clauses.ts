import type { GoalStatus, Health } from "#contract/vocabulary.ts";
import { asSentence } from "./clauses.ts";
import type { RichPart } from "./rich.ts";

/** The sign of a goal's status: the one that a program of like standing has. */
export const GOAL_SIGNS: Readonly<Record<GoalStatus, Health>> = {
  "no-data": "not-started",
  achieved: "done",
  unreported: "unreported",
  missed: "late",
  "on-track": "on-track",
  behind: "at-risk",
};

const ORDER = ["achieved", "on-track", "behind", "missed", "unreported", "no-data"] as const;

/**
 * One clause per status that a goal has, in the order of a telling: sign, stressed count, and what stands between.
 *
 * @param say the count with its words
 * @param marks between two clauses, and after the last
 */
export function goalClauses(
  counts: Readonly<Record<GoalStatus, number>>,
  say: Readonly<Record<GoalStatus, (count: number) => string>>,
  marks: { readonly between: string; readonly end: string },
): readonly (readonly RichPart[])[] {
  const told = ORDER.filter((status) => counts[status] > 0);
  return asSentence(
    told.map((status) => [
      { health: GOAL_SIGNS[status] },
      { b: say[status](counts[status]), why: { kind: "goals", status } },
    ]),
    marks,
  );
}
