import { type LoadedLists, useDocuments } from "#api/use-documents.ts";
import type { FullDate } from "#contract/dates.ts";
import type { City, Observation, TradeMetric } from "#contract/records.ts";
import { effectiveSourceIds } from "#domain/evidence.ts";
import { publishersInUse } from "#domain/publishers.ts";
import { observationsUpTo } from "#domain/series-points.ts";
import { type ShownRecords, seenThrough } from "#domain/shown-records.ts";
import { sourceUse } from "#domain/source-use.ts";
import { firstTradeSet } from "#domain/trade-set.ts";
import { useI18n } from "#ui/i18n-context.tsx";
import { LocalText, useLocalText } from "#ui/local-text.tsx";
import { usePageAddress } from "#ui/page-address.ts";
import { usePartnership, useViewpoint } from "#ui/partnership-context.tsx";
import { Day } from "#ui/values.tsx";
import { useUrlParams } from "#ui/url-state.ts";
import type { EmbeddableView } from "./embeddable.ts";

const MOST_PUBLISHERS = 4;
const LISTS = {
  overview: ["programs", "sources"],
  timeline: ["programs", "agreements", "events", "sources"],
  trade: ["trade-metrics", "sources"],
  sectors: ["sector-goals", "sources"],
} as const;

interface Charted {
  readonly view: EmbeddableView;
  readonly asOf: FullDate;
  readonly cities: readonly City[];
  /** Ids that the address chooses: trade series, sectors. */
  readonly metricIds: readonly string[];
  readonly sectorIds: readonly string[];
}

function upTo<R extends { readonly observations: readonly Observation[] }>(records: readonly R[], asOf: FullDate) {
  return records.map((record) => ({ ...record, observations: [...observationsUpTo(record, asOf)] }));
}

/** The values that are drawn with their own sources: a series also names those of its later values. */
function drawnValues(metrics: readonly TradeMetric[], asOf: FullDate): readonly TradeMetric[] {
  return upTo(metrics, asOf).map((metric) => ({
    ...metric,
    sourceIds: [],
    observations: metric.observations
      .filter(({ value }) => value !== null)
      .map((observation) => ({ ...observation, sourceIds: [...effectiveSourceIds(metric, observation)] })),
  }));
}

/** The records that the chart is drawn from: of trade the series chosen, else the first set. */
function chartedRecords(seen: ShownRecords, charted: Charted): ShownRecords {
  const { asOf, cities, metricIds, sectorIds } = charted;
  const { metrics = [], goals = [], programs, agreements, events } = seen;
  switch (charted.view) {
    case "overview":
      return { programs };
    case "timeline":
      return { programs, agreements, events };
    case "sectors":
      return {
        goals: upTo(
          goals.filter(({ sectorId }) => sectorIds.length === 0 || sectorIds.includes(sectorId)),
          asOf,
        ),
      };
    case "trade": {
      const chosen = metrics.filter(({ id }) => metricIds.includes(id));
      return { metrics: drawnValues(chosen.length > 0 ? chosen : firstTradeSet(metrics, { cities, asOf }), asOf) };
    }
  }
}

function usePublishers(view: EmbeddableView, lists: Partial<LoadedLists>): readonly string[] {
  const text = useLocalText();
  const { asOf, evidence } = useViewpoint();
  const { cities } = usePartnership().partnership;
  const { list } = useUrlParams();
  const seen = seenThrough(
    {
      agreements: lists.agreements?.records,
      programs: lists.programs?.records,
      events: lists.events?.records,
      goals: lists["sector-goals"]?.records,
      metrics: lists["trade-metrics"]?.records,
    },
    evidence,
  );
  const chosen = { metricIds: list("metric"), sectorIds: list("sector") };
  const charted = chartedRecords(seen, { view, asOf, cities, ...chosen });
  return publishersInUse(sourceUse(charted), lists.sources?.records ?? []).map(text);
}

/** Below an embedded chart: whose data, as of when, from which sources, and the way to the tracker. */
export function EmbedFoot({ view }: { readonly view: EmbeddableView }) {
  const { m, f } = useI18n();
  const { asOf } = useViewpoint();
  const { partnership } = usePartnership();
  const lists: Partial<LoadedLists> = useDocuments(LISTS[view]);
  const publishers = usePublishers(view, lists);
  const address = new URL(usePageAddress());
  address.searchParams.delete("embed");
  const more = Math.max(0, publishers.length - MOST_PUBLISHERS);
  return (
    <footer className="embed__foot">
      <p>
        <LocalText of={partnership.title} /> · {m.exports.takeaway.frame.asOf} <Day date={asOf} long />
      </p>
      {publishers.length > 0 && <p>{m.pictures.sources(publishers.slice(0, MOST_PUBLISHERS), more, f)}</p>}
      <p>
        <a href={address.href} target="_blank" rel="noopener">
          {m.exports.takeaway.frame.open}
        </a>
      </p>
    </footer>
  );
}
