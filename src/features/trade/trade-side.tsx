import { useI18n } from "#ui/i18n-context.tsx";
import { Panel } from "#ui/panel.tsx";
import { usePartnership, useViewpoint } from "#ui/partnership-context.tsx";
import { CityPanel } from "./city-panel.tsx";
import { cityBlocks } from "./trade-city.ts";
import type { ShownTrade } from "./trade-view.ts";
import { TradeTable } from "./trade-table.tsx";
import { axisUnit } from "./trade-words.ts";
import { useLocalText } from "#ui/local-text.tsx";

/** Beside the charts: their table where there is room, and what the city published about its own trade. */
export function TradeSide({ shown, isBeside }: { readonly shown: ShownTrade; readonly isBeside: boolean }) {
  const { m, f } = useI18n();
  const text = useLocalText();
  const { partnership } = usePartnership();
  const { asOf } = useViewpoint();
  const { view, choice, metrics } = shown;
  const isTableHere = isBeside && choice.view === "chart";
  const units = [...new Set(view.charts.map((series) => axisUnit(series, choice.mode, { m, f, text })))];
  return (
    <div className="trade__side">
      {isTableHere && (
        <Panel title={m.trade.charts.table} note={units.length === 1 ? units[0] : undefined}>
          <TradeTable shown={shown} isSilent={false} />
        </Panel>
      )}
      {cityBlocks(metrics, { asOf, cities: partnership.cities }).map((block) => (
        <CityPanel key={block.lead.id} block={block} />
      ))}
    </div>
  );
}
