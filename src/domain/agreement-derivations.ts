import { firstDay } from "#contract/dates.ts";
import type { AgreementFigure } from "#contract/figures.ts";
import type { Agreement } from "#contract/records.ts";
import { agreementStatus, expiryOn, standingProgramme, termFirstDay } from "./agreements.ts";
import {
  type Derivation,
  type DerivationScene,
  type LeftOut,
  leavingOut,
  quarantinedOf,
  without,
} from "./derivation.ts";
import { visibleAgreements } from "./evidence.ts";
import { elapsed } from "./health.ts";
import { agreementRef } from "./record-refs.ts";

/** The city-level relation: the friendship agreement that was signed first; of equals the first in the list. */
function relationOf(agreements: readonly Agreement[]): Agreement | undefined {
  let relation: Agreement | undefined;
  for (const agreement of agreements) {
    if (agreement.kind !== "friendship") continue;
    if (!relation || firstDay(agreement.signedOn) < firstDay(relation.signedOn)) relation = agreement;
  }
  return relation;
}

const refs = (agreements: readonly Agreement[]) => agreements.map(agreementRef);

function kept(visible: readonly Agreement[], all: readonly Agreement[], scene: DerivationScene): readonly LeftOut[] {
  return [...leavingOut(["hidden", without(refs(all), refs(visible))]), ...quarantinedOf(scene, "agreements")];
}

/**
 * Which agreements a count of agreements counts: unsigned ones only where they are what is counted, and the city-level
 * relation is none of the others (contract §2, Agreement and event at D).
 */
export function agreementsDerivation(figure: AgreementFigure, scene: DerivationScene): Derivation | undefined {
  const { records, evidence, asOf } = scene;
  if (!records.agreements) return undefined;
  const visible = visibleAgreements(records.agreements, evidence);
  const isSigned = (agreement: Agreement) => agreementStatus(agreement, asOf) !== "unsigned";
  const signed = visible.filter(isSigned);
  const unsigned = visible.filter((agreement) => !isSigned(agreement));
  const relation = relationOf(visible);
  const isCounted: Readonly<Record<AgreementFigure, (agreement: Agreement) => boolean>> = {
    signed: isSigned,
    unsigned: (agreement) => !isSigned(agreement),
    programmes: (agreement) => isSigned(agreement) && agreement.kind === "programme",
    others: (agreement) => isSigned(agreement) && agreement.kind !== "programme" && agreement !== relation,
  };
  const numerator = refs(visible.filter(isCounted[figure]));
  return {
    rule: `agreements-${figure}`,
    value: numerator.length,
    numerator,
    leftOut: [
      ...(figure === "unsigned" ? [] : leavingOut(["unsigned", refs(unsigned)])),
      ...(figure === "programmes" || figure === "others"
        ? leavingOut(["other-kind", without(refs(signed), numerator)])
        : []),
      ...kept(visible, records.agreements, scene),
    ],
  };
}

/** Why this cooperation programme is the standing one, or that there is none (contract §2, Agreement and event at D). */
export function standingDerivation(scene: DerivationScene): Derivation | undefined {
  const { records, evidence, asOf } = scene;
  if (!records.agreements) return undefined;
  const visible = visibleAgreements(records.agreements, evidence);
  const standing = standingProgramme(visible, asOf);
  const programmes = visible.filter((agreement) => agreement.kind === "programme" && agreement !== standing);
  const isInForce = (agreement: Agreement) => agreementStatus(agreement, asOf) === "in-force";
  return {
    rule: "standing-programme",
    value: standing?.id ?? null,
    numerator: standing ? [agreementRef(standing)] : [],
    leftOut: [
      ...leavingOut(
        ["not-in-force", refs(programmes.filter((agreement) => !isInForce(agreement)))],
        ["earlier-term", refs(programmes.filter(isInForce))],
      ),
      ...kept(visible, records.agreements, scene),
    ],
  };
}

/** How much of an agreement's term has passed by D: days passed of all its days, both ends among them. */
export function termElapsedDerivation(agreementId: string, scene: DerivationScene): Derivation | undefined {
  const { records, evidence, asOf } = scene;
  const agreement = visibleAgreements(records.agreements ?? [], evidence).find(({ id }) => id === agreementId);
  if (!agreement) return undefined;
  const [start, end] = [termFirstDay(agreement), expiryOn(agreement)];
  const value = end ? elapsed({ start, end }, asOf) : null;
  return { rule: "term-elapsed", value, numerator: [agreementRef(agreement)], leftOut: [] };
}
