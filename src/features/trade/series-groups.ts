import { FREQUENCIES } from "#contract/vocabulary.ts";
import type { TradeMetric } from "#contract/records.ts";
import { matches } from "#domain/query.ts";
import type { Speech } from "./trade-words.ts";

/** What series can be grouped by. */
export const GROUPINGS = ["pair", "reporter", "partner", "flow", "unit", "frequency"] as const;
export type Grouping = (typeof GROUPINGS)[number];

function headOf(metric: TradeMetric, grouping: Grouping, { m, f, text }: Speech): string {
  const { reporter, partner, flow, frequency, unit } = metric;
  const heads: Readonly<Record<Grouping, () => string>> = {
    pair: () => m.trade.direction(text(reporter), text(partner)),
    reporter: () => text(reporter),
    partner: () => text(partner),
    flow: () => m.words.flow[flow],
    unit: () => f.unitName(unit) || m.trade.units.bare,
    frequency: () => m.words.frequency[frequency],
  };
  return heads[grouping]();
}

/** Everything that a series can be found by: its texts in every language, and its flow and frequency in words. */
function textsOf(metric: TradeMetric, { m, f }: Speech): readonly string[] {
  const { id, title, reporter, partner, flow, frequency, unit } = metric;
  const texts = [title, reporter, partner].flatMap((text) => Object.values(text));
  return [id, ...texts, m.words.flow[flow], m.words.frequency[frequency], f.unitName(unit), unit.code];
}

export interface SeriesGroup {
  readonly head: string;
  /** Annual before quarterly before monthly. */
  readonly metrics: readonly TradeMetric[];
}

/** The series that the query finds, in groups in the order of the data. */
export function seriesGroups(
  metrics: readonly TradeMetric[],
  { query, grouping }: { readonly query: string; readonly grouping: Grouping },
  speech: Speech,
): readonly SeriesGroup[] {
  const found = metrics.filter((metric) => matches(query, textsOf(metric, speech)));
  return [...Map.groupBy(found, (metric) => headOf(metric, grouping, speech))].map(([head, members]) => ({
    head,
    metrics: members.toSorted((a, b) => FREQUENCIES.indexOf(a.frequency) - FREQUENCIES.indexOf(b.frequency)),
  }));
}
