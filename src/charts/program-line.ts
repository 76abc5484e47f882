import { type FullDate, type PartialDate, firstDay, lastNumber } from "#contract/dates.ts";
import type { Milestone, Program } from "#contract/records.ts";
import type { MilestoneStatus } from "#contract/vocabulary.ts";
import { programHealth } from "#domain/health.ts";
import { milestoneStatus } from "#domain/milestones.ts";

/** A milestone as a station of a line. */
export interface LineStation {
  readonly id: string;
  /** Where it is drawn: the planned date, else the day it was reached or given up. */
  readonly on: PartialDate;
  readonly status: MilestoneStatus;
  /** Name and dates in words: the tooltip. */
  readonly title: string;
  /** The name alone, for drawings that write it beside the station. */
  readonly name?: StationName;
}

/** A name with its language, where that is not the page's. */
export interface StationName {
  readonly text: string;
  readonly lang: string | undefined;
}

/** A program as a metro line (DESIGN §3.2). */
export interface ProgramLine {
  readonly id: string;
  readonly start: PartialDate;
  /** Absent: open to the edge. */
  readonly end?: PartialDate;
  /** From this day on it rests or has stopped. */
  readonly halt?: { readonly on: FullDate; readonly isForGood: boolean };
  /** By date; milestones without any date have no place on a line. */
  readonly stations: readonly LineStation[];
  /** Number of the sector, for its colour; 0 for an unknown one. */
  readonly sectorNumber: number;
}

export interface ProgramLineWords {
  readonly sectorNumber: number;
  readonly titleOf: (milestone: Milestone) => string;
  readonly nameOf?: (milestone: Milestone) => StationName;
}

function haltOf(program: Program, asOf: FullDate): { halt?: NonNullable<ProgramLine["halt"]> } {
  if (!program.states) return {};
  const { declared } = programHealth(program, asOf);
  if (declared?.state !== "paused" && declared?.state !== "cancelled") return {};
  return { halt: { on: firstDay(declared.on), isForGood: declared.state === "cancelled" } };
}

/** A program at D as a line with its stations, by date. What nobody had planned is not known before it is there. */
export function programLine(
  program: Program,
  asOf: FullDate,
  { sectorNumber, titleOf, nameOf }: ProgramLineWords,
): ProgramLine {
  const stations = program.milestones.flatMap((milestone): LineStation[] => {
    const on = milestone.due ?? milestone.completedOn ?? milestone.cancelledOn;
    const status = milestoneStatus(milestone, asOf);
    if (on === undefined || (milestone.due === undefined && status === "pending")) return [];
    const name = nameOf && { name: nameOf(milestone) };
    return [{ id: milestone.id, on, status, title: titleOf(milestone), ...name }];
  });
  return {
    id: program.id,
    start: program.start,
    ...(program.end === undefined ? {} : { end: program.end }),
    ...haltOf(program, asOf),
    stations: stations.toSorted((a, b) => lastNumber(a.on) - lastNumber(b.on)),
    sectorNumber,
  };
}
