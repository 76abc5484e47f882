import type { ListName, Partnership, RecordOf } from "#contract/records.ts";
import { type Period, periodFirstDay, periodLastDay } from "#contract/periods.ts";
import { agreementStatus } from "#domain/agreements.ts";
import { eventStatus } from "#domain/events.ts";
import { elapsed, programHealth, progress } from "#domain/health.ts";
import { lineageOf } from "#domain/lineage.ts";
import { columnsOf, judgeAll } from "#domain/program-columns.ts";
import type { SeriesPoint } from "#domain/series-points.ts";
import { tradeSeries } from "#domain/series.ts";
import { UNKNOWN_SECTOR, tallyBySector } from "#domain/tallies.ts";
import { programTable } from "./program-table.ts";
import { agreementTable, eventTable, sourceTable } from "./record-tables.ts";
import type { ExportScene } from "./scene.ts";
import { sectorTable } from "./sector-table.ts";
import type { ExportTable } from "./table.ts";
import { tradeTable } from "./trade-table.ts";
import type { WholeView } from "./whole-view.ts";

/** Every record of a partnership, as far as lists were asked for. */
export type WholeLists = { readonly [N in ListName]?: readonly RecordOf<N>[] | undefined };

/** A scene whose partnership names its sectors. */
export interface WholeScene extends ExportScene {
  readonly partnership: Partnership;
}

function programsTable({ programs = [] }: WholeLists, scene: WholeScene): ExportTable {
  const { asOf } = scene;
  const rows = programs.map((program) => ({
    program,
    health: programHealth(program, asOf).health,
    ...progress(program, asOf),
    elapsed: elapsed(program, asOf),
  }));
  return programTable(rows, scene);
}

function sectorsTable({ programs = [] }: WholeLists, scene: WholeScene): ExportTable {
  const { sectors } = scene.partnership;
  const known = new Set(sectors.map(({ id }) => id));
  const tallies = tallyBySector(programs, judgeAll(columnsOf(programs), scene.asOf), [...known]);
  const rows = sectors.map((sector) => ({
    sector,
    tally: tallies.get(sector.id),
    programs: programs.filter(({ sectorId }) => sectorId === sector.id),
  }));
  const strays = programs.filter(({ sectorId }) => !known.has(sectorId));
  const unknown = { sector: undefined, tally: tallies.get(UNKNOWN_SECTOR), programs: strays };
  return sectorTable(strays.length > 0 ? [...rows, unknown] : rows, scene);
}

/** Newest first; of equal ends the longer first. */
function inTableOrder(one: Period, other: Period): number {
  const [a, b] = [periodLastDay(one), periodLastDay(other)];
  if (a !== b) return a < b ? 1 : -1;
  return periodFirstDay(one) < periodFirstDay(other) ? -1 : 1;
}

function tradeLevels({ "trade-metrics": metrics = [] }: WholeLists, scene: WholeScene): ExportTable {
  const { series } = tradeSeries(metrics, { mode: "level", asOf: scene.asOf });
  const byPeriod = new Map<Period, Map<string, SeriesPoint>>();
  for (const { id, points } of series) {
    for (const point of points) {
      const known = byPeriod.get(point.period) ?? new Map<string, SeriesPoint>();
      byPeriod.set(point.period, known.set(id, point));
    }
  }
  const rows = [...byPeriod.keys()]
    .toSorted(inTableOrder)
    .map((period) => ({ period, points: byPeriod.get(period) ?? new Map<string, SeriesPoint>() }));
  return tradeTable({ seriesIds: series.map(({ id }) => id), rows, metrics }, scene);
}

function agreementsTable({ agreements = [] }: WholeLists, scene: WholeScene): ExportTable {
  const { predecessorOf } = lineageOf(agreements);
  const rows = agreements.map((agreement) => ({
    agreement,
    status: agreementStatus(agreement, scene.asOf),
    predecessor: predecessorOf.get(agreement.id),
  }));
  return agreementTable(rows, scene);
}

/**
 * Everything that the view's table could show at D, without the reader's conditions: all records in the order of the
 * data; of trade every series as published.
 *
 * @param lists at least the view's own (`WHOLE_LIST`)
 */
export function wholeTable(view: WholeView, lists: WholeLists, scene: WholeScene): ExportTable {
  switch (view) {
    case "programs":
    case "timeline":
      return programsTable(lists, scene);
    case "sectors":
      return sectorsTable(lists, scene);
    case "trade":
      return tradeLevels(lists, scene);
    case "agreements":
      return agreementsTable(lists, scene);
    case "events": {
      const { events = [] } = lists;
      return eventTable(
        events.map((event) => ({ event, status: eventStatus(event, scene.asOf) })),
        scene,
      );
    }
    case "sources":
      return sourceTable(lists.sources ?? [], scene);
  }
}
