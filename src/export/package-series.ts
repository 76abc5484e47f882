import type { Observation, SectorGoal, TradeMetric } from "#contract/records.ts";
import { DIRECTIONS, FLOWS, FREQUENCIES, MEASURES } from "#contract/vocabulary.ts";
import { type Languages, type Part, headColumns, noteColumns, partColumns, vouchedColumns } from "./package-columns.ts";
import { PERIOD, type PackageColumn, type PackageTable, packageTable, textColumns } from "./package-table.ts";

type Series = SectorGoal | TradeMetric;

function seriesColumns<Row extends Series>(rows: readonly Row[], languages: Languages): readonly PackageColumn<Row>[] {
  return [
    { id: "unitCode", type: "string", required: true, cell: ({ unit }) => unit.code },
    {
      id: "unitMultiplier",
      type: "integer",
      description: "power of ten that values are to be multiplied by; empty: 0",
      cell: ({ unit }) => unit.multiplier,
    },
    ...textColumns("unitLabel", { rows, languages }, ({ unit }: Row) => unit.label),
    { id: "frequency", type: "string", required: true, enum: FREQUENCIES, cell: ({ frequency }) => frequency },
  ];
}

/** Goals and indicators with baseline and target, without their values. */
export function goalsOfPackage(rows: readonly SectorGoal[], languages: Languages): PackageTable {
  return packageTable<SectorGoal>({
    name: "sector-goals",
    title: "Sector goals and indicators",
    rows,
    columns: [
      ...headColumns(rows, languages),
      { id: "sectorId", type: "string", required: true, cell: ({ sectorId }) => sectorId },
      { id: "cityId", type: "string", cell: ({ cityId }) => cityId },
      ...seriesColumns(rows, languages),
      { id: "desiredDirection", type: "string", enum: DIRECTIONS, cell: (goal) => goal.desiredDirection },
      { id: "baselinePeriod", ...PERIOD, cell: ({ baseline }) => baseline?.period },
      { id: "baselineValue", type: "number", cell: ({ baseline }) => baseline?.value },
      { id: "targetPeriod", ...PERIOD, cell: ({ target }) => target?.period },
      { id: "targetValue", type: "number", cell: ({ target }) => target?.value },
      ...vouchedColumns<SectorGoal>(),
      ...noteColumns(rows, languages),
    ],
  });
}

/** The trade series, without their values. */
export function metricsOfPackage(rows: readonly TradeMetric[], languages: Languages): PackageTable {
  return packageTable<TradeMetric>({
    name: "trade-metrics",
    title: "Trade series",
    rows,
    columns: [
      ...headColumns(rows, languages),
      ...textColumns("reporter", { rows, languages }, ({ reporter }: TradeMetric) => reporter),
      ...textColumns("partner", { rows, languages }, ({ partner }: TradeMetric) => partner),
      { id: "flow", type: "string", required: true, enum: FLOWS, cell: ({ flow }) => flow },
      { id: "measure", type: "string", required: true, enum: MEASURES, cell: ({ measure }) => measure },
      ...seriesColumns(rows, languages),
      ...vouchedColumns<TradeMetric>(),
      ...noteColumns(rows, languages),
    ],
  });
}

type OwnObservation = Part<Series, Observation>;

export interface ObservationsOf {
  readonly name: "goal-observations" | "trade-observations";
  readonly title: string;
  readonly series: readonly Series[];
}

/** The values of all series of one kind under their ids, as published: not scaled; known to be missing: empty. */
export function observationsOfPackage({ name, title, series }: ObservationsOf, languages: Languages): PackageTable {
  const rows = series.flatMap((whole): OwnObservation[] => whole.observations.map((own) => ({ whole, own })));
  const [key, resource] = name === "goal-observations" ? ["goalId", "sector-goals"] : ["metricId", "trade-metrics"];
  return packageTable<OwnObservation>({
    name,
    title,
    rows,
    primaryKey: [key, "period"],
    foreignKeys: [{ fields: [key], reference: { resource, fields: ["id"] } }],
    columns: [
      { id: key, type: "string", required: true, cell: ({ whole }) => whole.id },
      { id: "period", ...PERIOD, required: true, cell: ({ own }) => own.period },
      { id: "value", type: "number", description: "empty: known to be missing", cell: ({ own }) => own.value },
      {
        id: "status",
        type: "string",
        pattern: "[A-Z]",
        description: "SDMX CL_OBS_STATUS; empty: A",
        cell: ({ own }) => own.status,
      },
      ...partColumns<Series, Observation>(),
      ...textColumns("note", { rows, languages }, ({ own }: OwnObservation) => own.note),
    ],
  });
}
