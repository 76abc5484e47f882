import type { Program, Sector } from "#contract/records.ts";
import { HEALTHS } from "#contract/vocabulary.ts";
import { weakestEvidence } from "#domain/evidence.ts";
import type { Tally } from "#domain/tallies.ts";
import { type ExportScene, textIn } from "./scene.ts";
import { type ExportTable, backingColumns, tableOf } from "./table.ts";

/** A sector with the figures over its programs. */
export interface TalliedSector {
  /** Absent: programs whose sector is not on the partnership's list, under the id `unknown`. */
  readonly sector: Sector | undefined;
  /** Absent while the programs have not come: no figure is known. */
  readonly tally: Tally | undefined;
  /** The programs counted, as the evidence filter leaves them. */
  readonly programs: readonly Program[];
}

const COUNTS = ["programs", "reached", "counted", "dueReached", "due"] as const;

/**
 * Programs by health and milestones of every sector, in the order shown (contract §3, table `sectors`). A row's
 * evidence is the weakest of its programs, its sources are theirs.
 */
export function sectorTable(rows: readonly TalliedSector[], scene: ExportScene): ExportTable {
  return tableOf<TalliedSector>(
    [
      { id: "id", cell: ({ sector }) => sector?.id ?? "unknown" },
      { id: "title", isText: true, cell: ({ sector }) => sector && textIn(scene, sector.title) },
      ...HEALTHS.map((health) => ({ id: health, cell: ({ tally }: TalliedSector) => tally?.byHealth[health] })),
      ...COUNTS.map((count) => ({ id: count, cell: ({ tally }: TalliedSector) => tally?.[count] })),
      ...backingColumns<TalliedSector>(
        ({ programs }) => ({
          evidence: weakestEvidence(programs.map(({ evidence }) => evidence)),
          sourceIds: programs.flatMap(({ sourceIds }) => sourceIds),
        }),
        scene,
      ),
    ],
    rows,
  );
}
