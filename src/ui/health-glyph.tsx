import type { ReactNode } from "react";
import type { Health } from "#contract/vocabulary.ts";
import { useI18n } from "./i18n-context.tsx";
import "./health-glyph.css";

/** Shape first, tone second: each survives greyscale (DESIGN §3.3). Drawn in a box of −8 … 8. */
const SHAPES: Readonly<Record<Health, ReactNode>> = {
  done: (
    <>
      <circle r="7" fill="var(--st-done)" />
      <path
        d="M-3.1 0.2L-0.9 2.5L3.3 -2.4"
        fill="none"
        stroke="var(--paper)"
        strokeWidth="1.7"
        strokeLinecap="square"
      />
    </>
  ),
  "on-track": (
    <>
      <circle r="6.1" fill="var(--paper)" stroke="var(--st-track)" strokeWidth="1.8" />
      <circle r="2.4" fill="var(--st-track)" />
    </>
  ),
  "at-risk": (
    <>
      <path d="M0 -7L7.4 6H-7.4Z" fill="var(--st-risk-g)" />
      <path d="M0 -2.6V1.8M0 3.3V4.5" stroke="var(--paper)" strokeWidth="1.7" />
    </>
  ),
  late: (
    <>
      <path d="M0 -7.8L7.8 0L0 7.8L-7.8 0Z" fill="var(--st-late)" />
      <path d="M0 -4V0.9M0 2.5V4.1" stroke="var(--paper)" strokeWidth="1.8" />
    </>
  ),
  unreported: (
    <>
      <circle r="6.2" fill="none" stroke="var(--st-mute)" strokeWidth="1.5" strokeDasharray="2.6 2.2" />
      <path
        d="M-1.9 -1.3C-1.9 -3.9 2.1 -3.9 2.1 -1.4C2.1 0.1 0 0.1 0 1.6M0 2.8V3.9"
        fill="none"
        stroke="var(--st-mute)"
        strokeWidth="1.4"
      />
    </>
  ),
  paused: (
    <>
      <circle r="6.2" fill="var(--paper)" stroke="var(--st-mute)" strokeWidth="1.5" />
      <path d="M-1.7 -2.6V2.6M1.7 -2.6V2.6" stroke="var(--st-mute)" strokeWidth="1.7" />
    </>
  ),
  stopped: (
    <>
      <rect
        x="-6.2"
        y="-6.2"
        width="12.4"
        height="12.4"
        fill="var(--paper)"
        stroke="var(--st-mute)"
        strokeWidth="1.5"
      />
      <path d="M-2.6 -2.6L2.6 2.6M2.6 -2.6L-2.6 2.6" stroke="var(--st-mute)" strokeWidth="1.6" />
    </>
  ),
  "not-started": <circle r="6.2" fill="none" stroke="var(--st-mute)" strokeWidth="1.1" />,
};

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
      {SHAPES[health]}
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
