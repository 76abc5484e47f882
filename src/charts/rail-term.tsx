import type { FullDate } from "#contract/dates.ts";
import type { RailTermView } from "./rail-types.ts";
import type { TimeScale } from "./time-scale.ts";

interface RailTermProps {
  readonly term: RailTermView;
  readonly scale: TimeScale;
  readonly isNarrow: boolean;
  readonly onJump: (on: FullDate) => void;
}

const LETTER_PX = 6.6;

function stroke(term: RailTermView) {
  if (term.isStanding) return { stroke: "var(--ink)", strokeWidth: 2.5 };
  if (term.isAhead) return { stroke: "var(--rule-2)", strokeWidth: 1.5, strokeDasharray: "4 3" };
  return { stroke: "var(--ink)", strokeWidth: 1.5, ...(term.isApproximate && { strokeDasharray: "2 2" }) };
}

/** The bracket of one term with the longest label that has room inside; on narrow rails a small box without label. */
export function RailTerm({ term, scale, isNarrow, onJump }: RailTermProps) {
  const left = scale.x(term.firstOn) + 1;
  const right = scale.xEnd(term.lastOn) - 1;
  const label = term.labels.find((text) => text.length * LETTER_PX + 12 <= right - left);
  const shape = isNarrow ? `M${left} 11.5H${right}V17.5H${left}Z` : `M${left} 48V34.5H${right}V48`;
  return (
    <g className="rail__term" onClick={() => onJump(term.lastOn)}>
      <title>{term.title}</title>
      <rect x={left} y={isNarrow ? 8 : 30} width={Math.max(0, right - left)} height="22" fill="transparent" />
      <path d={shape} fill={isNarrow && term.isStanding ? "var(--ink)" : "none"} {...stroke(term)} />
      {!isNarrow && label && (
        <text
          className="rail__label"
          x={left + 6}
          y="47"
          fill={term.isAhead ? "var(--ink-3)" : "var(--ink)"}
          fontWeight={term.isStanding ? 700 : undefined}
        >
          {label}
        </text>
      )}
    </g>
  );
}
