import type { PartialDate } from "#contract/dates.ts";
import type { Formatters } from "#i18n/formatters.ts";

/** The search over everything. */
export const find = {
  hint: "Programme, agreement, event, sector, source, view or day",
  count: (count: number, f: Formatters) => `${f.number(count)} ${f.plural(count, { one: "result", other: "results" })}`,
  none: (query: string) => `Nothing matches “${query}”.`,
  more: (count: number, view: string, f: Formatters) => `${f.number(count)} more in ${view}`,
  lastOf: (date: PartialDate, f: Formatters) => `last day of ${f.dateLong(date)}`,
  unfiltered: (count: number, f: Formatters) =>
    `${f.number(count)} ${f.plural(count, { one: "result", other: "results" })} without the evidence filter`,
  keys: "↑ ↓ choose, Enter opens, Esc closes",
};
