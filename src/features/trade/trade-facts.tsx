import type { TradeMetric } from "#contract/records.ts";
import { cagr } from "#domain/cagr.ts";
import { type SeriesView, tradeSeries } from "#domain/series.ts";
import { useI18n } from "#ui/i18n-context.tsx";
import { useLocalText } from "#ui/local-text.tsx";
import { useViewpoint } from "#ui/partnership-context.tsx";
import { Figure, WhyNumber } from "#ui/values.tsx";
import { WhyButton } from "#ui/why.tsx";
import { EvidenceMark } from "#ui/evidence-mark.tsx";
import { PeriodValue } from "#ui/period-value.tsx";
import type { TradeChoice } from "./trade-choice.ts";
import type { TradeView } from "./trade-view.ts";
import { amountText, fullName, seriesName } from "./trade-words.ts";

export interface TradeFactsProps {
  readonly view: TradeView;
  readonly choice: TradeChoice;
  readonly metrics: readonly TradeMetric[];
}

/** Per series of what is shown: the last value, its growth on the year before, and the average growth of the window. */
export function TradeFacts({ view, choice, metrics }: TradeFactsProps) {
  const { m } = useI18n();
  const rows = view.series.filter(({ points }) => points.some(({ value }) => value !== null));
  if (rows.length === 0) return null;
  return (
    <section className="trade__facts" aria-label={m.trade.facts.title}>
      <dl>
        {rows.map((series) => (
          <Fact key={series.id} series={series} choice={choice} metrics={metrics} />
        ))}
      </dl>
    </section>
  );
}

interface FactProps {
  readonly series: SeriesView;
  readonly choice: TradeChoice;
  readonly metrics: readonly TradeMetric[];
}

function Fact({ series, choice, metrics }: FactProps) {
  const { m, f } = useI18n();
  const text = useLocalText();
  const { asOf } = useViewpoint();
  const speech = { m, f, text };
  const { mode } = choice;
  const last = series.points.findLast(({ value }) => value !== null);
  if (!last || last.value === null) return null;
  const [yearly] = mode === "level" ? tradeSeries(metrics, { mode: "yoy", asOf, chosen: [series.id] }).series : [];
  const onYear = yearly?.points.find(({ period }) => period === last.period)?.value ?? null;
  const isGrowing = mode === "level" || mode === "index" || mode === "sum12";
  const isValue = metrics.find(({ id }) => id === series.id)?.measure === "value";
  const scope = { seriesId: series.id, mode, from: choice.from, to: choice.to, base: series.base };
  const average = isGrowing && isValue ? cagr(series.points) : null;
  return (
    <div>
      <dt>{fullName(seriesName(series, metrics, speech))}</dt>
      <dd>
        <b>
          <WhyNumber why={{ kind: "point", period: last.period, ...scope }} value={last.value}>
            {amountText(last, { mode, unit: series.unit }, speech)}
          </WhyNumber>
        </b>{" "}
        (<PeriodValue period={last.period} />)
        <EvidenceMark level={last.evidence} sourceIds={last.sourceIds} note={last.observation?.note} />
      </dd>
      {onYear !== null && (
        <dd>
          <WhyButton why={{ kind: "point", seriesId: series.id, mode: "yoy", period: last.period }}>
            {m.trade.facts.onYear(f.signedPercent(onYear))}
          </WhyButton>
        </dd>
      )}
      {average && (
        <dd>
          {m.trade.facts.cagr(average.from, average.to, f).before}
          <Figure name="cagr" value={average.ratio} of={series.id} why={{ kind: "cagr", ...scope }}>
            {f.signedPercent(average.ratio)}
          </Figure>
          {m.trade.facts.cagr(average.from, average.to, f).after}
        </dd>
      )}
    </div>
  );
}
