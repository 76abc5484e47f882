import type { Change } from "#domain/changes.ts";
import { type Vouched, type VouchedPart, effectiveEvidence, effectiveSourceIds } from "#domain/evidence.ts";
import type { ShownRecords } from "#domain/shown-records.ts";
import type { ExportScene } from "./scene.ts";
import { type ExportTable, type RowBacking, backingColumns, tableOf } from "./table.ts";

/** What changed, with the records that it changed in. */
export interface ChangedRecords {
  /** In the order shown. */
  readonly changes: readonly Change[];
  readonly records: ShownRecords;
}

type Known = ReadonlyMap<string, Vouched>;

function known(records: readonly (Vouched & { readonly id: string })[] = []): Known {
  return new Map(records.map((record) => [record.id, record]));
}

function partBacking(record: Vouched | undefined, part: VouchedPart | undefined): RowBacking | undefined {
  if (!record || !part) return record;
  return { evidence: effectiveEvidence(record, part), sourceIds: effectiveSourceIds(record, part) };
}

/** Who vouches for a change: the record, milestone or observation that it is about. */
function backingReader({ agreements, programs, events, goals, metrics }: ShownRecords) {
  const lists = {
    agreement: known(agreements),
    program: known(programs),
    event: known(events),
    goal: known(goals),
    trade: known(metrics),
  };
  const programById = new Map(programs?.map((program) => [program.id, program]));
  return (change: Change): RowBacking | undefined => {
    if (change.kind === "milestone") {
      const [programId = "", milestoneId] = change.id.split("/");
      const program = programById.get(programId);
      return partBacking(
        program,
        program?.milestones.find(({ id }) => id === milestoneId),
      );
    }
    if ("recordId" in change) return partBacking(lists[change.kind].get(change.recordId), change.observation);
    return lists[change.kind].get(change.id);
  };
}

/** What is not on D what it was on S, in the order shown (contract §3, table `changes`). */
export function changeTable({ changes, records }: ChangedRecords, scene: ExportScene): ExportTable {
  return tableOf<Change>(
    [
      { id: "id", cell: ({ id }) => id },
      { id: "kind", cell: ({ kind }) => kind },
      { id: "before", cell: ({ before }) => before },
      { id: "after", cell: ({ after }) => after },
      { id: "on", cell: ({ on }) => on },
      ...backingColumns<Change>(backingReader(records), scene),
    ],
    changes,
  );
}
