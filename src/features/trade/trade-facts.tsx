import { memo } from "react";
import type { TradeMetric } from "#contract/records.ts";
import { type SeriesFacts, seriesFacts } from "#domain/series-facts.ts";
import type { SeriesView } from "#domain/series.ts";
import { EvidenceMark } from "#ui/evidence-mark.tsx";
import { useI18n } from "#ui/i18n-context.tsx";
import { useLocalText } from "#ui/local-text.tsx";
import { useViewpoint } from "#ui/partnership-context.tsx";
import { PeriodValue } from "#ui/period-value.tsx";
import { Figure, WhyNumber } from "#ui/values.tsx";
import { WhyButton } from "#ui/why.tsx";
import type { TradeChoice } from "./trade-choice.ts";
import type { ShownTrade } from "./trade-view.ts";
import { SeriesTitle } from "./series-title.tsx";
import { amountText, seriesName } from "./trade-words.ts";

/** Per series of what is shown: the last value, its growth and share, the average growth and the extremes of the window. */
export const TradeFacts = memo(function TradeFacts({ shown }: { readonly shown: ShownTrade }) {
  const { m } = useI18n();
  const { view, choice, metrics } = shown;
  const rows = view.series.filter(({ points }) => points.some(({ value }) => value !== null));
  if (rows.length === 0) return null;
  const isMixed = rows.some(({ frequency }) => frequency !== rows[0]?.frequency);
  return (
    <section className="trade__facts" aria-label={m.trade.facts.title}>
      <dl>
        {rows.map((series) => (
          <Fact key={series.id} series={series} isMixed={isMixed} choice={choice} metrics={metrics} />
        ))}
      </dl>
    </section>
  );
});

interface FactProps {
  readonly series: SeriesView;
  /** Whether others have another frequency, so that each has to say its own. */
  readonly isMixed: boolean;
  readonly choice: TradeChoice;
  readonly metrics: readonly TradeMetric[];
}

function Fact({ series, isMixed, choice, metrics }: FactProps) {
  const { m, f } = useI18n();
  const text = useLocalText();
  const { asOf } = useViewpoint();
  const speech = { m, f, text };
  const { mode, from, to } = choice;
  const facts = seriesFacts(series, choice, { metrics, asOf });
  if (!facts) return null;
  const { last, growth, average, share } = facts;
  const seriesId = series.id;
  const scope = { seriesId, mode, from, to, base: series.base };
  return (
    <div>
      <dt>
        <SeriesTitle name={seriesName(series, metrics, speech)} frequency={isMixed ? series.frequency : undefined} />
      </dt>
      <dd>
        <b>
          <WhyNumber why={{ kind: "point", period: last.period, ...scope }} value={last.value}>
            {amountText(last, { mode, unit: series.unit }, speech)}
          </WhyNumber>
        </b>{" "}
        (<PeriodValue period={last.period} />)
        <EvidenceMark level={last.evidence} sourceIds={last.sourceIds} note={last.observation?.note} />
      </dd>
      {growth && (
        <dd>
          <WhyButton why={{ kind: "point", seriesId, mode: "yoy", period: growth.period }}>
            {m.trade.facts.onYear(f.signedPercent(growth.value))}
          </WhyButton>
        </dd>
      )}
      {average && (
        <dd>
          {m.trade.facts.cagr(average.from, average.to, f).before}
          <Figure name="cagr" value={average.ratio} of={seriesId} why={{ kind: "cagr", ...scope }}>
            {f.signedPercent(average.ratio)}
          </Figure>
          {m.trade.facts.cagr(average.from, average.to, f).after}
        </dd>
      )}
      {share && (
        <dd>
          <WhyButton why={{ kind: "point", seriesId, mode: "share", period: share.period }}>
            {m.trade.facts.share(f.percent(share.value))}
          </WhyButton>
        </dd>
      )}
      <Extremes seriesId={seriesId} facts={facts} />
    </div>
  );
}

/** The periods of strongest and weakest growth in the window. */
function Extremes({ seriesId, facts }: { readonly seriesId: string; readonly facts: SeriesFacts }) {
  const { m, f } = useI18n();
  return (["best", "worst"] as const).map((which) => {
    const point = facts[which];
    if (!point) return null;
    const { period, value } = point;
    return (
      <dd key={which} title={m.trade.facts.extremes}>
        <WhyButton why={{ kind: "point", seriesId, mode: "yoy", period }}>
          {m.trade.facts[which](f.signedPercent(value), period, f)}
        </WhyButton>
      </dd>
    );
  });
}
