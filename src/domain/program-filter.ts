import { type PartialDate, dayNumber, firstDay, lastDay } from "#contract/dates.ts";
import type { Program } from "#contract/records.ts";
import { HEALTHS } from "#contract/vocabulary.ts";
import { type Judged, columnsOf } from "./program-columns.ts";
import { NEVER, NO_REPORT } from "./program-facts.ts";
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

/** Takes out of those that are kept (1 by position) whatever does not meet one criterion. */
type Sieve = (kept: Uint8Array) => void;

/** One criterion after the other over plain columns: with a question for each program this pass would be felt at 10,000. */
function recordTest(programs: readonly Program[], test: (program: Program) => boolean): Sieve {
  return (kept) => {
    for (let index = 0; index < kept.length; index += 1) {
      const program = kept[index] === 1 ? programs[index] : undefined;
      if (program && !test(program)) kept[index] = 0;
    }
  };
}

type ValuesOf = (program: Program) => readonly string[];

function membership(programs: readonly Program[], allowed: readonly string[] = [], valuesOf: ValuesOf): Sieve[] {
  if (allowed.length === 0) return [];
  const set = new Set(allowed);
  return [recordTest(programs, (program) => valuesOf(program).some((value) => set.has(value)))];
}

function healthTest({ health }: Judged, allowed: readonly string[] = []): Sieve[] {
  if (allowed.length === 0) return [];
  const isAllowed = HEALTHS.map((known) => allowed.includes(known));
  return [
    (kept) => {
      for (let index = 0; index < kept.length; index += 1) if (!isAllowed[health[index] ?? 0]) kept[index] = 0;
    },
  ];
}

function overlap(programs: readonly Program[], from: PartialDate | undefined, to: PartialDate | undefined): Sieve[] {
  const first = from === undefined ? NO_REPORT : dayNumber(firstDay(from));
  const last = to === undefined ? NEVER : dayNumber(lastDay(to));
  const isWhole = from === undefined && to === undefined;
  if (isWhole || first > last) return [];
  const { start, end } = columnsOf(programs);
  return [
    (kept) => {
      for (let index = 0; index < kept.length; index += 1)
        if ((start[index] ?? 0) > last || (end[index] ?? 0) < first) kept[index] = 0;
    },
  ];
}

/**
 * 1 for each program that meets every criterion, by its position in the list. A program without `end` is open to the
 * future; `from` after `to` narrows nothing.
 *
 * @see contract §3, URL parameters: comma = or, between parameters = and
 */
export function keptPrograms(programs: readonly Program[], judged: Judged, criteria: ProgramCriteria): Uint8Array {
  const { sector, health, lead, agreement, q, from, to } = criteria;
  const kept = new Uint8Array(programs.length).fill(1);
  const sieves: Sieve[] = [
    ...healthTest(judged, health),
    ...overlap(programs, from, to),
    ...membership(programs, sector, ({ sectorId }) => [sectorId]),
    ...membership(programs, lead, ({ leadIds }) => leadIds ?? []),
    ...membership(programs, agreement, ({ agreementId }) => (agreementId === undefined ? [] : [agreementId])),
    ...(q === undefined ? [] : [recordTest(programs, recordSieve(q))]),
  ];
  for (const sieve of sieves) sieve(kept);
  return kept;
}

/** Indices of the programs that meet every criterion, in the order of the data. */
export function filterPrograms(programs: readonly Program[], judged: Judged, criteria: ProgramCriteria): number[] {
  const kept = keptPrograms(programs, judged, criteria);
  const indices: number[] = [];
  for (let index = 0; index < kept.length; index += 1) if (kept[index] === 1) indices.push(index);
  return indices;
}
