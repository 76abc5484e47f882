import { useSourcesOnDemand } from "#api/use-sources-on-demand.ts";
import type { Meta } from "#contract/records.ts";
import type { DatedFormat } from "#export/view-exports.ts";
import { ExportMenu, viewExports } from "#ui/export-menu.tsx";
import { useSortChoice } from "#ui/sort.ts";
import { useExportBackdrop } from "#ui/use-export-backdrop.ts";
import { EVENT_COLUMNS, useEventGroups } from "./events-table.tsx";
import type { EventRow } from "./events-view.ts";

export interface EventsExportProps {
  /** The events that meet the reader's conditions, in the order of the data. */
  readonly rows: readonly EventRow[];
  readonly meta: Meta;
}

/** The events shown, in their order, as files. */
export function EventsExport({ rows, meta }: EventsExportProps) {
  const { choice } = useSortChoice(EVENT_COLUMNS);
  const shown = useEventGroups(rows, choice).flatMap((group) => group.rows);
  const backdrop = useExportBackdrop();
  const getSources = useSourcesOnDemand();
  const save = async (format: DatedFormat) => {
    const [{ exportEvents }, sources] = await Promise.all([import("#export/view-exports.ts"), getSources()]);
    await exportEvents(format, { rows: shown, meta }, { ...backdrop, sources });
  };
  return <ExportMenu table="events" exports={viewExports(["csv", "json", "xlsx", "ics"], save)} />;
}
