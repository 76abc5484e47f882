import { useCallback } from "react";
import { type PartialDate, dayNumber, firstDay, lastDay } from "#contract/dates.ts";
import { useI18n } from "./i18n-context.tsx";
import { useUrlParams } from "./url-state.ts";

/** What a row is ordered by in a column: text by the language's collation, numbers by size; null stands last both ways. */
export type SortKey = string | number | null;

/** The key of a partial date: by its first day, then by its last (contract §3, Sorting). */
export function dateKey(date: PartialDate | undefined): number | null {
  return date === undefined
    ? null
    : dayNumber(firstDay(date)) * 1000 + (dayNumber(lastDay(date)) - dayNumber(firstDay(date)));
}

/** The key of an enumerated value: its place in the contract's order. */
export function orderKey(order: readonly string[], value: string | undefined): number | null {
  const index = value === undefined ? -1 : order.indexOf(value);
  return index < 0 ? null : index;
}

export interface SortChoice {
  readonly columnId: string;
  readonly isDescending: boolean;
}

/** The reader's order of the view's main table, none when absent; `isUnknown` when the URL names no such column. */
export function useSortChoice(columnIds: readonly string[]): { choice: SortChoice | undefined; isUnknown: boolean } {
  return sortChoiceOf(useUrlParams().get("sort"), columnIds);
}

/** The order that a text of the URL asks for. */
export function sortChoiceOf(
  text: string | null,
  columnIds: readonly string[],
): { choice: SortChoice | undefined; isUnknown: boolean } {
  if (text === null || text === "") return { choice: undefined, isUnknown: false };
  const columnId = text.startsWith("-") ? text.slice(1) : text;
  if (!columnIds.includes(columnId)) return { choice: undefined, isUnknown: true };
  return { choice: { columnId, isDescending: text.startsWith("-") }, isUnknown: false };
}

/** Orders rows by a column, ties in the order of the data; the language's collation comes along. */
export function useSorted(): <Row>(
  rows: readonly Row[],
  choice: SortChoice | undefined,
  keyOf: (row: Row, columnId: string) => SortKey,
) => readonly Row[] {
  const { f } = useI18n();
  return useCallback(
    (rows, choice, keyOf) => {
      if (!choice) return rows;
      const sign = choice.isDescending ? -1 : 1;
      return rows
        .map((row) => ({ row, key: keyOf(row, choice.columnId) }))
        .toSorted((a, b) => {
          if (a.key === null || b.key === null) return a.key === b.key ? 0 : a.key === null ? 1 : -1;
          if (typeof a.key === "number" && typeof b.key === "number") return sign * (a.key - b.key);
          return sign * f.compare(String(a.key), String(b.key));
        })
        .map(({ row }) => row);
    },
    [f],
  );
}
