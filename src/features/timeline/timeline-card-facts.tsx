import type { ReactNode } from "react";
import type { LocalizedText } from "#contract/scalars.ts";
import type { Evidence } from "#contract/vocabulary.ts";
import { EvidenceGlyph } from "#ui/evidence-mark.tsx";
import { useI18n } from "#ui/i18n-context.tsx";
import { LocalText } from "#ui/local-text.tsx";

/** A line of the card. */
export interface Fact {
  readonly name: string;
  readonly value: ReactNode;
}

export const noted = (note: LocalizedText | undefined, name: string): readonly Fact[] =>
  note ? [{ name, value: <LocalText of={note} /> }] : [];

/** A level by its mark and in words. */
export function EvidenceWords({ level }: { readonly level: Evidence }) {
  const { m } = useI18n();
  return (
    <>
      <EvidenceGlyph level={level} /> {m.words.evidence[level]}
    </>
  );
}

/** Names and values under each other. */
export function CardFacts({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <dl>
      {facts.map(({ name, value }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
