import { type ReactNode, useMemo, useRef } from "react";
import { CartesianGrid, Line, LineChart, ReferenceLine, Tooltip, XAxis, YAxis } from "recharts";
import { useElementWidth } from "#ui/use-element-width.ts";
import { SeriesAnnotations, SeriesCallouts } from "./series-annotations.tsx";
import { SeriesEndLabels, endLabelsPx } from "./series-end-labels.tsx";
import { type SeriesGeometry, type SeriesRow, seriesGeometry, seriesRows } from "./series-geometry.ts";
import { SeriesMarks } from "./series-marks.tsx";
import type { ChartAnnotation, ChartAxis, ChartCallout, ChartLine } from "./series-types.ts";
import "./series-chart.css";

const NONE: readonly never[] = [];

export interface SeriesChartProps {
  /** What is drawn, and what it says in words, for those who do not see it. */
  readonly name: { readonly title: string; readonly description: string };
  /** Lines of one unit and one frequency; at most three of them coloured. */
  readonly lines: readonly ChartLine[];
  readonly axis: ChartAxis;
  readonly annotations?: readonly ChartAnnotation[];
  readonly callouts?: readonly ChartCallout[];
  readonly heightPx?: number;
}

interface ReadingProps {
  readonly row: SeriesRow;
  readonly lines: readonly ChartLine[];
  readonly axis: ChartAxis;
}

/** Every line's value at one period: the same facts as in the table. */
function Reading({ row, lines, axis }: ReadingProps): ReactNode {
  return (
    <div className="series-chart__reading">
      <b>{axis.period(row.period)}</b>
      {lines.map((line) => {
        const point = row.points.get(line.id);
        if (!point || point.value === null) return null;
        return (
          <p key={line.id}>
            <i style={{ background: line.color }} aria-hidden="true" />
            <span>{[line.label.name, line.label.whose].filter(Boolean).join(", ")}</span> <b>{point.text}</b>
          </p>
        );
      })}
    </div>
  );
}

interface AxesProps {
  readonly geometry: SeriesGeometry;
  readonly axis: ChartAxis;
}

/** Gridlines, both axes, and the line of the base value. */
function SeriesAxes({ geometry, axis }: AxesProps) {
  const labelAt = new Map(geometry.periodTicks.map(({ at, label }) => [at, label]));
  return (
    <>
      <CartesianGrid vertical={false} stroke="var(--grid)" />
      <XAxis
        dataKey="at"
        type="number"
        domain={[geometry.firstAt, geometry.lastAt]}
        ticks={geometry.periodTicks.map(({ at }) => at)}
        tickFormatter={(at: number) => labelAt.get(at) ?? ""}
        interval={0}
        height={26}
        tickLine={false}
        axisLine={{ stroke: "var(--rule-2)" }}
        tick={{ fill: "var(--ink-3)", fontSize: 12 }}
      />
      <YAxis
        type="number"
        domain={[geometry.values.low, geometry.values.high]}
        ticks={[...geometry.values.ticks]}
        tickFormatter={axis.tick}
        interval={0}
        width={geometry.left}
        tickLine={false}
        axisLine={false}
        tick={{ fill: "var(--ink-3)", fontSize: 12 }}
      />
      {axis.base !== null && <ReferenceLine y={axis.base} stroke="var(--rule-2)" />}
    </>
  );
}

type Content = (state: { readonly active: boolean; readonly label?: string | number | undefined }) => ReactNode;

function readingContent(rows: readonly SeriesRow[], lines: readonly ChartLine[], axis: ChartAxis): Content {
  const rowAt = new Map(rows.map((row) => [row.at, row]));
  return ({ active, label }) => {
    const row = typeof label === "number" ? rowAt.get(label) : undefined;
    return active && row ? <Reading row={row} lines={lines} axis={axis} /> : null;
  };
}

/**
 * Series over time as lines on a number axis by days, with direct labels at their ends. Gaps stay gaps, derived values
 * are dashed and hollow; arrow keys move through the periods. Fills the width of its container; without lines nothing.
 */
export function SeriesChart({
  name,
  lines,
  axis,
  annotations = NONE,
  callouts = NONE,
  heightPx = 320,
}: SeriesChartProps) {
  const box = useRef<HTMLDivElement>(null);
  const widthPx = Math.max(200, useElementWidth(box, 640));
  const rows = useMemo(() => seriesRows(lines, widthPx), [lines, widthPx]);
  const geometry = useMemo(
    () => seriesGeometry({ lines, rows, axis, widthPx, heightPx, labelPx: endLabelsPx(lines, widthPx) }),
    [lines, rows, axis, widthPx, heightPx],
  );
  const reading = useMemo(() => readingContent(rows, lines, axis), [rows, lines, axis]);
  return (
    <div ref={box} className="series-chart" style={{ blockSize: heightPx }}>
      <LineChart
        width={widthPx}
        height={heightPx}
        data={[...rows]}
        margin={{ top: geometry.top, right: widthPx - geometry.right, bottom: 0, left: 0 }}
        title={name.title}
        desc={name.description}
      >
        <text className="series-chart__unit" x="0" y="14" fill="var(--ink-3)">
          {axis.unit}
        </text>
        <SeriesAxes geometry={geometry} axis={axis} />
        <SeriesAnnotations annotations={annotations} geometry={geometry} />
        {lines.flatMap((line) => linesOf(line))}
        <SeriesMarks lines={lines} rows={rows} geometry={geometry} />
        <SeriesCallouts callouts={callouts} lines={lines} geometry={geometry} />
        <SeriesEndLabels lines={lines} geometry={geometry} />
        <Tooltip isAnimationActive={false} cursor={{ stroke: "var(--rule-2)" }} content={reading} />
      </LineChart>
    </div>
  );
}

/** The dashed part below the solid one, so that where both are drawn the solid one shows. */
function linesOf(line: ChartLine): readonly ReactNode[] {
  const shared = {
    type: "linear",
    stroke: line.shape === "squares" ? "none" : line.color,
    strokeWidth: line.isMain ? 2.75 : 2,
    dot: false,
    isAnimationActive: false,
    connectNulls: false,
  } as const;
  return [
    <Line
      key={`${line.id} dashed`}
      dataKey={(row: SeriesRow) => row[`${line.id} dashed`]}
      strokeDasharray="4 3"
      activeDot={{ r: 4, fill: "var(--paper)", stroke: line.color }}
      {...shared}
    />,
    <Line
      key={line.id}
      dataKey={(row: SeriesRow) => row[line.id]}
      activeDot={{ r: 4, fill: line.color }}
      {...shared}
    />,
  ];
}
