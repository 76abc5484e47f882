import { type FullDate, daysBetween, happenedBy, lastDay } from "#contract/dates.ts";
import type { Milestone } from "#contract/records.ts";
import type { MilestoneStatus } from "#contract/vocabulary.ts";

/**
 * How a milestone stands at D. On the last day of `due` itself it is still pending; without `due` it is never overdue.
 *
 * @see contract §2, Milestone at D
 * @example milestoneStatus({ …, due: "2021-06", completedOn: "2021" }, day("2021-12-30")) // "overdue"
 */
export function milestoneStatus(milestone: Milestone, asOf: FullDate): MilestoneStatus {
  const { due, completedOn, cancelledOn } = milestone;
  if (cancelledOn !== undefined && happenedBy(cancelledOn, asOf)) return "cancelled";
  if (completedOn !== undefined && happenedBy(completedOn, asOf)) return "reached";
  if (due !== undefined && lastDay(due) < asOf) return "overdue";
  return "pending";
}

/**
 * Whether a milestone enters `progress` at D: it is not cancelled, and it was planned or is reached.
 *
 * @see contract §2, Program at D
 */
export function isCounted(milestone: Milestone, asOf: FullDate): boolean {
  const status = milestoneStatus(milestone, asOf);
  return status !== "cancelled" && (milestone.due !== undefined || status === "reached");
}

/** Whole days from the last day of `due` to D, at least 1, or null unless the milestone is overdue at D. */
export function overdueDays(milestone: Milestone, asOf: FullDate): number | null {
  if (milestone.due === undefined || milestoneStatus(milestone, asOf) !== "overdue") return null;
  return daysBetween(lastDay(milestone.due), asOf);
}
