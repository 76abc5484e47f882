import type { FullDate } from "#contract/dates.ts";
import type { SectorGoal } from "#contract/records.ts";
import { type Evidence, GOAL_STATUSES, type GoalStatus } from "#contract/vocabulary.ts";
import { effectiveEvidence, effectiveSourceIds } from "#domain/evidence.ts";
import { type GoalJudgement, goalJudgement } from "#domain/goals.ts";

/** How many goals of a sector its panel draws. */
export const MOST_GOALS = 3;

/** A goal or indicator at D, as the sector views show it. */
export interface GoalView {
  readonly goal: SectorGoal;
  readonly judgement: GoalJudgement;
  /** On the day that D is compared with, where there is one. */
  readonly before?: GoalJudgement;
  /** False for an indicator: no target is published. */
  readonly hasTarget: boolean;
  /** Ratio by which attainment stays behind the pace; negative when ahead of it; null without either. */
  readonly lagRatio: number | null;
  /** Level and sources of the latest value, without one of the record. */
  readonly evidence: Evidence;
  readonly sourceIds: readonly string[];
}

/** D, and the earlier day that it is compared with. */
export interface Days {
  readonly asOf: FullDate;
  readonly since?: FullDate | undefined;
}

/** Whether the record is a goal; without a target it is an indicator. */
export function isGoal(goal: SectorGoal): boolean {
  return goal.target !== undefined;
}

/** A goal or indicator with its judgement at D, and on the day that D is compared with. */
export function goalView(goal: SectorGoal, { asOf, since }: Days): GoalView {
  const judgement = goalJudgement(goal, asOf);
  const { attainment, expected, latest } = judgement;
  return {
    goal,
    judgement,
    ...(since !== undefined && { before: goalJudgement(goal, since) }),
    hasTarget: isGoal(goal),
    lagRatio: attainment === null || expected === null ? null : expected - attainment,
    evidence: latest ? effectiveEvidence(goal, latest) : goal.evidence,
    sourceIds: latest ? effectiveSourceIds(goal, latest) : goal.sourceIds,
  };
}

/** Goals by status; indicators are not counted. */
export type GoalCounts = Readonly<Record<GoalStatus, number>>;

/** How many of the goals have each status, every status named. */
export function goalCounts(views: readonly GoalView[]): GoalCounts {
  const count = (status: GoalStatus) =>
    views.filter(({ hasTarget, judgement }) => hasTarget && judgement.status === status).length;
  const [noData, achieved, unreported, missed, onTrack, behind] = GOAL_STATUSES;
  return {
    [noData]: count(noData),
    [achieved]: count(achieved),
    [unreported]: count(unreported),
    [missed]: count(missed),
    [onTrack]: count(onTrack),
    [behind]: count(behind),
  };
}
