import type { Period } from "#contract/periods.ts";
import type { TradeMetric } from "#contract/records.ts";
import { weakestEvidence } from "#domain/evidence.ts";
import type { SeriesPoint } from "#domain/series-points.ts";
import { type ExportScene, textIn } from "./scene.ts";
import { type ExportTable, backingColumns, tableOf } from "./table.ts";

/** One period with the point of each series that has one there. */
export interface TradePeriod {
  readonly period: Period;
  readonly points: ReadonlyMap<string, SeriesPoint>;
}

/** What the trade table shows: its columns by id (a metric's, or two joined by `~`) and its periods in their order. */
export interface TradePeriods {
  readonly seriesIds: readonly string[];
  readonly rows: readonly TradePeriod[];
  /** What the ids stand for. */
  readonly metrics: readonly TradeMetric[];
}

/** The title of a series; of a balance that is computed: export minus import. */
function nameReader(metrics: readonly TradeMetric[], scene: ExportScene): (seriesId: string) => string {
  const titles = new Map(metrics.map(({ id, title }) => [id, textIn(scene, title)]));
  return (seriesId) =>
    seriesId
      .split("~")
      .map((id) => titles.get(id) ?? id)
      .join(" − ");
}

/**
 * Published or derived numbers by period, not scaled (contract §3, table `trade`). The period is the row's id; its
 * evidence is the weakest of the numbers in it, its sources are theirs.
 */
export function tradeTable({ seriesIds, rows, metrics }: TradePeriods, scene: ExportScene): ExportTable {
  const nameOf = nameReader(metrics, scene);
  const shownIn = ({ points }: TradePeriod) =>
    seriesIds.flatMap((id) => points.get(id) ?? []).filter(({ value }) => value !== null);
  return tableOf<TradePeriod>(
    [
      { id: "id", cell: ({ period }) => period },
      { id: "period", cell: ({ period }) => period },
      ...seriesIds.map((id) => ({ id, name: nameOf(id), cell: ({ points }: TradePeriod) => points.get(id)?.value })),
      ...backingColumns<TradePeriod>(
        (row) => ({
          evidence: weakestEvidence(shownIn(row).map(({ evidence }) => evidence)),
          sourceIds: shownIn(row).flatMap(({ sourceIds }) => sourceIds),
        }),
        scene,
      ),
    ],
    rows,
  );
}
