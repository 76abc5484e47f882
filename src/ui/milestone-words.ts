import type { Milestone } from "#contract/records.ts";
import type { MilestoneStatus } from "#contract/vocabulary.ts";
import { useI18n } from "./i18n-context.tsx";

/** A milestone with how it stands at the as-of day. */
export interface StandingMilestone {
  readonly milestone: Milestone;
  readonly status: MilestoneStatus;
  /** Reached: after its due day, negative before it. Overdue: since then. Pending: until then. Null: not known, or none. */
  readonly days: number | null;
}

/** What is said of a milestone at the as-of day. */
export interface MilestoneWords {
  /** Due date as it was planned. */
  plannedOf(milestone: Milestone): string;
  /** What became of it: reached, how late, how many days past due. */
  outcomeOf(standing: StandingMilestone): string;
  /** The days alone, beside its status: how late, how many past due, how many left; none: empty. */
  shiftOf(standing: StandingMilestone): string;
  /** Whether days stand in what became of it. */
  hasDays(standing: StandingMilestone): boolean;
  /** Due date and outcome in one line. */
  datesOf(standing: StandingMilestone): string;
}

/** Milestones of a program in words of the interface's language; needs the messages of `programs`. */
export function useMilestoneWords(): MilestoneWords {
  const { m, f } = useI18n();
  const words = m.programs.page;
  const plannedOf = ({ due, completedOn }: Milestone) => {
    if (due !== undefined) return words.due(due, f);
    return completedOn === undefined ? words.undated : words.unplanned;
  };
  const delayOf = (days: number): string => {
    if (days === 0) return words.onTime;
    return days > 0 ? words.late(days, f) : words.early(-days, f);
  };
  const outcomeOf = ({ milestone: { completedOn, cancelledOn }, status, days }: StandingMilestone): string => {
    if (status === "cancelled" && cancelledOn !== undefined) return words.cancelled(cancelledOn, f);
    if (status === "reached" && completedOn !== undefined) {
      return [words.reached(completedOn, f), ...(days === null ? [] : [delayOf(days)])].join(", ");
    }
    if (days === null) return "";
    return status === "overdue" ? words.overdue(days, f) : words.pending(days, f);
  };
  const shiftOf = ({ status, days }: StandingMilestone): string => {
    if (days === null) return "";
    if (status === "reached") return delayOf(days);
    return status === "overdue" ? m.programs.list.overdue(days, f) : words.pending(days, f);
  };
  const hasDays = ({ status, days }: StandingMilestone) => days !== null && !(status === "reached" && days === 0);
  const datesOf = (standing: StandingMilestone) =>
    [plannedOf(standing.milestone), outcomeOf(standing)].filter((text) => text !== "").join(" · ");
  return { plannedOf, outcomeOf, shiftOf, hasDays, datesOf };
}
