import type { ListName } from "#contract/records.ts";

/** Which list holds all that a view's table can show. */
export const WHOLE_LIST = {
  programs: "programs",
  timeline: "programs",
  sectors: "programs",
  trade: "trade-metrics",
  agreements: "agreements",
  events: "events",
  sources: "sources",
} as const satisfies Readonly<Record<string, ListName>>;
export type WholeView = keyof typeof WHOLE_LIST;

/** Whether all rows of a table can be had, by its name in the contract. */
export function isWholeView(table: string): table is WholeView {
  return Object.hasOwn(WHOLE_LIST, table);
}
