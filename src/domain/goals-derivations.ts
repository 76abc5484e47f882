import type { FigureRequest, SectorScope } from "#contract/figures.ts";
import type { SectorGoal } from "#contract/records.ts";
import { type Derivation, type DerivationScene, leavingOut, quarantinedOf, without } from "./derivation.ts";
import { visibleGoals } from "./evidence.ts";
import { hasNewerValue, hasOtherStatus } from "./goal-changes.ts";
import { goalJudgement } from "./goals.ts";
import { recordRef } from "./record-refs.ts";

type Request<Kind extends FigureRequest["kind"]> = Extract<FigureRequest, { kind: Kind }>;

const refs = (goals: readonly SectorGoal[]) => goals.map((goal) => recordRef("goal", goal));

/** Whether a goal belongs to the sectors asked for; an empty `sectorId` asks for those that the partnership does not name. */
function isOfScope(scope: SectorScope, { partnership }: DerivationScene): (goal: SectorGoal) => boolean {
  const { sector = [], sectorId } = scope;
  const known = new Set(partnership.sectors.map(({ id }) => id));
  return (goal) =>
    (sector.length === 0 || sector.includes(goal.sectorId)) &&
    (sectorId === undefined || (sectorId === "" ? !known.has(goal.sectorId) : goal.sectorId === sectorId));
}

/** The goals and indicators of a scope, those with and without target, and what keeps the others out. */
function gathered(scope: SectorScope, scene: DerivationScene, records: readonly SectorGoal[]) {
  const inScope = records.filter(isOfScope(scope, scene));
  const ids = new Set(inScope.map(({ id }) => id));
  const visible = visibleGoals(records, scene.evidence).filter(({ id }) => ids.has(id));
  return {
    visible,
    withTarget: visible.filter(({ target }) => target !== undefined),
    indicators: visible.filter(({ target }) => target === undefined),
    leftOut: [
      ...leavingOut(["hidden", without(refs(inScope), refs(visible))]),
      ...quarantinedOf(scene, "sector-goals"),
    ],
  };
}

/** Which goals a count of goals counts: all with a target, those of one status, or the indicators, which have none. */
export function goalsDerivation(
  { status, scope = {} }: Request<"goals">,
  scene: DerivationScene,
): Derivation | undefined {
  const { records, asOf } = scene;
  if (!records.goals) return undefined;
  const { withTarget, indicators, leftOut } = gathered(scope, scene, records.goals);
  const isIndicator = status === "indicator";
  const isCounted = (goal: SectorGoal) => status === undefined || goalJudgement(goal, asOf).status === status;
  const numerator = refs(isIndicator ? indicators : withTarget.filter(isCounted));
  const excluded = isIndicator
    ? (["has-target", refs(withTarget)] as const)
    : (["no-target", refs(indicators)] as const);
  return {
    rule: isIndicator ? "goals-indicator" : status === undefined ? "goals" : "goals-status",
    value: numerator.length,
    numerator,
    ...(status !== undefined && !isIndicator && { denominator: refs(withTarget) }),
    leftOut: [...leavingOut(excluded), ...leftOut],
  };
}

/** Which goals have another status, or which goals and indicators a newer value, than on the earlier day. */
export function goalsSinceDerivation(
  { of, since, scope = {} }: Request<"goals-since">,
  scene: DerivationScene,
): Derivation | undefined {
  const { records, asOf } = scene;
  if (!records.goals) return undefined;
  const { visible, withTarget, indicators, leftOut } = gathered(scope, scene, records.goals);
  const isOfStatus = of === "status";
  const whole = isOfStatus ? withTarget : visible;
  const isOther = isOfStatus ? hasOtherStatus : hasNewerValue;
  const numerator = refs(whole.filter((goal) => isOther(goalJudgement(goal, since), goalJudgement(goal, asOf))));
  return {
    rule: isOfStatus ? "goals-moved" : "goals-newer",
    value: numerator.length,
    numerator,
    denominator: refs(whole),
    leftOut: [...leavingOut(["no-target", isOfStatus ? refs(indicators) : []]), ...leftOut],
  };
}
