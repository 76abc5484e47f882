import type { FullDate } from "#contract/dates.ts";
import type { TimeScale } from "#charts/time-scale.ts";
import { yearTicks } from "#charts/year-ticks.ts";
import { SIZE } from "./stage.ts";
import type { Voices } from "./voice.ts";
import { Words } from "./words.tsx";

/** Room for the years below a chart. */
export const AXIS_ROOM = 40;

/** The smallest pitch of labelled years. */
const LABEL_ROOM = 84;

interface YearAxisProps {
  readonly scale: TimeScale;
  /** From the top of the chart to the line of the years. */
  readonly top: number;
  readonly bottom: number;
  readonly asOf: FullDate;
  readonly voices: Voices;
}

/** Years below a chart, and the day shown as a line through it. */
export function YearAxis({ scale, top, bottom, asOf, voices }: YearAxisProps) {
  const ticks = yearTicks(scale, LABEL_ROOM).filter(({ isLabelled }) => isLabelled);
  const isInside = asOf >= scale.firstOn && asOf <= scale.lastOn;
  const nowX = scale.xEnd(asOf);
  return (
    <g>
      <path d={`M${scale.startPx} ${bottom}H${scale.endPx}`} stroke="var(--rule-2)" strokeWidth="2" />
      {ticks.map(({ year, x }) => (
        <g key={year}>
          <path d={`M${x} ${top}V${bottom + 8}`} stroke="var(--grid)" strokeWidth="2" />
          <Words x={x} y={bottom + 34} size={SIZE.foot} look={{ fill: "var(--ink-3)" }}>
            {voices.main.lang === "zh" ? `${year}年` : String(year)}
          </Words>
        </g>
      ))}
      {isInside && <path d={`M${nowX} ${top}V${bottom + 8}`} stroke="var(--ink)" strokeWidth="2.5" />}
    </g>
  );
}
