import type { FullDate } from "#contract/dates.ts";
import type { ChangedKind, FigureRequest, ProgramScope } from "#contract/figures.ts";
import { weightOf } from "./change-weight.ts";
import { type Change, changesBetween } from "./changes.ts";
import { type Derivation, type DerivationScene, type RecordRef, quarantinedOf } from "./derivation.ts";
import { visiblePrograms } from "./evidence.ts";
import { scoped } from "./program-derivations.ts";
import { agreementRef, eventRef, milestoneRef, observationRef, programRef, recordRef } from "./record-refs.ts";
import { type ShownRecords, seenThrough } from "./shown-records.ts";

/** The kind under which the line of changes counts a change. */
export function changedKind(change: Change): ChangedKind {
  if ("recordId" in change) return "value";
  return change.kind;
}

/** What the line of changes says that a thing turned into: signings as such, whatever the status that follows. */
export function changedStatus(change: Change): string | undefined {
  if ("recordId" in change) return undefined;
  return change.kind === "agreement" && change.before === "unsigned" ? "signed" : change.after;
}

/** Looks up the record that a change is of. */
function refsBy({ agreements = [], programs = [], events = [], goals = [], metrics = [] }: ShownRecords) {
  const programOf = new Map(programs.map((one) => [one.id, one]));
  const observed = new Map([...goals, ...metrics].map((one) => [one.id, one]));
  const agreementOf = new Map(agreements.map((one) => [one.id, one]));
  const eventOf = new Map(events.map((one) => [one.id, one]));
  return (change: Change, asOf: DerivationScene["asOf"]): RecordRef | undefined => {
    if ("recordId" in change) {
      const record = observed.get(change.recordId);
      return record && observationRef(record, change.observation);
    }
    switch (change.kind) {
      case "agreement": {
        const agreement = agreementOf.get(change.id);
        return agreement && agreementRef(agreement);
      }
      case "event": {
        const event = eventOf.get(change.id);
        return event && eventRef(event);
      }
      case "goal": {
        const goal = observed.get(change.id);
        return goal && recordRef("goal", goal);
      }
      case "program": {
        const program = programOf.get(change.id);
        return program && programRef(program, change.after);
      }
      case "milestone": {
        // ids hold no slash
        const [programId = "", milestoneId] = change.id.split("/");
        const program = programOf.get(programId);
        const milestone = program?.milestones.find(({ id }) => id === milestoneId);
        return program && milestone && milestoneRef(program, milestone, asOf);
      }
    }
  };
}

const LISTS = {
  agreement: "agreements",
  program: "programs",
  milestone: "programs",
  event: "events",
  goal: "sector-goals",
  value: "trade-metrics",
} as const;

/** The records that changed since the earlier day in the scope, of those changes that the test picks. */
function changedRefs(
  { since, scope = {} }: { readonly since: FullDate; readonly scope?: ProgramScope | undefined },
  scene: DerivationScene,
  isWanted: (change: Change) => boolean,
): readonly RecordRef[] {
  const { records, evidence, asOf } = scene;
  const programs = scoped(visiblePrograms(records.programs ?? [], evidence), scope, scene);
  const seen = { ...seenThrough(records, evidence), programs: programs.map(({ program }) => program) };
  const refOf = refsBy(seen);
  return changesBetween(seen, since, asOf)
    .filter(isWanted)
    .flatMap((change) => refOf(change, asOf) ?? []);
}

const ALL_LISTS = ["agreements", "programs", "events", "sector-goals", "trade-metrics"] as const;

/** Which records the table of changes has, under one kind or weight or in all (contract §2, What changed between two days). */
export function changedDerivation(
  request: Extract<FigureRequest, { kind: "changed" }>,
  scene: DerivationScene,
): Derivation {
  const { of, weight } = request;
  const numerator = changedRefs(
    request,
    scene,
    (change) => (of === undefined || change.kind === of) && (weight === undefined || weightOf(change) === weight),
  );
  const lists = of === undefined ? ALL_LISTS : ([of === "trade" ? "trade-metrics" : LISTS[of]] as const);
  return { rule: "changed", value: numerator.length, numerator, leftOut: quarantinedOf(scene, ...lists) };
}

/** Which records a count of the line of changes counts (contract §2, What changed between two days). */
export function changesDerivation(
  { of, status, ...choice }: Extract<FigureRequest, { kind: "changes" }>,
  scene: DerivationScene,
): Derivation {
  const numerator = changedRefs(
    choice,
    scene,
    (change) => changedKind(change) === of && (status === undefined || changedStatus(change) === status),
  );
  const lists = of === "value" ? (["sector-goals", "trade-metrics"] as const) : ([LISTS[of]] as const);
  return { rule: "changes", value: numerator.length, numerator, leftOut: quarantinedOf(scene, ...lists) };
}
