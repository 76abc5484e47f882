import type { FigureRequest } from "#contract/figures.ts";
import type { Evidence } from "#contract/vocabulary.ts";
import { type Derivation, type DerivationScene, leavingOut, quarantinedOf, without } from "./derivation.ts";
import { FACT_LISTS, type Fact, factsOf, partOf } from "./facts.ts";
import { seenThrough } from "./shown-records.ts";

/** The facts that a figure is about, and what it leaves out. */
export function gathered(isIn: (fact: Fact) => boolean, scene: DerivationScene) {
  const { records, evidence } = scene;
  const shown = factsOf(seenThrough(records, evidence), scene);
  const refs = (facts: readonly Fact[]) => facts.filter(isIn).map(({ ref }) => ref);
  const numerator = refs(shown);
  const all = evidence === "all" ? numerator : refs(factsOf(records, scene));
  return {
    shown,
    numerator,
    leftOut: [...leavingOut(["hidden", without(all, numerator)]), ...quarantinedOf(scene, ...FACT_LISTS)],
  };
}

/** Which facts have a level, and of which whole they are a share: records, milestones and observations up to D. */
export function evidenceDerivation(
  { level, isShare }: { readonly level: Evidence; readonly isShare: boolean },
  scene: DerivationScene,
): Derivation {
  const { shown, numerator, leftOut } = gathered(({ ref }) => ref.evidence === level, scene);
  const share = shown.length === 0 ? 0 : numerator.length / shown.length;
  return {
    rule: isShare ? "evidence-share" : "evidence",
    value: isShare ? share : numerator.length,
    numerator,
    ...(isShare && { denominator: shown.map(({ ref }) => ref) }),
    leftOut,
  };
}

/** Everything that is vouched for, or one part of it; of one source what rests on it. */
export function factsOfDerivation(
  { part, sourceId }: Extract<FigureRequest, { kind: "facts-of" }>,
  scene: DerivationScene,
): Derivation {
  const isOn = ({ ref, moreSourceIds }: Fact) =>
    sourceId === undefined || ref.sourceIds.includes(sourceId) || moreSourceIds.includes(sourceId);
  const isPart = ({ ref }: Fact) => part === undefined || partOf(ref) === part;
  const { numerator, leftOut } = gathered((fact) => isOn(fact) && isPart(fact), scene);
  const rule =
    sourceId === undefined ? (`facts-${part ?? "all"}` as const) : part ? (`source-${part}` as const) : "facts";
  return { rule, value: numerator.length, numerator, leftOut };
}

/** Which facts rest on a source, by their own or inherited sources. */
export function factsDerivation(sourceId: string, scene: DerivationScene): Derivation {
  const isOn = ({ ref, moreSourceIds }: Fact) => ref.sourceIds.includes(sourceId) || moreSourceIds.includes(sourceId);
  const { numerator, leftOut } = gathered(isOn, scene);
  return { rule: "facts", value: numerator.length, numerator, leftOut };
}
