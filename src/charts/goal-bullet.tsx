import { useId, useRef } from "react";
import type { Evidence } from "#contract/vocabulary.ts";
import { useElementWidth } from "#ui/use-element-width.ts";
import { HatchPattern } from "./hatch.tsx";

/** Ratios of the way: 0 at the baseline, 1 at the target. */
export interface GoalCourse {
  /** Null: nothing measured. */
  readonly attainment: number | null;
  /** 0…1 that the time passed would have it be; null: no pace mark. */
  readonly expected: number | null;
  /** On the day of comparison; absent: no mark of it. */
  readonly before?: number;
}

export interface GoalBulletProps {
  readonly course: GoalCourse;
  readonly colour: string;
  readonly evidence: Evidence;
  /** Whether room is kept left of the baseline: the same for all bullets of a view, so that their scales agree. */
  readonly hasLosses: boolean;
  /** What the drawing says, in words. */
  readonly label: string;
}

const HEIGHT_PX = 26;
const MIDDLE_PX = 15;
const BASELINE_PX = 2;
const LOSS_ROOM_PX = 40;
const GAIN_ROOM_PX = 40;
const RING_PX = 5.5;

interface BarProps {
  readonly fromPx: number;
  readonly toPx: number;
  readonly colour: string;
  readonly evidence: Evidence;
  readonly hatchId: string;
}

function Bar({ fromPx, toPx, colour, evidence, hatchId }: BarProps) {
  const box = { x: Math.min(fromPx, toPx), y: MIDDLE_PX - 3, width: Math.abs(toPx - fromPx), height: 6 };
  if (evidence === "estimated") {
    return <rect {...box} fill="var(--paper)" stroke={colour} strokeWidth="1.5" strokeDasharray="4 2.6" />;
  }
  if (evidence === "illustrative") return <rect {...box} fill={`url(#${hatchId})`} stroke={colour} strokeWidth="1" />;
  return <rect {...box} fill={colour} />;
}

/** The end of a bar: a ring at the value, or an arrow where the value lies beyond the drawing. */
function End({ atPx, beyond, colour, isHollow }: { atPx: number; beyond: number; colour: string; isHollow: boolean }) {
  if (beyond === 0) {
    return (
      <circle
        cx={atPx}
        cy={MIDDLE_PX}
        r={RING_PX}
        fill="var(--paper)"
        stroke={colour}
        strokeWidth="2.5"
        strokeDasharray={isHollow ? "3 2" : undefined}
      />
    );
  }
  return <path d={`M${atPx} ${MIDDLE_PX - 6}v12l${beyond * 7} -6z`} fill={colour} />;
}

function PaceMark({ atPx }: { readonly atPx: number }) {
  return (
    <>
      <path d={`M${atPx} 9V21`} stroke="var(--ink)" strokeWidth="1.5" />
      <path d={`M${atPx - 4} 3h8l-4 5z`} fill="var(--ink)" />
    </>
  );
}

/** The value on the day of comparison: a diamond through the bar, half of one where it lies beyond the drawing. */
function BeforeMark({ atPx, beyond }: { readonly atPx: number; readonly beyond: number }) {
  const [left, right] = [beyond > 0 ? 0 : 5, beyond < 0 ? 0 : 5];
  return (
    <path
      d={`M${atPx} ${MIDDLE_PX - 7}l${right} 7l${-right} 7l${-left} -7z`}
      fill="var(--paper)"
      stroke="var(--ink)"
      strokeWidth="1.5"
    />
  );
}

/**
 * One goal from its baseline to its target: bar to the value, mark of the pace, arrow over the target or below the
 * baseline, and a diamond for the day of comparison (DESIGN §4 Sectors).
 */
export function GoalBullet({ course, colour, evidence, hasLosses, label }: GoalBulletProps) {
  const { attainment, expected, before } = course;
  const box = useRef<HTMLDivElement>(null);
  const widthPx = useElementWidth(box, 322);
  const hatchId = useId();
  const startPx = hasLosses ? LOSS_ROOM_PX : BASELINE_PX;
  const targetPx = Math.max(startPx + 20, widthPx - GAIN_ROOM_PX);
  const xOf = (ratio: number) => startPx + ratio * (targetPx - startPx);
  const leastPx = 9;
  const mostPx = Math.max(targetPx, widthPx - 9);
  const inside = (px: number) => Math.min(mostPx, Math.max(hasLosses ? leastPx : startPx, px));
  const wantedPx = attainment === null ? startPx : xOf(attainment);
  const valuePx = inside(wantedPx);
  const beyond = wantedPx > mostPx ? 1 : wantedPx < valuePx ? -1 : 0;
  return (
    <div ref={box} className="goal-bullet">
      <svg width={widthPx} height={HEIGHT_PX} viewBox={`0 0 ${widthPx} ${HEIGHT_PX}`} role="img" aria-label={label}>
        <HatchPattern id={hatchId} />
        <rect x={startPx} y={MIDDLE_PX - 5} width={targetPx - startPx} height="10" fill="var(--sunk)" />
        {attainment !== null && (
          <Bar fromPx={startPx} toPx={valuePx} colour={colour} evidence={evidence} hatchId={hatchId} />
        )}
        <path d={`M${startPx} 7V23`} stroke="var(--ink-2)" />
        <path d={`M${targetPx} 6V24`} stroke="var(--ink)" strokeWidth="2.5" />
        {expected !== null && <PaceMark atPx={xOf(expected)} />}
        {before !== undefined && <BeforeMark atPx={inside(xOf(before))} beyond={xOf(before) - inside(xOf(before))} />}
        {attainment !== null && (
          <End atPx={valuePx} beyond={beyond} colour={colour} isHollow={evidence === "estimated"} />
        )}
      </svg>
    </div>
  );
}
