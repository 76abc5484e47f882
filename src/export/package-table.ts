import type { LocalizedText } from "#contract/scalars.ts";
import type { Cell, ExportColumn, ExportTable } from "./table.ts";
import { tableOf } from "./table.ts";

/** What Table Schema calls the kinds of values that records have. */
export type FieldType = "string" | "number" | "integer" | "boolean";

/** What the values of a column are, besides their type: partial dates and periods are no dates of Table Schema. */
export interface FieldRule {
  readonly type: FieldType;
  readonly required?: true;
  readonly pattern?: string;
  readonly enum?: readonly string[];
  readonly description?: string;
}

/** A column of a table of the data package. */
export interface PackageColumn<Row> extends FieldRule {
  readonly id: string;
  readonly cell: (row: Row) => Cell | boolean | undefined;
}

export interface ForeignKey {
  readonly fields: readonly string[];
  readonly reference: { readonly resource: string; readonly fields: readonly string[] };
}

/** One table of the data package, with what Table Schema says about it. */
export interface PackageTable {
  readonly name: string;
  readonly title: string;
  readonly fields: readonly (FieldRule & { readonly name: string })[];
  readonly primaryKey: readonly string[];
  readonly foreignKeys: readonly ForeignKey[];
  readonly table: Pick<ExportTable, "columns" | "rows">;
}

/** A partial date of the contract: a year, a month or a day. */
export const PARTIAL_DATE: FieldRule = {
  type: "string",
  pattern: String.raw`\d{4}(-\d{2}(-\d{2})?)?`,
  description: "YYYY, YYYY-MM or YYYY-MM-DD: as precisely as it is known",
};

/** A period of the contract: a year, a quarter or a month. */
export const PERIOD: FieldRule = { type: "string", pattern: String.raw`\d{4}(-(Q[1-4]|\d{2}))?` };

/** Ids of records, separated by one space. */
export const ID_LIST: FieldRule = { type: "string", description: "ids separated by one space" };

/**
 * A text of records: one column for each of the partnership's languages, and for every other in which the text stands in
 * one of the rows.
 */
export function textColumns<Row>(
  id: string,
  { rows, languages }: { readonly rows: readonly Row[]; readonly languages: readonly string[] },
  textOf: (row: Row) => LocalizedText | undefined,
): readonly PackageColumn<Row>[] {
  const tags = new Set([...languages, ...rows.flatMap((row) => Object.keys(textOf(row) ?? {}))]);
  return [...tags].map((tag) => ({ id: `${id}_${tag}`, type: "string", cell: (row) => textOf(row)?.[tag] }));
}

export interface PackageTableParts<Row> {
  readonly name: string;
  readonly title: string;
  readonly columns: readonly PackageColumn<Row>[];
  readonly rows: readonly Row[];
  readonly primaryKey?: readonly string[];
  readonly foreignKeys?: readonly ForeignKey[];
}

function ruleOf({ type, required, pattern, enum: tokens, description }: FieldRule) {
  const constraints = {
    ...(required && { required }),
    ...(pattern !== undefined && { pattern }),
    ...(tokens && { enum: tokens }),
  };
  return {
    type,
    ...(description !== undefined && { description }),
    ...(Object.keys(constraints).length > 0 && { constraints }),
  };
}

/** The rows with their schema; booleans are written as Table Schema reads them. */
export function packageTable<Row>(parts: PackageTableParts<Row>): PackageTable {
  const { name, title, columns, rows, primaryKey = ["id"], foreignKeys = [] } = parts;
  const exported = columns.map(({ id, type, pattern, enum: tokens, cell }): ExportColumn<Row> => ({
    id,
    ...(type === "string" && !pattern && !tokens && { isText: true }),
    cell: (row) => {
      const value = cell(row);
      return typeof value === "boolean" ? String(value) : value;
    },
  }));
  return {
    name,
    title,
    fields: columns.map(({ cell: _cell, id, ...rule }) => ({ name: id, ...ruleOf(rule) })),
    primaryKey,
    foreignKeys,
    table: tableOf(exported, rows),
  };
}
