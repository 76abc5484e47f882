import { memo, useMemo } from "react";
import { useI18n } from "#ui/i18n-context.tsx";
import { NothingShown } from "./nothing-shown.tsx";
import { SeriesTable, type TableSeries } from "./series-table.tsx";
import type { ShownTrade } from "./trade-view.ts";
import { joined } from "./trade-words.ts";

interface TradeTableProps {
  readonly shown: ShownTrade;
  readonly isSilent: boolean;
}

/** The table of what is shown, in the mode's values; beside a level the balance too. */
export const TradeTable = memo(function TradeTable({ shown, isSilent }: TradeTableProps) {
  const { m, f } = useI18n();
  const { view, choice, metrics, before } = shown;
  const columns = useMemo(() => tableColumns({ view, choice }), [view, choice]);
  const [first] = view.series;
  if (view.rows.length === 0) {
    // where the chart is beside it, that says it
    return isSilent || choice.view === "chart" ? null : <NothingShown choice={choice} />;
  }
  const unit = first && choice.mode === "level" ? f.unitName(first.unit) : "";
  return (
    <SeriesTable
      caption={m.common.table.tableOf(joined([m.trade.modes[choice.mode], unit], f))}
      rows={view.rows}
      sort={choice.sort}
      columns={columns}
      metrics={metrics}
      prevailing={view.prevailing}
      isSilent={isSilent}
      since={before?.since}
    />
  );
});

/** What has a column of its own: the series, and beside a level the balance. */
export function tableColumns({ view, choice: { mode } }: Pick<ShownTrade, "view" | "choice">): readonly TableSeries[] {
  const balance = view.balance ? [{ series: view.balance, mode: "balance" as const }] : [];
  return [...view.series.map((series) => ({ series, mode })), ...balance];
}
