import { type FullDate, daysBetween, lastDay } from "#contract/dates.ts";
import type { ProgramScope } from "#contract/figures.ts";
import type { RecordFigure } from "#contract/record-figures.ts";
import type { Milestone, Program } from "#contract/records.ts";
import {
  type Derivation,
  type DerivationScene,
  type RecordRef,
  leavingOut,
  quarantinedOf,
  without,
} from "./derivation.ts";
import { visiblePrograms } from "./evidence.ts";
import { programHealth } from "./health.ts";
import { healthHistory } from "./health-history.ts";
import { milestoneStatus } from "./milestones.ts";
import { type Gather, scoped } from "./program-derivations.ts";
import { milestoneRef, programRef } from "./record-refs.ts";

type Request<Kind extends RecordFigure["kind"]> = Extract<RecordFigure, { kind: Kind }>;

function shownProgram(programId: string, { records, evidence }: DerivationScene): Program | undefined {
  return visiblePrograms(records.programs ?? [], evidence).find(({ id }) => id === programId);
}

/** Which days a milestone is a matter of, from what happened to it; undefined where there are none to count. */
function daysOf(milestone: Milestone, asOf: FullDate): Pick<Derivation, "rule" | "value"> | undefined {
  const { due, completedOn } = milestone;
  if (due === undefined) return undefined;
  switch (milestoneStatus(milestone, asOf)) {
    case "overdue":
      return { rule: "milestone-overdue", value: daysBetween(lastDay(due), asOf) };
    case "pending":
      return { rule: "milestone-left", value: daysBetween(asOf, lastDay(due)) };
    case "reached":
      return completedOn === undefined
        ? undefined
        : { rule: "milestone-delay", value: Math.abs(daysBetween(lastDay(due), lastDay(completedOn))) };
    case "cancelled":
      return undefined;
  }
}

/** Days past the deadline of a milestone, up to it, or between it and the day it was reached. */
export function milestoneDaysDerivation(
  { programId, milestoneId }: Request<"milestone-days">,
  scene: DerivationScene,
): Derivation | undefined {
  const program = shownProgram(programId, scene);
  const milestone = program?.milestones.find(({ id }) => id === milestoneId);
  const days = milestone && daysOf(milestone, scene.asOf);
  if (!program || !milestone || !days) return undefined;
  const ref = milestoneRef(program, milestone, scene.asOf);
  const deadline: RecordRef = { ...ref, id: `${ref.id}/due`, on: milestone.due };
  return { ...days, numerator: days.rule === "milestone-delay" ? [ref, deadline] : [ref], leftOut: [] };
}

/** Days since the end of a program's term, or since the day from which on nothing was heard of it. */
export function programDaysDerivation(
  { of, programId }: Request<"program-days">,
  scene: DerivationScene,
): Derivation | undefined {
  const program = shownProgram(programId, scene);
  if (!program) return undefined;
  for (const reason of programHealth(program, scene.asOf).reasons) {
    if (of === "term-over" && reason.rule === "term-over") {
      const numerator = [{ ...programRef(program), on: reason.end }];
      return { rule: of, value: reason.days, numerator, leftOut: [] };
    }
    if (of === "silence" && reason.rule === "no-report") {
      const numerator = [{ ...programRef(program), on: reason.since }];
      return { rule: of, value: reason.days, numerator, leftOut: [] };
    }
  }
  return undefined;
}

/** The sum that a program was given, as it was published. */
export function budgetDerivation({ programId }: Request<"budget">, scene: DerivationScene): Derivation | undefined {
  const program = shownProgram(programId, scene);
  if (!program?.budget) return undefined;
  const { amount: value, currency } = program.budget;
  const ref = { ...programRef(program), amount: { value, unit: { code: currency } } };
  return { rule: "budget", value, numerator: [ref], leftOut: [] };
}

/** Each day at which a program was judged otherwise than the month before. */
export function healthChangesDerivation(
  { programId }: Request<"health-changes">,
  scene: DerivationScene,
): Derivation | undefined {
  const program = shownProgram(programId, scene);
  if (!program) return undefined;
  const numerator = healthHistory(program, scene.asOf)
    .slice(1)
    .map(({ health, from }) => ({ ...programRef(program, health), id: `${program.id}/${from}`, on: from }));
  return { rule: "health-changes", value: numerator.length, numerator, leftOut: [] };
}

/** The sectors that programs belong to, those that the partnership does not name among them. */
export function sectorsDerivation(scope: ProgramScope, scene: DerivationScene): Derivation | undefined {
  const { records, evidence, partnership } = scene;
  if (!records.programs) return undefined;
  const titles = new Map(partnership.sectors.map(({ id, title }) => [id, title]));
  const gather: Gather = (members) => ({
    counted: [...new Set(members.map(({ program }) => program.sectorId))].map((id) => ({
      kind: "sector",
      id,
      recordId: id,
      title: titles.get(id) ?? { und: id },
      sourceIds: [],
    })),
    leftOut: [],
  });
  const visible = visiblePrograms(records.programs, evidence);
  const numerator = gather(scoped(visible, scope, scene)).counted;
  const others = without(gather(scoped(visible, {}, scene)).counted, numerator);
  const hidden = without(gather(scoped(records.programs, {}, scene)).counted, [...numerator, ...others]);
  return {
    rule: "sectors",
    value: numerator.length,
    numerator,
    leftOut: [...leavingOut(["filtered", others], ["hidden", hidden]), ...quarantinedOf(scene, "programs")],
  };
}
