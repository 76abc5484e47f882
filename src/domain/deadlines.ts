import { type FullDate, dayNumber, dayOfNumber } from "#contract/dates.ts";
import type { Milestone, Program } from "#contract/records.ts";
import type { MilestoneStatus } from "#contract/vocabulary.ts";
import { milestoneStatus } from "./milestones.ts";
import { columnsOf } from "./program-columns.ts";
import { NEVER, type ProgramColumns, at, blankFacts, gatherFacts } from "./program-facts.ts";
import { standingState } from "./program-rules.ts";

export { attention } from "./attention.ts";

/** A milestone's last day of `due`, seen from D. */
export interface Deadline {
  readonly program: Program;
  readonly milestone: Milestone;
  readonly dueOn: FullDate;
  /** Days from D to `dueOn`: negative when that is past. */
  readonly days: number;
  readonly status: MilestoneStatus;
}

/** A milestone by its position in the columns, with how far its deadline is from D. */
interface Candidate {
  readonly programAt: number;
  readonly milestoneAt: number;
  readonly distance: number;
}

/** Distance from D in days, 0 or more, of a milestone that is wanted; undefined leaves it out. */
type Distance = (columns: ProgramColumns, milestoneAt: number, today: number) => number | undefined;

const ahead: Distance = ({ due, completed, cancelled }, k, today) => {
  const dueAt = at(due, k);
  const isOpen = at(completed, k) > today && at(cancelled, k) > today;
  return isOpen && dueAt !== NEVER && dueAt >= today ? dueAt - today : undefined;
};

const behind: Distance = ({ due, cancelled }, k, today) =>
  at(cancelled, k) > today && at(due, k) <= today ? today - at(due, k) : undefined;

/** Keeps the `count` nearest in order; of equals, what came first in the data. */
function keepNearest(nearest: Candidate[], candidate: Candidate, count: number): void {
  const position = nearest.findLastIndex(({ distance }) => distance <= candidate.distance) + 1;
  if (position >= count) return;
  nearest.splice(position, 0, candidate);
  if (nearest.length > count) nearest.pop();
}

/** Tells of every wanted milestone of the programs that are not stopped. */
function visitWanted(
  columns: ProgramColumns,
  today: number,
  { distance: distanceOf, visit }: { distance: Distance; visit: (candidate: Candidate) => void },
): void {
  const facts = blankFacts(today);
  for (let programAt = 0; programAt < columns.size; programAt += 1) {
    gatherFacts(facts, columns, programAt);
    if (standingState(columns, facts) === "cancelled") continue;
    const until = at(columns.milestoneFrom, programAt + 1);
    for (let milestoneAt = at(columns.milestoneFrom, programAt); milestoneAt < until; milestoneAt += 1) {
      const distance = distanceOf(columns, milestoneAt, today);
      if (distance !== undefined) visit({ programAt, milestoneAt, distance });
    }
  }
}

function nearestOf(columns: ProgramColumns, today: number, pick: { distance: Distance; count: number }): Candidate[] {
  const nearest: Candidate[] = [];
  const visit = (candidate: Candidate) => keepNearest(nearest, candidate, pick.count);
  visitWanted(columns, today, { distance: pick.distance, visit });
  return nearest;
}

function deadlines(
  programs: readonly Program[],
  asOf: FullDate,
  pick: { distance: Distance; count: number },
): readonly Deadline[] {
  const columns = columnsOf(programs);
  const today = dayNumber(asOf);
  return nearestOf(columns, today, pick).flatMap(({ programAt, milestoneAt }) => {
    const program = programs[programAt];
    const milestone = program?.milestones[milestoneAt - at(columns.milestoneFrom, programAt)];
    if (program === undefined || milestone === undefined) return [];
    const due = at(columns.due, milestoneAt);
    const status = milestoneStatus(milestone, asOf);
    return [{ program, milestone, dueOn: dayOfNumber(due), days: due - today, status }];
  });
}

/**
 * The next deadlines: pending milestones of programs that are not stopped, due on D or later, soonest first.
 *
 * @param count how many at most
 */
export function nextDeadlines(programs: readonly Program[], asOf: FullDate, count: number): readonly Deadline[] {
  return deadlines(programs, asOf, { distance: ahead, count });
}

/**
 * The last deadlines with what became of them: milestones of programs that are not stopped, not cancelled, due by D,
 * latest first. One due on D itself, and still pending, is also the first of the next.
 *
 * @param count how many at most
 */
export function lastDeadlines(programs: readonly Program[], asOf: FullDate, count: number): readonly Deadline[] {
  return deadlines(programs, asOf, { distance: behind, count });
}

/**
 * How many milestones `nextDeadlines` would name that are due within so many days after D, that day included.
 *
 * @param withinDays one number for each span asked for; the answer has the same order
 */
export function countDeadlines(
  programs: readonly Program[],
  asOf: FullDate,
  withinDays: readonly number[],
): readonly number[] {
  const counts = withinDays.map(() => 0);
  visitWanted(columnsOf(programs), dayNumber(asOf), {
    distance: ahead,
    visit: ({ distance }) => {
      for (const [at, days] of withinDays.entries()) if (distance <= days) counts[at] = (counts[at] ?? 0) + 1;
    },
  });
  return counts;
}
