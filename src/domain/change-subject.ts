import type { Period } from "#contract/periods.ts";
import type { Unit } from "#contract/records.ts";
import type { LocalizedText } from "#contract/scalars.ts";
import type { Change } from "./changes.ts";
import { type Vouched, type VouchedPart, effectiveEvidence, effectiveSourceIds } from "./evidence.ts";
import type { ShownRecords } from "./shown-records.ts";

/** What a change is about, and what vouches for it. */
export interface ChangeSubject extends Vouched {
  /** Of the record; of a milestone its own. */
  readonly title: LocalizedText;
  /** The record that has a page or a view: of a milestone its program. */
  readonly recordId: string;
  /** The program of a milestone. */
  readonly program?: LocalizedText;
  /** Of an observation. */
  readonly period?: Period;
  readonly unit?: Unit;
}

interface Named extends Vouched {
  readonly id: string;
  readonly title: LocalizedText;
  readonly unit?: Unit;
}

function byId(records: readonly Named[] = []): ReadonlyMap<string, Named> {
  return new Map(records.map((record) => [record.id, record]));
}

function backing(record: Vouched, part: VouchedPart): Vouched {
  return { evidence: effectiveEvidence(record, part), sourceIds: effectiveSourceIds(record, part) };
}

/**
 * Finds what changes are about among the records that they were found in.
 *
 * @returns for a change of a record that is not there, undefined
 */
export function changeSubjects(records: ShownRecords): (change: Change) => ChangeSubject | undefined {
  const programById = new Map(records.programs?.map((program) => [program.id, program]));
  const named = {
    agreement: byId(records.agreements),
    program: byId(records.programs),
    event: byId(records.events),
    goal: byId(records.goals),
    trade: byId(records.metrics),
  };
  return (change) => {
    if (change.kind === "milestone") {
      const [programId = "", milestoneId] = change.id.split("/");
      const program = programById.get(programId);
      const milestone = program?.milestones.find(({ id }) => id === milestoneId);
      if (!program || !milestone) return undefined;
      return { ...backing(program, milestone), title: milestone.title, recordId: programId, program: program.title };
    }
    const isObservation = "recordId" in change;
    const record = named[change.kind].get(isObservation ? change.recordId : change.id);
    if (!record) return undefined;
    const { title, id, unit, evidence, sourceIds } = record;
    if (!isObservation) return { title, recordId: id, evidence, sourceIds };
    const { period, observation } = change;
    return { ...backing(record, observation), title, recordId: id, period, ...(unit && { unit }) };
  };
}
