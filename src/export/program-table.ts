import type { Program } from "#contract/records.ts";
import type { Health } from "#contract/vocabulary.ts";
import { type ExportScene, textIn } from "./scene.ts";
import { type ExportTable, backingColumns, listCell, tableOf } from "./table.ts";

/** A program as a view judged it at D. */
export interface JudgedProgram {
  readonly program: Program;
  readonly health: Health;
  readonly reached: number;
  readonly counted: number;
  /** Elapsed share of the term; null without `end`. */
  readonly elapsed: number | null;
}

/**
 * Programs, also those of the timeline: ids as tokens, shares as fractions (contract §3, table `programs`).
 *
 * @param rows in the order shown
 */
export function programTable(rows: readonly JudgedProgram[], scene: ExportScene): ExportTable {
  return tableOf<JudgedProgram>(
    [
      { id: "id", cell: ({ program }) => program.id },
      { id: "title", isText: true, cell: ({ program }) => textIn(scene, program.title) },
      { id: "sector", cell: ({ program }) => program.sectorId },
      { id: "agreement", cell: ({ program }) => program.agreementId },
      { id: "leads", cell: ({ program }) => listCell(program.leadIds ?? []) },
      { id: "start", cell: ({ program }) => program.start },
      { id: "end", cell: ({ program }) => program.end },
      { id: "reportedOn", cell: ({ program }) => program.reportedOn },
      { id: "progress", cell: ({ reached, counted }) => (counted === 0 ? null : reached / counted) },
      { id: "elapsed", cell: ({ elapsed }) => elapsed },
      { id: "health", cell: ({ health }) => health },
      ...backingColumns<JudgedProgram>(({ program }) => program, scene),
    ],
    rows,
  );
}
