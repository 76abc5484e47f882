import { type FullDate, dayOfNumber, daysBetween, lastDay } from "#contract/dates.ts";
import type { HealthReason } from "#contract/reasons.ts";
import type { Milestone, Program, StateReport } from "#contract/records.ts";
import type { Health } from "#contract/vocabulary.ts";
import { milestoneStatus, overdueDays } from "./milestones.ts";
import { NO_REPORT, type ProgramFacts } from "./program-facts.ts";
import * as rules from "./program-rules.ts";

/** A program at D, with what was gathered of it. */
export interface JudgedProgram {
  readonly program: Program;
  readonly facts: ProgramFacts;
  readonly asOf: FullDate;
  /** The standing state. */
  readonly declared: StateReport | undefined;
}

interface DatedMilestone {
  readonly milestoneId: string;
  readonly due: string;
  readonly days: number;
}

/** Last report of a program as an optional member: nothing where nobody ever reported. */
export function lastReportOf({ lastReport }: ProgramFacts): { lastReportOn?: FullDate } {
  return lastReport === NO_REPORT ? {} : { lastReportOn: dayOfNumber(lastReport) };
}

function dated(program: Program, daysOf: (milestone: Milestone, due: string) => number | null): DatedMilestone[] {
  return program.milestones.flatMap((milestone) => {
    const { id, due } = milestone;
    const days = due === undefined ? null : daysOf(milestone, due);
    return due === undefined || days === null ? [] : [{ milestoneId: id, due, days }];
  });
}

function overdueMilestones({ program, asOf }: JudgedProgram): DatedMilestone[] {
  return dated(program, (milestone) => overdueDays(milestone, asOf)).toSorted((a, b) => b.days - a.days);
}

function dueSoon({ program, asOf }: JudgedProgram): DatedMilestone[] {
  return dated(program, (milestone, due) => {
    if (milestoneStatus(milestone, asOf) !== "pending") return null;
    const days = daysBetween(asOf, lastDay(due));
    return days <= rules.GRACE_DAYS ? days : null;
  }).toSorted((a, b) => a.days - b.days);
}

function stateReason({ declared }: JudgedProgram): HealthReason[] {
  return declared === undefined ? [] : [{ rule: "state", state: declared.state, on: declared.on }];
}

function doneReasons(judged: JudgedProgram): HealthReason[] {
  const { declared, facts } = judged;
  const reasons = declared?.state === "completed" ? stateReason(judged) : [];
  if (rules.isAllReached(facts)) reasons.push({ rule: "all-reached", reached: facts.plannedReached });
  return reasons;
}

function unreportedReasons(judged: JudgedProgram): HealthReason[] {
  const { program, facts } = judged;
  const { today } = facts;
  const last = lastReportOf(facts);
  const reasons: HealthReason[] = rules.isOverdueUnreported(facts)
    ? overdueMilestones(judged).map((milestone) => ({ rule: "overdue-unreported", ...milestone, ...last }))
    : [];
  if (program.end !== undefined && rules.isTermOver(facts)) {
    reasons.push({ rule: "term-over", end: program.end, days: today - facts.end, ...last });
  }
  if (rules.isSilent(facts)) {
    const heard = rules.heardOn(facts);
    reasons.push({ rule: "no-report", since: dayOfNumber(heard), days: today - heard, ...last });
  }
  return reasons;
}

function atRiskReasons(judged: JudgedProgram, elapsed: number | null): HealthReason[] {
  const { facts } = judged;
  const reasons: HealthReason[] = [
    ...overdueMilestones(judged).map((milestone) => ({ rule: "overdue", ...milestone }) as const),
    ...dueSoon(judged).map((milestone) => ({ rule: "due-soon", ...milestone }) as const),
  ];
  if (elapsed !== null && rules.isBehindTime(facts)) {
    reasons.push({ rule: "behind-time", elapsed, reached: facts.reached, counted: facts.counted });
  }
  return reasons;
}

/**
 * Why a program has its health: every clause of the deciding rule that holds, and every milestone that made it hold,
 * worst first (most days overdue, then soonest due); never empty.
 *
 * @param elapsed elapsed share of the term at D, or null without `end`
 * @see contract §2, Program at D
 */
export function healthReasons(judged: JudgedProgram, health: Health, elapsed: number | null): readonly HealthReason[] {
  switch (health) {
    case "stopped":
    case "paused":
      return stateReason(judged);
    case "done":
      return doneReasons(judged);
    case "not-started":
      return [{ rule: "not-begun", start: judged.program.start }];
    case "unreported":
      return unreportedReasons(judged);
    case "late":
      return overdueMilestones(judged)
        .filter(({ days }) => days > rules.GRACE_DAYS)
        .map((milestone) => ({ rule: "overdue", ...milestone }));
    case "at-risk":
      return atRiskReasons(judged, elapsed);
    case "on-track":
      return [{ rule: "nothing-against", ...lastReportOf(judged.facts) }];
  }
}
