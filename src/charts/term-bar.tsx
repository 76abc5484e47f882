import { useRef } from "react";
import { type FullDate, firstDay } from "#contract/dates.ts";
import { useElementWidth } from "#ui/use-element-width.ts";
import { type TimeScale, timeScale } from "./time-scale.ts";

export interface TermBarProps {
  readonly firstOn: FullDate;
  readonly lastOn: FullDate;
  readonly asOf: FullDate;
  /** How much of the term has passed, in words. */
  readonly label: string;
}

const HEIGHT_PX = 36;
const LABEL_PX = 34;

/** Years that begin inside the term, thinned out until their labels have room. */
function yearTicks({ firstOn, lastOn }: TermBarProps, scale: TimeScale): readonly { year: number; at: number }[] {
  const firstYear = Number(firstOn.slice(0, 4));
  const years = Array.from({ length: Number(lastOn.slice(0, 4)) - firstYear + 1 }, (_, index) => firstYear + index);
  const perYear = (scale.endPx - scale.startPx) / years.length;
  const step = Math.max(1, Math.ceil((LABEL_PX + 8) / perYear));
  return years
    .filter((_, index) => index % step === 0)
    .map((year) => ({ year, at: Math.max(scale.startPx, scale.x(firstDay(String(year)))) }))
    .filter(({ at }) => at + LABEL_PX <= scale.endPx);
}

/** The term of an agreement: laid track up to the as-of day, planned track after it, the years beneath. */
export function TermBar(props: TermBarProps) {
  const box = useRef<HTMLDivElement>(null);
  const widthPx = useElementWidth(box, 320);
  const scale = timeScale(props, { startPx: 0.5, endPx: widthPx - 0.5 });
  const { asOf, firstOn, lastOn, label } = props;
  const nowPx = asOf < firstOn ? scale.startPx : asOf > lastOn ? scale.endPx : scale.xEnd(asOf);
  return (
    <div ref={box} className="term-bar">
      <svg width={widthPx} height={HEIGHT_PX} viewBox={`0 0 ${widthPx} ${HEIGHT_PX}`} role="img" aria-label={label}>
        <title>{label}</title>
        <rect
          x={nowPx}
          y="7.5"
          width={Math.max(0, scale.endPx - nowPx)}
          height="7"
          fill="var(--paper)"
          stroke="var(--rule-2)"
        />
        <rect x={scale.startPx} y="7" width={Math.max(0, nowPx - scale.startPx)} height="8" fill="var(--ink)" />
        <path d={`M${scale.startPx} 5v12M${scale.endPx} 5v12`} stroke="var(--ink)" />
        {yearTicks(props, scale).map(({ year, at }) => (
          <g key={year}>
            <path d={`M${at} 15v5`} stroke="var(--rule-2)" />
            <text x={at + 4} y="31" fontSize="12" fill="var(--ink-3)">
              {year}
            </text>
          </g>
        ))}
        <path d={`M${nowPx} 1v20`} stroke="var(--ink)" strokeWidth="2" />
      </svg>
    </div>
  );
}
