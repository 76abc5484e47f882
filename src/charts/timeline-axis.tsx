import type { FullDate } from "#contract/dates.ts";
import type { TimeScale } from "./time-scale.ts";
import { type AxisTick, type AxisTicks, LABEL_GAP_PX, LOWER_TEXT, UPPER_TEXT, type WidthOf } from "./timeline-ticks.ts";

export const AXIS_PX = 44;
const FLAG_PX = 20;

export interface TimelineAxisProps {
  readonly scale: TimeScale;
  readonly ticks: AxisTicks;
  readonly widthOf: WidthOf;
  readonly asOf: FullDate;
  /** The as-of day as its flag says it. */
  readonly asOfText: string;
}

interface Flag {
  readonly x: number;
  readonly from: number;
  readonly to: number;
}

function flagOf({ scale, asOf, asOfText, widthOf }: TimelineAxisProps): Flag | undefined {
  if (asOf < scale.firstOn || asOf > scale.lastOn) return undefined;
  const x = scale.xEnd(asOf);
  const width = widthOf(asOfText, LOWER_TEXT.sizePx) + 16;
  const from = Math.min(scale.endPx - width, Math.max(scale.startPx, x - width / 2));
  return { x, from, to: from + width };
}

/** Years over quarters, years over months, months over days: the time axis with the flag of the as-of day. */
export function TimelineAxis(props: TimelineAxisProps) {
  const { scale, ticks, widthOf, asOfText } = props;
  const flag = flagOf(props);
  const isUnderFlag = ({ x, label }: AxisTick) => {
    const from = x + LABEL_GAP_PX;
    return flag !== undefined && from < flag.to + 3 && from + widthOf(label, LOWER_TEXT.sizePx) > flag.from - 3;
  };
  return (
    <svg className="timeline-axis" width={scale.endPx} height={AXIS_PX} aria-hidden="true">
      {ticks.upper.map((tick) => (
        <g key={tick.on}>
          <path d={`M${tick.x} 4V${AXIS_PX}`} stroke="var(--rule)" />
          {tick.label && (
            <text
              x={tick.x + LABEL_GAP_PX}
              y="16"
              fontSize={UPPER_TEXT.sizePx}
              fontWeight={UPPER_TEXT.weight}
              fill="var(--ink)"
            >
              {tick.label}
            </text>
          )}
        </g>
      ))}
      {ticks.lower.map((tick) => (
        <g key={tick.on}>
          <path d={`M${tick.x} 24V${AXIS_PX}`} stroke="var(--grid)" />
          {tick.label && !isUnderFlag(tick) && (
            <text x={tick.x + LABEL_GAP_PX} y="36" fontSize={LOWER_TEXT.sizePx} fill="var(--ink-3)">
              {tick.label}
            </text>
          )}
        </g>
      ))}
      {flag && (
        <>
          <rect x={flag.from} y={AXIS_PX - FLAG_PX} width={flag.to - flag.from} height={FLAG_PX} fill="var(--ink)" />
          <text
            x={(flag.from + flag.to) / 2}
            y={AXIS_PX - 6}
            textAnchor="middle"
            fontSize={LOWER_TEXT.sizePx}
            fontWeight="600"
            fill="var(--on-ink)"
          >
            {asOfText}
          </text>
        </>
      )}
    </svg>
  );
}
