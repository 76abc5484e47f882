import { type FullDate, firstDay } from "#contract/dates.ts";
import type { FigureRecordKind } from "#contract/figure-records.ts";
import type { FactPart } from "#contract/listed-figures.ts";
import { periodLastDay } from "#contract/periods.ts";
import type { Backing } from "#contract/quality-figures.ts";
import type { Program, SectorGoal, TradeMetric } from "#contract/records.ts";
import type { DerivationScene, RecordRef } from "./derivation.ts";
import { agreementRef, eventRef, milestoneRef, observationRef, recordRef } from "./record-refs.ts";
import type { ShownRecords } from "./shown-records.ts";

/** Whose facts, and up to which day. */
export type FactScene = Pick<DerivationScene, "asOf" | "partnership">;

/** The lists that hold facts; sources vouch and are none themselves. */
export const FACT_LISTS = ["agreements", "programs", "events", "sector-goals", "trade-metrics"] as const;

/** Something that somebody vouches for: a record, a milestone, an observation. */
export interface Fact {
  readonly ref: RecordRef;
  /** Sources of single states of a program, which name them beside the record's own. */
  readonly moreSourceIds: readonly string[];
}

const plain = (ref: RecordRef): Fact => ({ ref, moreSourceIds: [] });

function programFacts(program: Program, { asOf }: FactScene): readonly Fact[] {
  const moreSourceIds = (program.states ?? []).flatMap((state) => state.sourceIds ?? []);
  return [
    { ref: recordRef("program", program), moreSourceIds },
    ...program.milestones.map((milestone) => plain(milestoneRef(program, milestone, asOf))),
  ];
}

function seriesFacts(kind: "goal" | "metric", record: SectorGoal | TradeMetric, scene: FactScene): readonly Fact[] {
  const upTo = record.observations.filter(({ period }) => periodLastDay(period) <= scene.asOf);
  return [plain(recordRef(kind, record)), ...upTo.map((observation) => plain(observationRef(record, observation)))];
}

/** Everything that somebody vouches for, up to D: records, milestones, observations. */
export function factsOf(records: ShownRecords, scene: FactScene): readonly Fact[] {
  const { agreements = [], programs = [], events = [], goals = [], metrics = [] } = records;
  return [
    plain(recordRef("partnership", scene.partnership)),
    ...agreements.map((agreement) => plain(agreementRef(agreement))),
    ...programs.flatMap((program) => programFacts(program, scene)),
    ...events.map((event) => plain(eventRef(event))),
    ...goals.flatMap((goal) => seriesFacts("goal", goal, scene)),
    ...metrics.flatMap((metric) => seriesFacts("metric", metric, scene)),
  ];
}

const PARTS: Readonly<Partial<Record<FigureRecordKind, FactPart>>> = { milestone: "milestones", observation: "values" };

/** What a fact is: a whole record, a milestone, or a value. */
export function partOf({ kind }: RecordRef): FactPart {
  return PARTS[kind] ?? "records";
}

/**
 * The year that a fact is of: an agreement of its signing, an event of its first day, a milestone of what decides it, a
 * value of its period. None of what lies after D, and none of what has no date of its own.
 */
export function yearOf({ on, amount }: RecordRef, asOf: FullDate): number | undefined {
  const date = amount?.period?.slice(0, 4) ?? on;
  if (date === undefined || firstDay(date) > asOf) return undefined;
  return Number(date.slice(0, 4));
}

/** On how many sources a fact rests, its own or its record’s. */
export function backingOf({ sourceIds }: RecordRef): Backing {
  const count = new Set(sourceIds).size;
  if (count > 1) return "several";
  return count === 1 ? "one" : "none";
}
