import { type FullDate, type PartialDate, dayNumber, firstDay, lastDay } from "#contract/dates.ts";
import type { Program } from "#contract/records.ts";
import { HEALTHS, type Health, PROGRAM_STATES } from "#contract/vocabulary.ts";
import { NEVER, type ProgramColumns, blankFacts, gatherFacts } from "./program-facts.ts";
import { healthByMilestones, healthByState, standingState } from "./program-rules.ts";

export type { ProgramColumns } from "./program-facts.ts";

/** All programs at D, by their position in the list. */
export interface Judged {
  /** Index into `HEALTHS`. */
  readonly health: Uint8Array;
  /** Milestones reached, and milestones counted. */
  readonly reached: Uint32Array;
  readonly counted: Uint32Array;
  /** Counted milestones due by D (last day of `due` ≤ D), and those of them that are reached. */
  readonly due: Uint32Array;
  readonly dueReached: Uint32Array;
}

/** Day numbers by text: a list has few different dates, and turning a text into a number is the dear part. */
function dayReader(dayOf: (date: PartialDate) => FullDate): (date: PartialDate | undefined) => number {
  const known = new Map<PartialDate, number>();
  return (date) => {
    if (date === undefined) return NEVER;
    let number = known.get(date);
    if (number === undefined) {
      number = dayNumber(dayOf(date));
      known.set(date, number);
    }
    return number;
  };
}

function blankColumns(programs: readonly Program[]): ProgramColumns {
  const size = programs.length;
  let milestones = 0;
  let states = 0;
  for (const program of programs) {
    milestones += program.milestones.length;
    states += program.states?.length ?? 0;
  }
  return {
    size,
    start: new Int32Array(size),
    end: new Int32Array(size),
    reported: new Int32Array(size),
    milestoneFrom: new Int32Array(size + 1),
    due: new Int32Array(milestones),
    completed: new Int32Array(milestones),
    cancelled: new Int32Array(milestones),
    stateFrom: new Int32Array(size + 1),
    stateOn: new Int32Array(states),
    stateCode: new Int32Array(states),
  };
}

/** The programs' dates as columns of day numbers, built once; prefer `columnsOf`, which remembers them. */
export function programColumns(programs: readonly Program[]): ProgramColumns {
  const columns = blankColumns(programs);
  const first = dayReader(firstDay);
  const last = dayReader(lastDay);
  let milestoneAt = 0;
  let stateAt = 0;
  for (const [index, program] of programs.entries()) {
    columns.start[index] = first(program.start);
    columns.end[index] = last(program.end);
    columns.reported[index] = last(program.reportedOn);
    for (const { due, completedOn, cancelledOn } of program.milestones) {
      columns.due[milestoneAt] = last(due);
      columns.completed[milestoneAt] = last(completedOn);
      columns.cancelled[milestoneAt] = last(cancelledOn);
      milestoneAt += 1;
    }
    for (const { on, state } of program.states ?? []) {
      columns.stateOn[stateAt] = last(on);
      columns.stateCode[stateAt] = PROGRAM_STATES.indexOf(state);
      stateAt += 1;
    }
    columns.milestoneFrom[index + 1] = milestoneAt;
    columns.stateFrom[index + 1] = stateAt;
  }
  return columns;
}

const remembered = new WeakMap<readonly Program[], ProgramColumns>();

/** `programColumns`, the same object for the same array. */
export function columnsOf(programs: readonly Program[]): ProgramColumns {
  let columns = remembered.get(programs);
  if (columns === undefined) {
    columns = programColumns(programs);
    remembered.set(programs, columns);
  }
  return columns;
}

/**
 * Health and milestone counts of all programs at D in one pass, with no allocation per program.
 *
 * @see contract §2, Program at D; `programHealth` gives the same for one program, with reasons
 */
export function judgeAll(columns: ProgramColumns, asOf: FullDate): Judged {
  const { size } = columns;
  const facts = blankFacts(dayNumber(asOf));
  const judged = {
    health: new Uint8Array(size),
    reached: new Uint32Array(size),
    counted: new Uint32Array(size),
    due: new Uint32Array(size),
    dueReached: new Uint32Array(size),
  };
  for (let index = 0; index < size; index += 1) {
    gatherFacts(facts, columns, index);
    const health = healthByState(standingState(columns, facts)) ?? healthByMilestones(facts);
    judged.health[index] = HEALTHS.indexOf(health);
    judged.reached[index] = facts.reached;
    judged.counted[index] = facts.counted;
    judged.due[index] = facts.due;
    judged.dueReached[index] = facts.dueReached;
  }
  return judged;
}

/**
 * Health of one judged program.
 * @throws RangeError when there is no program with that index
 */
export function healthAt(judged: Judged, index: number): Health {
  const health = HEALTHS[judged.health[index] ?? -1];
  if (health === undefined) throw new RangeError(`no program at ${index}`);
  return health;
}
