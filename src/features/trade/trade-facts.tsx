import { memo } from "react";
import type { Period } from "#contract/periods.ts";
import type { TradeMetric } from "#contract/records.ts";
import { cagr } from "#domain/cagr.ts";
import { growthExtremes } from "#domain/growth-extremes.ts";
import { type SeriesView, tradeSeries } from "#domain/series.ts";
import { useI18n } from "#ui/i18n-context.tsx";
import { useLocalText } from "#ui/local-text.tsx";
import { useViewpoint } from "#ui/partnership-context.tsx";
import { Figure, WhyNumber } from "#ui/values.tsx";
import { WhyButton } from "#ui/why.tsx";
import { EvidenceMark } from "#ui/evidence-mark.tsx";
import { PeriodValue } from "#ui/period-value.tsx";
import type { TradeChoice } from "./trade-choice.ts";
import type { ShownTrade } from "./trade-view.ts";
import { amountText, fullName, seriesName } from "./trade-words.ts";

/** Per series of what is shown: the last value, its growth and share, the average growth and the extremes of the window. */
export const TradeFacts = memo(function TradeFacts({ shown }: { readonly shown: ShownTrade }) {
  const { m } = useI18n();
  const { view, choice, metrics } = shown;
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
});

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
  const isValue = metrics.find(({ id }) => id === series.id)?.measure === "value";
  const window = { asOf, from: choice.from, to: choice.to, chosen: [series.id] };
  const [yearly] = mode === "level" ? tradeSeries(metrics, { ...window, mode: "yoy" }).series : [];
  const onYear = yearly?.points.find(({ period }) => period === last.period)?.value ?? null;
  const isGrowing = mode === "level" || mode === "index" || mode === "sum12";
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
      {isValue && mode === "level" && <Share series={series} metrics={metrics} period={last.period} />}
      {yearly && <Extremes yearly={yearly} />}
    </div>
  );
}

interface ShareProps {
  readonly series: SeriesView;
  readonly metrics: readonly TradeMetric[];
  readonly period: Period;
}

/** The share of an export or import in the trade of both, in the last period. */
function Share({ series, metrics, period }: ShareProps) {
  const { m, f } = useI18n();
  const { asOf } = useViewpoint();
  const flow = metrics.find(({ id }) => id === series.id)?.flow;
  if (flow !== "export" && flow !== "import") return null;
  const [shares] = tradeSeries(metrics, { mode: "share", asOf, chosen: [series.id] }).series;
  const ratio = shares?.points.find((point) => point.period === period)?.value ?? null;
  if (ratio === null) return null;
  return (
    <dd>
      <WhyButton why={{ kind: "point", seriesId: series.id, mode: "share", period }}>
        {m.trade.facts.share(f.percent(ratio))}
      </WhyButton>
    </dd>
  );
}

/** The periods of strongest and weakest growth in the window. */
function Extremes({ yearly }: { readonly yearly: SeriesView }) {
  const { m, f } = useI18n();
  const found = growthExtremes(yearly.points);
  if (!found) return null;
  return (["best", "worst"] as const).map((which) => {
    const { period, value } = found[which];
    return (
      <dd key={which} title={m.trade.facts.extremes}>
        <WhyButton why={{ kind: "point", seriesId: yearly.id, mode: "yoy", period }}>
          {m.trade.facts[which](f.signedPercent(value), period, f)}
        </WhyButton>
      </dd>
    );
  });
}
