import type { FigureRequest } from "#contract/figures.ts";
import { attentionOrder } from "./attention.ts";
import { type Derivation, type DerivationScene, leavingOut, quarantinedOf, without } from "./derivation.ts";
import { visiblePrograms } from "./evidence.ts";
import { columnsOf, judgeAll } from "./program-columns.ts";
import { type Gather, leftOutOf, scoped } from "./program-derivations.ts";
import { programRef } from "./record-refs.ts";

type Request<Kind extends FigureRequest["kind"]> = Extract<FigureRequest, { kind: Kind }>;

/** Programs whose own record has a level of evidence, out of all that the conditions leave. */
export function programsOfLevelDerivation(
  { level, scope = {} }: Request<"programs-of-level">,
  scene: DerivationScene,
): Derivation | undefined {
  const { records, evidence } = scene;
  if (!records.programs) return undefined;
  const gather: Gather = (programs) => {
    const refs = (isOf: boolean) =>
      programs
        .filter(({ program }) => (program.evidence === level) === isOf)
        .map(({ program, health }) => programRef(program, health));
    return { counted: refs(true), leftOut: leavingOut(["other-level", refs(false)]) };
  };
  const members = scoped(visiblePrograms(records.programs, evidence), scope, scene);
  const numerator = gather(members).counted;
  return {
    rule: "programs-of-level",
    value: numerator.length,
    numerator,
    denominator: members.map(({ program, health }) => programRef(program, health)),
    leftOut: leftOutOf(gather, scope, scene),
  };
}

/** The first so many of the programs that need attention, in the order in which they are listed. */
export function firstOfAttentionDerivation(
  { count, scope = {} }: Request<"attention-first">,
  scene: DerivationScene,
): Derivation | undefined {
  const { records, evidence, asOf } = scene;
  if (!records.programs) return undefined;
  const members = scoped(visiblePrograms(records.programs, evidence), scope, scene);
  const programs = members.map(({ program }) => program);
  const all = attentionOrder(programs, judgeAll(columnsOf(programs), asOf), asOf).flatMap((index) => {
    const member = members[index];
    return member ? [programRef(member.program, member.health)] : [];
  });
  const numerator = all.slice(0, count);
  return {
    rule: "attention-first",
    value: numerator.length,
    numerator,
    denominator: all,
    leftOut: [...leavingOut(["further-down", without(all, numerator)]), ...quarantinedOf(scene, "programs")],
  };
}
