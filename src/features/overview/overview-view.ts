import type { FullDate } from "#contract/dates.ts";
import type { Partnership, Program } from "#contract/records.ts";
import { EVIDENCE, type Evidence, HEALTHS, type Health } from "#contract/vocabulary.ts";
import { attentionOrder } from "#domain/attention.ts";
import { prevailingEvidence } from "#domain/evidence.ts";
import { overdueOf } from "#domain/overdue.ts";
import { type Judged, columnsOf, healthAt, judgeAll } from "#domain/program-columns.ts";
import { type Tally, UNKNOWN_SECTOR, tallyAll, tallyBySector, HEALTHS_AS_READ } from "#domain/tallies.ts";

/** One row of the matrix. */
export interface SectorRow {
  /** Empty for programs of sectors that the partnership does not name. */
  readonly sectorId: string;
  readonly tally: Tally;
  /** Milestones counted that are overdue at D; the rest of those not reached are pending. */
  readonly overdue: number;
  readonly programs: Readonly<Record<Health, readonly Program[]>>;
}

export interface ProgramsView {
  /** The programs that are counted: those that the reader's conditions leave. */
  readonly programs: readonly Program[];
  readonly judged: Judged;
  readonly tally: Tally;
  readonly rows: readonly SectorRow[];
  readonly overdue: number;
  /** Healths in drawing order; those without a program anywhere are not drawn. */
  readonly healths: readonly { readonly health: Health; readonly isDrawn: boolean }[];
  /** Positions of the programs that need attention, worst first. */
  readonly attention: readonly number[];
  readonly evidence: { readonly level: Evidence; readonly count: number } | undefined;
}

/** How many programs the matrix can show singly in one cell; of more it gives the number. */
export const MOST_GLYPHS = 6;

function emptyCells(): Record<Health, Program[]> {
  return {
    stopped: [],
    paused: [],
    done: [],
    "not-started": [],
    unreported: [],
    late: [],
    "at-risk": [],
    "on-track": [],
  };
}

function sectorRows(
  programs: readonly Program[],
  judged: Judged,
  { sectors, asOf }: { sectors: Partnership["sectors"]; asOf: FullDate },
): readonly SectorRow[] {
  const tallies = tallyBySector(
    programs,
    judged,
    sectors.map(({ id }) => id),
  );
  const cells = new Map([...tallies.keys()].map((id) => [id, { overdue: 0, programs: emptyCells() }]));
  const overdueAt = overdueOf(programs, judged, asOf);
  for (const [index, program] of programs.entries()) {
    const row = cells.get(program.sectorId) ?? cells.get(UNKNOWN_SECTOR);
    if (!row) continue;
    row.overdue += overdueAt(index);
    const cell = row.programs[healthAt(judged, index)];
    if (cell.length < MOST_GLYPHS) cell.push(program);
  }
  return [...tallies].map(([sectorId, tally]) => ({
    sectorId,
    tally,
    ...(cells.get(sectorId) ?? { overdue: 0, programs: emptyCells() }),
  }));
}

/** What the overview shows of the programs at D. */
export function programsView(
  programs: readonly Program[],
  sectors: Partnership["sectors"],
  asOf: FullDate,
): ProgramsView {
  const columns = columnsOf(programs);
  const judged = judgeAll(columns, asOf);
  const tally = tallyAll(columns, judged);
  const rows = sectorRows(programs, judged, { sectors, asOf });
  const level = prevailingEvidence(programs.map(({ evidence }) => evidence));
  return {
    programs,
    judged,
    tally,
    rows,
    overdue: rows.reduce((sum, row) => sum + row.overdue, 0),
    healths: HEALTHS_AS_READ.map((health) => ({ health, isDrawn: tally.byHealth[health] > 0 })),
    attention: attentionOrder(programs, judged, asOf),
    evidence: level && { level, count: programs.filter(({ evidence }) => evidence === level).length },
  };
}

/** Figures of the same programs on the day of comparison. */
export interface Before {
  readonly since: FullDate;
  readonly tally: Tally;
  /** As the rows of the matrix. */
  readonly bySector: ReadonlyMap<string, Tally>;
}

/** What the programs of a view were on an earlier day. */
export function beforeOf({ programs }: ProgramsView, sectors: Partnership["sectors"], since: FullDate): Before {
  const columns = columnsOf(programs);
  const judged = judgeAll(columns, since);
  const sectorIds = sectors.map(({ id }) => id);
  return { since, tally: tallyAll(columns, judged), bySector: tallyBySector(programs, judged, sectorIds) };
}

/** A column that was not empty on the day of comparison is drawn too: its difference is told there. */
export function comparedHealths({ healths }: ProgramsView, before: Before | undefined): ProgramsView["healths"] {
  if (!before) return healths;
  return healths.map(({ health, isDrawn }) => ({ health, isDrawn: isDrawn || before.tally.byHealth[health] > 0 }));
}

/** The healths of the contract that no program has. */
export function absentHealths({ tally }: ProgramsView): readonly Health[] {
  return HEALTHS.filter((health) => tally.byHealth[health] === 0);
}

/** Whether a level is weaker or stronger than the one the view states. */
export function isException(level: Evidence, stated: Evidence | undefined): boolean {
  return stated === undefined || EVIDENCE.indexOf(level) !== EVIDENCE.indexOf(stated);
}
