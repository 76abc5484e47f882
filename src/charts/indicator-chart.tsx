import { type ReactNode, useCallback, useMemo, useRef } from "react";
import { Line, LineChart, XAxis, YAxis, ZIndexLayer } from "recharts";
import { dayNumber, type FullDate } from "#contract/dates.ts";
import { useI18n } from "#ui/i18n-context.tsx";
import { useElementWidth } from "#ui/use-element-width.ts";
import {
  type GoalPath,
  indicatorGeometry,
  type IndicatorGeometry,
  type IndicatorLine,
  type LineRun,
  indicatorRows,
  lineRuns,
} from "./indicator-geometry.ts";
import { EndLabels, PathMarks, PointMarks } from "./indicator-marks.tsx";
import { placesByYear } from "./series-places.ts";
import { SeriesReading } from "./series-reading.tsx";
import { textWidthPx } from "./series-labels.ts";
import type { ChartAxis } from "./series-types.ts";
import "./indicator-chart.css";

interface NamedDay {
  readonly on: FullDate;
  readonly label: string;
}

/** Days drawn where they fall inside the chart, with their words; a small chart has the earlier one alone, without words. */
export interface ChartDays {
  readonly asOf?: NamedDay;
  /** The day that the as-of day is compared with. */
  readonly since?: NamedDay;
}

export interface IndicatorChartProps {
  readonly lines: readonly IndicatorLine[];
  readonly axis: ChartAxis;
  /** Small: a multiple with its ends alone labelled; full: with value axis. */
  readonly size: "small" | "full";
  readonly path?: GoalPath | undefined;
  readonly days?: ChartDays;
  /** What the chart shows, in words. */
  readonly label: string;
}

interface GroundProps {
  readonly geometry: IndicatorGeometry;
  readonly axis: ChartAxis;
  readonly isFull: boolean;
}

function YearLabels({ geometry, isFull }: Omit<GroundProps, "axis">) {
  const { years, x, bottom } = geometry;
  return years.map(({ at, label }, index) => {
    const isEdge = !isFull && index === 0;
    return (
      <text
        key={label}
        className="indicator-chart__tick"
        x={isEdge ? Math.max(0, x(at) - 16) : x(at)}
        y={bottom + 19}
        textAnchor={isEdge ? "start" : "middle"}
      >
        {label}
      </text>
    );
  });
}

function Ground({ geometry, axis, isFull }: GroundProps) {
  const { left, right, values, y } = geometry;
  const ticks = isFull ? values.ticks : values.ticks.filter((tick) => tick === axis.base);
  return (
    <g>
      {isFull && (
        <text className="indicator-chart__tick" x={0} y={14}>
          {axis.unit}
        </text>
      )}
      {ticks.map((tick) => (
        <g key={tick}>
          <path
            d={`M${left} ${y(tick)}H${right}`}
            stroke={tick === axis.base ? (isFull ? "var(--rule-2)" : "var(--rule)") : "var(--grid)"}
          />
          {isFull && (
            <text className="indicator-chart__tick" x={left - 8} y={y(tick) + 4} textAnchor="end">
              {axis.tick(tick)}
            </text>
          )}
        </g>
      ))}
      <YearLabels geometry={geometry} isFull={isFull} />
    </g>
  );
}

interface DayLineProps {
  readonly geometry: IndicatorGeometry;
  readonly day: NamedDay | undefined;
  readonly kind: keyof ChartDays;
  readonly isFull: boolean;
  readonly widthPx: number;
}

/** A day across the chart: the as-of day unbroken, the one that it is compared with dotted under a diamond. */
function DayLine({ geometry, day, kind, isFull, widthPx }: DayLineProps) {
  if (!day) return null;
  const { on, label } = day;
  const at = dayNumber(on) + 1;
  if (at <= geometry.firstAt || at >= geometry.lastAt) return null;
  const x = geometry.x(at);
  const labelPx = textWidthPx(label, 12);
  const isBefore = x - labelPx > geometry.left + 24;
  const top = kind === "asOf" ? geometry.top - 14 : geometry.top - (isFull ? 2 : 8);
  const gapPx = kind === "asOf" ? 0 : 7;
  return (
    <g>
      {kind === "asOf" ? (
        <path d={`M${x} ${top}V${geometry.bottom}`} stroke="var(--ink)" strokeWidth="1.5" />
      ) : (
        <>
          <path d={`M${x} ${top}V${geometry.bottom}`} stroke="var(--ink-2)" strokeDasharray="2 3" />
          <path d={`M${x} ${top - 5}l4 5l-4 5l-4 -5z`} fill="var(--paper)" stroke="var(--ink)" strokeWidth="1.3" />
        </>
      )}
      {isFull && (
        <text
          className="indicator-chart__tick halo"
          x={isBefore ? x - gapPx : Math.max(0, Math.min(x + gapPx, widthPx - labelPx - 4))}
          y={kind === "asOf" ? top - 5 : top + 2}
          textAnchor={isBefore ? "end" : "start"}
        >
          {label}
        </text>
      )}
    </g>
  );
}

/** The way to the target below, the stretches of the series above it. */
function linesOf(runs: readonly LineRun[], path: GoalPath | undefined): readonly ReactNode[] {
  const shared = { type: "linear", dot: false, connectNulls: true, isAnimationActive: false } as const;
  return [
    path && (
      <Line key="path" dataKey="path" stroke="var(--ink-3)" strokeWidth={1.4} strokeDasharray="2 3" {...shared} />
    ),
    ...runs.map((run) => (
      <Line
        key={run.key}
        dataKey={run.key}
        stroke={run.color}
        strokeWidth={2.2}
        {...(run.isDashed && { strokeDasharray: "4 3" })}
        {...shared}
      />
    )),
  ];
}

/**
 * The observations of an indicator or a goal over time, on one scale: lines where periods follow each other, points
 * where they do not, gaps left open, derived values dashed and hollow (DESIGN §4 Sectors, §5).
 */
export function IndicatorChart({ lines, axis, size, path, days = {}, label }: IndicatorChartProps) {
  const { m } = useI18n();
  const box = useRef<HTMLDivElement>(null);
  const isFull = size === "full";
  const widthPx = useElementWidth(box, isFull ? 720 : 322);
  const heightPx = isFull ? 280 : 122;
  const geometry = useMemo(
    () => indicatorGeometry({ lines, path, axis, isFull, widthPx, heightPx }),
    [lines, path, axis, isFull, widthPx, heightPx],
  );
  const rows = useMemo(() => [...indicatorRows(lines, path)], [lines, path]);
  const runs = useMemo(() => lines.flatMap(lineRuns), [lines]);
  const placesOf = useCallback(() => placesByYear(lines, geometry, axis.period), [lines, geometry, axis]);
  const { left, right, top, bottom, firstAt, lastAt, values } = geometry;
  return (
    <div ref={box} className="indicator-chart">
      <div role="img" aria-label={label}>
        <LineChart
          width={widthPx}
          height={heightPx}
          data={rows}
          margin={{ top, bottom: heightPx - bottom, left, right: widthPx - right }}
          accessibilityLayer={false}
        >
          <XAxis dataKey="at" type="number" domain={[firstAt, lastAt]} allowDataOverflow hide />
          <YAxis type="number" domain={[values.low, values.high]} allowDataOverflow hide />
          <Ground geometry={geometry} axis={axis} isFull={isFull} />
          {linesOf(runs, path)}
          <ZIndexLayer zIndex={600}>
            <DayLine geometry={geometry} day={days.since} kind="since" isFull={isFull} widthPx={widthPx} />
            {isFull && <DayLine geometry={geometry} day={days.asOf} kind="asOf" isFull widthPx={widthPx} />}
            {path && <PathMarks path={path} geometry={geometry} />}
            <PointMarks lines={lines} geometry={geometry} isFull={isFull} />
            <EndLabels lines={lines} path={path} geometry={geometry} isFull={isFull} />
          </ZIndexLayer>
        </LineChart>
      </div>
      <SeriesReading
        label={`${label} ${m.sectors.page.walk}`}
        placesOf={placesOf}
        area={geometry}
        periodText={axis.period}
      />
    </div>
  );
}
