import { useMemo } from "react";
import type { Loaded } from "#api/use-documents.ts";
import { type SparkSeries, Sparkline } from "#charts/sparkline.tsx";
import { visibleMetrics } from "#domain/evidence.ts";
import { EvidenceMark } from "#ui/evidence-mark.tsx";
import { type I18n, useI18n } from "#ui/i18n-context.tsx";
import { ViewLink } from "#ui/link.tsx";
import { LocalText, useLocalText } from "#ui/local-text.tsx";
import { Panel } from "#ui/panel.tsx";
import { usePartnership, useViewpoint } from "#ui/partnership-context.tsx";
import { WhySign } from "#ui/why.tsx";
import { type GlanceSeries, type TradeGlance, tradeGlance } from "./trade-glance-view.ts";

type Localize = ReturnType<typeof useLocalText>;

const CITY_TONES = ["city-a", "city-b"] as const;

function sparkSeries(
  { metric, points, last }: GlanceSeries,
  { f }: I18n,
  look: Pick<SparkSeries, "tone" | "isSparse" | "firstLabel"> & { readonly subject: string },
): SparkSeries {
  const { subject, ...drawn } = look;
  return {
    ...drawn,
    id: metric.id,
    points: points.map(({ period, value, point }) => ({
      year: Number(period),
      value,
      isSoft: point !== undefined && (point.evidence === "estimated" || ["E", "P", "F"].includes(point.status ?? "")),
    })),
    label: { value: f.amountNumber(last.value, metric.unit), subject },
  };
}

function drawnSeries({ main, city, growth }: TradeGlance, i18n: I18n, local: Localize): readonly SparkSeries[] {
  const { m, f } = i18n;
  const subject = ({ metric, last }: GlanceSeries, place: string) =>
    `${place || local(metric.reporter)}, ${last.period}`;
  const series = [sparkSeries(main, i18n, { tone: "ink", isSparse: false, subject: main.last.period })];
  if (!city) return series;
  const growthLabel = growth && m.overview.growthIn(growth.period, f.signedAmount(growth.value, { code: "PERCENT" }));
  return [
    ...series,
    sparkSeries(city, i18n, {
      tone: CITY_TONES[city.cityIndex],
      isSparse: true,
      subject: subject(city, ""),
      firstLabel: growthLabel,
    }),
  ];
}

/** Yearly total trade in a small chart that leads to the Trade view. */
export function TradePanel({ document: { state, records } }: { readonly document: Loaded<"trade-metrics"> }) {
  const { m } = useI18n();
  const { asOf, evidence } = useViewpoint();
  const { partnership } = usePartnership();
  const glance = useMemo(
    () => records && tradeGlance(visibleMetrics(records, evidence), partnership, asOf),
    [records, evidence, partnership, asOf],
  );
  const last = glance?.main.last;
  return (
    <Panel
      title={m.overview.trade}
      needs={[state]}
      note={
        last && <EvidenceMark level={last.evidence} sourceIds={last.sourceIds} note={last.observation?.note} worded />
      }
      className="trade-panel"
    >
      {glance ? <Glance glance={glance} /> : <p className="overview__remark">{m.overview.noTrade}</p>}
    </Panel>
  );
}

/** Opens where the last value of a series comes from. */
function LastWhy({ of: { metric, last } }: { readonly of: GlanceSeries }) {
  const { f } = useI18n();
  const local = useLocalText();
  return (
    <WhySign
      why={{ kind: "point", seriesId: metric.id, mode: "level", period: last.period }}
      of={`${local(metric.title)}, ${f.period(last.period)}`}
    />
  );
}

function Glance({ glance }: { readonly glance: TradeGlance }) {
  const i18n = useI18n();
  const { m, f } = i18n;
  const local = useLocalText();
  const { main, city, growth } = glance;
  const first = main.points[0]?.period ?? main.last.period;
  const summary = [
    m.overview.tradeChart(local(main.metric.title), first, main.last.period),
    ...[main, ...(city ? [city] : [])].map(
      ({ metric, last }) => `${local(metric.title)}, ${f.period(last.period)}: ${f.amount(last.value, metric.unit)}`,
    ),
  ];
  return (
    <>
      <p className="overview__small">
        <LocalText of={main.metric.title} />, {f.unitName(main.metric.unit)} <LastWhy of={main} />
      </p>
      <Sparkline series={drawnSeries(glance, i18n, local)} label={summary.join("; ")} />
      {city && (
        <p className={`trade-panel__city trade-panel__city--${city.cityIndex}`}>
          <LocalText of={city.metric.title} /> <LastWhy of={city} />{" "}
          {growth && (
            <WhySign
              why={{ kind: "observation", list: "trade-metrics", recordId: growth.metricId, period: growth.period }}
              of={m.overview.growthIn(growth.period, f.signedAmount(growth.value, { code: "PERCENT" }))}
            />
          )}{" "}
          <EvidenceMark level={city.last.evidence} sourceIds={city.last.sourceIds} note={city.last.observation?.note} />
        </p>
      )}
      <p className="overview__more">
        <ViewLink to="trade">{m.overview.tradeMore}</ViewLink>
      </p>
    </>
  );
}
