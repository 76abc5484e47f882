import { type FullDate, daysBetween } from "#contract/dates.ts";
import { periodLastDay } from "#contract/periods.ts";
import type { Observation, SectorGoal } from "#contract/records.ts";
import type { Frequency, GoalStatus } from "#contract/vocabulary.ts";

/** An observation whose value is known. */
export type Measured = Observation & { readonly value: number };

/** A goal at D, with what the judgement rests on. */
export interface GoalJudgement {
  readonly status: GoalStatus;
  /** The latest observation with a value at D, whether or not it counts towards the target. */
  readonly latest?: Measured;
  /** The observation that attainment is measured with: the contract's x. */
  readonly measured?: Measured;
  /** Ratio: 0 at the baseline, 1 at the target; below 0 and above 1 are kept. */
  readonly attainment: number | null;
  /** Ratio 0…1: how much of the way from baseline to target has passed in time at x. */
  readonly expected: number | null;
}

/** Two periods of a frequency, in days: silence longer than this is unreported. */
const SILENCE_DAYS: Readonly<Record<Frequency, number>> = { A: 732, Q: 184, M: 62 };
const TOLERANCE = 1e-9;
const LAG_RATIO = 0.05;

function isMeasured(observation: Observation): observation is Measured {
  return observation.value !== null;
}

/** The latest observation with a value whose period's last day is after `after` and ≤ `until`, in whatever order they come. */
function latestMeasured(goal: SectorGoal, until: FullDate, after?: FullDate): Measured | undefined {
  let latest: Measured | undefined;
  let latestOn = after;
  for (const observation of goal.observations) {
    if (!isMeasured(observation)) continue;
    const endsOn = periodLastDay(observation.period);
    if (endsOn > until || (latestOn !== undefined && endsOn <= latestOn)) continue;
    latest = observation;
    latestOn = endsOn;
  }
  return latest;
}

/** Baseline, target and x of a goal that can be judged, with their last days. */
interface GoalCourse {
  readonly measured: Measured;
  readonly measuredOn: FullDate;
  readonly targetOn: FullDate;
  readonly attainment: number;
  readonly expected: number;
}

function courseOf(goal: SectorGoal, asOf: FullDate): GoalCourse | undefined {
  const { baseline, target, desiredDirection } = goal;
  if (!baseline || !target || !desiredDirection) return undefined;
  const baselineOn = periodLastDay(baseline.period);
  const targetOn = periodLastDay(target.period);
  const measured = latestMeasured(goal, asOf < targetOn ? asOf : targetOn, baselineOn);
  if (!measured) return undefined;
  const measuredOn = periodLastDay(measured.period);
  const elapsedRatio = daysBetween(baselineOn, measuredOn) / daysBetween(baselineOn, targetOn);
  return {
    measured,
    measuredOn,
    targetOn,
    // + 0: a value still at its baseline is 0, not the −0 that a falling target would give
    attainment: (measured.value - baseline.value) / (target.value - baseline.value) + 0,
    expected: Math.min(1, Math.max(0, elapsedRatio)),
  };
}

function isUnreported(goal: SectorGoal, course: GoalCourse, asOf: FullDate): boolean {
  if (course.targetOn >= asOf) return daysBetween(course.measuredOn, asOf) > SILENCE_DAYS[goal.frequency];
  const latest = latestMeasured(goal, asOf);
  return latest === undefined || periodLastDay(latest.period) < course.targetOn;
}

function statusOf(goal: SectorGoal, course: GoalCourse, asOf: FullDate): GoalStatus {
  if (course.attainment >= 1 - TOLERANCE) return "achieved";
  if (isUnreported(goal, course, asOf)) return "unreported";
  if (course.targetOn < asOf) return "missed";
  return course.attainment >= course.expected - LAG_RATIO - TOLERANCE ? "on-track" : "behind";
}

/**
 * How a goal stands at D: status, latest value, attainment and what the time passed would have it be.
 *
 * Both ratios are null, and the status is `no-data`, where baseline, target or desired direction is not published or
 * nothing was observed between baseline and min(D, target). Observations of periods that end after D never enter.
 *
 * @see contract §2, Goal at D
 */
export function goalJudgement(goal: SectorGoal, asOf: FullDate): GoalJudgement {
  const latest = latestMeasured(goal, asOf);
  const course = courseOf(goal, asOf);
  return {
    status: course ? statusOf(goal, course, asOf) : "no-data",
    ...(latest && { latest }),
    ...(course && { measured: course.measured }),
    attainment: course?.attainment ?? null,
    expected: course?.expected ?? null,
  };
}
