import { useI18n } from "#ui/i18n-context.tsx";
import { SeriesTable } from "./series-table.tsx";
import type { ShownTrade } from "./trade-view.ts";

/** The table of what is shown, in the mode's values; beside a level the balance too. */
export function TradeTable({ shown, isSilent }: { readonly shown: ShownTrade; readonly isSilent: boolean }) {
  const { m, f } = useI18n();
  const { view, choice, metrics } = shown;
  const window = { from: choice.from, to: choice.to };
  const columns = view.series.map((series) => ({ series, mode: choice.mode, ...window }));
  const balance = view.balance ? [{ series: view.balance, mode: "balance" as const, ...window }] : [];
  const [first] = view.series;
  if (view.rows.length === 0) return isSilent ? null : <p className="muted">{m.trade.charts.nothing}</p>;
  const unit = first && choice.mode === "level" ? f.unitName(first.unit) : "";
  return (
    <SeriesTable
      caption={m.common.table.tableOf([m.trade.modes[choice.mode], unit].filter(Boolean).join(", "))}
      rows={view.rows}
      columns={[...columns, ...balance]}
      metrics={metrics}
      prevailing={view.prevailing}
      isSilent={isSilent}
    />
  );
}
