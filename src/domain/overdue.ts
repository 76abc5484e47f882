import { type FullDate, dayNumber } from "#contract/dates.ts";
import type { Program } from "#contract/records.ts";
import { type Judged, columnsOf, healthAt } from "./program-columns.ts";

/** Counts the overdue milestones of a program by its place; of a stopped one none. */
export function overdueOf(programs: readonly Program[], judged: Judged, asOf: FullDate): (index: number) => number {
  const { milestoneFrom, due, completed, cancelled } = columnsOf(programs);
  const today = dayNumber(asOf);
  return (index) => {
    if (healthAt(judged, index) === "stopped") return 0;
    let overdue = 0;
    for (let at = milestoneFrom[index] ?? 0; at < (milestoneFrom[index + 1] ?? 0); at += 1) {
      const isOpen = (completed[at] ?? 0) > today && (cancelled[at] ?? 0) > today;
      if (isOpen && (due[at] ?? 0) < today) overdue += 1;
    }
    return overdue;
  };
}
