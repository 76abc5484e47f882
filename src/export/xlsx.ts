import writeExcelFile, { type Cell as WorkbookCell, type Sheet } from "write-excel-file/universal";
import type { Source } from "#contract/records.ts";
import { type Catalogue, loadCatalogue } from "#i18n/catalogue.ts";
import { type ExportScene, textIn } from "./scene.ts";
import type { Cell, ExportTable } from "./table.ts";

/** What a cell of a workbook can hold. */
const MOST_CHARACTERS = 32_767;
/** What XML 1.0 cannot hold at all. */
const NO_XML = /(?![\t\n\r\u007F-\u009F])\p{Cc}|[\uFFFE\uFFFF]/gu;

/** A text as a workbook takes it; of a list that is too long, as many whole parts as there is room for. */
function fitting(text: string): string {
  const whole = text.toWellFormed().replaceAll(NO_XML, "");
  if (whole.length <= MOST_CHARACTERS) return whole;
  const cut = whole.slice(0, MOST_CHARACTERS);
  return cut.slice(0, Math.max(1, cut.lastIndexOf(" ")));
}

/** Text stays text, whatever it begins with: a cell of type text is never run as a formula. */
function cellOf(cell: Cell): WorkbookCell {
  if (cell === null) return null;
  return typeof cell === "number" ? { type: Number, value: cell } : { type: String, value: fitting(cell) };
}

function headOf(texts: readonly string[]): WorkbookCell[] {
  return texts.map((value) => ({ type: String, value, fontWeight: "bold" }));
}

type WorkbookSheet = Sheet<Blob>;

function sheetOf(name: string, head: readonly string[], rows: readonly (readonly Cell[])[]): WorkbookSheet {
  return {
    sheet: name,
    stickyRowsCount: 1,
    data: [headOf(head), ...rows.map((row) => row.map(cellOf))],
    columns: head.map((text) => ({ width: text === "" || /title|publisher|url/i.test(text) ? 48 : 16 })),
  };
}

/** The sources that the rows rest on, in the order of the list. */
function citedSources({ sourceIds }: ExportTable, { sources }: ExportScene): readonly Source[] {
  const cited = new Set(sourceIds.flat());
  return sources.filter(({ id }) => cited.has(id));
}

/** What the file is of, and what its columns are called in the interface's language. */
function aboutRows({ columns }: ExportTable, view: string, { scene, m }: Spoken): readonly (readonly Cell[])[] {
  const { workbook } = m.exports.takeaway;
  const names = new Map<string, string>(Object.entries(m.words.column));
  const viewName = Object.entries(m.words.view).find(([known]) => view.startsWith(known))?.[1] ?? view;
  return [
    [workbook.partnership, textIn(scene, scene.partnership.title)],
    [workbook.view, viewName],
    [workbook.asOf, scene.asOf],
    [workbook.evidence, m.words.evidenceFilter[scene.evidence]],
    [null, null],
    [workbook.column, workbook.meaning],
    ...columns.map(({ id, name }) => [id, name ?? names.get(id) ?? id]),
  ];
}

interface Spoken {
  readonly scene: ExportScene;
  readonly m: Catalogue;
}

/**
 * The table as an Office Open XML workbook: its rows with the ids of their sources, the sources themselves, and what the
 * file is of. Numbers are numbers; dates stay text, since many are known to the month or year alone.
 */
export async function workbook(table: ExportTable, view: string, scene: ExportScene): Promise<Blob> {
  const m = await loadCatalogue(scene.lang, ["exports", "records"]);
  const { rows, sources, about } = m.exports.takeaway.workbook;
  const { columns } = table;
  const sheets: WorkbookSheet[] = [
    sheetOf(
      rows,
      [...columns.map(({ id }) => id), "sourceIds"],
      table.rows.map((row, at) => [...row, table.sourceIds[at]?.join(" ") || null]),
    ),
    sheetOf(
      sources,
      ["id", "title", "publisher", "kind", "publishedOn", "language", "url"],
      citedSources(table, scene).map(({ id, title, publisher, kind, publishedOn, language, url }) => [
        id,
        textIn(scene, title),
        textIn(scene, publisher),
        kind,
        publishedOn ?? null,
        language ?? null,
        url ?? null,
      ]),
    ),
    sheetOf(about, [about, ""], aboutRows(table, view, { scene, m })),
  ];
  return writeExcelFile(sheets).toBlob();
}
