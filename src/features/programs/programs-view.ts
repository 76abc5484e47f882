import type { Program } from "#contract/records.ts";
import { HEALTHS, type Health } from "#contract/vocabulary.ts";
import { filterPrograms } from "#domain/program-filter.ts";
import { type Judged, healthAt } from "#domain/program-columns.ts";
import { type Tally, tallyBy, tallyOf } from "#domain/tallies.ts";
import type { ProgramTotals } from "#i18n/en/programs.ts";
import {
  type ConditionName,
  type Conditions,
  type Grouping,
  activeConditions,
  withoutConditions,
} from "./programs-conditions.ts";

/** Programs with their judgement at the as-of day; rows are positions in `programs`. */
export interface JudgedPrograms {
  readonly programs: readonly Program[];
  readonly judged: Judged;
}

/** The healths in a sentence: those that ask for attention first. */
const BY_ATTENTION: readonly Health[] = [
  "late",
  "at-risk",
  "unreported",
  "on-track",
  "done",
  "paused",
  "stopped",
  "not-started",
];

/** Values of a program that a condition or a grouping looks at. */
export function valuesOf({ programs, judged }: JudgedPrograms, index: number, by: Grouping): readonly string[] {
  const program = programs[index];
  if (!program) return [];
  switch (by) {
    case "health":
      return [healthAt(judged, index)];
    case "sector":
      return [program.sectorId];
    case "lead":
      return program.leadIds ?? [];
    case "agreement":
      return program.agreementId === undefined ? [] : [program.agreementId];
  }
}

/** What stands above the list: counts of what is shown, of all, and of what asks for attention. */
export function totalsOf({ programs, judged }: JudgedPrograms, shown: readonly number[]): ProgramTotals {
  const tally = tallyOf(judged, shown);
  const sectors = new Set(shown.map((index) => programs[index]?.sectorId));
  return {
    programs: tally.programs,
    all: programs.length,
    sectors: sectors.size,
    byHealth: healthCounts(tally.byHealth),
    reached: tally.reached,
    counted: tally.counted,
  };
}

/** A way out of an empty list. */
export interface Relaxation {
  readonly without: readonly ConditionName[];
  readonly rows: readonly number[];
}

function subsets<T>(values: readonly T[], size: number): readonly (readonly T[])[] {
  if (size === 0) return [[]];
  return values.flatMap((value, index) => subsets(values.slice(index + 1), size - 1).map((rest) => [value, ...rest]));
}

/**
 * What leaving conditions out would show: the smallest sets of them that yield rows. None where only leaving all of them
 * out does.
 */
export function relaxations(all: JudgedPrograms, conditions: Conditions): readonly Relaxation[] {
  const names = activeConditions(conditions);
  for (let size = 1; size < names.length; size += 1) {
    const helpful = subsets(names, size)
      .map((without) => ({
        without,
        rows: filterPrograms(all.programs, all.judged, withoutConditions(conditions, without)),
      }))
      .filter(({ rows }) => rows.length > 0);
    if (helpful.length > 0) return helpful;
  }
  return [];
}

/** Rows of one value of the grouping; no value stands last, under the empty id. */
export interface ProgramGroup {
  readonly id: string;
  readonly rows: readonly number[];
}

/** The figures of one group: its programs by health, those that ask for attention first, and its milestones. */
export interface GroupSubtotal extends Pick<ProgramTotals, "programs" | "byHealth" | "reached" | "counted"> {
  readonly id: string;
}

function healthCounts(byHealth: Tally["byHealth"]): ProgramTotals["byHealth"] {
  return BY_ATTENTION.filter((health) => byHealth[health] > 0).map((health) => ({ health, count: byHealth[health] }));
}

/** The subtotals of groups; milestones are those of programs that are not stopped (contract §2). */
export function subtotalsOf(judged: Judged, groups: readonly ProgramGroup[]): ReadonlyMap<string, GroupSubtotal> {
  const groupByRow = new Map(groups.flatMap(({ id, rows }) => rows.map((row) => [row, id] as const)));
  const tallies = tallyBy(judged, (index) => groupByRow.get(index));
  return new Map([...tallies].map(([id, tally]) => [id, { ...tally, id, byHealth: healthCounts(tally.byHealth) }]));
}

/**
 * Rows by the value of a grouping, groups in the given order of its values, unknown values after it, no value last.
 * A program with several leads stands under the first of them.
 */
export function groupRows(
  rows: readonly number[],
  valueOf: (index: number) => string | undefined,
  order: readonly string[],
): readonly ProgramGroup[] {
  const groups = new Map<string, number[]>();
  for (const index of rows) {
    const id = valueOf(index) ?? "";
    const group = groups.get(id);
    if (group) group.push(index);
    else groups.set(id, [index]);
  }
  const place = new Map(order.map((id, index) => [id, index]));
  const rank = (id: string) => (id === "" ? order.length + 1 : (place.get(id) ?? order.length));
  return [...groups]
    .map(([id, rowsOfGroup]) => ({ id, rows: rowsOfGroup }))
    .toSorted((a, b) => rank(a.id) - rank(b.id));
}

/** The contract's order of healths, for grouping by them. */
export const HEALTH_ORDER: readonly string[] = HEALTHS;
