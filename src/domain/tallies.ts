import type { Program } from "#contract/records.ts";
import { HEALTHS, type Health } from "#contract/vocabulary.ts";
import type { Judged, ProgramColumns } from "./program-columns.ts";

/** Programs by health, and the milestones of those that are not stopped. */
export interface Tally {
  readonly programs: number;
  readonly byHealth: Readonly<Record<Health, number>>;
  readonly reached: number;
  readonly counted: number;
  /** Counted milestones due by D, and those of them that are reached. */
  readonly due: number;
  readonly dueReached: number;
}

/** Group of the programs whose sector is not on the partnership's list; no id is empty. */
export const UNKNOWN_SECTOR = "";

/** The order in which counts by health are read: good news first, then what needs attention (DESIGN 07a). */
export const HEALTHS_AS_READ: readonly Health[] = [
  "done",
  "on-track",
  "at-risk",
  "late",
  "unreported",
  "paused",
  "not-started",
  "stopped",
];

/** No program of any health yet: to be counted up. */
export function noPrograms(): Record<Health, number> {
  return {
    stopped: 0,
    paused: 0,
    done: 0,
    "not-started": 0,
    unreported: 0,
    late: 0,
    "at-risk": 0,
    "on-track": 0,
  };
}

const STOPPED = HEALTHS.indexOf("stopped");

type Counts = { -readonly [K in Exclude<keyof Tally, "byHealth">]: Tally[K] };

/** A tally that grows program by program. */
class GrowingTally {
  readonly #judged: Judged;
  readonly #byCode = new Uint32Array(HEALTHS.length);
  readonly #counts: Counts = { programs: 0, reached: 0, counted: 0, due: 0, dueReached: 0 };

  constructor(judged: Judged) {
    this.#judged = judged;
  }

  add(index: number): void {
    const judged = this.#judged;
    const code = judged.health[index] ?? 0;
    const counts = this.#counts;
    counts.programs += 1;
    this.#byCode[code] = (this.#byCode[code] ?? 0) + 1;
    if (code === STOPPED) return;
    counts.reached += judged.reached[index] ?? 0;
    counts.counted += judged.counted[index] ?? 0;
    counts.due += judged.due[index] ?? 0;
    counts.dueReached += judged.dueReached[index] ?? 0;
  }

  tally(): Tally {
    const byHealth = noPrograms();
    for (const [code, health] of HEALTHS.entries()) byHealth[health] = this.#byCode[code] ?? 0;
    return { ...this.#counts, byHealth };
  }
}

/**
 * Figures over all programs, or over those that `include` lets in by their index.
 *
 * @see contract §2, Sector and partnership at D
 */
export function tallyAll(columns: ProgramColumns, judged: Judged, include?: (index: number) => boolean): Tally {
  const growing = new GrowingTally(judged);
  for (let index = 0; index < columns.size; index += 1) {
    if (include === undefined || include(index)) growing.add(index);
  }
  return growing.tally();
}

/**
 * Figures over some programs, by their positions.
 *
 * @see contract §2, Sector and partnership at D
 */
export function tallyOf(judged: Judged, indices: ArrayLike<number>): Tally {
  const growing = new GrowingTally(judged);
  // without an iterator, which would make an object for each of 50,000
  for (let place = 0; place < indices.length; place += 1) growing.add(indices[place] ?? 0);
  return growing.tally();
}

/**
 * Figures by group, in the order in which the groups first appear.
 *
 * @param groupOf the group of a program by its index; undefined leaves the program out
 */
export function tallyBy(judged: Judged, groupOf: (index: number) => string | undefined): ReadonlyMap<string, Tally> {
  const growing = new Map<string, GrowingTally>();
  for (let index = 0; index < judged.health.length; index += 1) {
    const group = groupOf(index);
    if (group === undefined) continue;
    const tally = growing.get(group) ?? new GrowingTally(judged);
    growing.set(group, tally);
    tally.add(index);
  }
  return new Map(Array.from(growing, ([group, tally]) => [group, tally.tally()]));
}

/**
 * Figures by sector: one entry for each of `sectorIds` in their order, also where there are no programs; programs of
 * other sectors stand last under `UNKNOWN_SECTOR`, so that the sum over the map is the partnership's.
 *
 * @see contract §2, Sector and partnership at D
 */
export function tallyBySector(
  programs: readonly Program[],
  judged: Judged,
  sectorIds: readonly string[],
): ReadonlyMap<string, Tally> {
  const known = new Set(sectorIds);
  const found = tallyBy(judged, (index) => {
    const sectorId = programs[index]?.sectorId;
    return sectorId !== undefined && known.has(sectorId) ? sectorId : UNKNOWN_SECTOR;
  });
  const tallies = new Map<string, Tally>(
    sectorIds.map((id) => [id, found.get(id) ?? new GrowingTally(judged).tally()]),
  );
  const unknown = found.get(UNKNOWN_SECTOR);
  if (unknown) tallies.set(UNKNOWN_SECTOR, unknown);
  return tallies;
}
