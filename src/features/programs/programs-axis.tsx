import { type RefObject, useEffect, useMemo } from "react";
import { day } from "#contract/dates.ts";
import type { FullDate } from "#contract/dates.ts";
import type { Milestone, Program } from "#contract/records.ts";
import { ProgramBar } from "#charts/program-bar.tsx";
import { programLine } from "#charts/program-line.ts";
import { type TimeScale, timeScale } from "#charts/time-scale.ts";
import { type YearTick, yearTicks } from "#charts/year-ticks.ts";
import { judgedMilestone } from "#domain/milestones.ts";
import { useI18n } from "#ui/i18n-context.tsx";
import { useLocalText } from "#ui/local-text.tsx";
import { useMilestoneWords } from "#ui/milestone-words.ts";
import { useSectorNumber } from "#ui/sector-roundel.tsx";
import { useElementWidth } from "#ui/use-element-width.ts";
import { sharedYears } from "./program-row-facts.ts";

/** The axis that the bars of all rows share. */
export interface SharedAxis {
  readonly scale: TimeScale;
  readonly ticks: readonly YearTick[];
  readonly gridPx: readonly number[];
}

const INSET_PX = 8;

/** The width that was measured last, px: a guess that spares drawing all bars twice. */
const drawn = { widthPx: 280 };

/** The axis for the programs shown, as wide as the head of its column. */
export function useSharedAxis(
  head: RefObject<HTMLDivElement | null>,
  programs: readonly Program[],
  asOf: FullDate,
): SharedAxis {
  const widthPx = useElementWidth(head, drawn.widthPx);
  useEffect(() => {
    drawn.widthPx = widthPx;
  }, [widthPx]);
  const { firstYear, lastYear } = useMemo(() => sharedYears(programs, asOf), [programs, asOf]);
  return useMemo(() => {
    const scale = timeScale(
      { firstOn: day(`${firstYear}-01-01`), lastOn: day(`${lastYear}-12-31`) },
      { startPx: INSET_PX, endPx: Math.max(INSET_PX + 40, widthPx - INSET_PX) },
    );
    const ticks = yearTicks(scale);
    return { scale, ticks, gridPx: ticks.map(({ x }) => x) };
  }, [firstYear, lastYear, widthPx]);
}

interface AxisHeadProps {
  /** Measured: the bars are as wide. */
  readonly head: RefObject<HTMLDivElement | null>;
  readonly axis: SharedAxis;
  readonly label: string;
}

/** The years over the bars. */
export function AxisHead({ head, axis, label }: AxisHeadProps) {
  const labelled = axis.ticks.filter(({ isLabelled }) => isLabelled);
  return (
    <div ref={head} className="programs-axis">
      <span className="visually-hidden">{label}</span>
      <svg width="100%" height="24" aria-hidden="true">
        {labelled.map(({ year, x }) => (
          <g key={year} transform={`translate(${x} 0)`}>
            <line y1="10" y2="24" stroke="var(--rule-2)" />
            <text x="4" y="19" fontSize="12" fill="var(--ink-3)">
              {year}
            </text>
          </g>
        ))}
      </svg>
    </div>
  );
}

interface RowBarProps {
  readonly program: Program;
  readonly axis: SharedAxis;
  readonly asOf: FullDate;
}

/** The bar of one row. */
export function RowBar({ program, axis, asOf }: RowBarProps) {
  const { m } = useI18n();
  const local = useLocalText();
  const sectorNumber = useSectorNumber()(program.sectorId);
  const words = useMilestoneWords();
  const titleOf = (milestone: Milestone) => {
    const judged = judgedMilestone(program, milestone, asOf);
    return `${local(milestone.title)}: ${m.words.milestoneStatus[judged.status]}, ${words.datesOf(judged)}`;
  };
  return (
    <ProgramBar
      line={programLine(program, asOf, { sectorNumber, titleOf })}
      scale={axis.scale}
      asOf={asOf}
      gridPx={axis.gridPx}
    />
  );
}
