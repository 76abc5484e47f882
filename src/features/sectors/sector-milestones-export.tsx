import { useSourcesOnDemand } from "#api/use-sources-on-demand.ts";
import type { JudgedMilestone } from "#domain/milestones.ts";
import type { TableFormat } from "#export/save-table.ts";
import { ExportMenu, viewExports } from "#ui/export-menu.tsx";
import { useExportBackdrop } from "#ui/use-export-backdrop.ts";

export interface SectorMilestonesExportProps {
  readonly sectorId: string;
  /** In the order shown. */
  readonly rows: readonly JudgedMilestone[];
}

/** The milestones of a sector as files. */
export function SectorMilestonesExport({ sectorId, rows }: SectorMilestonesExportProps) {
  const backdrop = useExportBackdrop();
  const getSources = useSourcesOnDemand();
  const save = async (format: TableFormat) => {
    const [{ exportMilestones }, sources] = await Promise.all([import("#export/view-exports.ts"), getSources()]);
    await exportMilestones(format, { sectorId, rows }, { ...backdrop, sources });
  };
  return <ExportMenu table="milestones" exports={viewExports(["csv", "json", "xlsx"], save)} />;
}
