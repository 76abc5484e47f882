import { type FullDate, addDays, addMonths, begunBy, endOfMonth, firstDay } from "#contract/dates.ts";
import type { Program } from "#contract/records.ts";
import type { Health } from "#contract/vocabulary.ts";
import { healthAt, judgeAll, programColumns } from "./program-columns.ts";

/** A stretch of judged days on which a program had one health. */
export interface HealthStep {
  readonly health: Health;
  /** First and last of the days judged: ends of months, and D itself. */
  readonly from: FullDate;
  readonly to: FullDate;
  /** How many days were judged. */
  readonly judged: number;
}

/** How far back a program that has not begun by D is judged. */
const MONTHS_BEFORE = 24;

/** Ends of months from a day on, and D itself as the last. */
function judgedDays(from: FullDate, asOf: FullDate): readonly FullDate[] {
  const days: FullDate[] = [];
  for (let end = endOfMonth(from); end < asOf; end = endOfMonth(addDays(end, 1))) days.push(end);
  return [...days, asOf];
}

/**
 * How a program's health went up to D: judged at each end of a month from its start on, and at D; where it has not begun
 * by D, from two years before D on. Equal judgements that follow each other are one step. Nothing of this is stored:
 * each day is judged by what is on record today.
 *
 * @see contract §2, Program at D
 */
export function healthHistory(program: Program, asOf: FullDate): readonly HealthStep[] {
  const columns = programColumns([program]);
  const from = begunBy(program.start, asOf) ? firstDay(program.start) : addMonths(asOf, -MONTHS_BEFORE);
  const steps: HealthStep[] = [];
  for (const day of judgedDays(from, asOf)) {
    const health = healthAt(judgeAll(columns, day), 0);
    const last = steps.at(-1);
    if (last?.health === health) steps[steps.length - 1] = { ...last, to: day, judged: last.judged + 1 };
    else steps.push({ health, from: day, to: day, judged: 1 });
  }
  return steps;
}
