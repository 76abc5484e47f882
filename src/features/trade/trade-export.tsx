import { useSourcesOnDemand } from "#api/use-sources-on-demand.ts";
import type { TableFormat } from "#export/view-exports.ts";
import { ExportMenu, viewExports } from "#ui/export-menu.tsx";
import { useExportBackdrop } from "#ui/use-export-backdrop.ts";
import { useTradeOrder } from "./series-table.tsx";
import type { TradeView } from "./trade-view.ts";

/** The table of what is shown, in the mode's values and its order, as files. */
export function TradeExport({ view }: { readonly view: TradeView }) {
  const { series, balance } = view;
  const seriesIds = [...series, ...(balance ? [balance] : [])].map(({ id }) => id);
  const { ordered } = useTradeOrder(view.rows, seriesIds);
  const backdrop = useExportBackdrop();
  const getSources = useSourcesOnDemand();
  const save = async (format: TableFormat) => {
    const [{ exportTrade }, sources] = await Promise.all([import("#export/view-exports.ts"), getSources()]);
    await exportTrade(format, { seriesIds, rows: ordered }, { ...backdrop, sources });
  };
  return <ExportMenu table="trade" exports={viewExports(["csv", "json"], save)} />;
}
