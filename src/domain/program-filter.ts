import { type PartialDate, dayNumber, firstDay, lastDay } from "#contract/dates.ts";
import type { Program } from "#contract/records.ts";
import { type Judged, columnsOf, healthAt } from "./program-columns.ts";
import { NEVER, NO_REPORT, at } from "./program-facts.ts";
import { recordSieve } from "./query.ts";

/** What the reader narrowed the programs down to; an absent or empty member narrows nothing. */
export interface ProgramCriteria {
  /** Ids or healths, any of which will do. */
  readonly sector?: readonly string[] | undefined;
  readonly health?: readonly string[] | undefined;
  readonly lead?: readonly string[] | undefined;
  readonly agreement?: readonly string[] | undefined;
  readonly q?: string | undefined;
  /** What overlaps the time from the first day of `from` to the last day of `to`. */
  readonly from?: PartialDate | undefined;
  readonly to?: PartialDate | undefined;
}

type Test = (program: Program, index: number) => boolean;

function membership(allowed: readonly string[] | undefined, valuesOf: (program: Program) => readonly string[]): Test[] {
  if (allowed === undefined || allowed.length === 0) return [];
  const set = new Set(allowed);
  return [(program) => valuesOf(program).some((value) => set.has(value))];
}

function healthTest(judged: Judged, allowed: readonly string[] | undefined): Test[] {
  if (allowed === undefined || allowed.length === 0) return [];
  const set = new Set(allowed);
  return [(_, index) => set.has(healthAt(judged, index))];
}

function overlap(programs: readonly Program[], from: PartialDate | undefined, to: PartialDate | undefined): Test[] {
  const first = from === undefined ? NO_REPORT : dayNumber(firstDay(from));
  const last = to === undefined ? NEVER : dayNumber(lastDay(to));
  const isWhole = from === undefined && to === undefined;
  if (isWhole || first > last) return [];
  const { start, end } = columnsOf(programs);
  return [(_, index) => at(start, index) <= last && at(end, index) >= first];
}

/**
 * Indices of the programs that meet every criterion, in the order of the data. A program without `end` is open to the
 * future; `from` after `to` narrows nothing.
 *
 * @see contract §3, URL parameters: comma = or, between parameters = and
 */
export function filterPrograms(programs: readonly Program[], judged: Judged, criteria: ProgramCriteria): number[] {
  const { sector, health, lead, agreement, q, from, to } = criteria;
  const tests: Test[] = [
    ...healthTest(judged, health),
    ...membership(sector, ({ sectorId }) => [sectorId]),
    ...membership(lead, ({ leadIds }) => leadIds ?? []),
    ...membership(agreement, ({ agreementId }) => (agreementId === undefined ? [] : [agreementId])),
    ...overlap(programs, from, to),
    ...(q === undefined ? [] : [recordSieve(q)]),
  ];
  const indices: number[] = [];
  for (const [index, program] of programs.entries()) {
    if (tests.every((test) => test(program, index))) indices.push(index);
  }
  return indices;
}
