import type { FullDate } from "#contract/dates.ts";
import type { Observation } from "#contract/records.ts";
import type { EvidenceFilter } from "#contract/vocabulary.ts";
import { observationsUpTo } from "./series-points.ts";
import { type ShownRecords, seenThrough } from "./shown-records.ts";

/** Everything that the filter and the as-of day leave: values of later periods are out (contract §2 Series at D). */
export function shownAt(
  records: ShownRecords,
  { asOf, evidence }: { readonly asOf: FullDate; readonly evidence: EvidenceFilter },
): ShownRecords {
  const seen = seenThrough(records, evidence);
  const cut = <R extends { readonly observations: readonly Observation[] }>(record: R) => ({
    ...record,
    observations: [...observationsUpTo(record, asOf)],
  });
  return { ...seen, goals: seen.goals?.map(cut), metrics: seen.metrics?.map(cut) };
}
