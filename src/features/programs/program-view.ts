import { type FullDate, type PartialDate, begunBy, dayNumber, firstDay, happenedBy, lastDay } from "#contract/dates.ts";
import type { HealthReason } from "#contract/reasons.ts";
import type { Milestone, Program, StateReport, TrackerEvent } from "#contract/records.ts";
import type { Health } from "#contract/vocabulary.ts";
import { HEALTHS } from "#contract/vocabulary.ts";
import type { Judgement } from "#domain/health.ts";
import { isKnownMilestone, milestonePlace } from "#domain/milestones.ts";
import type { TrackKind } from "#charts/milestone-line.tsx";

/** A stop of the upright line: a milestone, or the as-of day. */
export interface StopView {
  readonly milestone?: Milestone;
  readonly above: TrackKind;
  readonly below: TrackKind;
}

/** When the line came to rest or to its end, by a declared state. */
function haltOf(declared: StateReport | undefined): { on: FullDate; after: TrackKind } | undefined {
  if (declared?.state === "paused") return { on: firstDay(declared.on), after: "paused" };
  if (declared?.state === "cancelled") return { on: firstDay(declared.on), after: "none" };
  return undefined;
}

/**
 * Milestones by date with the as-of day between them, and the track from each to the next: laid up to the as-of day,
 * planned after it. Milestones without any date stand last, off the track; what came unplanned after the day is left out.
 */
export function stopsOf(program: Program, asOf: FullDate, declared: StateReport | undefined): readonly StopView[] {
  const dated = program.milestones
    .flatMap((milestone) => {
      const on = milestonePlace(milestone);
      return on === undefined || !isKnownMilestone(milestone, asOf) ? [] : [{ on: lastDay(on), milestone }];
    })
    .toSorted((a, b) => dayNumber(a.on) - dayNumber(b.on));
  const rows: readonly { on: FullDate; milestone?: Milestone }[] = [
    ...dated.filter(({ on }) => on <= asOf),
    { on: asOf },
    ...dated.filter(({ on }) => on > asOf),
  ];
  const halt = haltOf(declared);
  const today = rows.findIndex(({ milestone }) => milestone === undefined);
  const trackAfter = (index: number, on: FullDate): TrackKind => {
    if (halt && on >= halt.on) return halt.after;
    return index < today ? "laid" : "planned";
  };
  const isOpen = program.end === undefined;
  const begins = firstDay(program.start);
  const stops = rows.map(({ on, milestone }, index): StopView => {
    const before = rows[index - 1];
    const isLast = index === rows.length - 1;
    const runsOn = isOpen || (program.end !== undefined && lastDay(program.end) > on);
    const above = before ? trackAfter(index - 1, before.on) : begins < on ? trackAfter(-1, begins) : "none";
    const below = isLast && !runsOn ? "none" : trackAfter(index, on);
    return { ...(milestone ? { milestone } : {}), above, below };
  });
  const undated = program.milestones.filter((milestone) => milestonePlace(milestone) === undefined);
  return [...stops, ...undated.map((milestone): StopView => ({ milestone, above: "none", below: "none" }))];
}

/** What came of asking a rule: it decided, it did not hold, or an earlier one had decided. */
export type RuleOutcome = "decides" | "no" | "notAsked";

export interface RuleView {
  readonly number: number;
  readonly health: Health;
  readonly outcome: RuleOutcome;
  /** Of the deciding rule alone. */
  readonly reasons: readonly HealthReason[];
}

/** The rules in their order, with the one that decided (contract §2, Program at D). */
export function rulesOf({ health, reasons }: Judgement): readonly RuleView[] {
  const decided = HEALTHS.indexOf(health);
  return HEALTHS.map((rule, index) => ({
    number: index + 1,
    health: rule,
    outcome: index < decided ? "no" : index === decided ? "decides" : "notAsked",
    reasons: index === decided ? reasons : [],
  }));
}

/** Something that was reported on a program: an event, or a declared state. */
export type ReportView =
  | { readonly kind: "event"; readonly on: PartialDate; readonly event: TrackerEvent }
  | { readonly kind: "state"; readonly on: PartialDate; readonly report: StateReport };

/** Events of the program begun by D and states declared by D, the latest first. */
export function reportsOf(program: Program, events: readonly TrackerEvent[], asOf: FullDate): readonly ReportView[] {
  const linked = events
    .filter(({ programIds, on }) => programIds?.includes(program.id) && begunBy(on, asOf))
    .map((event): ReportView => ({ kind: "event", on: event.on, event }));
  const states = (program.states ?? [])
    .filter(({ on }) => happenedBy(on, asOf))
    .map((report): ReportView => ({ kind: "state", on: report.on, report }));
  return [...linked, ...states].toSorted((a, b) => dayNumber(lastDay(b.on)) - dayNumber(lastDay(a.on)));
}
