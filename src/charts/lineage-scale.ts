import { type FullDate, type PartialDate, dayNumber, firstDay, lastDay } from "#contract/dates.ts";
import type { LineageTerm, LineageView } from "./lineage-types.ts";

/** Years that are drawn closer together than the rest. */
interface ScaleBreak {
  readonly fromYear: number;
  readonly toYear: number;
  /** How many times closer. */
  readonly factor: number;
  /** Middle of the gap that parts them from what follows, or from what came before when they are the last. */
  readonly atPx: number;
}

export interface LineageScale {
  readonly firstYear: number;
  readonly lastYear: number;
  readonly startPx: number;
  readonly endPx: number;
  readonly scaleBreak: ScaleBreak | undefined;
  /** Upper edge of a day. */
  y(on: FullDate): number;
  /** Lower edge of a day. */
  yEnd(on: FullDate): number;
  /** Middle of all the days that a partial date stands for. */
  yMiddle(on: PartialDate): number;
}

const FACTOR = 5;
const BREAK_PX = 12;
/** Fewer empty years than this are not worth a break. */
const LONG_RUN = 6;

/** The longest run of years without a term, when it is long enough. */
function emptyRun(
  terms: readonly LineageTerm[],
  firstYear: number,
  lastYear: number,
): { from: number; to: number } | undefined {
  let longest: { from: number; to: number } | undefined;
  let from = firstYear;
  for (let year = firstYear; year <= lastYear + 1; year += 1) {
    const isCovered =
      year > lastYear ||
      terms.some(
        ({ term }) => term && Number(term.firstOn.slice(0, 4)) <= year && year <= Number(term.lastOn.slice(0, 4)),
      );
    if (!isCovered) continue;
    const length = year - from;
    if (length >= LONG_RUN && (!longest || length > longest.to - longest.from + 1)) longest = { from, to: year - 1 };
    from = year + 1;
  }
  return longest;
}

/**
 * A scale from days down to px, linear within each year; at most once it breaks, where years without any term would
 * take most of the room.
 *
 * @param perYearPx height of a year outside the break
 */
export function lineageScale(
  { firstYear, lastYear, terms }: Pick<LineageView, "firstYear" | "lastYear" | "terms">,
  { startPx, perYearPx }: { startPx: number; perYearPx: number },
): LineageScale {
  const run = emptyRun(terms, firstYear, lastYear);
  const isIn = (year: number) => run !== undefined && year >= run.from && year <= run.to;
  const starts = [startPx];
  let breakAt: number | undefined;
  for (let year = firstYear; year <= lastYear; year += 1) {
    let next = (starts.at(-1) ?? startPx) + (isIn(year) ? perYearPx / FACTOR : perYearPx);
    if (isIn(year) !== isIn(year + 1) && year < lastYear && (isIn(year) || run?.to === lastYear)) {
      breakAt = next + BREAK_PX / 2;
      next += BREAK_PX;
    }
    starts.push(next);
  }
  const at = (on: FullDate, offset: 0 | 1) => {
    const year = Number(on.slice(0, 4));
    const index = year - firstYear;
    const top = starts[index];
    if (top === undefined || year > lastYear) return index < 0 ? startPx : (starts.at(-1) ?? startPx);
    const heightPx = isIn(year) ? perYearPx / FACTOR : perYearPx;
    const days = dayNumber(lastDay(String(year))) - dayNumber(firstDay(String(year))) + 1;
    return top + ((dayNumber(on) - dayNumber(firstDay(String(year))) + offset) / days) * heightPx;
  };
  return {
    firstYear,
    lastYear,
    startPx,
    endPx: starts.at(-1) ?? startPx,
    scaleBreak:
      run && breakAt !== undefined ? { fromYear: run.from, toYear: run.to, factor: FACTOR, atPx: breakAt } : undefined,
    y: (on) => at(on, 0),
    yEnd: (on) => at(on, 1),
    yMiddle: (on) => (at(firstDay(on), 0) + at(lastDay(on), 1)) / 2,
  };
}

/** Every year with the place where it begins; inside the break only its first and last are labelled. */
export function drawnYears({
  firstYear,
  lastYear,
  scaleBreak,
  yMiddle,
}: LineageScale): readonly { year: number; atPx: number; isLabelled: boolean }[] {
  return Array.from({ length: lastYear - firstYear + 1 }, (_, index) => {
    const year = firstYear + index;
    const isInside = scaleBreak !== undefined && year > scaleBreak.fromYear && year < scaleBreak.toYear;
    return { year, atPx: yMiddle(`${year}-01-01`), isLabelled: !isInside };
  });
}
