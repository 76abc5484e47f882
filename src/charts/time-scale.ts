import { type FullDate, dayNumber, dayOfNumber } from "#contract/dates.ts";

/** A linear scale from days to px: the left edge of `firstOn`'s day to the right edge of `lastOn`'s day. */
export interface TimeScale {
  readonly firstOn: FullDate;
  readonly lastOn: FullDate;
  readonly startPx: number;
  readonly endPx: number;
  /** Left edge of a day. */
  x(on: FullDate): number;
  /** Right edge of a day. */
  xEnd(on: FullDate): number;
  /** The day itself, or the end of the scale that it lies beyond. */
  within(on: FullDate): FullDate;
  /** The day under a place, kept within the scale. */
  dayAt(px: number): FullDate;
}

/** The scale for the days `firstOn` … `lastOn` over the px `startPx` … `endPx`. */
export function timeScale(
  days: { firstOn: FullDate; lastOn: FullDate },
  px: { startPx: number; endPx: number },
): TimeScale {
  const first = dayNumber(days.firstOn);
  const last = dayNumber(days.lastOn);
  const perDay = (px.endPx - px.startPx) / (last - first + 1);
  return {
    ...days,
    ...px,
    x: (on) => px.startPx + (dayNumber(on) - first) * perDay,
    xEnd: (on) => px.startPx + (dayNumber(on) - first + 1) * perDay,
    within: (on) => (on < days.firstOn ? days.firstOn : on > days.lastOn ? days.lastOn : on),
    dayAt: (place) => dayOfNumber(Math.min(last, Math.max(first, first + Math.floor((place - px.startPx) / perDay)))),
  };
}
