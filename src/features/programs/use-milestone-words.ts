import { type FullDate, daysBetween, lastDay } from "#contract/dates.ts";
import type { Milestone } from "#contract/records.ts";
import type { MilestoneStatus } from "#contract/vocabulary.ts";
import { milestoneStatus, overdueDays } from "#domain/milestones.ts";
import { useI18n } from "#ui/i18n-context.tsx";

/** What is said of a milestone at the as-of day. */
export interface MilestoneWords {
  statusOf(milestone: Milestone): MilestoneStatus;
  /** Due date as it was planned. */
  plannedOf(milestone: Milestone): string;
  /** What became of it: reached, how late, how many days past due. */
  outcomeOf(milestone: Milestone): string;
  /** Whether days stand in what became of it. */
  hasDays(milestone: Milestone): boolean;
  /** Both in one line. */
  datesOf(milestone: Milestone): string;
}

/** Days after the due day on which it was reached; none where one of the dates is not known to the day. */
function delayDays({ due, completedOn }: Milestone): number | undefined {
  if (due === undefined || completedOn === undefined || due.length < 10 || completedOn.length < 10) return undefined;
  return daysBetween(lastDay(due), lastDay(completedOn));
}

/** Milestones of a program in words of the interface's language. */
export function useMilestoneWords(asOf: FullDate): MilestoneWords {
  const { m, f } = useI18n();
  const words = m.programs.page;
  const statusOf = (milestone: Milestone) => milestoneStatus(milestone, asOf);
  const plannedOf = ({ due, completedOn }: Milestone) => {
    if (due !== undefined) return words.due(due, f);
    return completedOn === undefined ? words.undated : words.unplanned;
  };
  const delayOf = (milestone: Milestone): string[] => {
    const days = delayDays(milestone);
    if (days === undefined) return [];
    if (days === 0) return [words.onTime];
    return [days > 0 ? words.late(days, f) : words.early(-days, f)];
  };
  const outcomeOf = (milestone: Milestone): string => {
    const status = statusOf(milestone);
    if (status === "cancelled" && milestone.cancelledOn !== undefined) return words.cancelled(milestone.cancelledOn, f);
    if (status === "reached" && milestone.completedOn !== undefined) {
      return [words.reached(milestone.completedOn, f), ...delayOf(milestone)].join(", ");
    }
    const days = overdueDays(milestone, asOf);
    if (days !== null) return words.overdue(days, f);
    return milestone.due === undefined ? "" : words.pending(daysBetween(asOf, lastDay(milestone.due)), f);
  };
  const hasDays = (milestone: Milestone) => {
    const status = statusOf(milestone);
    if (status === "reached") return (delayDays(milestone) ?? 0) !== 0;
    return status !== "cancelled" && milestone.due !== undefined;
  };
  const datesOf = (milestone: Milestone) =>
    [plannedOf(milestone), outcomeOf(milestone)].filter((text) => text !== "").join(" · ");
  return { statusOf, plannedOf, outcomeOf, hasDays, datesOf };
}
