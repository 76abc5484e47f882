import type { SeriesGeometry } from "./series-geometry.ts";
import type { ChartAxis } from "./series-types.ts";

interface SeriesFrameProps {
  readonly geometry: SeriesGeometry;
  readonly axis: ChartAxis;
}

/** Gridlines, ticks of both axes, and the line of the base value. */
export function SeriesFrame({ geometry, axis }: SeriesFrameProps) {
  const { left, right, bottom, values, periodTicks, x, y } = geometry;
  const across = (value: number) => `M${left} ${y(value)}H${right}`;
  return (
    <g aria-hidden="true" className="series-chart__frame">
      <path d={values.ticks.map(across).join("")} stroke="var(--grid)" />
      <path d={`M${left} ${bottom}H${right}`} stroke="var(--rule-2)" />
      {axis.base !== null && !axis.isLog && <path d={across(axis.base)} stroke="var(--rule-2)" />}
      {values.ticks.map((tick) => (
        <text key={tick} x={left - 8} y={y(tick) + 4} textAnchor="end" fill="var(--ink-3)">
          {axis.tick(tick)}
        </text>
      ))}
      {periodTicks.map(({ at, label }) => (
        <text key={at} x={x(at)} y={bottom + 19} textAnchor="middle" fill="var(--ink-3)">
          {label}
        </text>
      ))}
    </g>
  );
}
