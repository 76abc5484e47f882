import type { LocalizedText } from "#contract/scalars.ts";
import { EVIDENCE } from "#contract/vocabulary.ts";
import { type Vouched, type VouchedPart, effectiveEvidence, effectiveSourceIds } from "#domain/evidence.ts";
import { ID_LIST, type PackageColumn, textColumns } from "./package-table.ts";
import { listCell } from "./table.ts";

/** Tags in which the partnership speaks. */
export type Languages = readonly string[];

/** Who vouches for a record. */
export function vouchedColumns<Row extends Vouched>(): readonly PackageColumn<Row>[] {
  return [
    { id: "evidence", type: "string", required: true, enum: EVIDENCE, cell: ({ evidence }) => evidence },
    { id: "sourceIds", ...ID_LIST, cell: ({ sourceIds }) => listCell(sourceIds) },
  ];
}

/** A part of a record under the record's id. */
export interface Part<Whole, Own> {
  readonly whole: Whole;
  readonly own: Own;
}

/** What a part does not say itself it has from its record (contract §1 Records). */
export function partColumns<Whole extends Vouched, Own extends VouchedPart>(): readonly PackageColumn<
  Part<Whole, Own>
>[] {
  return [
    {
      id: "evidence",
      type: "string",
      required: true,
      enum: EVIDENCE,
      cell: ({ whole, own }) => effectiveEvidence(whole, own),
    },
    { id: "sourceIds", ...ID_LIST, cell: ({ whole, own }) => listCell(effectiveSourceIds(whole, own)) },
  ];
}

interface Titled {
  readonly id: string;
  readonly title: LocalizedText;
  readonly note?: LocalizedText;
}

/** Id and title. */
export function headColumns<Row extends Titled>(
  rows: readonly Row[],
  languages: Languages,
): readonly PackageColumn<Row>[] {
  return [
    { id: "id", type: "string", required: true, cell: ({ id }) => id },
    ...textColumns("title", { rows, languages }, ({ title }: Row) => title),
  ];
}

/** What the publisher notes. */
export function noteColumns<Row extends { readonly note?: LocalizedText }>(rows: readonly Row[], languages: Languages) {
  return textColumns("note", { rows, languages }, ({ note }: Row) => note);
}
