import { useSourcesOnDemand } from "#api/use-sources-on-demand.ts";
import type { Meta } from "#contract/records.ts";
import type { DatedFormat } from "#export/view-exports.ts";
import { ExportMenu, viewExports } from "#ui/export-menu.tsx";
import type { ProgramTableRow } from "#ui/program-table-columns.tsx";
import { useExportBackdrop } from "#ui/use-export-backdrop.ts";

export interface ProgramsExportProps {
  /** Gives the rows in the order shown, when they are asked for. */
  readonly rows: () => readonly ProgramTableRow[];
  readonly meta: Meta;
  /** `data-table` of the table that can be copied. */
  readonly table: string;
}

/** Programs as files: rows, or their milestones as a calendar. */
export function ProgramsExport({ rows, meta, table }: ProgramsExportProps) {
  const backdrop = useExportBackdrop();
  const getSources = useSourcesOnDemand();
  const save = async (format: DatedFormat) => {
    const [{ exportPrograms }, sources] = await Promise.all([import("#export/view-exports.ts"), getSources()]);
    const judged = rows().map(({ elapsed, ...row }) => ({ ...row, elapsed: elapsed() }));
    await exportPrograms(format, { rows: judged, meta }, { ...backdrop, sources });
  };
  return <ExportMenu table={table} exports={viewExports(["csv", "json", "xlsx", "ics"], save)} />;
}
