import type { TableFormat } from "#export/save-table.ts";
import { ExportMenu, viewExports } from "#ui/export-menu.tsx";
import { useExportBackdrop } from "#ui/use-export-backdrop.ts";
import { useSourceChoice } from "./sources-panel.tsx";
import { type SourcesTableProps, useSourceOrder } from "./sources-table.tsx";
import { filterSources } from "#domain/source-filter.ts";

/** The sources shown, in their order, as files. */
export function SourcesExport({ sources, use }: SourcesTableProps) {
  const { conditions } = useSourceChoice(sources);
  const { ordered } = useSourceOrder({ sources: filterSources(sources, conditions), use });
  const backdrop = useExportBackdrop();
  const save = async (format: TableFormat) => {
    const { exportSources } = await import("#export/view-exports.ts");
    await exportSources(format, ordered, { ...backdrop, sources });
  };
  return <ExportMenu table="sources" exports={viewExports(["csv", "json", "xlsx"], save)} />;
}
