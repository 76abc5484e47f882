/**
 * What the rules need to know of one program at D, gathered from columns of day numbers (contract §2, Program at D).
 * Absent dates stand as `NEVER`, so that "≤ D" and "< D" are false for them without a further question.
 */

/** Stands for "no such date": later than every day. */
export const NEVER = 0x7fff_ffff;

/** Stands for "no report yet": earlier than every day. */
export const NO_REPORT = -0x8000_0000;

/** Day numbers of all programs, flat; program i owns milestones `milestoneFrom[i]` … `milestoneFrom[i + 1] − 1`, and states alike. */
export interface ProgramColumns {
  /** How many programs there are. */
  readonly size: number;
  /** First day of `start`. */
  readonly start: Int32Array;
  /** Last day of `end`, or `NEVER`. */
  readonly end: Int32Array;
  /** Last day of `reportedOn`, or `NEVER`. */
  readonly reported: Int32Array;
  readonly milestoneFrom: Int32Array;
  /** Last days of each milestone's dates, or `NEVER`. */
  readonly due: Int32Array;
  readonly completed: Int32Array;
  readonly cancelled: Int32Array;
  readonly stateFrom: Int32Array;
  /** Last day of each state report. */
  readonly stateOn: Int32Array;
  /** Index into `PROGRAM_STATES` of each state report. */
  readonly stateCode: Int32Array;
}

/** One program at D; one object is filled again and again, so that a pass over all programs allocates nothing. */
export interface ProgramFacts {
  /** Day number of D. */
  readonly today: number;
  start: number;
  end: number;
  /** Position of the standing state in the column of states, or −1. */
  standingAt: number;
  /** Day number of the last report, or `NO_REPORT`. */
  lastReport: number;
  reached: number;
  counted: number;
  /** Not cancelled and due by D. */
  due: number;
  dueReached: number;
  /** Not cancelled and with a `due`, whenever that is. */
  planned: number;
  plannedReached: number;
  /** Earliest last day of `due` among the overdue ones, or `NEVER`: D minus it are the days of the worst. */
  earliestOverdue: number;
  /** Earliest last day of `due` among the pending ones, or `NEVER`. */
  earliestPending: number;
}

/** Facts of no program yet, on the day with the number `today`: to be filled by `gatherFacts`. */
export function blankFacts(today: number): ProgramFacts {
  return {
    today,
    start: NEVER,
    end: NEVER,
    standingAt: -1,
    lastReport: NO_REPORT,
    reached: 0,
    counted: 0,
    due: 0,
    dueReached: 0,
    planned: 0,
    plannedReached: 0,
    earliestOverdue: NEVER,
    earliestPending: NEVER,
  };
}

/** The number in a column, `NEVER` outside it. */
export const at = (column: Int32Array, index: number): number => column[index] ?? NEVER;

/**
 * Position of the program's standing state in the column of states, or −1: the one that happened by D with the latest
 * last day; of equals, the later in the list.
 */
export function standingStateAt(columns: ProgramColumns, index: number, today: number): number {
  let standing = -1;
  let latest = NO_REPORT;
  const until = at(columns.stateFrom, index + 1);
  for (let k = at(columns.stateFrom, index); k < until; k += 1) {
    const on = at(columns.stateOn, k);
    if (on > today || on < latest) continue;
    latest = on;
    standing = k;
  }
  return standing;
}

function noteReport(facts: ProgramFacts, on: number): void {
  if (on <= facts.today && on > facts.lastReport) facts.lastReport = on;
}

function addMilestone(facts: ProgramFacts, due: number, completed: number): void {
  const { today } = facts;
  const isReached = completed <= today;
  if (isReached) facts.reached += 1;
  if (isReached || due !== NEVER) facts.counted += 1;
  if (due === NEVER) return;
  facts.planned += 1;
  if (isReached) facts.plannedReached += 1;
  else if (due < today) facts.earliestOverdue = Math.min(facts.earliestOverdue, due);
  else facts.earliestPending = Math.min(facts.earliestPending, due);
  if (due > today) return;
  facts.due += 1;
  if (isReached) facts.dueReached += 1;
}

/** Fills `facts` with what is known of program `index` on their day. */
export function gatherFacts(facts: ProgramFacts, columns: ProgramColumns, index: number): ProgramFacts {
  const { today } = facts;
  facts.start = at(columns.start, index);
  facts.end = at(columns.end, index);
  facts.standingAt = standingStateAt(columns, index, today);
  facts.lastReport = facts.standingAt < 0 ? NO_REPORT : at(columns.stateOn, facts.standingAt);
  facts.reached = facts.counted = facts.due = facts.dueReached = facts.planned = facts.plannedReached = 0;
  facts.earliestOverdue = facts.earliestPending = NEVER;
  noteReport(facts, at(columns.reported, index));
  const until = at(columns.milestoneFrom, index + 1);
  for (let k = at(columns.milestoneFrom, index); k < until; k += 1) {
    const completed = at(columns.completed, k);
    const cancelled = at(columns.cancelled, k);
    noteReport(facts, completed);
    noteReport(facts, cancelled);
    if (cancelled > today) addMilestone(facts, at(columns.due, k), completed);
  }
  return facts;
}
