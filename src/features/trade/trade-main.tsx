import type { DocumentState } from "#contract/faults.ts";
import type { Source } from "#contract/records.ts";
import { TRADE_MODES } from "#contract/vocabulary.ts";
import { DocumentLack } from "#ui/document-lack.tsx";
import { useI18n } from "#ui/i18n-context.tsx";
import { Panel } from "#ui/panel.tsx";
import { usePartnership, useViewpoint } from "#ui/partnership-context.tsx";
import { Switcher } from "#ui/switcher.tsx";
import { SeriesCharts, type SeriesChartsProps } from "./series-charts.tsx";
import { SeriesChooser } from "./series-chooser.tsx";
import { TradeTable } from "./trade-table.tsx";
import { cityBlocks } from "./trade-city.ts";
import { TradeFacts } from "./trade-facts.tsx";
import { TradeNotes } from "./trade-notes.tsx";
import type { ShownTrade } from "./trade-view.ts";
import { TradeWindow } from "./trade-window.tsx";
import { WindowSelect } from "./window-select.tsx";

export interface TradeMainProps {
  readonly shown: ShownTrade;
  readonly needs: readonly DocumentState[];
  /** Whether the table has room beside the chart. */
  readonly isBeside: boolean;
  readonly sources: readonly Source[] | undefined;
  /** The documents that it can do without: marks on the charts, names of sources. */
  readonly lacks: readonly DocumentState[];
  readonly happenings: SeriesChartsProps["happenings"];
}

/** Switches, charts or table, figures and footnote. */
export function TradeMain({ shown, needs, isBeside, sources, lacks, happenings }: TradeMainProps) {
  const { m, f } = useI18n();
  const { asOf } = useViewpoint();
  const { partnership } = usePartnership();
  const { view, choice, metrics } = shown;
  const { cities } = partnership;
  const isChart = choice.view === "chart";
  return (
    <Panel title={m.trade.modes[choice.mode]} note={m.trade.upTo(asOf, f)} needs={needs} className="trade__main">
      <div className="trade__controls">
        <Switcher
          label={m.trade.mode}
          param="mode"
          value={choice.mode}
          defaultValue="level"
          options={TRADE_MODES.map((value) => ({ value, label: m.trade.modes[value] }))}
        />
        <Switcher
          label={m.common.table.showAs}
          param="view"
          value={choice.view}
          defaultValue="chart"
          options={[
            { value: "chart", label: m.common.table.chart },
            { value: "table", label: m.common.table.table },
          ]}
        />
      </div>
      <div className="trade__controls">
        <SeriesChooser metrics={metrics} chosen={view.chosen} />
        <WindowSelect
          periods={view.periods}
          from={choice.from}
          to={choice.to}
          base={choice.mode === "index" ? choice.base : null}
        />
      </div>
      {isChart && (
        <SeriesCharts
          view={view}
          choice={choice}
          metrics={metrics}
          cities={cities}
          happenings={happenings}
          blocks={cityBlocks(metrics, { asOf, cities })}
        />
      )}
      {isChart && <TradeWindow periods={view.periods} from={choice.from} to={choice.to} />}
      {!isChart && <TradeTable shown={shown} isSilent={false} />}
      {isChart && !isBeside && <TradeTable shown={shown} isSilent />}
      {lacks.map((state) => (
        <DocumentLack key={state.name} state={state} />
      ))}
      <TradeFacts view={view} choice={choice} metrics={metrics} />
      <TradeNotes view={view} metrics={metrics} sources={sources} />
    </Panel>
  );
}
