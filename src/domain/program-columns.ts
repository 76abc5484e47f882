import { type FullDate, type PartialDate, dayNumber, firstNumber, lastNumber } from "#contract/dates.ts";
import type { Program } from "#contract/records.ts";
import { HEALTHS, type Health, PROGRAM_STATES } from "#contract/vocabulary.ts";
import { NEVER, type ProgramColumns, at, blankFacts, gatherFacts } from "./program-facts.ts";
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

const last = (date: PartialDate | undefined) => (date === undefined ? NEVER : lastNumber(date));

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

/** Programs after which the building of columns gives way. */
const STEP_PROGRAMS = 500;

function* columnSteps(programs: readonly Program[]): Generator<undefined, ProgramColumns, undefined> {
  const columns = blankColumns(programs);
  let milestoneAt = 0;
  let stateAt = 0;
  for (const [index, program] of programs.entries()) {
    columns.start[index] = firstNumber(program.start);
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
    if (index % STEP_PROGRAMS === STEP_PROGRAMS - 1) yield;
  }
  return columns;
}

/** The programs' dates as columns of day numbers, built once; prefer `columnsOf`, which remembers them. */
export function programColumns(programs: readonly Program[]): ProgramColumns {
  const steps = columnSteps(programs);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
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

const orders = new WeakMap<ProgramColumns, Uint32Array>();

/** Positions of the programs by the first day of `start`, of equals by the order of the data; the same object for the same columns. */
export function startOrder(columns: ProgramColumns): Uint32Array {
  let order = orders.get(columns);
  if (order === undefined) {
    const { size, start } = columns;
    // one number holds start and position, so that they sort without a question for each pair
    const keys = Float64Array.from({ length: size }, (_, index) => at(start, index) * size + index).toSorted();
    order = Uint32Array.from(keys, (key) => ((key % size) + size) % size);
    orders.set(columns, order);
  }
  return order;
}

/** Makes ahead of time, in steps, what `columnsOf` and `startOrder` would make in one go when first asked. */
export function* preparePrograms(programs: readonly Program[]): Generator<undefined, void, undefined> {
  if (remembered.has(programs)) return;
  const columns = yield* columnSteps(programs);
  remembered.set(programs, columns);
  yield;
  startOrder(columns);
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
