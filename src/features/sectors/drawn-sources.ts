import type { FullDate } from "#contract/dates.ts";
import type { Program, SectorGoal } from "#contract/records.ts";
import { effectiveSourceIds } from "#domain/evidence.ts";
import type { GoalJudgement } from "#domain/goals.ts";
import { programSourceIds } from "#domain/program-sources.ts";
import { type GoalView, MOST_GOALS } from "./goal-view.ts";
import type { IndicatorSeries } from "./indicator-view.ts";
import type { SectorView } from "./sectors-view.ts";
import { pointOn } from "./since-view.ts";

function valueSources(goal: SectorGoal, judgement: GoalJudgement | undefined): readonly string[] {
  const { measured, latest } = judgement ?? {};
  return [...new Set([measured, latest])].flatMap((value) => (value ? effectiveSourceIds(goal, value) : []));
}

/** Baseline and target are the record's own; values may have sources of their own. */
function goalSources({ goal, judgement, before }: GoalView): readonly string[] {
  return [...goal.sourceIds, ...valueSources(goal, judgement), ...valueSources(goal, before)];
}

/** Every value of a series that is drawn as a line. */
function lineSources({ points }: IndicatorSeries): readonly string[] {
  return points.flatMap(({ value, sourceIds }) => (value === null ? [] : sourceIds));
}

/** The value at D of a series that is told in words, and the one it is compared with. */
function latestSources({ points }: IndicatorSeries, since: FullDate | undefined): readonly string[] {
  const last = points.findLast(({ value }) => value !== null);
  const then = since === undefined ? undefined : pointOn(points, since);
  return [...new Set([last, then])].flatMap((point) => point?.sourceIds ?? []);
}

/** What a panel of sectors draws. */
export interface DrawnSector {
  readonly view: SectorView;
  /** Its programs that can be seen, whose milestones are the dots of the panel. */
  readonly programs: readonly Program[];
  readonly since: FullDate | undefined;
}

/**
 * Ids of the sources of all that the panel of a sector draws, as often as they are cited: of goals the baseline, the target
 * and the values, of the first indicator the whole line, of the others the latest value, of programs the milestones.
 */
export function drawnSourceIds({ view, programs, since }: DrawnSector): readonly string[] {
  const [drawn, ...others] = view.indicators;
  return [
    ...view.goals.slice(0, MOST_GOALS).flatMap(goalSources),
    ...(drawn?.series ?? []).flatMap(lineSources),
    ...others.flatMap(({ series }) => series).flatMap((one) => latestSources(one, since)),
    ...programs.flatMap(programSourceIds),
  ];
}
