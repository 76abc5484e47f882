import type { FullDate } from "#contract/dates.ts";
import type { FigureRequest } from "#contract/figures.ts";
import type { Change } from "./changes.ts";

/**
 * What tells how one side of a change comes about: a health, a goal's status or a published value. The statuses of
 * milestones, agreements and events follow from their dates alone, which stand beside them.
 *
 * @param on the earlier day, for the side before
 */
export function changeFigure(change: Change, on?: FullDate): FigureRequest | undefined {
  if ("recordId" in change) {
    const { recordId, observation } = change;
    const list = change.kind === "goal" ? "sector-goals" : "trade-metrics";
    return { kind: "observation", list, recordId, period: observation.period };
  }
  if (change.kind === "program") return { kind: "health", programId: change.id, on };
  return change.kind === "goal" ? { kind: "goal-status", goalId: change.id, on } : undefined;
}
