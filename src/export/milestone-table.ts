import type { JudgedMilestone } from "#domain/milestones.ts";
import { type ExportScene, textIn } from "./scene.ts";
import { type ExportTable, backingColumns, tableOf } from "./table.ts";

/**
 * Milestones as they stood at D, in the order shown (contract §3, table `milestones`); the id names the program too, as
 * in the table `changes`.
 */
export function milestoneTable(rows: readonly JudgedMilestone[], scene: ExportScene): ExportTable {
  return tableOf<JudgedMilestone>(
    [
      { id: "id", cell: ({ program, milestone }) => `${program.id}/${milestone.id}` },
      { id: "title", isText: true, cell: ({ milestone }) => textIn(scene, milestone.title) },
      { id: "due", cell: ({ milestone }) => milestone.due },
      { id: "completedOn", cell: ({ milestone }) => milestone.completedOn },
      { id: "cancelledOn", cell: ({ milestone }) => milestone.cancelledOn },
      { id: "status", cell: ({ status }) => status },
      ...backingColumns<JudgedMilestone>((row) => row, scene),
    ],
    rows,
  );
}
