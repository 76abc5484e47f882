import { type FullDate, type PartialDate, dayNumber, daysBetween, happenedBy, lastDay } from "#contract/dates.ts";
import type { Milestone, Program } from "#contract/records.ts";
import type { MilestoneStatus } from "#contract/vocabulary.ts";
import { type Vouched, effectiveEvidence, effectiveSourceIds } from "./evidence.ts";

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

/** Days after the due day on which it was reached; null where one of the dates is not known to the day. */
function delayDays({ due, completedOn }: Milestone): number | null {
  if (due === undefined || completedOn === undefined || due.length < 10 || completedOn.length < 10) return null;
  return daysBetween(lastDay(due), lastDay(completedOn));
}

/** A milestone of a program with how it stands at D and what vouches for it. */
export interface JudgedMilestone extends Vouched {
  readonly program: Program;
  readonly milestone: Milestone;
  readonly status: MilestoneStatus;
  /** Reached: after its due day, negative before it. Overdue: since then. Pending: until then. Null: not known, or none. */
  readonly days: number | null;
}

function daysOf(milestone: Milestone, status: MilestoneStatus, asOf: FullDate): number | null {
  if (status === "cancelled") return null;
  if (status === "reached") return delayDays(milestone);
  if (status === "overdue") return overdueDays(milestone, asOf);
  return milestone.due === undefined ? null : daysBetween(asOf, lastDay(milestone.due));
}

/** How a milestone stands at D, by how many days it differs from its due day, and what vouches for it. */
export function judgedMilestone(program: Program, milestone: Milestone, asOf: FullDate): JudgedMilestone {
  const status = milestoneStatus(milestone, asOf);
  return {
    program,
    milestone,
    status,
    days: daysOf(milestone, status, asOf),
    evidence: effectiveEvidence(program, milestone),
    sourceIds: effectiveSourceIds(program, milestone),
  };
}

/** Where a milestone stands in time: the planned date, else what happened to it. */
export function milestonePlace({ due, completedOn, cancelledOn }: Milestone): PartialDate | undefined {
  return due ?? completedOn ?? cancelledOn;
}

/** Whether it is on record at D: what nobody had planned is not known before it is there. */
export function isKnownMilestone(milestone: Milestone, asOf: FullDate): boolean {
  const isPlanned = milestone.due !== undefined || milestonePlace(milestone) === undefined;
  return isPlanned || milestoneStatus(milestone, asOf) !== "pending";
}

/** All milestones on record, by the date at which each stands; those without any date last. */
export function milestonesByDate({ milestones }: Program): readonly Milestone[] {
  const placeNumber = (milestone: Milestone) => {
    const on = milestonePlace(milestone);
    return on === undefined ? Infinity : dayNumber(lastDay(on));
  };
  return milestones.toSorted((a, b) => {
    const [first, second] = [placeNumber(a), placeNumber(b)];
    return first === second ? 0 : first - second;
  });
}

/** What was known of a program's milestones at D, by date: without what came later, be it a milestone or its outcome. */
export function milestonesAt(program: Program, asOf: FullDate): readonly JudgedMilestone[] {
  return milestonesByDate(program)
    .filter((milestone) => isKnownMilestone(milestone, asOf))
    .map(({ completedOn, cancelledOn, ...planned }) => {
      const known: Milestone = {
        ...planned,
        ...(completedOn !== undefined && happenedBy(completedOn, asOf) && { completedOn }),
        ...(cancelledOn !== undefined && happenedBy(cancelledOn, asOf) && { cancelledOn }),
      };
      return judgedMilestone(program, known, asOf);
    });
}
