import { type Health, PROGRAM_STATES, type ProgramState } from "#contract/vocabulary.ts";
import { NEVER, NO_REPORT, type ProgramColumns, type ProgramFacts } from "./program-facts.ts";

/** More days overdue than this are late; a pending milestone due within as many is a risk (contract §2, rules 6 and 7). */
export const GRACE_DAYS = 30;

/** More days than this without a report are silence (contract §2, rule 5c). */
export const SILENCE_DAYS = 365;

/** The state that was declared for the program and stands at D. */
export function standingState(columns: ProgramColumns, facts: ProgramFacts): ProgramState | undefined {
  // asked before: a place outside a typed array is looked for the long way
  return facts.standingAt < 0 ? undefined : PROGRAM_STATES[columns.stateCode[facts.standingAt] ?? -1];
}

/** What a declared state decides by itself: rules 1, 2 and the first half of 3. */
export function healthByState(state: ProgramState | undefined): Health | undefined {
  if (state === "cancelled") return "stopped";
  if (state === "paused") return "paused";
  return state === "completed" ? "done" : undefined;
}

/** Rule 3, second half: every planned milestone is reached, and the term, if there is one, is over. */
export function isAllReached({ planned, plannedReached, end, today }: ProgramFacts): boolean {
  return planned > 0 && plannedReached === planned && (end === NEVER || end <= today);
}

/** Rule 5a: something is overdue, and nobody reported since the first of it was due. */
export function isOverdueUnreported({ earliestOverdue, lastReport }: ProgramFacts): boolean {
  return earliestOverdue !== NEVER && lastReport < earliestOverdue;
}

/** Rule 5b: the term is over, nothing is overdue, and no outcome is known. */
export function isTermOver({ end, earliestOverdue, today }: ProgramFacts): boolean {
  return end < today && earliestOverdue === NEVER;
}

/** Day number since which nothing was heard: the later of the first day of `start` and the last report. */
export function heardOn({ start, lastReport }: ProgramFacts): number {
  return Math.max(start, lastReport);
}

/** Rule 5c: begun, and more than 365 days of silence. */
export function isSilent(facts: ProgramFacts): boolean {
  return facts.start <= facts.today && facts.today - heardOn(facts) > SILENCE_DAYS;
}

/** Days since anything was heard, for ordering: of what has not begun, since its first overdue day. */
export function silenceDays(facts: ProgramFacts): number {
  if (facts.start <= facts.today) return facts.today - heardOn(facts);
  return facts.today - (facts.lastReport === NO_REPORT ? facts.earliestOverdue : facts.lastReport);
}

/** Rule 7, last clause: elapsed − progress > ¼, compared in whole numbers, hence exactly. */
export function isBehindTime({ start, end, reached, counted, today }: ProgramFacts): boolean {
  if (end === NEVER || counted < 2) return false;
  const term = end - start + 1;
  const elapsed = Math.min(term, Math.max(0, today - start + 1));
  return 4 * (elapsed * counted - reached * term) > term * counted;
}

/**
 * The health that the milestones, the term and the reports give, whatever state was declared: rules 3 (second half) to 8.
 *
 * @see contract §2, Program at D
 */
export function healthByMilestones(facts: ProgramFacts): Health {
  const { earliestOverdue, earliestPending, today } = facts;
  if (isAllReached(facts)) return "done";
  if (facts.start > today && earliestOverdue === NEVER) return "not-started";
  if (isOverdueUnreported(facts) || isTermOver(facts) || isSilent(facts)) return "unreported";
  if (today - earliestOverdue > GRACE_DAYS) return "late";
  if (earliestOverdue !== NEVER || earliestPending - today <= GRACE_DAYS) return "at-risk";
  return isBehindTime(facts) ? "at-risk" : "on-track";
}
