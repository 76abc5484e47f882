import type { Program, Source } from "#contract/records.ts";
import type { JudgedMilestone } from "#domain/milestones.ts";
import {
  type CalendarEntry,
  type CalendarRange,
  type DocumentStamp,
  type Stamped,
  agreementEntries,
  entriesWithin,
  eventEntries,
  milestoneEntries,
} from "./calendar-entries.ts";
import { type ChangedRecords, changeTable } from "./change-table.ts";
import { fileName, saveFile } from "./download.ts";
import { milestoneTable } from "./milestone-table.ts";
import { type JudgedProgram, programTable } from "./program-table.ts";
import { type JudgedAgreement, type JudgedEvent, agreementTable, eventTable, sourceTable } from "./record-tables.ts";
import { type ExportScene, textIn } from "./scene.ts";
import { type TalliedSector, sectorTable } from "./sector-table.ts";
import { type Shown, type TableFormat, saveTable } from "./save-table.ts";
import { type TradePeriods, tradeTable } from "./trade-table.ts";

/** Formats of rows with days in them. */
export type DatedFormat = TableFormat | "ics";

/** Rows of one document in the order shown, all of them, with the document's envelope. */
export interface ShownRows<Row> {
  readonly rows: readonly Row[];
  readonly meta: DocumentStamp;
}

async function saveCalendar(entries: readonly CalendarEntry[], { view, scene }: Shown): Promise<void> {
  const { icsText } = await import("./ics.ts");
  const text = icsText(entries, textIn(scene, scene.partnership.title));
  saveFile(fileName(scene, view, "ics"), new Blob([text], { type: "text/calendar;charset=utf-8" }));
}

/**
 * Saves the programs shown; as a calendar, their milestones.
 *
 * Every export of this file is fetched when it is asked for, so that no view carries the libraries of the formats:
 * @example
 * const backdrop = useExportBackdrop(); // ui
 * const getSources = useSourcesOnDemand(); // api
 * const save = async (format: DatedFormat) => {
 *   const [{ exportPrograms }, sources] = await Promise.all([import("#export/view-exports.ts"), getSources()]);
 *   await exportPrograms(format, { rows, meta }, { ...backdrop, sources });
 * };
 * <ExportMenu table="programs" exports={viewExports(["csv", "json", "ics"], save)} />
 */
export function exportPrograms(
  format: DatedFormat,
  { rows, meta }: ShownRows<JudgedProgram>,
  scene: ExportScene,
): Promise<void> {
  const shown = { view: "programs", scene };
  if (format !== "ics") return saveTable(format, programTable(rows, scene), shown);
  return saveCalendar(milestoneEntries({ records: rows.map(({ program }) => program), meta }, scene), shown);
}

/** What the timeline shows: programs as rows, agreements and events beside them, and its range. */
export interface ShownTimeline {
  readonly programs: ShownRows<JudgedProgram>;
  readonly agreements?: Stamped<JudgedAgreement["agreement"]> | undefined;
  readonly events?: Stamped<JudgedEvent["event"]> | undefined;
  readonly range: CalendarRange;
}

/** Saves the timeline: its programs as rows; as a calendar, milestones, agreements and events in its range. */
export function exportTimeline(
  format: DatedFormat,
  { programs, agreements, events, range }: ShownTimeline,
  scene: ExportScene,
): Promise<void> {
  const shown = { view: "timeline", scene };
  if (format !== "ics") return saveTable(format, programTable(programs.rows, scene), shown);
  const records: readonly Program[] = programs.rows.map(({ program }) => program);
  const entries = [
    ...milestoneEntries({ records, meta: programs.meta }, scene),
    ...(agreements ? agreementEntries(agreements, scene) : []),
    ...(events ? eventEntries(events, scene) : []),
  ];
  return saveCalendar(entriesWithin(entries, range), shown);
}

/** Saves the agreements shown; as a calendar, the last days of their terms. */
export function exportAgreements(
  format: DatedFormat,
  { rows, meta }: ShownRows<JudgedAgreement>,
  scene: ExportScene,
): Promise<void> {
  const shown = { view: "agreements", scene };
  if (format !== "ics") return saveTable(format, agreementTable(rows, scene), shown);
  return saveCalendar(agreementEntries({ records: rows.map(({ agreement }) => agreement), meta }, scene), shown);
}

/** Saves the events shown. */
export function exportEvents(
  format: DatedFormat,
  { rows, meta }: ShownRows<JudgedEvent>,
  scene: ExportScene,
): Promise<void> {
  const shown = { view: "events", scene };
  if (format !== "ics") return saveTable(format, eventTable(rows, scene), shown);
  return saveCalendar(eventEntries({ records: rows.map(({ event }) => event), meta }, scene), shown);
}

/** Saves the sources shown. */
export function exportSources(format: TableFormat, rows: readonly Source[], scene: ExportScene): Promise<void> {
  return saveTable(format, sourceTable(rows, scene), { view: "sources", scene });
}

/** Saves the table of sectors. */
export function exportSectors(format: TableFormat, rows: readonly TalliedSector[], scene: ExportScene): Promise<void> {
  return saveTable(format, sectorTable(rows, scene), { view: "sectors", scene });
}

/** The milestones of the programs of one sector, in the order shown. */
export interface SectorMilestones {
  readonly sectorId: string;
  readonly rows: readonly JudgedMilestone[];
}

/** Saves the milestones of a sector. */
export function exportMilestones(
  format: TableFormat,
  { sectorId, rows }: SectorMilestones,
  scene: ExportScene,
): Promise<void> {
  return saveTable(format, milestoneTable(rows, scene), { view: `sectors-${sectorId}-milestones`, scene });
}

/** Saves the table of trade, in the mode shown. */
export function exportTrade(format: TableFormat, shown: TradePeriods, scene: ExportScene): Promise<void> {
  return saveTable(format, tradeTable(shown, scene), { view: "trade", scene });
}

/** Saves what changed between two days. */
export function exportChanges(format: TableFormat, changed: ChangedRecords, scene: ExportScene): Promise<void> {
  return saveTable(format, changeTable(changed, scene), { view: "changes", scene });
}
