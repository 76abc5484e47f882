import type { FullDate } from "#contract/dates.ts";
import type {
  Agreement,
  Gap,
  Milestone,
  Observation,
  Program,
  SectorGoal,
  Source,
  TrackerEvent,
  TradeMetric,
} from "#contract/records.ts";
import type { LocalizedText } from "#contract/scalars.ts";
import type { FigureRecordKind } from "#contract/figure-records.ts";
import type { Health } from "#contract/vocabulary.ts";
import type { RecordRef } from "./derivation.ts";
import { type Vouched, effectiveEvidence, effectiveSourceIds } from "./evidence.ts";
import { milestoneStatus } from "./milestones.ts";

interface Titled extends Vouched {
  readonly id: string;
  readonly title: LocalizedText;
  readonly note?: LocalizedText;
}

/** A whole record. */
export function recordRef(kind: FigureRecordKind, { id, title, evidence, sourceIds, note }: Titled): RecordRef {
  return { kind, id, recordId: id, title, evidence, sourceIds, note };
}

/** A program, with its health where the figure judges. */
export function programRef(program: Program, health?: Health): RecordRef {
  return { ...recordRef("program", program), ...(health && { health }) };
}

/** A milestone of a program as it stands at D, with what it inherits. */
export function milestoneRef(program: Program, milestone: Milestone, asOf: FullDate): RecordRef {
  const status = milestoneStatus(milestone, asOf);
  const { completedOn, cancelledOn, due } = milestone;
  return {
    kind: "milestone",
    id: `${program.id}/${milestone.id}`,
    recordId: program.id,
    title: milestone.title,
    evidence: effectiveEvidence(program, milestone),
    sourceIds: effectiveSourceIds(program, milestone),
    note: milestone.note,
    milestoneStatus: status,
    on: status === "reached" ? completedOn : status === "cancelled" ? cancelledOn : due,
  };
}

/** An agreement with the day of its signing. */
export function agreementRef(agreement: Agreement): RecordRef {
  return { ...recordRef("agreement", agreement), on: agreement.signedOn };
}

/** An event with the day it began. */
export function eventRef(event: TrackerEvent): RecordRef {
  return { ...recordRef("event", event), on: event.on };
}

/** A source: it vouches for others, and nothing for it. */
export function sourceRef({ id, title, publishedOn }: Source): RecordRef {
  return { kind: "source", id, recordId: id, title, sourceIds: [], on: publishedOn };
}

/** Something that the publisher knows to be missing. */
export function gapRef({ id, title, note }: Gap): RecordRef {
  return { kind: "gap", id, recordId: id, title, sourceIds: [], note };
}

/** An observation of a goal or metric, with what it inherits. */
export function observationRef(record: SectorGoal | TradeMetric, observation: Observation): RecordRef {
  return {
    kind: "observation",
    id: `${record.id}/${observation.period}`,
    recordId: record.id,
    title: record.title,
    evidence: effectiveEvidence(record, observation),
    sourceIds: effectiveSourceIds(record, observation),
    note: observation.note,
    amount: { period: observation.period, value: observation.value, unit: record.unit },
  };
}

/** The baseline or target of a goal, which the goal itself vouches for. */
export function goalPointRef(kind: "baseline" | "target", goal: SectorGoal): readonly RecordRef[] {
  const point = goal[kind];
  if (!point) return [];
  return [
    {
      ...recordRef(kind, goal),
      id: `${goal.id}/${kind}`,
      amount: { period: point.period, value: point.value, unit: goal.unit },
    },
  ];
}
