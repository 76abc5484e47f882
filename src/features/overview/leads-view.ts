import { type FullDate, dayNumber } from "#contract/dates.ts";
import type { Lead, Milestone, Partnership, Program } from "#contract/records.ts";
import type { Health } from "#contract/vocabulary.ts";
import { columnsOf, healthAt } from "#domain/program-columns.ts";
import { NEVER, at } from "#domain/program-facts.ts";
import { noPrograms } from "#domain/tallies.ts";
import { overdueOf } from "#domain/overdue.ts";
import type { ProgramsView } from "./overview-view.ts";

/** What one lead answers for at D; the row without lead holds what the sources name nobody for. */
export interface LeadRow {
  readonly lead: Lead | undefined;
  readonly programs: number;
  readonly byHealth: Readonly<Record<Health, number>>;
  /** Milestones overdue, of programs that are not stopped. */
  readonly overdue: number;
  /** The pending milestone that is due next, on D or later. */
  readonly next: { readonly program: Program; readonly milestone: Milestone } | undefined;
}

/** Programs by lead in the order in which they are named; under no id those without one that the partnership knows. */
function membersByLead(programs: readonly Program[], leads: ReadonlySet<string>): ReadonlyMap<string, number[]> {
  const members = new Map<string, number[]>();
  for (const [index, { leadIds = [] }] of programs.entries()) {
    const known = [...new Set(leadIds)].filter((id) => leads.has(id));
    for (const id of known.length > 0 ? known : [""]) {
      const list = members.get(id);
      if (list) list.push(index);
      else members.set(id, [index]);
    }
  }
  return members;
}

/** Of the programs at these positions, the milestone that is still open and due next. */
function nextDue(view: ProgramsView, members: readonly number[], today: number): LeadRow["next"] {
  const columns = columnsOf(view.programs);
  let next: LeadRow["next"];
  let earliest = NEVER;
  for (const index of members) {
    const program = view.programs[index];
    if (!program || healthAt(view.judged, index) === "stopped") continue;
    const first = at(columns.milestoneFrom, index);
    for (const [offset, milestone] of program.milestones.entries()) {
      const k = first + offset;
      const due = at(columns.due, k);
      const isOpen = at(columns.completed, k) > today && at(columns.cancelled, k) > today;
      if (!isOpen || due < today || due >= earliest) continue;
      earliest = due;
      next = { program, milestone };
    }
  }
  return next;
}

function byWorst(one: LeadRow, other: LeadRow): number {
  return (
    other.overdue - one.overdue ||
    other.byHealth.late - one.byHealth.late ||
    other.byHealth["at-risk"] - one.byHealth["at-risk"] ||
    other.byHealth.unreported - one.byHealth.unreported ||
    other.programs - one.programs
  );
}

/**
 * Who owes what at D: the leads that have programs, those with the most overdue first, and last what has no named lead.
 * A program with several leads counts under each.
 */
export function leadRows(
  view: ProgramsView,
  leads: NonNullable<Partnership["leads"]>,
  asOf: FullDate,
): readonly LeadRow[] {
  const members = membersByLead(view.programs, new Set(leads.map(({ id }) => id)));
  const overdueAt = overdueOf(view.programs, view.judged, asOf);
  const rowOf = (lead: Lead | undefined, indices: readonly number[]): LeadRow => {
    const byHealth = noPrograms();
    let overdue = 0;
    for (const index of indices) {
      byHealth[healthAt(view.judged, index)] += 1;
      overdue += overdueAt(index);
    }
    return { lead, programs: indices.length, byHealth, overdue, next: nextDue(view, indices, dayNumber(asOf)) };
  };
  const named = leads.flatMap((lead) => {
    const indices = members.get(lead.id);
    return indices ? [rowOf(lead, indices)] : [];
  });
  const unnamed = members.get("");
  return [...named.toSorted(byWorst), ...(unnamed ? [rowOf(undefined, unnamed)] : [])];
}
