import { useSourcesOnDemand } from "#api/use-sources-on-demand.ts";
import type { Program } from "#contract/records.ts";
import { visiblePrograms } from "#domain/evidence.ts";
import type { TableFormat } from "#export/view-exports.ts";
import { ExportMenu, viewExports } from "#ui/export-menu.tsx";
import { useExportBackdrop } from "#ui/use-export-backdrop.ts";
import type { SectorView } from "./sectors-view.ts";

export interface SectorsExportProps {
  readonly sectors: readonly SectorView[];
  /** Every program on record. */
  readonly programs: readonly Program[];
}

/** The table of sectors, in its order, as files. */
export function SectorsExport({ sectors, programs }: SectorsExportProps) {
  const backdrop = useExportBackdrop();
  const getSources = useSourcesOnDemand();
  const save = async (format: TableFormat) => {
    const [{ exportSectors }, sources] = await Promise.all([import("#export/view-exports.ts"), getSources()]);
    const known = new Map(backdrop.partnership.sectors.map((sector) => [sector.id, sector]));
    const members = Map.groupBy(visiblePrograms(programs, backdrop.evidence), ({ sectorId }) => known.get(sectorId));
    const rows = sectors.map(({ sectorId, tally }) => {
      const sector = known.get(sectorId);
      return { sector, tally, programs: members.get(sector) ?? [] };
    });
    await exportSectors(format, rows, { ...backdrop, sources });
  };
  return <ExportMenu table="sectors" exports={viewExports(["csv", "json"], save)} />;
}
