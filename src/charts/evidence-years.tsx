import { useId, useRef } from "react";
import { EVIDENCE, type Evidence } from "#contract/vocabulary.ts";
import { useElementWidth } from "#ui/use-element-width.ts";
import { HatchPattern } from "./hatch.tsx";
import "./evidence-years.css";

export interface EvidenceColumn {
  readonly year: number;
  readonly counts: Readonly<Record<Evidence, number>>;
}

export interface EvidenceYearsProps {
  readonly title: string;
  /** Of every year from the first to the last. */
  readonly columns: readonly EvidenceColumn[];
  /** Names of the levels that occur, for the key. */
  readonly names: Readonly<Record<Evidence, string>>;
  readonly countText: (count: number) => string;
}

const PLOT_PX = 112;
const BELOW_PX = 20;
const LEFT_PX = 36;
const LABEL_PX = 44;

/** How a level is drawn: solid, light, hollow and dashed, hatched (design §3.4). */
function swatch(level: Evidence, hatchId: string) {
  if (level === "official") return { fill: "var(--ink-2)", stroke: "var(--ink-2)" };
  if (level === "reported") return { fill: "var(--rule-2)", stroke: "var(--ink-2)" };
  if (level === "estimated") return { fill: "var(--paper)", stroke: "var(--ink-2)", strokeDasharray: "3 2" };
  return { fill: `url(#${hatchId})`, stroke: "var(--ink-3)" };
}

const sumOf = ({ counts }: EvidenceColumn) => EVIDENCE.reduce((sum, level) => sum + counts[level], 0);

/** The parts of a column from the ground up: where each begins, and how high it is. */
function partsOf({ counts }: EvidenceColumn, scale: number) {
  let top = PLOT_PX;
  return EVIDENCE.filter((level) => counts[level] > 0).map((level) => {
    const height = counts[level] * scale;
    top -= height;
    return { level, y: top, height };
  });
}

function LevelKey({ levels, names, hatchId }: KeyProps) {
  return (
    <ul className="evidence-years__key" aria-hidden="true">
      {levels.map((level) => (
        <li key={level}>
          <svg width="14" height="12">
            <rect x="1" y="1" width="12" height="10" {...swatch(level, hatchId)} />
          </svg>
          {names[level]}
        </li>
      ))}
    </ul>
  );
}

interface KeyProps {
  readonly levels: readonly Evidence[];
  readonly names: EvidenceYearsProps["names"];
  readonly hatchId: string;
}

/** Facts by the year that they are of, each column parted by evidence; columns start at zero. */
export function EvidenceYears({ title, columns, names, countText }: EvidenceYearsProps) {
  const box = useRef<HTMLDivElement>(null);
  const hatchId = useId();
  const widthPx = Math.max(200, useElementWidth(box, 440));
  const most = Math.max(1, ...columns.map(sumOf));
  const slotPx = (widthPx - LEFT_PX) / Math.max(1, columns.length);
  const barPx = Math.max(2, Math.min(24, slotPx - Math.min(4, slotPx * 0.25)));
  const every = Math.max(1, Math.ceil(LABEL_PX / slotPx));
  const levels = EVIDENCE.filter((level) => columns.some(({ counts }) => counts[level] > 0));
  return (
    <div ref={box} className="evidence-years">
      <svg width={widthPx} height={PLOT_PX + BELOW_PX + 8} role="img" aria-label={title}>
        <defs>
          <HatchPattern id={hatchId} />
        </defs>
        <g transform="translate(0 8)">
          <path d={`M${LEFT_PX} 0H${widthPx}M${LEFT_PX} ${PLOT_PX}H${widthPx}`} stroke="var(--grid)" />
          <text className="evidence-years__text" x={LEFT_PX - 6} y="4" textAnchor="end">
            {countText(most)}
          </text>
          <text className="evidence-years__text" x={LEFT_PX - 6} y={PLOT_PX + 4} textAnchor="end">
            {countText(0)}
          </text>
          {columns.map((column, index) => {
            const x = LEFT_PX + index * slotPx + (slotPx - barPx) / 2;
            return partsOf(column, PLOT_PX / most).map(({ level, y, height }) => (
              <rect
                key={`${column.year} ${level}`}
                x={x}
                y={y}
                width={barPx}
                height={height}
                {...swatch(level, hatchId)}
              />
            ));
          })}
          {columns.map(({ year }, index) =>
            (columns.length - 1 - index) % every === 0 ? (
              <text
                key={year}
                className="evidence-years__text"
                x={Math.min(widthPx - 15, LEFT_PX + (index + 0.5) * slotPx)}
                y={PLOT_PX + 18}
                textAnchor="middle"
              >
                {year}
              </text>
            ) : null,
          )}
        </g>
      </svg>
      <LevelKey levels={levels} names={names} hatchId={hatchId} />
    </div>
  );
}
