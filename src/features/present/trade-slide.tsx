import { TRADE_MODES, type TradeMode } from "#contract/vocabulary.ts";
import type { TradeMetric } from "#contract/records.ts";
import { prevailingEvidence } from "#domain/evidence.ts";
import { withGaps } from "#domain/series-gaps.ts";
import type { SeriesPoint } from "#domain/series-points.ts";
import { type SeriesView, tradeSeries } from "#domain/series.ts";
import { cityMetrics, cityNamed, firstTradeSet } from "#domain/trade-set.ts";
import type { TradeLine } from "./trade-end-labels.tsx";
import { TradeLines } from "./trade-lines.tsx";
import { type Scene, type SlideView, sourcesOf, valuesOf } from "./slide-view.ts";
import type { Voice } from "./voice.ts";

type Known = SeriesPoint & { readonly value: number };
const isKnown = (point: SeriesPoint): point is Known => point.value !== null;

/** Never more series than can be told apart from five metres. */
const MOST_SERIES = 3;
const YEARS_BACK = 12;

function modeOf({ slide }: Scene): TradeMode {
  return TRADE_MODES.find((mode) => mode === slide.params.get("mode")) ?? "level";
}

/** The series asked for; else total trade of the sensible first set, the countries' first. */
function chosenMetrics({ records: { metrics = [] }, slide, partnership, asOf }: Scene): readonly TradeMetric[] {
  const asked = valuesOf(slide, "metric");
  const named = metrics.filter(({ id }) => asked.includes(id));
  if (named.length > 0) return named.slice(0, MOST_SERIES);
  const set = firstTradeSet(metrics, { cities: partnership.cities, asOf });
  const totals = set.filter(({ flow }) => flow === "turnover");
  const own = cityMetrics(set, partnership.cities);
  const shown = totals.length > 0 ? totals : set;
  return shown.toSorted((a, b) => Number(own.includes(a)) - Number(own.includes(b))).slice(0, MOST_SERIES);
}

function seriesOf(scene: Scene, chosen: readonly TradeMetric[]): readonly SeriesView[] {
  const {
    records: { metrics = [] },
    slide,
    asOf,
  } = scene;
  const from = slide.params.get("from") ?? String(Number(asOf.slice(0, 4)) - YEARS_BACK);
  const base = slide.params.get("base");
  const to = slide.params.get("to");
  const range = { asOf, from, ...(to !== undefined && { to }), ...(base !== undefined && { base }) };
  return tradeSeries(metrics, { ...range, mode: modeOf(scene), chosen: chosen.map(({ id }) => id) }).series;
}

/** Growth of the last value on the year before. */
function growthOf(scene: Scene, metric: TradeMetric, last: Known): number | undefined {
  const {
    records: { metrics = [] },
    asOf,
  } = scene;
  const [series] = tradeSeries(metrics, { asOf, mode: "yoy", chosen: [metric.id] }).series;
  return series?.points.find(({ period }) => period === last.period)?.value ?? undefined;
}

/** A value in words: with its unit for a sentence, without for a label. */
function valueText(
  point: Known,
  { mode, series, isWhole }: { mode: TradeMode; series: SeriesView; isWhole: boolean },
  { f }: Voice,
): string {
  if (mode === "yoy") return f.signedPercent(point.value);
  if (mode === "share") return f.percent(point.value);
  if (mode === "index") return f.number(point.value, 1);
  const digits = point.isDerived ? 1 : undefined;
  return isWhole ? f.amount(point.value, series.unit, digits) : f.amountNumber(point.value, series.unit, digits);
}

function lineOf(scene: Scene, series: SeriesView, metric: TradeMetric): TradeLine | undefined {
  const { partnership } = scene;
  const mode = modeOf(scene);
  const last = series.points.findLast(isKnown);
  if (!last) return undefined;
  const city = cityNamed(metric.reporter, partnership.cities);
  const isRatio = mode === "yoy" || mode === "share";
  return {
    id: series.id,
    points: withGaps(series.points),
    last,
    colour: city ? `var(--city-${city === partnership.cities[0] ? "a" : "b"})` : "var(--ink)",
    drawn: (value, { f }) => (isRatio ? value * 100 : mode === "index" ? value : f.scaled(value, series.unit)),
    label: (voice) => valueText(last, { mode, series, isWhole: false }, voice),
    name: ({ m, f, text }) => {
      const isPlain = metric.measure === "value" && metric.flow !== "other";
      const pair = m.present.drawing.pair(text(metric.reporter), text(metric.partner), m.words.flow[metric.flow]);
      return m.present.drawing.inPeriod(isPlain ? pair : text(metric.title), last.period, f);
    },
  };
}

/** How trade developed: one sentence on its last value, and the lines. */
export function tradeSlide(scene: Scene): SlideView {
  const {
    records: { metrics = [] },
  } = scene;
  const mode = modeOf(scene);
  const all = seriesOf(scene, chosenMetrics(scene));
  const lines = all.flatMap((series) => {
    const metric = metrics.find(({ id }) => id === series.metricIds[0]);
    const line = metric && lineOf(scene, series, metric);
    return line ? [{ line, metric, series }] : [];
  });
  const [lead] = lines;
  const growth = lead && mode === "level" ? growthOf(scene, lead.metric, lead.line.last) : undefined;
  const points = lines.flatMap(({ series }) => series.points.filter(isKnown));
  return {
    title: (voice) => {
      const { m, f, text } = voice;
      if (!lead) return m.present.titles.noTrade;
      const { metric, series, line } = lead;
      return m.present.titles.trade(
        {
          reporter: text(metric.reporter),
          partner: text(metric.partner),
          flow: mode === "level" ? m.words.flow[metric.flow] : `${m.words.flow[metric.flow]} (${m.words.mode[mode]})`,
          amount: valueText(line.last, { mode, series, isWhole: true }, voice),
          period: line.last.period,
          growth,
        },
        f,
      );
    },
    draw: (area, voices) => (
      <TradeLines
        lines={lines.map(({ line }) => line)}
        area={area}
        voices={voices}
        unit={({ m, f }) => (!lead ? "" : mode === "level" ? f.unitName(lead.series.unit) : m.words.mode[mode])}
        keepsZero={mode === "level" || mode === "sum12" || mode === "share"}
      />
    ),
    notes: ({ f, text }) =>
      points.flatMap(({ observation, period }) =>
        observation?.note ? [`${f.periodShort(period)}: ${text(observation.note)}`] : [],
      ),
    sourceIds: sourcesOf(points.toReversed()),
    evidence: prevailingEvidence(points.map(({ evidence }) => evidence)),
  };
}
