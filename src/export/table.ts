import type { Vouched } from "#domain/evidence.ts";
import { type ExportScene, sourceUrlReader } from "./scene.ts";

/** A token, date or text; a number at full precision; null where nothing is known (contract §3 Exports). */
export type Cell = string | number | null;

/** A column of an export with the way to its cell in a row. */
export interface ExportColumn<Row> {
  /** Column id of the contract. */
  readonly id: string;
  /** What people call it, where the contract gives its id no meaning. */
  readonly name?: string | undefined;
  /** Free text: kept from being read as a formula by spreadsheets. */
  readonly isText?: true;
  readonly cell: (row: Row) => Cell | undefined;
  /** Ids of the sources that the column stands for. */
  readonly sourceIds?: (row: Row) => readonly string[];
}

/** Rows that are ready to be written in any format; all of them, drawn or not. */
export interface ExportTable {
  readonly columns: readonly { readonly id: string; readonly isText: boolean; readonly name?: string | undefined }[];
  /** Cells in the order of the columns. */
  readonly rows: readonly (readonly Cell[])[];
  /** Ids of the sources of each row, each once; none where nobody vouches for rows. */
  readonly sourceIds: readonly (readonly string[])[];
}

/** Several tokens in one cell: separated by one space; none: nothing known. */
export function listCell(tokens: readonly string[]): Cell {
  return tokens.length === 0 ? null : tokens.join(" ");
}

/** The rows as a table, in the order given. */
export function tableOf<Row>(columns: readonly ExportColumn<Row>[], rows: readonly Row[]): ExportTable {
  return {
    columns: columns.map(({ id, isText = false, name }) => ({ id, isText, name })),
    rows: rows.map((row) => columns.map(({ cell }) => cell(row) ?? null)),
    sourceIds: rows.map((row) => [...new Set(columns.flatMap(({ sourceIds }) => sourceIds?.(row) ?? []))]),
  };
}

/** Who vouches for a row; the level is absent where nobody says. */
export interface RowBacking {
  readonly evidence: Vouched["evidence"] | undefined;
  readonly sourceIds: readonly string[];
}

/** The last two columns of every export (contract §3 Exports). */
export function backingColumns<Row>(
  backing: (row: Row) => RowBacking | undefined,
  scene: ExportScene,
): readonly ExportColumn<Row>[] {
  const urlsOf = sourceUrlReader(scene);
  return [
    { id: "evidence", cell: (row) => backing(row)?.evidence },
    {
      id: "sourceUrls",
      cell: (row) => listCell(urlsOf(backing(row)?.sourceIds ?? [])),
      sourceIds: (row) => backing(row)?.sourceIds ?? [],
    },
  ];
}
