import Papa from "papaparse";
import { plainDecimal } from "#i18n/plain-decimal.ts";
import type { Cell, ExportTable } from "./table.ts";

/** Excel takes a file without it for one of the system's old encoding. */
const BYTE_ORDER_MARK = "\uFEFF";

/** What spreadsheets read as a formula, or as something that may turn into one. */
const FORMULA = /^[=+\-@\t\r]/;

function written(cell: Cell, isText: boolean): string {
  if (cell === null) return "";
  if (typeof cell === "number") return plainDecimal(cell);
  return isText && FORMULA.test(cell) ? `'${cell}` : cell;
}

/** The same without the byte-order mark, for programs that take it for a part of the first column's name. */
export function unmarkedCsvText({ columns, rows }: Pick<ExportTable, "columns" | "rows">): string {
  const fields = columns.map(({ id }) => id);
  const lines = rows.map((row) => row.map((cell, at) => written(cell, columns[at]?.isText ?? false)));
  return `${Papa.unparse([fields, ...lines], { newline: "\r\n" })}\r\n`;
}

/**
 * The table as CSV: RFC 4180 with CRLF, byte-order mark, header of column ids. Text that a spreadsheet would run gets an
 * apostrophe before it; numbers, dates and tokens stand as they are (contract §3 Exports).
 */
export function csvText(table: Pick<ExportTable, "columns" | "rows">): string {
  return `${BYTE_ORDER_MARK}${unmarkedCsvText(table)}`;
}
