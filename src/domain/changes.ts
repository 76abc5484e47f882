import { type FullDate, type PartialDate, begunBy, dayNumber } from "#contract/dates.ts";
import { type Period, periodLastDay } from "#contract/periods.ts";
import type { Agreement, Milestone, Observation, Program, SectorGoal, TrackerEvent } from "#contract/records.ts";
import type { AgreementStatus, EventStatus, GoalStatus, Health, MilestoneStatus } from "#contract/vocabulary.ts";
import { agreementStatus } from "./agreements.ts";
import { eventStatus } from "./events.ts";
import { goalJudgement } from "./goals.ts";
import { columnsOf, healthAt, judgeAll } from "./program-columns.ts";
import { type ProgramColumns, at, standingStateAt } from "./program-facts.ts";
import { healthByState } from "./program-rules.ts";
import { type Observed, observationsUpTo } from "./series-points.ts";
import type { ShownRecords } from "./shown-records.ts";

interface StatusChange<Kind, Status> {
  readonly kind: Kind;
  /** Id of the record; of a milestone `{program}/{milestone}`. */
  readonly id: string;
  readonly before: Status;
  readonly after: Status;
  /** The published day of what happened; absent where the status changed by mere passage of time or by silence. */
  readonly on?: PartialDate;
}

/** An observation with a value whose period ended in between: no status, but a value from then on. */
export interface ObservationChange {
  readonly kind: "goal" | "trade";
  /** `{record}/{period}`. */
  readonly id: string;
  readonly recordId: string;
  readonly period: Period;
  readonly observation: Observation;
  readonly before?: never;
  /** The value as published, not scaled by the unit's multiplier. */
  readonly after: number;
  readonly on?: never;
}

/** One thing that is not on D what it was on S. */
export type Change =
  | StatusChange<"agreement", AgreementStatus>
  | StatusChange<"program", Health>
  | StatusChange<"milestone", MilestoneStatus>
  | StatusChange<"event", EventStatus>
  | StatusChange<"goal", GoalStatus>
  | ObservationChange;

/** S and D: S is before D. */
interface Span {
  readonly since: FullDate;
  readonly asOf: FullDate;
}

function statusChange<Kind, Status>(
  change: { readonly kind: Kind; readonly id: string; readonly before: Status; readonly after: Status },
  on: PartialDate | undefined,
): StatusChange<Kind, Status>[] {
  return change.before === change.after ? [] : [{ ...change, ...(on !== undefined && { on }) }];
}

function agreementChangedOn(
  agreement: Agreement,
  before: AgreementStatus,
  after: AgreementStatus,
): PartialDate | undefined {
  if (after === "ended") return agreement.endedOn;
  if (after === "expired") return agreement.validTo;
  return before === "unsigned" ? agreement.signedOn : (agreement.validFrom ?? agreement.signedOn);
}

function agreementChanges(agreement: Agreement, { since, asOf }: Span): Change[] {
  const [before, after] = [agreementStatus(agreement, since), agreementStatus(agreement, asOf)];
  return statusChange(
    { kind: "agreement", id: agreement.id, before, after },
    agreementChangedOn(agreement, before, after),
  );
}

/** Day of the state that decided, where it was a state that did and not milestones, term or silence. */
function decidedOn({ states }: Program, standingAt: number): PartialDate | undefined {
  const declared = states?.[standingAt];
  return healthByState(declared?.state) === undefined ? undefined : declared?.on;
}

/** Both days are judged over the columns: a record is read only where its health differs. */
function programChanges(programs: readonly Program[], { since, asOf }: Span): Change[] {
  const columns = columnsOf(programs);
  const [judgedBefore, judgedAfter] = [judgeAll(columns, since), judgeAll(columns, asOf)];
  const today = dayNumber(asOf);
  const changes: Change[] = [];
  for (let index = 0; index < columns.size; index += 1) {
    const program = programs[index];
    if (program === undefined || judgedBefore.health[index] === judgedAfter.health[index]) continue;
    const [before, after] = [healthAt(judgedBefore, index), healthAt(judgedAfter, index)];
    const on = decidedOn(program, standingStateAt(columns, index, today) - at(columns.stateFrom, index));
    changes.push({ kind: "program", id: program.id, before, after, ...(on !== undefined && { on }) });
  }
  return changes;
}

/** `milestoneStatus` by the position in the columns and the day's number. */
function statusAt({ due, completed, cancelled }: ProgramColumns, k: number, today: number): MilestoneStatus {
  if (at(cancelled, k) <= today) return "cancelled";
  if (at(completed, k) <= today) return "reached";
  return at(due, k) < today ? "overdue" : "pending";
}

const MILESTONE_DAY = {
  cancelled: "cancelledOn",
  reached: "completedOn",
  overdue: "due",
} as const satisfies Partial<Record<MilestoneStatus, keyof Milestone>>;

function milestoneChanges(programs: readonly Program[], { since, asOf }: Span): Change[] {
  const columns = columnsOf(programs);
  const [earlier, today] = [dayNumber(since), dayNumber(asOf)];
  const changes: Change[] = [];
  for (let index = 0; index < columns.size; index += 1) {
    const first = at(columns.milestoneFrom, index);
    const until = at(columns.milestoneFrom, index + 1);
    for (let k = first; k < until; k += 1) {
      const [before, after] = [statusAt(columns, k, earlier), statusAt(columns, k, today)];
      const program = programs[index];
      const milestone = before === after ? undefined : program?.milestones[k - first];
      if (program === undefined || milestone === undefined) continue;
      const on = after === "pending" ? undefined : milestone[MILESTONE_DAY[after]];
      const id = `${program.id}/${milestone.id}`;
      changes.push({ kind: "milestone", id, before, after, ...(on !== undefined && { on }) });
    }
  }
  return changes;
}

function eventChanges(event: TrackerEvent, { since, asOf }: Span): Change[] {
  if (begunBy(event.on, since) || !begunBy(event.on, asOf)) return [];
  const [before, after] = [eventStatus(event, since), eventStatus(event, asOf)];
  return statusChange({ kind: "event", id: event.id, before, after }, event.on);
}

function observationChanges(
  record: Observed & { readonly id: string },
  kind: ObservationChange["kind"],
  { since, asOf }: Span,
): ObservationChange[] {
  return observationsUpTo(record, asOf).flatMap((observation) => {
    const { period, value } = observation;
    if (value === null || periodLastDay(period) <= since) return [];
    return [{ kind, id: `${record.id}/${period}`, recordId: record.id, period, observation, after: value }];
  });
}

function goalChanges(goal: SectorGoal, span: Span): Change[] {
  const before = goalJudgement(goal, span.since).status;
  const after = goalJudgement(goal, span.asOf).status;
  return [
    ...statusChange({ kind: "goal", id: goal.id, before, after } as const, undefined),
    ...observationChanges(goal, "goal", span),
  ];
}

/**
 * What is not on D what it was on S: one entry per agreement, program and milestone whose status differs, per event
 * that began, per goal whose status differs, and per observation with a value of goals and trade whose period ended in
 * between.
 *
 * @param records what the evidence filter leaves; absent lists give no entries
 * @param since the day S; nothing has changed where it is not before D
 * @returns by kind as the contract lists them, inside by the order of the data, observations by time
 * @see contract §2, What changed between two days
 */
export function changesBetween(records: ShownRecords, since: FullDate, asOf: FullDate): readonly Change[] {
  if (since >= asOf) return [];
  const span = { since, asOf };
  const { agreements = [], programs = [], events = [], goals = [], metrics = [] } = records;
  return [
    ...agreements.flatMap((agreement) => agreementChanges(agreement, span)),
    ...programChanges(programs, span),
    ...milestoneChanges(programs, span),
    ...events.flatMap((event) => eventChanges(event, span)),
    ...goals.flatMap((goal) => goalChanges(goal, span)),
    ...metrics.flatMap((metric) => observationChanges(metric, "trade", span)),
  ];
}
