import type { FigureRequest } from "#contract/figures.ts";
import type { Period } from "#contract/periods.ts";
import type { TradeMetric } from "#contract/records.ts";
import { type SeriesChoice, tradeSeries } from "#domain/series.ts";
import { cityMetrics, sayTheSame } from "#domain/trade-set.ts";
import type { Rich } from "#i18n/rich.ts";
import type { TradeView, TradeScene } from "./trade-view.ts";
import { type Speech, amountText, fullName, metricName } from "./trade-words.ts";

interface Growth {
  readonly ratio: number;
  readonly why: FigureRequest;
}
type Growths = ReadonlyMap<Period, Growth>;

/** Growth on the year before of one metric in the window: stated where that is what is published, else from the values. */
function growths(metric: TradeMetric, metrics: readonly TradeMetric[], range: Range): Growths {
  const isStated = metric.measure === "growth";
  const mode = isStated ? "level" : "yoy";
  const [series] = tradeSeries(metrics, { ...range, mode, chosen: [metric.id] }).series;
  const said = (period: Period, value: number): Growth => ({
    ratio: isStated ? value / 100 : value,
    why: { kind: "point", seriesId: metric.id, mode, period },
  });
  const known = (series?.points ?? []).flatMap(({ period, value }) =>
    value === null ? [] : [[period, said(period, value)] as const],
  );
  return new Map(known);
}

type Range = Pick<SeriesChoice, "asOf" | "from" | "to">;

/** The growth of the city's flow: as stated, where no statement is, from the values. */
function cityGrowths(
  lead: TradeMetric,
  metrics: readonly TradeMetric[],
  { cities, ...range }: Range & Pick<TradeScene, "cities">,
) {
  const own = cityMetrics(metrics, cities).filter(
    ({ flow, frequency, measure }) => flow === lead.flow && frequency === lead.frequency && measure !== "share",
  );
  const [first] = own;
  const same = own.filter((metric) => first && sayTheSame(metric.reporter, first.reporter));
  const ordered = same.toSorted((a, b) => Number(a.measure === "growth") - Number(b.measure === "growth"));
  const merged = new Map(ordered.flatMap((metric) => [...growths(metric, metrics, range)]));
  return first ? { metric: first, growths: merged } : undefined;
}

interface TitleScene {
  readonly metrics: readonly TradeMetric[];
  readonly range: Range;
  readonly cities: TradeScene["cities"];
}

/**
 * The view's sentence: growth in the latest period for which both the city's and the country's are known; else the
 * latest growth of the first series; else its latest value; else that nothing is known.
 */
export function tradeTitle(view: TradeView, scene: TitleScene, speech: Speech): Rich {
  return capitalised(titleOf(view, scene, speech));
}

/** A sentence that begins with a name or a month in small letters begins with a capital all the same. */
function capitalised([first = [], ...clauses]: Rich): Rich {
  const [start, ...parts] = first;
  if (typeof start !== "string") return [first, ...clauses];
  return [[start.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()), ...parts], ...clauses];
}

function titleOf(view: TradeView, { metrics, range, cities }: TitleScene, speech: Speech): Rich {
  const { m, f, text } = speech;
  const own = cityMetrics(view.chosen, cities);
  const countries = view.chosen.filter((metric) => metric.measure === "value" && !own.includes(metric));
  const lead = countries.find(({ flow }) => flow === "turnover") ?? countries[0] ?? view.chosen[0];
  const clause = (metric: TradeMetric, { ratio, why }: Growth) => ({
    reporter: text(metric.reporter),
    partner: text(metric.partner),
    ratio,
    why,
  });
  const isSaid = lead && (lead.flow === "turnover" || lead.flow === "export" || lead.flow === "import");
  if (isSaid && lead.measure === "value") {
    const national = growths(lead, metrics, range);
    const city = own.length > 0 ? cityGrowths(lead, metrics, { ...range, cities }) : undefined;
    const both = [...national].findLast(([period]) => city?.growths.has(period));
    const cityGrowth = both && city?.growths.get(both[0]);
    if (both && city && cityGrowth) {
      return m.trade.growth(
        { period: both[0], flow: lead.flow, clauses: [clause(city.metric, cityGrowth), clause(lead, both[1])] },
        f,
      );
    }
    const latest = [...national].at(-1);
    if (latest) return m.trade.growth({ period: latest[0], flow: lead.flow, clauses: [clause(lead, latest[1])] }, f);
  }
  return latestTitle(lead ? [lead, ...view.chosen] : view.chosen, { metrics, range }, speech);
}

function latestTitle(
  candidates: readonly TradeMetric[],
  { metrics, range }: { readonly metrics: readonly TradeMetric[]; readonly range: Range },
  speech: Speech,
): Rich {
  for (const metric of candidates) {
    const [series] = tradeSeries(metrics, { ...range, mode: "level", chosen: [metric.id] }).series;
    const last = series?.points.findLast(({ value }) => value !== null);
    if (series && last) {
      const amount = amountText(last, { mode: "level", unit: series.unit }, speech);
      const why = { kind: "point", seriesId: metric.id, mode: "level", period: last.period } as const;
      return speech.m.trade.latest(
        { title: fullName(metricName(metric, metrics, speech)), period: last.period, amount, why },
        speech.f,
      );
    }
  }
  return speech.m.trade.noData(range.asOf, speech.f);
}
