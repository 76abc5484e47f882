import type { PortfolioFigure } from "#contract/listed-figures.ts";
import type { LocalizedText } from "#contract/scalars.ts";
import type { DerivationScene, RecordRef } from "./derivation.ts";
import { tallyDerivation } from "./program-derivations.ts";
import { recordRef } from "./record-refs.ts";

/** One of several partnerships, as far as it came. */
export interface PortfolioScene {
  readonly id: string;
  /** Of the list, where the partnership itself did not come. */
  readonly title: LocalizedText;
  /** Whether all its documents came. */
  readonly isRead: boolean;
  /** Absent until the partnership itself came. */
  readonly scene?: DerivationScene | undefined;
}

/** What one partnership adds to a figure of all. */
export interface PortfolioPart {
  readonly member: PortfolioScene;
  readonly refs: readonly RecordRef[];
}

/** How a figure over all partnerships comes about: what each adds, and those that add nothing because they did not come. */
export interface PortfolioDerivation {
  readonly rule: `portfolio-${PortfolioFigure}`;
  readonly value: number;
  readonly parts: readonly PortfolioPart[];
  readonly notRead: readonly PortfolioScene[];
}

function ownRef({ id, title, scene }: PortfolioScene): RecordRef {
  if (scene) return { ...recordRef("partnership", scene.partnership), id, recordId: id };
  return { kind: "partnership", id, recordId: id, title, sourceIds: [] };
}

function refsOf(figure: PortfolioFigure, member: PortfolioScene): readonly RecordRef[] | undefined {
  const { scene, isRead } = member;
  if (figure === "partnerships") return [ownRef(member)];
  if (figure === "read") return isRead ? [ownRef(member)] : undefined;
  return scene && tallyDerivation("programs", {}, scene)?.numerator;
}

/** Adds up what each partnership has, each at its own day. */
export function portfolioDerivation(figure: PortfolioFigure, members: readonly PortfolioScene[]): PortfolioDerivation {
  const all = members.map((member) => ({ member, refs: refsOf(figure, member) }));
  const parts = all.flatMap(({ member, refs }) => (refs ? [{ member, refs }] : []));
  return {
    rule: `portfolio-${figure}`,
    value: parts.reduce((sum, { refs }) => sum + refs.length, 0),
    parts,
    notRead: all.flatMap(({ member, refs }) => (refs ? [] : [member])),
  };
}
