import { type FullDate, dayNumber, dayOfNumber } from "#contract/dates.ts";
import type { Program } from "#contract/records.ts";
import { columnsOf } from "./program-columns.ts";
import { NO_REPORT } from "./program-facts.ts";

/**
 * The latest day before D on which anything was reported of any of the programs: a report, a milestone reached or
 * cancelled, a state (contract §2, Program at D, rule 5).
 *
 * @returns none where nothing was reported before D
 */
export function lastReportBefore(programs: readonly Program[], asOf: FullDate): FullDate | undefined {
  const { reported, completed, cancelled, stateOn } = columnsOf(programs);
  const today = dayNumber(asOf);
  let latest = NO_REPORT;
  for (const column of [reported, completed, cancelled, stateOn]) {
    for (const on of column) if (on < today && on > latest) latest = on;
  }
  return latest === NO_REPORT ? undefined : dayOfNumber(latest);
}
