import type { DocumentState } from "#contract/faults.ts";
import type { Source } from "#contract/records.ts";
import { TRADE_MODES } from "#contract/vocabulary.ts";
import type { SeriesView } from "#domain/series.ts";
import { DocumentLack } from "#ui/document-lack.tsx";
import { useI18n } from "#ui/i18n-context.tsx";
import { Panel } from "#ui/panel.tsx";
import { usePartnership, useViewpoint } from "#ui/partnership-context.tsx";
import { Switcher } from "#ui/switcher.tsx";
import { MarksList } from "./marks-list.tsx";
import { SinceFacts } from "./since-facts.tsx";
import { SinceLine } from "./since-line.tsx";
import { useIsPrinting } from "#ui/use-printing.ts";
import { SeriesCharts, type SeriesChartsProps } from "./series-charts.tsx";
import { Following } from "./following.tsx";
import { FinerStrip } from "./series-strips.tsx";
import { SeriesChooser } from "./series-chooser.tsx";
import { TradeTable } from "./trade-table.tsx";
import { TradeFacts } from "./trade-facts.tsx";
import { TradeNotes } from "./trade-notes.tsx";
import { canBeLog } from "./trade-choice.ts";
import { type Happenings, marksShown } from "./trade-marks.ts";
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
  readonly beside: Pick<SeriesChartsProps, "happenings" | "blocks" | "marks">;
}

/** Switches, charts or table, figures and footnote. */
export function TradeMain({ shown, needs, isBeside, sources, lacks, beside }: TradeMainProps) {
  const { m, f } = useI18n();
  const { asOf } = useViewpoint();
  // on paper nothing stands beside the chart, and nothing can be unfolded
  const isPrinting = useIsPrinting();
  const { partnership } = usePartnership();
  const { view, choice } = shown;
  const { cities } = partnership;
  const isChart = choice.view === "chart";
  return (
    <Panel title={m.trade.modes[choice.mode]} note={m.trade.upTo(asOf, f)} needs={needs} className="trade__main">
      <TradeControls shown={shown} happenings={beside.happenings} />
      {isChart && (
        <div data-picture="">
          <SeriesCharts shown={shown} cities={cities} {...beside} />
          <Following shown={shown}>
            {({ view: { finer }, metrics, before: earlier }) =>
              finer && <FinerStrip finer={finer} metrics={metrics} since={earlier?.since} />
            }
          </Following>
        </div>
      )}
      {isChart && <TradeWindow periods={view.periods} from={choice.from} to={choice.to} />}
      <Following shown={shown}>
        {(later) => (isChart && isBeside ? null : <TradeTable shown={later} isSilent={isChart && !isPrinting} />)}
      </Following>
      {lacks.map((state) => (
        <DocumentLack key={state.name} state={state} />
      ))}
      <Following shown={shown}>
        {(later) => (
          <>
            {later.before ? <SinceFacts shown={later} before={later.before} /> : <TradeFacts shown={later} />}
            {isChart && <MarksList marks={marksShown(beside.marks, windowsOf(later))} />}
            <TradeNotes shown={later} sources={sources} />
          </>
        )}
      </Following>
    </Panel>
  );
}

/** What shares one window of time: the lines of a chart, but of balances each by itself. */
function windowsOf({ view, choice }: ShownTrade): readonly (readonly SeriesView[])[] {
  return choice.mode === "balance" ? view.series.map((series) => [series]) : view.charts;
}

interface TradeControlsProps extends Pick<TradeMainProps, "shown"> {
  readonly happenings: Happenings;
}

/** What is shown of which series, how, and of which periods. */
function TradeControls({ shown, happenings }: TradeControlsProps) {
  const { m } = useI18n();
  const { view, choice, metrics, before } = shown;
  const isChart = choice.view === "chart";
  return (
    <>
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
        {isChart && canBeLog(choice.mode) && (
          <Switcher
            label={m.trade.scale}
            param="scale"
            value={choice.isLog ? "log" : "linear"}
            defaultValue="linear"
            options={[
              { value: "linear", label: m.trade.scales.linear },
              { value: "log", label: m.trade.scales.log },
            ]}
          />
        )}
        <WindowSelect shown={shown} />
        <SinceLine since={before?.since} happenings={happenings} />
      </div>
    </>
  );
}
