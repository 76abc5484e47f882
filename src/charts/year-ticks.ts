import { day } from "#contract/dates.ts";
import type { TimeScale } from "./time-scale.ts";

/** The first day of a year on a scale. */
export interface YearTick {
  readonly year: number;
  readonly x: number;
  /** Whether there is room for its number. */
  readonly isLabelled: boolean;
}

/** Least distance between the lines of a grid, px. */
const GRID_PX = 16;

/** Years between labels, the least that leaves room. */
const STEPS = [1, 2, 5, 10, 25, 50, 100] as const;

/** The years that begin within a scale (where they lie too near, only those to label), labelled as densely as `labelPx` for each label allows. */
export function yearTicks(scale: TimeScale, labelPx = 44): readonly YearTick[] {
  const first = Number(scale.firstOn.slice(0, 4));
  const last = Number(scale.lastOn.slice(0, 4));
  const perYear = (scale.endPx - scale.startPx) / Math.max(1, last - first + 1);
  const step = STEPS.find((years) => years * perYear >= labelPx) ?? STEPS[STEPS.length - 1] ?? 1;
  const ticks: YearTick[] = [];
  for (let year = first; year <= last; year += 1) {
    const on = day(`${year}-01-01`);
    if (on < scale.firstOn) continue;
    const x = scale.x(on);
    const hasRoom = scale.endPx - x >= labelPx * 0.75;
    const isMain = step === 1 || year % step === 0;
    if (isMain || perYear >= GRID_PX) ticks.push({ year, x, isLabelled: hasRoom && isMain });
  }
  return ticks;
}
