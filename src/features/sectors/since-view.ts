import type { FullDate } from "#contract/dates.ts";
import type { TallyFigure } from "#contract/figures.ts";
import { periodLastDay } from "#contract/periods.ts";
import { HEALTHS, type Health } from "#contract/vocabulary.ts";
import { hasNewerValue, hasOtherStatus } from "#domain/goal-changes.ts";
import type { SeriesPoint } from "#domain/series-points.ts";
import type { Tally } from "#domain/tallies.ts";
import type { SinceCounts } from "#i18n/en/sectors-since.ts";
import type { GoalView } from "./goal-view.ts";
import type { SectorView } from "./sectors-view.ts";

const MILESTONE_FIGURES = ["programs", "reached", "counted", "dueReached", "due"] as const;

/** A count that is not on D what it was on the earlier day. */
export interface MovedFigure {
  readonly figure: TallyFigure;
  /** Of a count of programs, which. */
  readonly health?: Health;
  readonly before: number;
  readonly after: number;
}

/** The counts of a sector that differ: programs by health in the order of the rules, then milestones. */
export function movedFigures({ before, tally }: Pick<SectorView, "before" | "tally">): readonly MovedFigure[] {
  if (!before || !tally) return [];
  const figures: readonly MovedFigure[] = [
    ...HEALTHS.map((health): MovedFigure => ({
      figure: `health-${health}`,
      health,
      before: before.byHealth[health],
      after: tally.byHealth[health],
    })),
    ...MILESTONE_FIGURES.map((figure) => ({ figure, before: before[figure], after: tally[figure] })),
  ];
  return figures.filter((one) => one.before !== one.after);
}

/** Whether a goal stands otherwise on the earlier day, or an indicator or goal had another latest value then. */
export function isMoved({ before, judgement, hasTarget }: GoalView): boolean {
  if (!before) return false;
  return (hasTarget && hasOtherStatus(before, judgement)) || hasNewerValue(before, judgement);
}

/** The latest value of a period that had ended by the earlier day. */
export function pointOn(points: readonly SeriesPoint[], since: FullDate): SeriesPoint | undefined {
  return points.findLast(({ period, value }) => value !== null && periodLastDay(period) <= since);
}

function sumOf(tallies: readonly (Tally | undefined)[], figure: "programs" | "reached" | "counted"): number {
  return tallies.reduce((sum, tally) => sum + (tally?.[figure] ?? 0), 0);
}

function part(views: readonly GoalView[], isOther: typeof hasOtherStatus) {
  if (views.length === 0) return undefined;
  const moved = views.filter(({ before, judgement }) => before !== undefined && isOther(before, judgement));
  return { part: moved.length, whole: views.length };
}

/** What the sectors shown have on the two days. */
export interface Compared {
  readonly since: FullDate;
  readonly goals: readonly GoalView[];
  readonly sectors: readonly SectorView[];
  /** Programs whose health differs; absent while the programs have not come. */
  readonly movedPrograms: number | undefined;
}

/** What the sentence of a comparison tells of the sectors shown. */
export function sinceCounts({ since, goals, sectors, movedPrograms }: Compared): SinceCounts {
  const now = sectors.map(({ tally }) => tally);
  const hasTallies = movedPrograms !== undefined;
  return {
    since,
    goals: part(
      goals.filter(({ hasTarget }) => hasTarget),
      hasOtherStatus,
    ),
    values: part(goals, hasNewerValue),
    ...(hasTallies && {
      programs: { part: movedPrograms, whole: sumOf(now, "programs") },
      milestones: {
        before: sumOf(
          sectors.map(({ before }) => before),
          "reached",
        ),
        reached: sumOf(now, "reached"),
        counted: sumOf(now, "counted"),
      },
    }),
  };
}
