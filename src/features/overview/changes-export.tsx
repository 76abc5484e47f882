import { useSourcesOnDemand } from "#api/use-sources-on-demand.ts";
import type { Change } from "#domain/changes.ts";
import type { ShownRecords } from "#domain/shown-records.ts";
import type { TableFormat } from "#export/save-table.ts";
import { ExportMenu, viewExports } from "#ui/export-menu.tsx";
import { LaterPart } from "#ui/later-part.tsx";
import { useExportBackdrop } from "#ui/use-export-backdrop.ts";

export interface ChangesExportProps {
  /** In the order shown. */
  readonly changes: readonly Change[];
  readonly records: ShownRecords;
}

const SECTIONS = ["exports"] as const;

function ChangesMenu(changed: ChangesExportProps) {
  const backdrop = useExportBackdrop();
  const getSources = useSourcesOnDemand();
  const save = async (format: TableFormat) => {
    const [{ exportChanges }, sources] = await Promise.all([import("#export/view-exports.ts"), getSources()]);
    await exportChanges(format, changed, { ...backdrop, sources });
  };
  return <ExportMenu table="changes" exports={viewExports(["csv", "json", "xlsx"], save)} />;
}

/** What changed, as files; the first view does not fetch their words before somebody compares. */
export function ChangesExport(changed: ChangesExportProps) {
  return <LaterPart sections={SECTIONS}>{() => <ChangesMenu {...changed} />}</LaterPart>;
}
