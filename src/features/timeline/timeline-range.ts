import {
  type FullDate,
  type PartialDate,
  addDays,
  dayNumber,
  dayOfNumber,
  daysBetween,
  endOfMonth,
  firstDay,
  isPartialDate,
  lastDay,
} from "#contract/dates.ts";
import type { Program } from "#contract/records.ts";
import { type ProgramColumns, columnsOf } from "#domain/program-columns.ts";
import { NEVER } from "#domain/program-facts.ts";

/** The days in sight, both ends included. */
export interface TimeSpan {
  readonly firstOn: FullDate;
  readonly lastOn: FullDate;
}

export type ZoomLevel = "decade" | "year" | "quarter";

export const ZOOM_LEVELS: readonly ZoomLevel[] = ["decade", "year", "quarter"];

/** Days in sight at each level, and the number of days from which on the next wider level holds. */
const LEVEL_DAYS: Readonly<Record<ZoomLevel, number>> = {
  decade: 30 * 365.25,
  year: 10 * 365.25,
  quarter: 3.5 * 365.25,
};
const WIDER_FROM_DAYS = { decade: 15 * 365.25, year: 5 * 365.25 } as const;

/** Fewer days than this are never in sight. */
export const SHORTEST_DAYS = 7;
const EARLIEST = firstDay("1900");
const LATEST = lastDay("2100");
const FIRST_NUMBER = dayNumber(EARLIEST);
const LAST_NUMBER = dayNumber(LATEST);
/** Share of the programs whose start or end may lie outside the first picture. */
const OUTLIER_RATIO = 0.05;

export const spanDays = ({ firstOn, lastOn }: TimeSpan): number => daysBetween(firstOn, lastOn) + 1;

/** How many days of a column there are up to each day, so that any share of them is found without sorting. */
class DayCounts {
  readonly #counts = new Uint32Array(LAST_NUMBER - FIRST_NUMBER + 1);
  #total = 0;

  add(number: number): void {
    const place = number - FIRST_NUMBER;
    if (place < 0 || place >= this.#counts.length) return;
    this.#counts[place] = (this.#counts[place] ?? 0) + 1;
    this.#total += 1;
  }

  /** The day before which a share of the days lies; of no days none. */
  at(ratio: number): number | undefined {
    if (this.#total === 0) return undefined;
    let left = Math.min(this.#total - 1, Math.floor(this.#total * ratio));
    for (let place = 0; place < this.#counts.length; place += 1) {
      const count = this.#counts[place] ?? 0;
      if (count > left) return place + FIRST_NUMBER;
      left -= count;
    }
    return undefined;
  }
}

function dayCounts(columns: ProgramColumns): { starts: DayCounts; ends: DayCounts; points: DayCounts } {
  const counts = { starts: new DayCounts(), ends: new DayCounts(), points: new DayCounts() };
  for (const number of columns.start) counts.starts.add(number);
  for (const number of columns.end) counts.ends.add(number);
  for (const [index, due] of columns.due.entries()) {
    counts.points.add(due === NEVER ? (columns.completed[index] ?? NEVER) : due);
  }
  return counts;
}

/**
 * Whole years in which every program is in sight, and all but a few outlying starts and ends; around `around` when
 * there are no programs. Depends on the records alone, so that the picture stands still while the as-of day moves.
 */
export function defaultSpan(programs: readonly Program[], around: FullDate): TimeSpan {
  const { starts, ends, points } = dayCounts(columnsOf(programs));
  const lastStart = starts.at(1);
  const firstStart = starts.at(OUTLIER_RATIO);
  if (lastStart === undefined || firstStart === undefined) {
    const year = Number(around.slice(0, 4));
    return { firstOn: firstDay(String(Math.max(1900, year - 3))), lastOn: lastDay(String(Math.min(2100, year + 3))) };
  }
  const top = (days: DayCounts) => days.at(1 - OUTLIER_RATIO) ?? lastStart;
  const earliest = dayOfNumber(Math.min(firstStart, ends.at(0) ?? firstStart));
  const latest = dayOfNumber(Math.max(lastStart, top(ends), top(points)));
  return { firstOn: firstDay(earliest.slice(0, 4)), lastOn: lastDay(latest.slice(0, 4)) };
}

/** The span as asked for, filled up from `fallback`; `from` is not after `to`. */
export function spanOf(from: PartialDate | undefined, to: PartialDate | undefined, fallback: TimeSpan): TimeSpan {
  const firstOn = from === undefined ? fallback.firstOn : firstDay(from);
  const lastOn = to === undefined ? fallback.lastOn : lastDay(to);
  if (firstOn > lastOn)
    return from === undefined ? { firstOn: addDays(lastOn, -366), lastOn } : { firstOn, lastOn: addDays(firstOn, 366) };
  return spanDays({ firstOn, lastOn }) >= SHORTEST_DAYS
    ? { firstOn, lastOn }
    : around({ firstOn, lastOn }, SHORTEST_DAYS);
}

function around({ firstOn, lastOn }: TimeSpan, days: number): TimeSpan {
  const middle = addDays(firstOn, Math.floor(daysBetween(firstOn, lastOn) / 2));
  const start = addDays(middle, -Math.floor(days / 2));
  return { firstOn: start, lastOn: addDays(start, days - 1) };
}

/** The span as `from` and `to` of the URL: in years or months where it is made of them. */
export function spanParams({ firstOn, lastOn }: TimeSpan): { readonly from: PartialDate; readonly to: PartialDate } {
  if (firstOn.endsWith("-01-01") && lastOn.endsWith("-12-31"))
    return { from: firstOn.slice(0, 4), to: lastOn.slice(0, 4) };
  if (firstOn.endsWith("-01") && lastOn === endOfMonth(lastOn))
    return { from: firstOn.slice(0, 7), to: lastOn.slice(0, 7) };
  return { from: firstOn, to: lastOn };
}

/** The level whose unit suits so many days. */
export function levelOf(span: TimeSpan): ZoomLevel {
  const days = spanDays(span);
  if (days > WIDER_FROM_DAYS.decade) return "decade";
  return days > WIDER_FROM_DAYS.year ? "year" : "quarter";
}

function kept(firstOn: number, days: number): TimeSpan {
  const size = Math.min(days, dayNumber(LATEST) - dayNumber(EARLIEST) + 1);
  const start = Math.min(Math.max(firstOn, dayNumber(EARLIEST)), dayNumber(LATEST) - size + 1);
  const first = addDays(EARLIEST, start - dayNumber(EARLIEST));
  return { firstOn: first, lastOn: addDays(first, size - 1) };
}

/**
 * The span made longer or shorter about one of its days, which stays where it is in the picture.
 *
 * @param ratio days in sight afterwards, of those before
 */
export function zoomed(span: TimeSpan, ratio: number, about: FullDate): TimeSpan {
  const days = Math.max(SHORTEST_DAYS, Math.round(spanDays(span) * ratio));
  const share = Math.min(1, Math.max(0, daysBetween(span.firstOn, about) / spanDays(span)));
  return kept(Math.round(dayNumber(about) - share * days), days);
}

/** Longer than this, days say more than anyone asked for. */
const TIDY_FROM_DAYS = 366;

/** The span in whole months, where it is long: what a step of the scale leaves can be read out and goes along to series. */
export function tidied(span: TimeSpan): TimeSpan {
  if (spanDays(span) < TIDY_FROM_DAYS) return span;
  const half = 15;
  const first = addDays(span.firstOn, half).slice(0, 7);
  const last = addDays(span.lastOn, -half).slice(0, 7);
  return { firstOn: firstDay(first), lastOn: lastDay(last) };
}

/** The span moved by so many days, kept within the years that dates can have. */
export function moved(span: TimeSpan, days: number): TimeSpan {
  return kept(dayNumber(span.firstOn) + days, spanDays(span));
}

/** The span moved so that a day is in its middle. */
export function centred(span: TimeSpan, on: FullDate): TimeSpan {
  return moved(span, daysBetween(span.firstOn, on) - Math.floor(spanDays(span) / 2));
}

/** Two places of the drawing, px from the start of the scale: where two fingers, or twice the same one, are. */
export type Grip = readonly [number, number];

/**
 * The span after the days under a grip were drawn to another place: moved, and made longer or shorter where the two come
 * nearer or part.
 */
export function gripped(span: TimeSpan, { from, to, plotPx }: { from: Grip; to: Grip; plotPx: number }): TimeSpan {
  const days = spanDays(span);
  const pxBefore = from[1] - from[0];
  const pxAfter = to[1] - to[0];
  const ratio = pxBefore !== 0 && Math.sign(pxAfter) === Math.sign(pxBefore) ? pxBefore / pxAfter : 1;
  const longer = Math.max(SHORTEST_DAYS, days * ratio);
  const held = dayNumber(span.firstOn) + (from[0] / plotPx) * days;
  return kept(Math.round(held - (to[0] / plotPx) * longer), Math.round(longer));
}

/** The span of a level about a day, in whole months. */
export function levelSpan(level: ZoomLevel, about: FullDate): TimeSpan {
  const days = Math.round(LEVEL_DAYS[level]);
  const { firstOn, lastOn } = kept(dayNumber(about) - Math.round(days * 0.6), days);
  return { firstOn: firstDay(firstOn.slice(0, 7)), lastOn: endOfMonth(lastOn) };
}

export interface RangeChoice {
  readonly from: PartialDate | undefined;
  readonly to: PartialDate | undefined;
  /** What was asked for and cannot be shown; `order`: it ends before it starts. */
  readonly ignored: readonly ("from" | "to" | "order")[];
}

/** `from` and `to` of the URL; what is no date, and a range that ends before it starts, are ignored (contract §3). */
export function rangeChoice(from: string | null, to: string | null): RangeChoice {
  const start = from !== null && isPartialDate(from) ? from : undefined;
  const end = to !== null && isPartialDate(to) ? to : undefined;
  const ignored = [
    ...(from !== null && start === undefined ? (["from"] as const) : []),
    ...(to !== null && end === undefined ? (["to"] as const) : []),
  ];
  if (start !== undefined && end !== undefined && firstDay(start) > lastDay(end)) {
    return { from: undefined, to: undefined, ignored: [...ignored, "order"] };
  }
  return { from: start, to: end, ignored };
}

/** Days in sight after one press of +, of those before. */
export const ZOOM_RATIO = 0.625;

/** The day that zooming keeps in place: the as-of day when in sight, else the middle. */
export function zoomCentre(span: TimeSpan, asOf: FullDate): FullDate {
  if (asOf >= span.firstOn && asOf <= span.lastOn) return asOf;
  return addDays(span.firstOn, Math.floor(spanDays(span) / 2));
}
