import { useSourcesOnDemand } from "#api/use-sources-on-demand.ts";
import type { Meta } from "#contract/records.ts";
import type { DatedFormat } from "#export/view-exports.ts";
import { ExportMenu, viewExports } from "#ui/export-menu.tsx";
import { useSortChoice } from "#ui/sort.ts";
import { useExportBackdrop } from "#ui/use-export-backdrop.ts";
import { AGREEMENT_COLUMNS, useAgreementGroups } from "./agreements-table.tsx";
import type { AgreementRow } from "./agreements-view.ts";

export interface AgreementsExportProps {
  /** The agreements that meet the reader's conditions, in the order of the data. */
  readonly rows: readonly AgreementRow[];
  readonly meta: Meta;
}

/** The agreements shown, in their order, as files. */
export function AgreementsExport({ rows, meta }: AgreementsExportProps) {
  const { choice } = useSortChoice(AGREEMENT_COLUMNS);
  const shown = useAgreementGroups(rows, choice).flatMap((group) => group.rows);
  const backdrop = useExportBackdrop();
  const getSources = useSourcesOnDemand();
  const save = async (format: DatedFormat) => {
    const [{ exportAgreements }, sources] = await Promise.all([import("#export/view-exports.ts"), getSources()]);
    await exportAgreements(format, { rows: shown, meta }, { ...backdrop, sources });
  };
  return <ExportMenu table="agreements" exports={viewExports(["csv", "json", "xlsx", "ics"], save)} />;
}
