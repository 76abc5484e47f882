import { type FullDate, dayNumber } from "#contract/dates.ts";
import type { Program } from "#contract/records.ts";
import type { Health } from "#contract/vocabulary.ts";
import { type Judgement, programHealth } from "./health.ts";
import { type Judged, columnsOf, healthAt } from "./program-columns.ts";
import { NEVER, type ProgramFacts, blankFacts, gatherFacts } from "./program-facts.ts";
import { GRACE_DAYS, silenceDays } from "./program-rules.ts";

/** A program that needs attention, by its position in the list. */
export interface AttentionEntry {
  readonly index: number;
  /** Worked out when it is first asked for. */
  readonly judgement: Judgement;
}

const RANKS: Readonly<Partial<Record<Health, number>>> = { late: 0, "at-risk": 1, unreported: 2 };

/** Overdue days; else minus the days until the next deadline, if it is near; else below all of those. */
function riskWeight({ earliestOverdue, earliestPending, today }: ProgramFacts): number {
  if (earliestOverdue !== NEVER) return today - earliestOverdue;
  return Math.max(today - earliestPending, -GRACE_DAYS - 1);
}

/** Rank, then weight, then place in the data in one number, so that thousands are sorted without an object for each. */
const PLACES = 2 ** 24;
const HEAVIEST = 2 ** 23;

function sortKey(rank: number, weight: number, index: number): number {
  const lightness = HEAVIEST - Math.max(1 - HEAVIEST, Math.min(HEAVIEST, weight));
  return (rank * PLACES + lightness) * PLACES + index;
}

/**
 * Positions of what needs attention at D, worst first: late by days overdue, then at risk (most overdue, soonest due,
 * behind time), then unreported by days of silence; of equals, in the order of the data.
 *
 * @param judged the same programs judged at the same D
 */
export function attentionOrder(programs: readonly Program[], judged: Judged, asOf: FullDate): readonly number[] {
  const columns = columnsOf(programs);
  const facts = blankFacts(dayNumber(asOf));
  const keys = new Float64Array(columns.size);
  let count = 0;
  for (let index = 0; index < columns.size; index += 1) {
    const health = healthAt(judged, index);
    const rank = RANKS[health];
    if (rank === undefined) continue;
    gatherFacts(facts, columns, index);
    keys[count] = sortKey(rank, health === "unreported" ? silenceDays(facts) : riskWeight(facts), index);
    count += 1;
  }
  return Array.from(keys.subarray(0, count).toSorted(), (key) => key % PLACES);
}

/** The programs at these positions, each with why it needs attention. */
export function attentionEntries(
  programs: readonly Program[],
  order: readonly number[],
  asOf: FullDate,
): readonly AttentionEntry[] {
  return order.flatMap((index) => {
    const program = programs[index];
    if (program === undefined) return [];
    let judgement: Judgement | undefined;
    return {
      index,
      get judgement() {
        judgement ??= programHealth(program, asOf);
        return judgement;
      },
    };
  });
}

/**
 * What needs attention at D, in the order of `attentionOrder`.
 *
 * @param judged the same programs judged at the same D
 */
export function attention(programs: readonly Program[], judged: Judged, asOf: FullDate): readonly AttentionEntry[] {
  return attentionEntries(programs, attentionOrder(programs, judged, asOf), asOf);
}
