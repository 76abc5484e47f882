import type { FullDate } from "#contract/dates.ts";
import type { Program, Sector } from "#contract/records.ts";
import { type Evidence, HEALTHS, type Health } from "#contract/vocabulary.ts";
import { type AttentionEntry, attention } from "#domain/attention.ts";
import { prevailingEvidence } from "#domain/evidence.ts";
import { milestoneStatus } from "#domain/milestones.ts";
import { type Judged, columnsOf, healthAt, judgeAll } from "#domain/program-columns.ts";
import { type ProgramCriteria, filterPrograms } from "#domain/program-filter.ts";
import { type Tally, tallyAll, tallyBySector, HEALTHS_AS_READ } from "#domain/tallies.ts";

/** One sector with its programs. */
export interface BriefingSector {
  /** Empty for programs of sectors that the partnership does not name. */
  readonly sectorId: string;
  readonly tally: Tally;
  /** Milestones counted that are overdue at D. */
  readonly overdue: number;
  readonly rows: readonly BriefingProgram[];
}

export interface BriefingProgram {
  readonly program: Program;
  readonly health: Health;
  readonly reached: number;
  readonly counted: number;
}

/** What the briefing says of the programs at D. */
export interface BriefingPrograms {
  /** Those that the conditions leave. */
  readonly programs: readonly Program[];
  readonly tally: Tally;
  readonly sectors: readonly BriefingSector[];
  readonly attention: readonly AttentionEntry[];
  readonly evidence: { readonly level: Evidence; readonly count: number } | undefined;
}

/** The healths that some program has, in the matrix's order. */
export function drawnHealths({ byHealth }: Tally): readonly Health[] {
  return HEALTHS_AS_READ.filter((health) => byHealth[health] > 0);
}

/** Those that none has. */
export function absentHealths({ byHealth }: Tally): readonly Health[] {
  return HEALTHS.filter((health) => byHealth[health] === 0);
}

function rowOf(program: Program, judged: Judged, index: number): BriefingProgram {
  return {
    program,
    health: healthAt(judged, index),
    reached: judged.reached[index] ?? 0,
    counted: judged.counted[index] ?? 0,
  };
}

function overdueOf({ program, health }: BriefingProgram, asOf: FullDate): number {
  if (health === "stopped") return 0;
  return program.milestones.filter((milestone) => milestoneStatus(milestone, asOf) === "overdue").length;
}

/** The programs that the conditions leave; the same array where there are none. */
export function reportedPrograms(
  programs: readonly Program[],
  criteria: ProgramCriteria,
  asOf: FullDate,
): readonly Program[] {
  const judged = judgeAll(columnsOf(programs), asOf);
  const indices = filterPrograms(programs, judged, criteria);
  return indices.length === programs.length ? programs : indices.flatMap((index) => programs[index] ?? []);
}

/** What the briefing says of programs at D, sector by sector in the partnership's order. */
export function briefingPrograms(
  programs: readonly Program[],
  sectors: readonly Sector[],
  asOf: FullDate,
): BriefingPrograms {
  const columns = columnsOf(programs);
  const judged = judgeAll(columns, asOf);
  const sectorIds = sectors.map(({ id }) => id);
  const known = new Set(sectorIds);
  const rows = programs.map((program, index) => rowOf(program, judged, index));
  const level = prevailingEvidence(programs.map(({ evidence }) => evidence));
  return {
    programs,
    tally: tallyAll(columns, judged),
    sectors: [...tallyBySector(programs, judged, sectorIds)].map(([sectorId, tally]) => {
      const own = rows.filter(({ program }) =>
        sectorId === "" ? !known.has(program.sectorId) : program.sectorId === sectorId,
      );
      return { sectorId, tally, overdue: own.reduce((sum, row) => sum + overdueOf(row, asOf), 0), rows: own };
    }),
    attention: attention(programs, judged, asOf),
    evidence: level && { level, count: programs.filter(({ evidence }) => evidence === level).length },
  };
}
