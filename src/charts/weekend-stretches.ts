import { dayNumber, dayOfNumber } from "#contract/dates.ts";
import type { TimeScale } from "./time-scale.ts";

/** A weekend in the drawing, px. */
export interface WeekendStretch {
  readonly x: number;
  readonly widthPx: number;
}

/** Day 0 was a Thursday. */
const weekday = (number: number) => ((((number + 3) % 7) + 7) % 7) + 1;

/** The stretches of days within the scale that are of these days of the week: 1 Monday … 7 Sunday. */
export function weekendStretches(scale: TimeScale, weekend: readonly number[]): readonly WeekendStretch[] {
  const stretches: { x: number; widthPx: number; until: number }[] = [];
  const last = dayNumber(scale.lastOn);
  for (let number = dayNumber(scale.firstOn); number <= last; number += 1) {
    if (!weekend.includes(weekday(number))) continue;
    const on = dayOfNumber(number);
    const before = stretches.at(-1);
    if (before?.until === number - 1) {
      before.widthPx = scale.xEnd(on) - before.x;
      before.until = number;
    } else stretches.push({ x: scale.x(on), widthPx: scale.xEnd(on) - scale.x(on), until: number });
  }
  return stretches.map(({ x, widthPx }) => ({ x, widthPx }));
}
