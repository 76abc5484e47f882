import type { FullDate } from "#contract/dates.ts";
import type { Partnership } from "#contract/records.ts";
import type { FactPart } from "#contract/listed-figures.ts";
import type { Backing } from "#contract/quality-figures.ts";
import type { Evidence } from "#contract/vocabulary.ts";
import { type Fact, backingOf, factsOf, partOf, yearOf } from "./facts.ts";
import type { ShownRecords } from "./shown-records.ts";

/** The facts of one year by their evidence. */
export interface EvidenceYear {
  readonly year: number;
  readonly counts: Readonly<Record<Evidence, number>>;
}

interface FactsAt {
  readonly asOf: FullDate;
  readonly partnership: Partnership;
}

const NO_COUNTS: Readonly<Record<Evidence, number>> = { official: 0, reported: 0, estimated: 0, illustrative: 0 };

function countsOf(facts: readonly Fact[]): Readonly<Record<Evidence, number>> {
  const counts = { ...NO_COUNTS };
  for (const { ref } of facts) if (ref.evidence) counts[ref.evidence] += 1;
  return counts;
}

/**
 * How well the facts of each year are vouched for, from the first year that has any to the last, empty years among them.
 *
 * @param records as the reader's filter leaves them
 */
export function evidenceByYear(records: ShownRecords, at: FactsAt): readonly EvidenceYear[] {
  const dated = factsOf(records, at).flatMap((fact) => {
    const year = yearOf(fact.ref, at.asOf);
    return year === undefined ? [] : [{ fact, year }];
  });
  const byYear = Map.groupBy(dated, ({ year }) => year);
  if (byYear.size === 0) return [];
  const first = Math.min(...byYear.keys());
  return Array.from({ length: Math.max(...byYear.keys()) - first + 1 }, (_, index) => {
    const own = byYear.get(first + index) ?? [];
    return { year: first + index, counts: countsOf(own.map(({ fact }) => fact)) };
  });
}

/** How many facts of each part rest on no source, on one, on several. */
export function backingCounts(
  records: ShownRecords,
  at: FactsAt,
): Readonly<Record<FactPart, Readonly<Record<Backing, number>>>> {
  const zero = () => ({ none: 0, one: 0, several: 0 });
  const counts = { records: zero(), milestones: zero(), values: zero() };
  for (const { ref } of factsOf(records, at)) counts[partOf(ref)][backingOf(ref)] += 1;
  return counts;
}
