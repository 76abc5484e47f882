import { type FullDate, daysBetween, happenedBy } from "#contract/dates.ts";
import type { Agreement, Program, TrackerEvent } from "#contract/records.ts";
import type { AgreementStatus, EventStatus, Evidence, Health } from "#contract/vocabulary.ts";
import { agreementStatus, expiryOn } from "#domain/agreements.ts";
import { lineageOf } from "#domain/lineage.ts";
import { eventStatus } from "#domain/events.ts";
import { weakestEvidence } from "#domain/evidence.ts";
import { columnsOf, healthAt, type Judged, judgeAll } from "#domain/program-columns.ts";
import { type Tally, tallyAll } from "#domain/tallies.ts";

/** The lists as the evidence filter leaves them, and the as-of day. */
interface AgreementSource {
  readonly agreements: readonly Agreement[];
  /** Absent while they have not come or have failed. */
  readonly programs: readonly Program[] | undefined;
  readonly events: readonly TrackerEvent[] | undefined;
  readonly asOf: FullDate;
}

interface ProgramUnder {
  readonly program: Program;
  readonly health: Health;
  readonly reached: number;
  readonly counted: number;
}

/** A sector that the agreement names, or that a program under it belongs to. */
export interface Direction {
  readonly sectorId: string;
  readonly programs: readonly ProgramUnder[];
  /** Of the programs; without programs the agreement's own. */
  readonly evidence: Evidence;
  readonly sourceIds: readonly string[];
}

export interface AgreementView {
  readonly agreement: Agreement;
  readonly status: AgreementStatus;
  /** Days of the term left after D; only while in force with a known end. */
  readonly daysLeft: number | undefined;
  readonly endedOn: string | undefined;
  readonly predecessor: Agreement | undefined;
  readonly successors: readonly Agreement[];
  readonly programs: readonly ProgramUnder[] | undefined;
  readonly tally: Tally | undefined;
  readonly directions: readonly Direction[];
  readonly events: readonly { readonly event: TrackerEvent; readonly status: EventStatus }[] | undefined;
}

function programsUnder(id: string, programs: readonly Program[], judged: Judged): ProgramUnder[] {
  return programs.flatMap((program, index) =>
    program.agreementId === id
      ? [
          {
            program,
            health: healthAt(judged, index),
            reached: judged.reached[index] ?? 0,
            counted: judged.counted[index] ?? 0,
          },
        ]
      : [],
  );
}

function directionsOf(
  agreement: Agreement,
  programs: readonly ProgramUnder[],
  sectorOrder: readonly string[],
): Direction[] {
  const ids = new Set([...agreement.sectorIds, ...programs.map(({ program }) => program.sectorId)]);
  const place = (id: string) => (sectorOrder.includes(id) ? sectorOrder.indexOf(id) : sectorOrder.length);
  return [...ids]
    .toSorted((a, b) => place(a) - place(b))
    .map((sectorId) => {
      const own = programs.filter(({ program }) => program.sectorId === sectorId);
      return {
        sectorId,
        programs: own,
        evidence: weakestEvidence(own.map(({ program }) => program.evidence)) ?? agreement.evidence,
        sourceIds: own.length > 0 ? [...new Set(own.flatMap(({ program }) => program.sourceIds))] : agreement.sourceIds,
      };
    });
}

function eventsUnder(id: string, events: readonly TrackerEvent[], asOf: FullDate): AgreementView["events"] {
  return events
    .filter(({ agreementIds }) => agreementIds?.includes(id))
    .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
    .map((event) => ({ event, status: eventStatus(event, asOf) }));
}

/**
 * Everything that is shown of one agreement at D.
 *
 * @param sectorOrder ids of the partnership's sectors in display order; others stand after them
 * @see contract §2, Agreement and event at D
 */
export function agreementView(
  agreement: Agreement,
  { agreements, programs, events, asOf }: AgreementSource,
  sectorOrder: readonly string[],
): AgreementView {
  const status = agreementStatus(agreement, asOf);
  const expiry = expiryOn(agreement);
  const lineage = lineageOf(agreements);
  const columns = programs && columnsOf(programs);
  const judged = columns && judgeAll(columns, asOf);
  const under = programs && judged && programsUnder(agreement.id, programs, judged);
  return {
    agreement,
    status,
    daysLeft: status === "in-force" && expiry !== undefined ? daysBetween(asOf, expiry) : undefined,
    endedOn: agreement.endedOn !== undefined && happenedBy(agreement.endedOn, asOf) ? agreement.endedOn : undefined,
    predecessor: lineage.predecessorOf.get(agreement.id),
    successors: lineage.successorsOf.get(agreement.id) ?? [],
    programs: under,
    tally: columns && judged && tallyAll(columns, judged, (index) => programs?.[index]?.agreementId === agreement.id),
    directions: directionsOf(agreement, under ?? [], sectorOrder),
    events: events && eventsUnder(agreement.id, events, asOf),
  };
}
