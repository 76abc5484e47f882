import { type FullDate, daysBetween, lastDay } from "#contract/dates.ts";
import type { FigureRequest, ProgramScope } from "#contract/figures.ts";
import type { Health } from "#contract/vocabulary.ts";
import { type Derivation, type DerivationScene, type RecordRef, leavingOut, without } from "./derivation.ts";
import { visiblePrograms } from "./evidence.ts";
import { milestoneStatus } from "./milestones.ts";
import { columnsOf, healthAt, judgeAll } from "./program-columns.ts";
import { type Gather, gathering, leftOutOf, scoped } from "./program-derivations.ts";
import { milestoneRef, programRef } from "./record-refs.ts";

type OpenMilestones = Extract<FigureRequest, { kind: "overdue" | "attention" } | { kind: "deadlines" }>;

const NEEDY: readonly Health[] = ["late", "at-risk", "unreported"];

const gatherNeedy: Gather = (programs) => ({
  counted: programs
    .filter(({ health }) => NEEDY.includes(health))
    .map(({ program, health }) => programRef(program, health)),
  leftOut: [],
});

/** Milestones that the test of status and days from D to the deadline picks; of stopped programs none. */
function gatherOpen(isWanted: (status: string, days: number) => boolean, asOf: FullDate): Gather {
  return (programs) => {
    const wanted = (isStopped: boolean): readonly RecordRef[] =>
      programs
        .filter(({ health }) => (health === "stopped") === isStopped)
        .flatMap(({ program }) =>
          program.milestones
            .filter(
              (one) =>
                one.due !== undefined && isWanted(milestoneStatus(one, asOf), daysBetween(asOf, lastDay(one.due))),
            )
            .map((one) => milestoneRef(program, one, asOf)),
        );
    return { counted: wanted(false), leftOut: leavingOut(["stopped", wanted(true)]) };
  };
}

function gatherOf(request: OpenMilestones, asOf: FullDate): Gather {
  switch (request.kind) {
    case "attention":
      return gatherNeedy;
    case "overdue":
      return gatherOpen((status) => status === "overdue", asOf);
    case "deadlines": {
      const { from, to } = request;
      return gatherOpen((status, days) => status === "pending" && days >= from && days <= to, asOf);
    }
  }
}

/**
 * What is due soon, what is overdue, and which programs need attention, each as its records (contract §2, Milestone at
 * D and Program at D).
 *
 * @returns undefined while the programs are not there
 */
export function deskDerivation(request: OpenMilestones, scene: DerivationScene): Derivation | undefined {
  const { records, evidence, asOf } = scene;
  if (!records.programs) return undefined;
  const scope = request.scope ?? {};
  const gather = gatherOf(request, asOf);
  const members = scoped(visiblePrograms(records.programs, evidence), scope, scene);
  const numerator = gather(members).counted;
  return {
    rule: request.kind,
    value: numerator.length,
    numerator,
    ...(request.kind === "attention" && {
      denominator: members.map(({ program, health }) => programRef(program, health)),
    }),
    leftOut: leftOutOf(gather, scope, scene),
  };
}

/** What a count over programs counts of the members of a scope at D, and of the same ones on the earlier day. */
function countedThenAndNow(
  { figure, since }: Extract<FigureRequest, { kind: "difference" }>,
  scope: ProgramScope,
  scene: DerivationScene,
): readonly [readonly RecordRef[], readonly RecordRef[]] {
  const { records, evidence, asOf } = scene;
  const members = scoped(visiblePrograms(records.programs ?? [], evidence), scope, scene);
  const programs = members.map(({ program }) => program);
  const judged = judgeAll(columnsOf(programs), since);
  const earlier = programs.map((program, index) => ({ program, health: healthAt(judged, index) }));
  const counted = (refs: readonly RecordRef[]) =>
    figure === "reached" || figure === "dueReached"
      ? refs.filter(({ milestoneStatus: status }) => status === "reached")
      : refs;
  return [counted(gathering(figure, since)(earlier).counted), counted(gathering(figure, asOf)(members).counted)];
}

/**
 * How the difference of a count from an earlier day comes about: what it counts since then, less what it counted then
 * and counts no longer. The programs are those that the conditions leave at D.
 *
 * @returns undefined while the programs are not there
 */
export function differenceDerivation(
  request: Extract<FigureRequest, { kind: "difference" }>,
  scene: DerivationScene,
): Derivation | undefined {
  if (!scene.records.programs) return undefined;
  const [before, now] = countedThenAndNow(request, request.scope ?? {}, scene);
  const numerator = without(now, before);
  const denominator = without(before, now);
  return {
    rule: "difference",
    value: numerator.length - denominator.length,
    numerator,
    denominator,
    leftOut: [],
  };
}
