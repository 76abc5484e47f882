import {
  addDays,
  endOfMonth,
  firstDay,
  isFullDate,
  isPartialDate,
  lastDay,
  type PartialDate,
} from "#contract/dates.ts";
import { isPeriod, type Period, periodFirstDay, periodLastDay } from "#contract/periods.ts";

/** A range of time as two views of the page may write it: dates, or periods (contract §3, `from` and `to`). */
export interface CarriedRange {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** What each view means by a range: the days that something overlaps, or periods that lie wholly inside. */
const RANGE_OF_VIEW: Readonly<Record<string, "dates" | "periods">> = {
  timeline: "dates",
  events: "dates",
  trade: "periods",
  sectors: "periods",
};

const isQuarter = (text: string) => isPeriod(text) && !isPartialDate(text);

function dateOf(text: string, end: "from" | "to"): PartialDate | undefined {
  if (isPartialDate(text)) return text;
  if (!isQuarter(text)) return undefined;
  return (end === "from" ? periodFirstDay(text) : periodLastDay(text)).slice(0, 7);
}

/** The first month that begins, or the last that ends, within a range that has this end. */
function periodOf(text: string, end: "from" | "to"): Period | undefined {
  if (!isFullDate(text)) return isPeriod(text) ? text : undefined;
  if (end === "from") return (text.endsWith("-01") ? text : addDays(endOfMonth(text), 1)).slice(0, 7);
  return (text === endOfMonth(text) ? text : addDays(firstDay(text.slice(0, 7)), -1)).slice(0, 7);
}

/**
 * A range as another view takes it. Days become the whole months that lie inside them, since a period counts there only
 * when it lies wholly inside; quarters become their months.
 *
 * @returns nothing where there is no range, or where no whole month lies inside
 * @see contract §3, `from` and `to`
 * @example rangeFor("periods", { from: "2021-03-10", to: "2021-06-20" }) // { from: "2021-04", to: "2021-05" }
 */
export function rangeFor(kind: "dates" | "periods", { from, to }: CarriedRange): CarriedRange | undefined {
  const take = kind === "dates" ? dateOf : periodOf;
  const start = from === undefined ? undefined : take(from, "from");
  const end = to === undefined ? undefined : take(to, "to");
  if (start === undefined && end === undefined) return undefined;
  const [first, last] =
    kind === "dates"
      ? [start && firstDay(start), end && lastDay(end)]
      : [start && periodFirstDay(start), end && periodLastDay(end)];
  if (first !== undefined && last !== undefined && first > last) return undefined;
  return { ...(start !== undefined && { from: start }), ...(end !== undefined && { to: end }) };
}

/** The parameters of a link to a view from where the address has these; of a view that knows no range, none. */
export function carriedTo(
  view: string,
  from: string | null,
  to: string | null,
): Readonly<Record<string, string | undefined>> | undefined {
  const kind = RANGE_OF_VIEW[view];
  return kind && { ...rangeFor(kind, { from: from ?? undefined, to: to ?? undefined }) };
}
