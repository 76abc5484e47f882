import { useMemo } from "react";
import type { Period } from "#contract/periods.ts";
import type { City, TrackerEvent } from "#contract/records.ts";
import { SeriesChart } from "#charts/series-chart.tsx";
import type { ChartAxis, ChartBeside, ChartCallout, ChartLine } from "#charts/series-types.ts";
import type { SeriesView } from "#domain/series.ts";
import { useI18n } from "#ui/i18n-context.tsx";
import { useLocalText } from "#ui/local-text.tsx";
import { useUrlParams } from "#ui/url-state.ts";
import { NothingShown } from "./nothing-shown.tsx";
import { type CityBlock, statedAt } from "./trade-city.ts";
import { BalanceBars, BalanceStrip } from "./series-strips.tsx";
import { chartLines, chartSince, notOnLog } from "./trade-lines.ts";
import { chartMarks } from "./marks-list.tsx";
import type { Happenings, TradeMark } from "./trade-marks.ts";
import type { ShownTrade } from "./trade-view.ts";
import { type Speech, axisUnit, fullName, joined, seriesName } from "./trade-words.ts";

export interface SeriesChartsProps {
  readonly shown: ShownTrade;
  readonly cities: readonly City[];
  readonly happenings: Happenings;
  /** What of it the charts mark. */
  readonly marks: readonly TradeMark[];
  readonly blocks: readonly CityBlock[];
}

/** Words and ticks of the axes of one chart. */
function axisOf(
  series: readonly [SeriesView, ...SeriesView[]],
  { choice: { mode, isLog }, metrics }: Pick<ShownTrade, "choice" | "metrics">,
  speech: Speech,
): ChartAxis {
  const { m, f } = speech;
  const measure = metrics.find(({ id }) => id === series[0].metricIds[0])?.measure ?? "value";
  const own = axisUnit(series, mode, speech);
  // growth and share are both in per cent, each on an axis of its own
  const unit = measure === "value" ? own : joined([m.words.measure[measure], own], f);
  return {
    unit: isLog ? m.trade.units.log(unit) : unit,
    isLog,
    tick: (value) => f.number(value),
    period: (period: Period) => f.periodShort(period),
    base: mode === "index" ? 100 : 0,
  };
}

/** What a city stated about a year for which its value is drawn, but from which it does not follow. */
function calloutsOf(
  blocks: readonly CityBlock[],
  events: readonly TrackerEvent[],
  { m, f, text }: Speech,
): readonly ChartCallout[] {
  return blocks.flatMap(({ lead, value, rows, unconfirmed }) =>
    unconfirmed.flatMap(({ period, ratio }) => {
      const statement = rows.find((row) => row.period === period)?.stated;
      const event = statement && statedAt(statement, events);
      if (!value || !event) return [];
      const pair = m.trade.pair(text(lead.reporter), text(lead.partner));
      return [
        {
          lineId: value.id,
          period,
          statement: m.trade.charts.callout(pair, f.signedPercent(ratio)),
          source: m.trade.charts.stated(event.on, f),
        },
      ];
    }),
  );
}

function describe(lines: readonly ChartLine[], { m, f }: Speech): string {
  const said = lines.flatMap(({ label, points }) => {
    const last = points.findLast(({ value }) => value !== null);
    return last ? [m.trade.charts.line(fullName(label), f.period(last.period), last.text)] : [];
  });
  return m.trade.charts.describe(said, f);
}

interface OneChartProps {
  readonly series: readonly SeriesView[];
  readonly lines: readonly ChartLine[];
  readonly axis: ChartAxis;
  readonly beside: ChartBeside | undefined;
  /** Makes a period the base of the index; absent in other modes. */
  readonly onPick: ((period: Period) => void) | undefined;
  readonly isOnly: boolean;
}

function OneChart({ series, lines, axis, beside, onPick, isOnly }: OneChartProps) {
  const { m, f } = useI18n();
  const text = useLocalText();
  const [first] = series;
  if (!first || !beside || lines.length === 0) return null;
  const title = m.trade.charts.chart(m.words.frequency[first.frequency], axis.unit);
  return (
    <figure className="trade__chart">
      {!isOnly && <figcaption>{title}</figcaption>}
      <SeriesChart
        name={{ title, description: describe(lines, { m, f, text }), walk: m.trade.charts.walk(title) }}
        lines={lines}
        axis={axis}
        beside={beside}
        onPick={onPick}
        heightPx={isOnly ? 340 : 240}
      />
      {axis.isLog && <LogNote lines={lines} />}
    </figure>
  );
}

/** What a logarithmic axis is, or what of the series it cannot show. */
function LogNote({ lines }: { readonly lines: readonly ChartLine[] }) {
  const { m, f } = useI18n();
  const missing = notOnLog(
    lines,
    ({ label }, periods) => `${fullName(label)} (${f.list(periods.map((one) => f.period(one)))})`,
  );
  return (
    <p className="trade__note">
      {missing.length === 0 ? m.trade.charts.logOfLines : m.trade.charts.notOnLog(missing, f)}
    </p>
  );
}

/** Lines and axes: the same while what they are of is. */
function useDrawings({ shown, cities }: Pick<SeriesChartsProps, "shown" | "cities">) {
  const { m, f } = useI18n();
  const text = useLocalText();
  return useMemo(() => {
    const speech: Speech = { m, f, text };
    const { view, choice, metrics } = shown;
    const { mode, isLog } = choice;
    return view.charts.flatMap((series) => {
      const lines = chartLines(series, { mode, isLog, metrics, cities }, speech);
      return lines.length > 0 ? [{ id: series[0].id, series, lines, axis: axisOf(series, shown, speech) }] : [];
    });
  }, [shown, cities, m, f, text]);
}

/** What is written beside the lines of each chart; it may come after them. */
function useBeside(charts: ReturnType<typeof useDrawings>, { shown, happenings, blocks, marks }: SeriesChartsProps) {
  const { m, f } = useI18n();
  const text = useLocalText();
  return useMemo(() => {
    const speech: Speech = { m, f, text };
    const { choice, before } = shown;
    const beside = {
      ...chartMarks(marks, speech),
      callouts: choice.mode === "level" ? calloutsOf(blocks, happenings.events, speech) : [],
    };
    return charts.map(({ series }) => ({ ...beside, since: chartSince(before?.since, series[0].frequency, speech) }));
  }, [charts, shown, happenings, blocks, marks, m, f, text]);
}

/** A chart for each unit and frequency, with the trade balance below the first and the months of the total last. */
export function SeriesCharts(props: SeriesChartsProps) {
  const { m, f } = useI18n();
  const text = useLocalText();
  const { view, choice, metrics, before } = props.shown;
  const { mode } = choice;
  const speech: Speech = { m, f, text };
  const charts = useDrawings(props);
  const besides = useBeside(charts, props);
  const since = before?.since;
  const { set } = useUrlParams();
  const pick = mode === "index" ? (period: Period) => set({ base: period }) : undefined;
  const balanceReporter = metrics.find(({ id }) => id === view.balance?.metricIds[0])?.reporter;
  const balanced = charts.find(({ series }) => series.some(({ id }) => view.balance?.metricIds.includes(id)));
  if (mode === "balance" && charts.length > 0) {
    return view.series.map((series) => (
      <BalanceBars
        key={series.id}
        series={series}
        name={fullName(seriesName(series, metrics, speech))}
        since={since}
        marks={props.marks}
      />
    ));
  }
  if (charts.length === 0) return <NothingShown choice={choice} />;
  return (
    <>
      {charts.map((chart, index) => (
        <div key={chart.id}>
          <OneChart {...chart} beside={besides[index]} onPick={pick} isOnly={charts.length === 1} />
          {view.balance && balanceReporter && chart === balanced && (
            <BalanceStrip series={view.balance} reporter={balanceReporter} under={chart} since={since} />
          )}
        </div>
      ))}
      {pick && <p className="trade__note">{m.trade.baseHint}</p>}
    </>
  );
}
