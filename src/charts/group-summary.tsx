import { useMemo } from "react";
import type { FullDate } from "#contract/dates.ts";
import { dayNumber } from "#contract/dates.ts";
import type { ProgramColumns } from "#domain/program-columns.ts";
import type { TimeScale } from "./time-scale.ts";

const HEIGHT_PX = 28;
const HIGHEST_PX = 18;
/** Width of one step of the outline. */
const STEP_PX = 2;

export interface GroupSummaryProps {
  readonly columns: ProgramColumns;
  /** The programs of the group, by their position in the columns. */
  readonly indices: Uint32Array;
  readonly scale: TimeScale;
  readonly asOf: FullDate;
  readonly colour: string;
}

/** How many of the programs run in each step of the scale. */
export function runningCounts({ columns, indices, scale }: Omit<GroupSummaryProps, "asOf" | "colour">): Uint32Array {
  const first = dayNumber(scale.firstOn);
  const days = dayNumber(scale.lastOn) - first + 1;
  const steps = Math.max(1, Math.ceil((scale.endPx - scale.startPx) / STEP_PX));
  const changes = new Int32Array(steps + 1);
  const stepOf = (number: number) => Math.floor(((number - first) / days) * steps);
  for (const index of indices) {
    const from = Math.max(0, stepOf(columns.start[index] ?? 0));
    const to = Math.min(steps - 1, stepOf(columns.end[index] ?? 0));
    if (from >= steps || to < 0 || to < from) continue;
    changes[from] = (changes[from] ?? 0) + 1;
    changes[to + 1] = (changes[to + 1] ?? 0) - 1;
  }
  const counts = new Uint32Array(steps);
  let running = 0;
  for (let step = 0; step < steps; step += 1) {
    running += changes[step] ?? 0;
    counts[step] = running;
  }
  return counts;
}

/** The counts as the outline of an area on a base line. */
function outline(counts: Uint32Array, startPx: number): string {
  const most = counts.reduce((high, count) => Math.max(high, count), 1);
  const base = HEIGHT_PX - 5;
  let path = `M${startPx} ${base}`;
  let shown = -1;
  counts.forEach((count, step) => {
    if (count === shown) return;
    shown = count;
    const y = base - (count === 0 ? 0 : Math.max(3, (HIGHEST_PX * count) / most));
    path += `H${startPx + step * STEP_PX}V${y.toFixed(1)}`;
  });
  return `${path}H${startPx + counts.length * STEP_PX}V${base}Z`;
}

/** A group of programs in one line: the more of them run, the higher; laid up to the as-of day, hollow after it. */
export function GroupSummary({ columns, indices, scale, asOf, colour }: GroupSummaryProps) {
  const path = useMemo(
    () => outline(runningCounts({ columns, indices, scale }), scale.startPx),
    [columns, indices, scale],
  );
  const todayPx = asOf < scale.firstOn ? scale.startPx : asOf > scale.lastOn ? scale.endPx : scale.xEnd(asOf);
  const isDayShown = asOf >= scale.firstOn && asOf <= scale.lastOn;
  return (
    <svg className="group-summary" width={scale.endPx} height={HEIGHT_PX} aria-hidden="true">
      <path d={path} fill="var(--paper)" stroke={colour} strokeWidth="1.2" />
      <svg width={todayPx} height={HEIGHT_PX} style={{ overflow: "hidden" }}>
        <path d={path} fill={colour} stroke={colour} strokeWidth="1.2" />
      </svg>
      {isDayShown && <path d={`M${todayPx} 0V${HEIGHT_PX}`} stroke="var(--ink)" strokeWidth="1.5" />}
    </svg>
  );
}
