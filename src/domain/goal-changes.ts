import type { GoalJudgement } from "./goals.ts";

/** Whether a goal stands otherwise on the later of two days (contract §2, What changed between two days). */
export function hasOtherStatus(before: GoalJudgement, now: GoalJudgement): boolean {
  return before.status !== now.status;
}

/** Whether the latest value on the later day is of a later period than the one on the earlier day. */
export function hasNewerValue(before: GoalJudgement, now: GoalJudgement): boolean {
  return now.latest !== undefined && before.latest?.period !== now.latest.period;
}
