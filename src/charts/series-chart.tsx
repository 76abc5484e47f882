import { type ReactNode, useCallback, useMemo, useRef } from "react";
import { Line, LineChart, XAxis, YAxis } from "recharts";
import type { Period } from "#contract/periods.ts";
import { useElementWidth } from "#ui/use-element-width.ts";
import { annotationGroups, placedAnnotations } from "./annotation-places.ts";
import { SeriesAnnotations, SeriesCallouts } from "./series-annotations.tsx";
import { SeriesDiamonds } from "./series-diamonds.tsx";
import { SeriesEndLabels, endLabelsPx } from "./series-end-labels.tsx";
import { SeriesFrame } from "./series-frame.tsx";
import { type SeriesGeometry, type SeriesRow, seriesGeometry, seriesRows } from "./series-geometry.ts";
import { textWidthPx } from "./series-labels.ts";
import { lineShape } from "./series-line-shape.tsx";
import { SeriesMarks } from "./series-marks.tsx";
import { readingPlaces } from "./series-places.ts";
import { SeriesReading } from "./series-reading.tsx";
import { SeriesSinceGround, SeriesSincePart, sinceLabelBox, sincePeriodText } from "./series-since.tsx";
import type { ChartAxis, ChartBeside, ChartLine } from "./series-types.ts";
import "./series-chart.css";

export interface SeriesChartProps {
  /** What is drawn, what it says in words for those who do not see it, and how its values are walked. */
  readonly name: { readonly title: string; readonly description: string; readonly walk: string };
  /** Lines of one unit and one frequency; at most three of them coloured. */
  readonly lines: readonly ChartLine[];
  readonly axis: ChartAxis;
  readonly beside: ChartBeside;
  /** A period was clicked. */
  readonly onPick?: ((period: Period) => void) | undefined;
  readonly heightPx?: number;
}

/** What Recharts scales by; ticks and grid are drawn from the same geometry, without its measuring of every label. */
function scalesOf(geometry: SeriesGeometry, axis: ChartAxis): ReactNode {
  return (
    <>
      <XAxis hide dataKey="at" type="number" domain={[geometry.firstAt, geometry.lastAt]} />
      <YAxis
        hide
        type="number"
        scale={axis.isLog ? "log" : "linear"}
        domain={[geometry.values.low, geometry.values.high]}
      />
    </>
  );
}

/** The room around the drawing as Recharts wants it: from each edge. */
function marginOf({ top, right, bottom, left }: SeriesGeometry, widthPx: number, heightPx: number) {
  return { top, right: widthPx - right, bottom: heightPx - bottom, left };
}

/**
 * Series over time as lines on a number axis by days, with direct labels at their ends. Gaps stay gaps, derived values
 * are dashed and hollow; every value can be read by pointer, finger and keys. Fills the width of its container.
 */
export function SeriesChart({ name, lines, axis, beside, onPick, heightPx = 320 }: SeriesChartProps) {
  const box = useRef<HTMLDivElement>(null);
  // nothing is drawn for a width that is not known yet: Recharts would draw it all twice
  const measuredPx = useElementWidth(box, 0);
  const widthPx = Math.max(200, measuredPx);
  const isLog = axis.isLog === true;
  const rows = useMemo(() => seriesRows(lines, { widthPx, isLog }), [lines, widthPx, isLog]);
  const geometry = useMemo(
    () => seriesGeometry({ lines, rows, axis, widthPx, heightPx, labelPx: endLabelsPx(lines, widthPx) }),
    [lines, rows, axis, widthPx, heightPx],
  );
  const annotations = useMemo(
    () => placedAnnotations(beside.annotations, geometry, textWidthPx(axis.unit, 12)),
    [beside.annotations, geometry, axis.unit],
  );
  const placesOf = useCallback(() => readingPlaces(lines, geometry, isLog), [lines, geometry, isLog]);
  const drawing = useMemo(
    () => (
      <LineChart
        width={widthPx}
        height={heightPx}
        data={[...rows]}
        margin={marginOf(geometry, widthPx, heightPx)}
        title={name.title}
        desc={name.description}
        accessibilityLayer={false}
        role="img"
      >
        <text className="series-chart__unit" x="0" y="14" fill="var(--ink-3)">
          {axis.unit}
        </text>
        {scalesOf(geometry, axis)}
        {beside.since && <SeriesSinceGround since={beside.since} lines={lines} geometry={geometry} />}
        <SeriesFrame geometry={geometry} axis={axis} />
        <SeriesAnnotations placed={annotations} bottom={geometry.bottom} />
        {lines.flatMap((line) => linesOf(line))}
        {beside.since && <SeriesSincePart since={beside.since} lines={lines} rows={rows} geometry={geometry} />}
        <SeriesMarks lines={lines} rows={rows} geometry={geometry} />
        <SeriesCallouts
          callouts={beside.callouts}
          lines={lines}
          geometry={geometry}
          taken={beside.since && sinceLabelBox({ since: beside.since, lines, geometry })}
        />
        <SeriesEndLabels lines={lines} geometry={geometry} />
      </LineChart>
    ),
    [widthPx, heightPx, rows, geometry, name.title, name.description, axis, beside, annotations, lines],
  );
  const periodText = sincePeriodText(axis.period, beside.since);
  return (
    <div ref={box} className="series-chart" style={{ blockSize: heightPx }}>
      {measuredPx > 0 && drawing}
      <SeriesReading label={name.walk} placesOf={placesOf} area={geometry} periodText={periodText} onPick={onPick} />
      <SeriesDiamonds groups={annotationGroups(annotations)} widthPx={widthPx} {...beside.diamonds} />
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
    activeDot: false,
    isAnimationActive: false,
    connectNulls: false,
    shape: lineShape,
  } as const;
  const isDashed = line.shape === "line" && line.points.some(({ mark }) => mark === "dashed");
  return [
    isDashed && (
      <Line
        key={`${line.id} dashed`}
        dataKey={(row: SeriesRow) => row[`${line.id} dashed`]}
        strokeDasharray="4 3"
        {...shared}
      />
    ),
    <Line key={line.id} dataKey={(row: SeriesRow) => row[line.id]} {...shared} />,
  ];
}
