import type { Evidence, Health } from "#contract/vocabulary.ts";

/** A part of a glyph: a path that begins with a relative move, so that it can be drawn anywhere, and how it is painted. */
export interface GlyphPart {
  readonly d: string;
  readonly fill?: string;
  readonly stroke?: string;
  readonly strokeWidth?: number;
  readonly strokeDasharray?: string;
  readonly strokeLinecap?: "square";
}

const circle = (radius: number, x = 0, y = 0) =>
  `m${x + radius} ${y}a${radius} ${radius} 0 1 1 ${-2 * radius} 0a${radius} ${radius} 0 1 1 ${2 * radius} 0z`;

/** Shape first, tone second: each survives greyscale (DESIGN §3.3). Drawn in a box of −8 … 8. */
export const HEALTH_PARTS: Readonly<Record<Health, readonly GlyphPart[]>> = {
  done: [
    { d: circle(7), fill: "var(--st-done)" },
    { d: "m-3.1 0.2l2.2 2.3l4.2 -4.9", stroke: "var(--paper)", strokeWidth: 1.7, strokeLinecap: "square" },
  ],
  "on-track": [
    { d: circle(6.1), fill: "var(--paper)", stroke: "var(--st-track)", strokeWidth: 1.8 },
    { d: circle(2.4), fill: "var(--st-track)" },
  ],
  "at-risk": [
    { d: "m0 -7l7.4 13h-14.8z", fill: "var(--st-risk-g)" },
    { d: "m0 -2.6v4.4m0 1.5v1.2", stroke: "var(--paper)", strokeWidth: 1.7 },
  ],
  late: [
    { d: "m0 -7.8l7.8 7.8l-7.8 7.8l-7.8 -7.8z", fill: "var(--st-late)" },
    { d: "m0 -4v4.9m0 1.6v1.6", stroke: "var(--paper)", strokeWidth: 1.8 },
  ],
  unreported: [
    { d: circle(6.2), stroke: "var(--st-mute)", strokeWidth: 1.5, strokeDasharray: "2.6 2.2" },
    {
      d: "m-1.9 -1.3c0 -2.6 4 -2.6 4 -0.1c0 1.5 -2.1 1.5 -2.1 3m0 1.2v1.1",
      stroke: "var(--st-mute)",
      strokeWidth: 1.4,
    },
  ],
  paused: [
    { d: circle(6.2), fill: "var(--paper)", stroke: "var(--st-mute)", strokeWidth: 1.5 },
    { d: "m-1.7 -2.6v5.2m3.4 -5.2v5.2", stroke: "var(--st-mute)", strokeWidth: 1.7 },
  ],
  stopped: [
    { d: "m-6.2 -6.2h12.4v12.4h-12.4z", fill: "var(--paper)", stroke: "var(--st-mute)", strokeWidth: 1.5 },
    { d: "m-2.6 -2.6l5.2 5.2m0 -5.2l-5.2 5.2", stroke: "var(--st-mute)", strokeWidth: 1.6 },
  ],
  "not-started": [{ d: circle(6.2), stroke: "var(--st-mute)", strokeWidth: 1.1 }],
};

const SOLID: GlyphPart = { d: "m1 7h16", stroke: "var(--ink-2)", strokeWidth: 3 };

/** Lines as of a map (DESIGN §3.4). Drawn in a box of 0 … 18 by 0 … 14. */
export const EVIDENCE_PARTS: Readonly<Record<Evidence, readonly GlyphPart[]>> = {
  official: [SOLID],
  reported: [SOLID, { d: circle(3.6, 9, 7), fill: "var(--paper)", stroke: "var(--ink-2)", strokeWidth: 1.6 }],
  estimated: [{ d: "m1 7h17", stroke: "var(--ink-2)", strokeWidth: 2.6, strokeDasharray: "4 2.6" }],
  illustrative: [
    { d: "m1 2.5h16v9h-16z", stroke: "var(--ink-3)", strokeWidth: 0.8 },
    { d: "m1 7l4.5 -4.5m-2.5 9l9 -9m-4 9l9 -9m-4 9l4 -4", stroke: "var(--hatch)", strokeWidth: 1.2 },
  ],
};
