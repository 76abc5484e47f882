import type { TradeMetric } from "#contract/records.ts";
import type { LocalizedText } from "#contract/scalars.ts";

/** Texts are the same when they say the same in the same languages, in whatever order. */
function textKey(text: LocalizedText): readonly (readonly string[])[] {
  return Object.entries(text).toSorted(([one], [other]) => (one < other ? -1 : 1));
}

/** Same for metrics that may be set against each other: reporter, partner, unit code and frequency. */
function pairKey({ reporter, partner, unit, frequency }: TradeMetric): string {
  return JSON.stringify([textKey(reporter), textKey(partner), unit.code, frequency]);
}

/** Value metrics by what makes them comparable, in the order of the data. */
export type Comparable = ReadonlyMap<string, readonly TradeMetric[]>;

/** Groups the metrics of measure `value` by reporter, partner, unit code and frequency (contract §2 Series at D). */
export function comparable(metrics: readonly TradeMetric[]): Comparable {
  return Map.groupBy(
    metrics.filter(({ measure }) => measure === "value"),
    pairKey,
  );
}

/** What of a flow may be set against the metric, in the order of the data; the metric itself if it is of that flow. */
function counterparts(metric: TradeMetric, groups: Comparable, flow: TradeMetric["flow"]): readonly TradeMetric[] {
  if (metric.flow === flow) return [metric];
  return (groups.get(pairKey(metric)) ?? []).filter((other) => other.flow === flow);
}

/** An export metric and the import metric that it is set against. */
export interface TradePair {
  readonly exported: TradeMetric;
  readonly imported: TradeMetric;
}

/** The pairs of export and import that the metric is one side of; none for other flows (contract §2, balance). */
export function balancePairs(metric: TradeMetric, groups: Comparable): readonly TradePair[] {
  if (metric.flow !== "export" && metric.flow !== "import") return [];
  return counterparts(metric, groups, "export").flatMap((exported) =>
    counterparts(metric, groups, "import").map((imported) => ({ exported, imported })),
  );
}

/** What a share is taken of: a published turnover, else export and import; of several the metric itself, else the first. */
export type Whole = { readonly published: TradeMetric } | TradePair;

/** The turnover that the metric can be a share of, if there is one (contract §2, share). */
export function wholeOf(metric: TradeMetric, groups: Comparable): Whole | undefined {
  const [published] = counterparts(metric, groups, "turnover");
  if (published) return { published };
  const [exported] = counterparts(metric, groups, "export");
  const [imported] = counterparts(metric, groups, "import");
  return exported && imported && { exported, imported };
}
