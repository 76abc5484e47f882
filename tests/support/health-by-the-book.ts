import { type FullDate, begunBy, daysBetween, firstDay, happenedBy, lastDay } from "#contract/dates.ts";
import type { Milestone, Program } from "#contract/records.ts";
import type { Health } from "#contract/vocabulary.ts";

/**
 * Program at D written down sentence by sentence from the contract (§2), with days as texts and no thought of speed:
 * what the columns of the domain are held against.
 */
export function healthByTheBook(program: Program, asOf: FullDate): Health {
  const standing = (program.states ?? [])
    .filter(({ on }) => happenedBy(on, asOf))
    .reduce<{ on: string; state: string } | undefined>(
      (best, state) => (best === undefined || lastDay(state.on) >= lastDay(best.on) ? state : best),
      undefined,
    );
  if (standing?.state === "cancelled") return "stopped";
  if (standing?.state === "paused") return "paused";
  if (standing?.state === "completed") return "done";

  const { milestones, start, end } = program;
  const kept = milestones.filter((m) => !isCancelled(m, asOf));
  const planned = kept.filter((m) => m.due !== undefined);
  const isOver = end === undefined || happenedBy(end, asOf);
  if (planned.length > 0 && planned.every((m) => isReached(m, asOf)) && isOver) return "done";

  const open = planned.filter((m) => !isReached(m, asOf)).map((m) => lastDay(m.due ?? ""));
  const overdue = open.filter((due) => due < asOf).toSorted();
  const pending = open.filter((due) => due >= asOf);
  if (!begunBy(start, asOf) && overdue.length === 0) return "not-started";

  const reports = [
    program.reportedOn,
    ...milestones.flatMap((m) => [m.completedOn, m.cancelledOn]),
    ...(program.states ?? []).map(({ on }) => on),
  ].flatMap((date) => (date !== undefined && happenedBy(date, asOf) ? [lastDay(date)] : []));
  const lastReport = reports.toSorted().at(-1);
  const [earliest] = overdue;
  if (earliest !== undefined && (lastReport === undefined || lastReport < earliest)) return "unreported";
  if (end !== undefined && lastDay(end) < asOf && overdue.length === 0) return "unreported";
  const heard = [firstDay(start), ...reports].toSorted().at(-1) ?? asOf;
  if (begunBy(start, asOf) && daysBetween(heard, asOf) > 365) return "unreported";

  if (overdue.some((due) => daysBetween(due, asOf) > 30)) return "late";
  if (overdue.length > 0 || pending.some((due) => daysBetween(asOf, due) <= 30)) return "at-risk";
  const reached = kept.filter((m) => isReached(m, asOf)).length;
  const counted = kept.filter((m) => m.due !== undefined || isReached(m, asOf)).length;
  if (end === undefined || counted < 2) return "on-track";
  const term = daysBetween(firstDay(start), lastDay(end)) + 1;
  const elapsed = Math.min(1, Math.max(0, (daysBetween(firstDay(start), asOf) + 1) / term));
  return elapsed - reached / counted > 0.25 + 1e-9 ? "at-risk" : "on-track";
}

function isCancelled({ cancelledOn }: Milestone, asOf: FullDate): boolean {
  return cancelledOn !== undefined && happenedBy(cancelledOn, asOf);
}

function isReached(milestone: Milestone, asOf: FullDate): boolean {
  const { completedOn } = milestone;
  return completedOn !== undefined && happenedBy(completedOn, asOf) && !isCancelled(milestone, asOf);
}
