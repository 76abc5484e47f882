import { type FullDate, lastDay } from "#contract/dates.ts";
import type { LeftOutReason } from "#contract/figure-records.ts";
import type { ProgramScope, TallyFigure } from "#contract/figures.ts";
import type { Milestone, Program } from "#contract/records.ts";
import type { Health } from "#contract/vocabulary.ts";
import {
  type Derivation,
  type DerivationScene,
  type LeftOut,
  type RecordRef,
  leavingOut,
  quarantinedOf,
  without,
} from "./derivation.ts";
import { visiblePrograms } from "./evidence.ts";
import { elapsed, programHealth } from "./health.ts";
import { isCounted, milestoneStatus } from "./milestones.ts";
import { columnsOf, healthAt, judgeAll } from "./program-columns.ts";
import { filterPrograms } from "./program-filter.ts";
import { milestoneRef, programRef } from "./record-refs.ts";
import { UNKNOWN_SECTOR } from "./tallies.ts";

/** A program with its health at D. */
export interface JudgedProgram {
  readonly program: Program;
  readonly health: Health;
}

/** The programs of a list that a figure is over, each with its health at D, in the order of the data. */
export function scoped(
  programs: readonly Program[],
  scope: ProgramScope,
  scene: DerivationScene,
): readonly JudgedProgram[] {
  const judged = judgeAll(columnsOf(programs), scene.asOf);
  const isIn = placeTest(scope, scene);
  return filterPrograms(programs, judged, scope).flatMap((index) => {
    const program = programs[index];
    return program && isIn(program) ? [{ program, health: healthAt(judged, index) }] : [];
  });
}

/** Whether a program stands in the row, group or page that the scope names. */
function placeTest(scope: ProgramScope, { partnership }: DerivationScene): (program: Program) => boolean {
  const { sectorId, agreementId, leadId, firstLeadId } = scope;
  const sectors = new Set(partnership.sectors.map(({ id }) => id));
  const leads = new Set(partnership.leads?.map(({ id }) => id));
  const isInSector = (program: Program) =>
    sectorId === undefined ||
    (sectorId === UNKNOWN_SECTOR ? !sectors.has(program.sectorId) : program.sectorId === sectorId);
  const isOfLead = ({ leadIds = [] }: Program) =>
    leadId === undefined || (leadId === "" ? !leadIds.some((id) => leads.has(id)) : leadIds.includes(leadId));
  return (program) =>
    isInSector(program) &&
    isOfLead(program) &&
    (agreementId === undefined || (program.agreementId ?? "") === agreementId) &&
    (firstLeadId === undefined || (program.leadIds?.[0] ?? "") === firstLeadId);
}

/** Why a milestone does not enter a figure over counted milestones, or over those due by D; undefined: it does. */
function whyNotIn(
  isOfDue: boolean,
  { milestone, health, asOf }: { milestone: Milestone; health: Health; asOf: FullDate },
): LeftOutReason | undefined {
  if (health === "stopped") return "stopped";
  if (milestoneStatus(milestone, asOf) === "cancelled") return "cancelled";
  if (!isCounted(milestone, asOf)) return "unplanned";
  if (!isOfDue) return undefined;
  if (milestone.due === undefined) return "no-due";
  return lastDay(milestone.due) <= asOf ? undefined : "due-later";
}

/** What a figure counts, and what it leaves out, with the reason. */
export interface Sorted {
  readonly counted: readonly RecordRef[];
  readonly leftOut: readonly LeftOut[];
}

const MILESTONE_REASONS = ["stopped", "cancelled", "unplanned", "no-due", "due-later"] as const;

function sortedMilestones(programs: readonly JudgedProgram[], isOfDue: boolean, asOf: FullDate): Sorted {
  const counted: RecordRef[] = [];
  const out = new Map<LeftOutReason, RecordRef[]>(MILESTONE_REASONS.map((reason) => [reason, []]));
  for (const { program, health } of programs) {
    for (const milestone of program.milestones) {
      const reason = whyNotIn(isOfDue, { milestone, health, asOf });
      (reason === undefined ? counted : out.get(reason))?.push(milestoneRef(program, milestone, asOf));
    }
  }
  return { counted, leftOut: leavingOut(...out) };
}

/** Sorts the programs that a figure is over into what it counts and what it leaves out. */
export type Gather = (programs: readonly JudgedProgram[]) => Sorted;

/** What the figure counts of a list of programs, or what it is a share of. */
export function gathering(figure: TallyFigure, asOf: FullDate): Gather {
  const isOfDue = figure === "due" || figure === "dueReached" || figure === "dueProgress";
  const isOfMilestones = isOfDue || figure === "reached" || figure === "counted" || figure === "progress";
  if (isOfMilestones) return (programs) => sortedMilestones(programs, isOfDue, asOf);
  return (programs) => ({
    counted: programs
      .filter(({ health }) => figure === "programs" || figure === `health-${health}`)
      .map(({ program, health }) => programRef(program, health)),
    leftOut: [],
  });
}

const isReached = ({ milestoneStatus: status }: RecordRef) => status === "reached";

/** Numerator, denominator and value from what the figure is over. */
function valued(figure: TallyFigure, counted: readonly RecordRef[]): Omit<Derivation, "rule" | "leftOut"> {
  if (figure === "reached" || figure === "dueReached") {
    const numerator = counted.filter(isReached);
    return { value: numerator.length, numerator, denominator: counted };
  }
  if (figure === "progress" || figure === "dueProgress") {
    const numerator = counted.filter(isReached);
    const value = counted.length === 0 ? null : numerator.length / counted.length;
    return { value, numerator, denominator: counted };
  }
  return { value: counted.length, numerator: counted };
}

/**
 * How a count over programs, or over their milestones, comes about (contract §2, Sector and partnership at D).
 *
 * @returns undefined while the programs are not there
 */
export function tallyDerivation(
  figure: TallyFigure,
  scope: ProgramScope,
  scene: DerivationScene,
): Derivation | undefined {
  const { records, evidence, asOf } = scene;
  if (!records.programs) return undefined;
  const visible = visiblePrograms(records.programs, evidence);
  const gather = gathering(figure, asOf);
  const shown = gather(scoped(visible, scope, scene));
  return { rule: figure, ...valued(figure, shown.counted), leftOut: leftOutOf(gather, scope, scene) };
}

/** What a figure over programs leaves out: by its own rule, by the conditions, by the filter, by quarantine. */
export function leftOutOf(gather: Gather, scope: ProgramScope, scene: DerivationScene): readonly LeftOut[] {
  const { records, evidence } = scene;
  const all = records.programs ?? [];
  const visible = visiblePrograms(all, evidence);
  const { sectorId, agreementId, leadId, firstLeadId } = scope;
  const shown = gather(scoped(visible, scope, scene));
  const unfiltered = gather(scoped(visible, { sectorId, agreementId, leadId, firstLeadId }, scene)).counted;
  const everything = evidence === "all" ? shown.counted : gather(scoped(all, scope, scene)).counted;
  return [
    ...shown.leftOut,
    ...leavingOut(["filtered", without(unfiltered, shown.counted)], ["hidden", hiddenOf(everything, visible)]),
    ...quarantinedOf(scene, "programs"),
  ];
}

/** Those of the references that the evidence filter keeps from sight, whatever it does to the judgement of others. */
function hiddenOf(refs: readonly RecordRef[], visible: readonly Program[]): readonly RecordRef[] {
  const ids = new Set(visible.flatMap(({ id, milestones }) => [id, ...milestones.map((one) => `${id}/${one.id}`)]));
  return refs.filter(({ id }) => !ids.has(id));
}

/** How milestones reached and counted of one program, and their share, come about (contract §2, Program at D). */
export function progressDerivation(
  figure: "reached" | "counted" | "progress",
  programId: string,
  scene: DerivationScene,
): Derivation | undefined {
  const found = seen(programId, scene);
  if (!found) return undefined;
  const { asOf } = scene;
  // a stopped program has its own progress still: only sums leave it out
  const sort = (program: Program) => sortedMilestones([{ program, health: "on-track" }], false, asOf);
  const shown = sort(found.program);
  return {
    rule: `program-${figure}`,
    ...valued(figure, shown.counted),
    leftOut: [
      ...shown.leftOut,
      ...leavingOut(["hidden", without(sort(found.whole).counted, sort(found.program).counted)]),
    ],
  };
}

interface SeenProgram {
  readonly program: Program;
  readonly whole: Program;
}

function seen(programId: string, { records, evidence }: DerivationScene): SeenProgram | undefined {
  const all = records.programs;
  const whole = all?.find(({ id }) => id === programId);
  const program = all && visiblePrograms(all, evidence).find(({ id }) => id === programId);
  return whole && program && { program, whole };
}

/** How the elapsed share of a program's term comes about (contract §2, Program at D). */
export function elapsedDerivation(programId: string, scene: DerivationScene): Derivation | undefined {
  const program = seen(programId, scene)?.program;
  if (!program) return undefined;
  return { rule: "elapsed", value: elapsed(program, scene.asOf), numerator: [programRef(program)], leftOut: [] };
}

/** What the health of a program is judged by: the program and all of its milestones that are in sight. */
export function healthDerivation(programId: string, scene: DerivationScene): Derivation | undefined {
  const found = seen(programId, scene);
  if (!found) return undefined;
  const { program, whole } = found;
  const { health } = programHealth(program, scene.asOf);
  const refs = (of: Program) => of.milestones.map((milestone) => milestoneRef(of, milestone, scene.asOf));
  return {
    rule: "health",
    value: health,
    numerator: [programRef(program, health), ...refs(program)],
    leftOut: leavingOut(["hidden", without(refs(whole), refs(program))]),
  };
}
