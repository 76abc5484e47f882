import { periodLastDay } from "#contract/periods.ts";
import type { GoalFigure } from "#contract/figures.ts";
import type { Observation, SectorGoal } from "#contract/records.ts";
import {
  type Derivation,
  type DerivationScene,
  type LeftOut,
  type RecordRef,
  leavingOut,
  without,
} from "./derivation.ts";
import { visibleGoals } from "./evidence.ts";
import { type GoalJudgement, goalJudgement } from "./goals.ts";
import { goalPointRef, observationRef } from "./record-refs.ts";

interface SeenGoal {
  readonly goal: SectorGoal;
  /** As it is on record. */
  readonly whole: SectorGoal;
}

function seen(goalId: string, { records, evidence }: DerivationScene): SeenGoal | undefined {
  const whole = records.goals?.find(({ id }) => id === goalId);
  const goal = records.goals && visibleGoals(records.goals, evidence).find(({ id }) => id === goalId);
  return whole && goal && { goal, whole };
}

/** Observations of the goal that do not enter, by why; those that could but are older than the one taken are not named. */
function observationsLeftOut(
  { goal, whole }: SeenGoal,
  isOfCourse: boolean,
  scene: DerivationScene,
): readonly LeftOut[] {
  const endsOn = ({ period }: Observation) => periodLastDay(period);
  const of = (test: (observation: Observation) => boolean) =>
    goal.observations.filter(test).map((observation) => observationRef(goal, observation));
  const isKnown = (observation: Observation) => endsOn(observation) <= scene.asOf && observation.value !== null;
  const targetOn = isOfCourse && goal.target ? periodLastDay(goal.target.period) : undefined;
  const baselineOn = isOfCourse && goal.baseline ? periodLastDay(goal.baseline.period) : undefined;
  const refs = (one: SectorGoal) => [
    ...goalPointRef("baseline", one),
    ...goalPointRef("target", one),
    ...one.observations.map((observation) => observationRef(one, observation)),
  ];
  return leavingOut(
    ["no-value", of((one) => endsOn(one) <= scene.asOf && one.value === null)],
    ["before-baseline", of((one) => isKnown(one) && baselineOn !== undefined && endsOn(one) <= baselineOn)],
    ["after-target", of((one) => isKnown(one) && targetOn !== undefined && endsOn(one) > targetOn)],
    ["after-day", of((one) => endsOn(one) > scene.asOf)],
    ["hidden", without(refs(whole), refs(goal))],
  );
}

const VALUES: Readonly<Record<GoalFigure, (judgement: GoalJudgement, goal: SectorGoal) => number | null>> = {
  baseline: (_, { baseline }) => baseline?.value ?? null,
  target: (_, { target }) => target?.value ?? null,
  latest: ({ latest }) => latest?.value ?? null,
  measured: ({ measured }) => measured?.value ?? null,
  attainment: ({ attainment }) => attainment,
  expected: ({ expected }) => expected,
  lag: ({ attainment, expected }) => (attainment === null || expected === null ? null : expected - attainment),
};

/** Whether the figure stands in the goal itself and is not chosen among observations. */
function isPublished(figure: GoalFigure): boolean {
  return figure === "baseline" || figure === "target";
}

/** What stands above and below the line of each figure. */
function termsOf(figure: GoalFigure, goal: SectorGoal, judgement: GoalJudgement) {
  const observed = (observation: Observation | undefined): readonly RecordRef[] =>
    observation ? [observationRef(goal, observation)] : [];
  const baseline = goalPointRef("baseline", goal);
  const target = goalPointRef("target", goal);
  if (figure === "baseline") return { numerator: baseline };
  if (figure === "target") return { numerator: target };
  if (figure === "latest" || figure === "measured") return { numerator: observed(judgement[figure]) };
  return { numerator: [...observed(judgement.measured), ...baseline], denominator: [...target, ...baseline] };
}

/**
 * How a value or share of a goal comes about. Attainment divides the values named, expected the days of their periods:
 * above the line the observation taken and the baseline, below it target and baseline (contract §2, Goal at D).
 */
export function goalDerivation(figure: GoalFigure, goalId: string, scene: DerivationScene): Derivation | undefined {
  const found = seen(goalId, scene);
  if (!found) return undefined;
  const judgement = goalJudgement(found.goal, scene.asOf);
  return {
    rule: `goal-${figure}`,
    value: VALUES[figure](judgement, found.goal),
    ...termsOf(figure, found.goal, judgement),
    leftOut: isPublished(figure) ? [] : observationsLeftOut(found, figure !== "latest", scene),
  };
}

/** What the status of a goal rests on (contract §2, Goal at D). */
export function goalStatusDerivation(goalId: string, scene: DerivationScene): Derivation | undefined {
  const found = seen(goalId, scene);
  if (!found) return undefined;
  const { goal } = found;
  const { status, measured, latest } = goalJudgement(goal, scene.asOf);
  const observed = [...new Set([measured, latest])].flatMap((one) => (one ? [observationRef(goal, one)] : []));
  return {
    rule: "goal-status",
    value: status,
    numerator: [...observed, ...goalPointRef("baseline", goal), ...goalPointRef("target", goal)],
    leftOut: observationsLeftOut(found, true, scene),
  };
}
