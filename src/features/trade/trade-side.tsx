import { useI18n } from "#ui/i18n-context.tsx";
import { Panel } from "#ui/panel.tsx";
import { CityPanel } from "./city-panel.tsx";
import type { TrackerEvent } from "#contract/records.ts";
import { Following } from "./following.tsx";
import { MirrorPanel } from "./mirror-panel.tsx";
import type { CityBlock } from "./trade-city.ts";
import type { ShownTrade } from "./trade-view.ts";
import { TradeTable } from "./trade-table.tsx";
import { axisUnit } from "./trade-words.ts";
import { useLocalText } from "#ui/local-text.tsx";

export interface TradeSideProps {
  readonly shown: ShownTrade;
  readonly isBeside: boolean;
  readonly blocks: readonly CityBlock[];
  readonly events: readonly TrackerEvent[];
}

/** Beside the charts: their table where there is room, and what the city published about its own trade. */
export function TradeSide({ shown, isBeside, blocks, events }: TradeSideProps) {
  const { m, f } = useI18n();
  const text = useLocalText();
  const { view, choice } = shown;
  const isTableHere = isBeside && choice.view === "chart" && view.rows.length > 0;
  const units = [...new Set(view.charts.map((series) => axisUnit(series, choice.mode, { m, f, text })))];
  return (
    <div className="trade__side">
      {isTableHere && (
        <Panel title={m.trade.charts.table} note={units.length === 1 ? units[0] : undefined}>
          <Following shown={shown}>{(later) => <TradeTable shown={later} isSilent={false} />}</Following>
        </Panel>
      )}
      {view.mirrors.map((pair) => (
        <MirrorPanel key={`${pair.metric.id} ${pair.mirror.id}`} pair={pair} chosen={view.chosen} />
      ))}
      {blocks.map((block) => (
        <CityPanel key={block.lead.id} block={block} events={events} />
      ))}
    </div>
  );
}
