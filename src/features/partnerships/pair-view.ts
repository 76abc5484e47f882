import type { DataQuality } from "#api/quality.ts";
import { type FullDate, daysBetween } from "#contract/dates.ts";
import type { EvidenceFilter } from "#contract/vocabulary.ts";
import { columnsOf, judgeAll } from "#domain/program-columns.ts";
import { shownAt } from "#domain/shown-at.ts";
import { type EvidenceShare, evidenceShares } from "#domain/source-use.ts";
import { type Tally, tallyBySector } from "#domain/tallies.ts";
import type { PortfolioRow } from "./portfolio-view.ts";

/** One of two partnerships side by side; what rests on a document that did not come is absent. */
export interface PairMember {
  readonly row: PortfolioRow;
  readonly quality: DataQuality;
  /** The day through which the data is complete, and how many days before the day shown that is; never negative. */
  readonly completeOn: FullDate | undefined;
  readonly ageDays: number | undefined;
  readonly shares: readonly EvidenceShare[] | undefined;
  /** In the partnership's order; programs of a sector that it does not name last. */
  readonly sectors: ReadonlyMap<string, Tally> | undefined;
}

function recordsOf({ lists }: DataQuality) {
  return {
    agreements: lists.agreements.records,
    programs: lists.programs.records,
    events: lists.events.records,
    goals: lists["sector-goals"].records,
    metrics: lists["trade-metrics"].records,
  };
}

/** What is shown of one partnership beside another, at the day of its row. */
export function pairMember(row: PortfolioRow, quality: DataQuality, evidence: EvidenceFilter): PairMember {
  const { partnership, meta } = quality.partnership;
  const { asOf } = row;
  const common = { row, quality, completeOn: meta?.asOf };
  const nothing = { ...common, ageDays: undefined, shares: undefined, sectors: undefined };
  if (!partnership || !meta || asOf === undefined) return nothing;
  const shown = shownAt(recordsOf(quality), { asOf, evidence });
  const { agreements, programs, events, goals, metrics } = shown;
  const isWhole = [agreements, programs, events, goals, metrics].every((list) => list !== undefined);
  const sectorIds = partnership.sectors.map(({ id }) => id);
  return {
    ...common,
    ageDays: asOf < meta.asOf ? undefined : daysBetween(meta.asOf, asOf),
    shares: isWhole ? evidenceShares({ ...shown, partnership }) : undefined,
    sectors: programs && tallyBySector(programs, judgeAll(columnsOf(programs), asOf), sectorIds),
  };
}
