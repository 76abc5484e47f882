import type { FullDate } from "#contract/dates.ts";
import type { Partnership, Program, SectorGoal } from "#contract/records.ts";
import { visibleGoals, visiblePrograms } from "#domain/evidence.ts";
import { overdueOf } from "#domain/overdue.ts";
import { columnsOf, judgeAll } from "#domain/program-columns.ts";
import type { SeriesRange } from "#domain/series-range.ts";
import { type Tally, tallyBySector, UNKNOWN_SECTOR } from "#domain/tallies.ts";
import type { EvidenceFilter } from "#contract/vocabulary.ts";
import { type Days, type GoalView, goalView } from "./goal-view.ts";
import { type IndicatorView, indicatorViews } from "./indicator-view.ts";

/** What one sector has at D. */
export interface SectorView {
  /** `UNKNOWN_SECTOR` for what names a sector that the partnership does not have. */
  readonly sectorId: string;
  readonly goals: readonly GoalView[];
  readonly indicators: readonly IndicatorView[];
  /** Absent while the programs have not come. */
  readonly tally?: Tally;
  /** Milestones of its programs that are overdue at D; of those counted and not reached the others are pending. */
  readonly overdue: number;
  /** The same programs on the day that D is compared with, where there is one. */
  readonly before?: Tally;
}

/** The records that the sector views rest on; a list is absent while its document has not come or has failed. */
export interface SectorRecords {
  readonly partnership: Partnership;
  readonly goals?: readonly SectorGoal[] | undefined;
  readonly programs?: readonly Program[] | undefined;
}

/** What the reader asks of the sector views. */
export interface SectorChoice extends SeriesRange, Days {
  readonly evidence: EvidenceFilter;
}

/** Everything of the sectors view. */
export interface SectorsView {
  /** In the partnership's order; those with an unknown sector last. */
  readonly sectors: readonly SectorView[];
  /** Goals and indicators in the order of the data. */
  readonly goals: readonly GoalView[];
}

function tallies({ partnership, programs }: SectorRecords, on: FullDate | undefined, filter: EvidenceFilter) {
  if (!programs || on === undefined) return undefined;
  const visible = visiblePrograms(programs, filter);
  const sectorIds = partnership.sectors.map(({ id }) => id);
  return tallyBySector(visible, judgeAll(columnsOf(visible), on), sectorIds);
}

/** Overdue milestones of the programs of each sector. */
function overdueBySector({ partnership, programs }: SectorRecords, { asOf, evidence }: SectorChoice) {
  const visible = visiblePrograms(programs ?? [], evidence);
  const overdueAt = overdueOf(visible, judgeAll(columnsOf(visible), asOf), asOf);
  const known = new Set(partnership.sectors.map(({ id }) => id));
  const overdue = new Map<string, number>();
  for (const [index, { sectorId }] of visible.entries()) {
    const key = known.has(sectorId) ? sectorId : UNKNOWN_SECTOR;
    overdue.set(key, (overdue.get(key) ?? 0) + overdueAt(index));
  }
  return overdue;
}

/** Goals, indicators and tallies by sector, seen through the evidence filter, at D. */
export function sectorsView(records: SectorRecords, choice: SectorChoice): SectorsView {
  const { sectors, cities } = records.partnership;
  const goals = visibleGoals(records.goals ?? [], choice.evidence).map((goal) => goalView(goal, choice));
  const tallyOf = tallies(records, choice.asOf, choice.evidence);
  const overdueOfSector = overdueBySector(records, choice);
  const beforeOf = tallies(records, choice.since, choice.evidence);
  const cityIds = cities.map(({ id }) => id);
  const known = new Set(sectors.map(({ id }) => id));
  const viewOf = (sectorId: string, isOfSector: (view: GoalView) => boolean): SectorView => {
    const own = goals.filter(isOfSector);
    const [tally, before] = [tallyOf?.get(sectorId), beforeOf?.get(sectorId)];
    return {
      sectorId,
      goals: own.filter(({ hasTarget }) => hasTarget),
      indicators: indicatorViews(
        own.filter(({ hasTarget }) => !hasTarget).map(({ goal }) => goal),
        cityIds,
        choice,
      ),
      overdue: overdueOfSector.get(sectorId) ?? 0,
      ...(tally && { tally }),
      ...(before && { before }),
    };
  };
  const views = sectors.map(({ id }) => viewOf(id, ({ goal }) => goal.sectorId === id));
  const unknown = viewOf(UNKNOWN_SECTOR, ({ goal }) => !known.has(goal.sectorId));
  const hasUnknown = unknown.goals.length + unknown.indicators.length > 0 || unknown.tally !== undefined;
  return { sectors: hasUnknown ? [...views, unknown] : views, goals };
}

/** The sectors with what is farthest behind its pace first; those without a judged goal keep their order at the end. */
export function byLag(sectors: readonly SectorView[]): readonly SectorView[] {
  const worst = ({ goals }: SectorView) => Math.max(-Infinity, ...goals.map(({ lagRatio }) => lagRatio ?? -Infinity));
  return sectors.toSorted((one, other) => {
    const [a, b] = [worst(one), worst(other)];
    return a === b ? 0 : b - a;
  });
}
