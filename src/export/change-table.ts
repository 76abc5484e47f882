import { changeSubjects } from "#domain/change-subject.ts";
import type { Change } from "#domain/changes.ts";
import type { ShownRecords } from "#domain/shown-records.ts";
import { type ExportScene, textIn } from "./scene.ts";
import { type ExportTable, backingColumns, tableOf } from "./table.ts";

/** What changed, with the records that it changed in. */
export interface ChangedRecords {
  /** In the order shown. */
  readonly changes: readonly Change[];
  readonly records: ShownRecords;
}

/**
 * What is not on D what it was on S, in the order shown (contract §3, table `changes`). The title is the record's own,
 * of a milestone its own; program and period stand in the id. Who vouches is the record, milestone or observation.
 */
export function changeTable({ changes, records }: ChangedRecords, scene: ExportScene): ExportTable {
  const subjectOf = changeSubjects(records);
  const titleOf = (change: Change) => {
    const subject = subjectOf(change);
    return subject && textIn(scene, subject.title);
  };
  return tableOf<Change>(
    [
      { id: "id", cell: ({ id }) => id },
      { id: "title", isText: true, cell: titleOf },
      { id: "kind", cell: ({ kind }) => kind },
      { id: "before", cell: ({ before }) => before },
      { id: "after", cell: ({ after }) => after },
      { id: "on", cell: ({ on }) => on },
      ...backingColumns<Change>(subjectOf, scene),
    ],
    changes,
  );
}
