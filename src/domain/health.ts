import { type FullDate, dayNumber, daysBetween, firstDay, lastDay } from "#contract/dates.ts";
import type { HealthReason } from "#contract/reasons.ts";
import type { Program, StateReport } from "#contract/records.ts";
import type { Health } from "#contract/vocabulary.ts";
import { healthReasons, lastReportOf } from "./health-reasons.ts";
import { isCounted, milestoneStatus } from "./milestones.ts";
import { programColumns } from "./program-columns.ts";
import { blankFacts, gatherFacts } from "./program-facts.ts";
import { healthByMilestones, healthByState } from "./program-rules.ts";

/** The health of a program at D, with what it rests on. */
export interface Judgement {
  readonly health: Health;
  /** What made the deciding rule hold, worst first; never empty. */
  readonly reasons: readonly HealthReason[];
  /** What milestones, term and reports give when the verdict of a declared state is left aside: differs where it contradicts. */
  readonly byMilestones: Health;
  /** The standing state. */
  readonly declared?: StateReport;
  /** The last report; absent where nobody has reported by D. */
  readonly lastReportOn?: FullDate;
}

/**
 * The health of one program at D by the first rule that matches, with its reasons.
 *
 * @see contract §2, Program at D; for many programs at once `judgeAll`
 */
export function programHealth(program: Program, asOf: FullDate): Judgement {
  const facts = gatherFacts(blankFacts(dayNumber(asOf)), programColumns([program]), 0);
  const declared = program.states?.[facts.standingAt];
  const byMilestones = healthByMilestones(facts);
  const health = healthByState(declared?.state) ?? byMilestones;
  return {
    health,
    reasons: healthReasons({ program, facts, asOf, declared }, health, elapsed(program, asOf)),
    byMilestones,
    ...(declared === undefined ? {} : { declared }),
    ...lastReportOf(facts),
  };
}

/**
 * Milestones reached at D, of those counted: not cancelled, and planned or reached.
 *
 * @returns `counted` may be 0: then there is no share
 * @see contract §2, Program at D
 */
export function progress(program: Program, asOf: FullDate): { readonly reached: number; readonly counted: number } {
  const counted = program.milestones.filter((milestone) => isCounted(milestone, asOf));
  const reached = counted.filter((milestone) => milestoneStatus(milestone, asOf) === "reached");
  return { reached: reached.length, counted: counted.length };
}

/**
 * Elapsed share of a term (a program's, or an agreement's likewise) in days, both ends included.
 *
 * @returns ratio 0…1: 0 before the first day of `start`, 1 from the last day of `end`; null without `end`
 * @see contract §2, Program at D
 * @example elapsed({ …, start: "2021-01-01", end: "2021-01-04" }, day("2021-01-01")) // 0.25
 */
export function elapsed({ start, end }: Pick<Program, "start" | "end">, asOf: FullDate): number | null {
  if (end === undefined) return null;
  const first = firstDay(start);
  const ratio = (daysBetween(first, asOf) + 1) / (daysBetween(first, lastDay(end)) + 1);
  return Math.min(1, Math.max(0, ratio));
}
