import { type ReactNode, useRef } from "react";
import { type FullDate, addDays } from "#contract/dates.ts";
import type { Health } from "#contract/vocabulary.ts";
import type { HealthStep } from "#domain/health-history.ts";
import { HealthGlyph } from "#ui/health-glyph.tsx";
import { useElementWidth } from "#ui/use-element-width.ts";
import { Day } from "#ui/values.tsx";
import { type TimeScale, timeScale } from "./time-scale.ts";
import { yearTicks } from "./year-ticks.ts";
import "./health-strip.css";

export interface HealthStripProps {
  /** What the strip shows, in words, for those who do not see it. */
  readonly title: string;
  /** In the order of time, at least one. */
  readonly steps: readonly HealthStep[];
}

const GLYPH_PX = 14;
const MIDDLE_Y = 28;
const HEIGHT_PX = 40;

/** How a stretch is drawn around y = 0 over `widthPx`: shape first, tone second (DESIGN §3.3). */
const STRETCHES: Readonly<Record<Health, (widthPx: number) => ReactNode>> = {
  done: (width) => <rect y="-4" width={width} height="8" fill="var(--st-done)" />,
  "on-track": (width) => (
    <>
      <rect x="0.75" y="-3.25" width={width} height="6.5" fill="none" stroke="var(--st-track)" strokeWidth="1.5" />
      <path d={`M0 0H${width}`} stroke="var(--st-track)" strokeWidth="1.5" />
    </>
  ),
  "at-risk": (width) => <rect y="-4" width={width} height="8" fill="var(--st-risk-g)" />,
  late: (width) => <rect y="-6" width={width} height="12" fill="var(--st-late)" />,
  unreported: (width) => <path d={`M0 0H${width}`} stroke="var(--st-mute)" strokeWidth="2" strokeDasharray="2.6 3.4" />,
  paused: (width) => (
    <path d={`M0 -3H${width}M0 3H${width}`} stroke="var(--st-mute)" strokeWidth="1.5" strokeDasharray="3 3" />
  ),
  stopped: (width) => <path d={`M0 -6V6M0 0H${width}`} stroke="var(--st-mute)" strokeWidth="1.5" />,
  "not-started": (width) => <path d={`M0 0H${width}`} stroke="var(--st-mute)" strokeWidth="1.1" />,
};

interface Stretch {
  readonly step: HealthStep;
  readonly x: number;
  readonly widthPx: number;
  /** Whether its glyph stands clear of the one before. */
  readonly hasGlyph: boolean;
}

function stretchesOf(steps: readonly HealthStep[], scale: TimeScale): readonly Stretch[] {
  let freeFrom = 0;
  return steps.map((step, index) => {
    const next = steps[index + 1];
    const x = scale.x(step.from);
    const hasGlyph = x >= freeFrom && x + GLYPH_PX <= scale.endPx;
    if (hasGlyph) freeFrom = x + GLYPH_PX + 2;
    return { step, x, widthPx: Math.max(1, (next ? scale.x(next.from) : scale.endPx) - x - 1.5), hasGlyph };
  });
}

/** The days the strip spans; a single day is given room. */
function spanOf(steps: readonly HealthStep[]): { firstOn: FullDate; lastOn: FullDate } | undefined {
  const [first, last] = [steps[0], steps.at(-1)];
  if (!first || !last) return undefined;
  return { firstOn: first.from, lastOn: last.to > first.from ? last.to : addDays(first.from, 1) };
}

/** A program's health over time as a strip: each stretch in its own shape, under the sign of its health. */
export function HealthStrip({ title, steps }: HealthStripProps) {
  const box = useRef<HTMLDivElement>(null);
  const widthPx = Math.max(160, useElementWidth(box, 400));
  const span = spanOf(steps);
  const scale = span && timeScale(span, { startPx: 0, endPx: widthPx });
  return (
    <div ref={box} className="health-strip">
      {scale && (
        <svg width={widthPx} height={HEIGHT_PX} role="img" aria-label={title}>
          {yearTicks(scale).map(({ year, x }) => (
            <path key={year} d={`M${x} ${MIDDLE_Y + 7}V${HEIGHT_PX}`} stroke="var(--rule-2)" />
          ))}
          {stretchesOf(steps, scale).map(({ step, x, widthPx: stretchPx, hasGlyph }) => (
            <g key={step.from} transform={`translate(${x} 0)`}>
              {hasGlyph && <HealthGlyph health={step.health} size={GLYPH_PX} silent />}
              <g transform={`translate(0 ${MIDDLE_Y})`}>{STRETCHES[step.health](stretchPx)}</g>
            </g>
          ))}
        </svg>
      )}
      {span && (
        <p className="health-strip__ends" aria-hidden="true">
          <Day date={span.firstOn} />
          <Day date={steps.at(-1)?.to ?? span.lastOn} />
        </p>
      )}
    </div>
  );
}
