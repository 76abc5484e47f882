import type { Health } from "#contract/vocabulary.ts";
import { HEALTH_PARTS } from "./glyph-parts.ts";
import { GlyphParts } from "./glyph-parts-drawn.tsx";
import { useI18n } from "./i18n-context.tsx";
import "./health-glyph.css";

export interface HealthGlyphProps {
  readonly health: Health;
  /** Edge in px: 10 at least, 14 in tables, 16 in the matrix. */
  readonly size?: number;
  /** Whether the word stands beside the glyph anyway, so that the glyph stays silent. */
  readonly silent?: boolean;
}

/** The sign of a health; with its word for those who do not see it. */
export function HealthGlyph({ health, size = 14, silent = false }: HealthGlyphProps) {
  const { m } = useI18n();
  const word = m.words.health[health];
  return (
    <svg
      className="health-glyph"
      width={size}
      height={size}
      viewBox="-8 -8 16 16"
      {...(silent ? { "aria-hidden": true } : { role: "img", "aria-label": word })}
    >
      {!silent && <title>{word}</title>}
      <GlyphParts parts={HEALTH_PARTS[health]} />
    </svg>
  );
}

/** Sign and word together, as a machine-readable token. */
export function HealthLabel({ health }: { readonly health: Health }) {
  const { m } = useI18n();
  return (
    <data value={health} className={`health-label health-label--${health}`}>
      <HealthGlyph health={health} silent /> {m.words.health[health]}
    </data>
  );
}
