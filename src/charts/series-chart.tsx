import { type ReactNode, createContext, memo, useCallback, useContext, useMemo, useRef } from "react";
import { Line, LineChart, XAxis, YAxis } from "recharts";
import type { Period } from "#contract/periods.ts";
import { NOT_MEASURED, useElementWidth } from "#ui/use-element-width.ts";
import { type PlacedAnnotation, annotationGroups, placedAnnotations } from "./annotation-places.ts";
import { boxOf, endLabelPlaces, endLabelsPx, labelledHeightPx } from "./end-label-places.ts";
import { SeriesAnnotations, SeriesCallouts } from "./series-annotations.tsx";
import { SeriesDiamonds } from "./series-diamonds.tsx";
import { SeriesEndLabels } from "./series-end-labels.tsx";
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

/** What Recharts scales by; ticks and grid are drawn from the same geometry, without its search for ticks and their room. */
function scalesOf(geometry: SeriesGeometry, axis: ChartAxis): ReactNode {
  const shared = { hide: true, type: "number", niceTicks: "none" } as const;
  return (
    <>
      <XAxis {...shared} dataKey="at" domain={[geometry.firstAt, geometry.lastAt]} />
      <YAxis {...shared} scale={axis.isLog ? "log" : "linear"} domain={[geometry.values.low, geometry.values.high]} />
    </>
  );
}

/** The plot within the drawing: the same object while it is the same, since Recharts scales anew for another. */
function useMargin({ top, right, bottom, left, widthPx, heightPx }: SeriesGeometry) {
  return useMemo(
    () => ({ top, right: widthPx - right, bottom: heightPx - bottom, left }),
    [top, right, bottom, left, widthPx, heightPx],
  );
}

/**
 * Series over time as lines on a number axis by days, with direct labels at their ends. Gaps stay gaps, derived values
 * are dashed and hollow; every value can be read by pointer, finger and keys. Fills the width of its container.
 */
export function SeriesChart(props: SeriesChartProps) {
  const box = useRef<HTMLDivElement>(null);
  const widthPx = useElementWidth(box, NOT_MEASURED);
  const { heightPx = 320 } = props;
  return (
    <div ref={box} className="series-chart" style={{ minBlockSize: heightPx }}>
      {/* for a width that is not known yet Recharts would draw it all twice */}
      {widthPx !== NOT_MEASURED && <SeriesDrawing {...props} widthPx={Math.max(200, widthPx)} heightPx={heightPx} />}
    </div>
  );
}

type Written = ChartBeside & { readonly placed: readonly PlacedAnnotation[] };

const BesideContext = createContext<Written | null>(null);

/** What is written beside the lines: drawn anew by itself, while Recharts keeps what it has drawn. */
function Beside({ children }: { readonly children: (written: Written) => ReactNode }): ReactNode {
  const written = useContext(BesideContext);
  return written && children(written);
}

/** No chart becomes higher for its labels, px. */
const MOST_PX = 720;

/** As high as it is meant to be, or as its labels need. */
function heightFor(lines: readonly ChartLine[], widthPx: number, leastPx: number): number {
  return Math.max(leastPx, Math.min(MOST_PX, labelledHeightPx(lines, widthPx)));
}

interface SeriesDrawingProps extends SeriesChartProps {
  readonly widthPx: number;
  readonly heightPx: number;
}

function SeriesDrawing({ name, lines, axis, beside, onPick, widthPx, heightPx: leastPx }: SeriesDrawingProps) {
  const heightPx = useMemo(() => heightFor(lines, widthPx, leastPx), [lines, widthPx, leastPx]);
  const isLog = axis.isLog === true;
  const labelPx = useMemo(() => endLabelsPx(lines, widthPx), [lines, widthPx]);
  const rows = useMemo(
    () => seriesRows(lines, { widthPx: widthPx - labelPx, isLog }),
    [lines, widthPx, labelPx, isLog],
  );
  const geometry = useMemo(
    () => seriesGeometry({ lines, rows, axis, widthPx, heightPx, labelPx }),
    [lines, rows, axis, widthPx, heightPx, labelPx],
  );
  const annotations = useMemo(
    () => placedAnnotations(beside.annotations, geometry, textWidthPx(axis.unit, 12)),
    [beside.annotations, geometry, axis.unit],
  );
  const written = useMemo(() => ({ ...beside, placed: annotations }), [beside, annotations]);
  const placesOf = useCallback(() => readingPlaces(lines, geometry, isLog), [lines, geometry, isLog]);
  const periodText = sincePeriodText(axis.period, beside.since);
  return (
    <>
      <BesideContext value={written}>
        <Drawn
          title={name.title}
          description={name.description}
          lines={lines}
          rows={rows}
          axis={axis}
          geometry={geometry}
        />
      </BesideContext>
      <SeriesReading label={name.walk} placesOf={placesOf} area={geometry} periodText={periodText} onPick={onPick} />
      <SeriesDiamonds groups={annotationGroups(annotations)} widthPx={widthPx} {...beside.diamonds} />
    </>
  );
}

interface DrawnProps extends Pick<SeriesChartProps, "lines" | "axis"> {
  readonly title: string;
  readonly description: string;
  readonly rows: readonly SeriesRow[];
  readonly geometry: SeriesGeometry;
}

const Drawn = memo(function Drawn({ title, description, lines, rows, axis, geometry }: DrawnProps) {
  const margin = useMargin(geometry);
  const labels = useMemo(() => endLabelPlaces(lines, geometry), [lines, geometry]);
  const { widthPx, heightPx } = geometry;
  return (
    <LineChart
      width={widthPx}
      height={heightPx}
      margin={margin}
      title={title}
      desc={description}
      accessibilityLayer={false}
      role="img"
    >
      <text className="series-chart__unit" x="0" y="14" fill="var(--ink-3)">
        {axis.unit}
      </text>
      {scalesOf(geometry, axis)}
      <Beside>{({ since }) => since && <SeriesSinceGround since={since} lines={lines} geometry={geometry} />}</Beside>
      <SeriesFrame geometry={geometry} axis={axis} />
      <Beside>{({ placed }) => <SeriesAnnotations placed={placed} bottom={geometry.bottom} />}</Beside>
      {lines.flatMap((line) => linesOf(line, rows))}
      <Beside>
        {({ since }) => since && <SeriesSincePart since={since} lines={lines} rows={rows} geometry={geometry} />}
      </Beside>
      <SeriesMarks lines={lines} rows={rows} geometry={geometry} />
      <Beside>
        {({ since, callouts }) => (
          <SeriesCallouts
            callouts={callouts}
            lines={lines}
            geometry={geometry}
            taken={[
              ...labels.below.map(boxOf),
              ...[since && sinceLabelBox({ since, lines, geometry })].filter((box) => box !== undefined),
            ]}
          />
        )}
      </Beside>
      <SeriesEndLabels places={labels} geometry={geometry} />
    </LineChart>
  );
});

const LINE = {
  type: "linear",
  dot: false,
  activeDot: false,
  isAnimationActive: false,
  connectNulls: false,
  shape: lineShape,
} as const;

const readers = new Map<string, (row: SeriesRow) => unknown>();

/** What reads a row's value: the same function for the same key, since Recharts scales anew for another. */
function readerOf(key: string): (row: SeriesRow) => unknown {
  const known = readers.get(key) ?? ((row: SeriesRow) => row[key]);
  readers.set(key, known);
  return known;
}

/**
 * The dashed part below the solid one, so that where both are drawn the solid one shows; none of what has no values, or is
 * squares alone. Each has the rows itself: those of the whole chart Recharts would first take away at every change.
 */
function linesOf(line: ChartLine, rows: readonly SeriesRow[]): readonly ReactNode[] {
  if (line.shape === "squares") return [];
  return [`${line.id} dashed`, line.id]
    .filter((key) => rows.some((row) => (row[key] ?? null) !== null))
    .map((key) => (
      <Line
        key={key}
        {...LINE}
        data={rows}
        dataKey={readerOf(key)}
        stroke={line.color}
        strokeWidth={line.isMain ? 2.75 : 2}
        {...(key !== line.id && { strokeDasharray: "4 3" })}
      />
    ));
}
