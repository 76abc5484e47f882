import { useRef } from "react";
import { useElementWidth } from "#ui/use-element-width.ts";

/** A period of a small series: its place in years, its value, null for a gap. */
export interface SparkPoint {
  readonly year: number;
  readonly value: number | null;
  /** Whether it is estimated, provisional or computed: drawn hollow and dashed. */
  readonly isSoft: boolean;
}

export interface SparkSeries {
  readonly id: string;
  readonly points: readonly SparkPoint[];
  readonly tone: "ink" | "city-a" | "city-b";
  /** Squares without a line between them, for few figures. */
  readonly isSparse: boolean;
  /** At the last value: the value, and what it is of. */
  readonly label: { readonly value: string; readonly subject: string };
  /** Beside the first value. */
  readonly firstLabel?: string | undefined;
}

export interface SparklineProps {
  readonly series: readonly SparkSeries[];
  /** The whole drawing in words. */
  readonly label: string;
}

const HEIGHT_PX = 136;
const BASE_PX = 112;
const TOP_PX = 18;
const LABELS_PX = 104;
const LEFT_PX = 8;
/** About the width of a letter or digit beside the first value. */
const GLYPH_PX = 5.6;

interface Frame {
  readonly widthPx: number;
  readonly firstYear: number;
  readonly lastYear: number;
  x(year: number): number;
  y(value: number): number;
}

function frameOf(series: readonly SparkSeries[], widthPx: number): Frame {
  const points = series.flatMap((one) => one.points);
  const years = points.map(({ year }) => year);
  const [firstYear, lastYear] = [Math.min(...years), Math.max(...years)];
  const most = Math.max(0, ...points.map(({ value }) => value ?? 0)) || 1;
  const span = Math.max(1, lastYear - firstYear);
  return {
    widthPx,
    firstYear,
    lastYear,
    x: (year) => LEFT_PX + ((year - firstYear) / span) * (widthPx - LEFT_PX - LABELS_PX),
    y: (value) => BASE_PX - (Math.max(0, value) / most) * (BASE_PX - TOP_PX),
  };
}

type Known = SparkPoint & { readonly value: number };

const isKnown = (point: SparkPoint | undefined): point is Known => point !== undefined && point.value !== null;

/** Lines between neighbours in time only: a gap stays open. */
function Lines({
  points,
  frame,
  colour,
}: {
  readonly points: readonly SparkPoint[];
  readonly frame: Frame;
  readonly colour: string;
}) {
  return points.map((point, index) => {
    const next = points[index + 1];
    if (!isKnown(point) || !isKnown(next)) return null;
    return (
      <path
        key={point.year}
        d={`M${frame.x(point.year)} ${frame.y(point.value)}L${frame.x(next.year)} ${frame.y(next.value)}`}
        stroke={colour}
        strokeWidth="2"
        fill="none"
        strokeLinecap="round"
        {...(next.isSoft || point.isSoft ? { strokeDasharray: "4 3" } : {})}
      />
    );
  });
}

function Marks({
  series,
  frame,
  colour,
}: {
  readonly series: SparkSeries;
  readonly frame: Frame;
  readonly colour: string;
}) {
  const known = series.points.filter(isKnown);
  const isAlone = (point: Known) => {
    const index = series.points.indexOf(point);
    return !isKnown(series.points[index - 1]) && !isKnown(series.points[index + 1]);
  };
  return known.map((point, index) => {
    const [cx, cy] = [frame.x(point.year), frame.y(point.value)];
    const fill = point.isSoft ? "var(--paper)" : colour;
    if (series.isSparse)
      return (
        <rect
          key={point.year}
          x={cx - 4}
          y={cy - 4}
          width="8"
          height="8"
          fill={fill}
          stroke={colour}
          strokeWidth="1.8"
        />
      );
    if (index < known.length - 1 && !isAlone(point) && !point.isSoft) return null;
    return (
      <circle
        key={point.year}
        cx={cx}
        cy={cy}
        r={index === known.length - 1 ? 4 : 3}
        fill={fill}
        stroke={colour}
        strokeWidth="1.8"
      />
    );
  });
}

/** Baselines of the labels, from the top down at least 32 px apart, as near to their values as that allows. */
function labelPlaces(series: readonly SparkSeries[], frame: Frame): ReadonlyMap<string, { x: number; y: number }> {
  const wanted = series.flatMap((one) => {
    const last = one.points.findLast(isKnown);
    return last ? [{ id: one.id, x: frame.x(last.year) + 9, y: frame.y(last.value) + 3 }] : [];
  });
  let previous = -Infinity;
  const places = new Map<string, { x: number; y: number }>();
  for (const { id, x, y } of wanted.toSorted((a, b) => a.y - b.y)) {
    previous = Math.min(BASE_PX - 18, Math.max(y, previous + 34));
    places.set(id, { x, y: previous });
  }
  return places;
}

/** A small chart of yearly values from zero, with its last values written beside them. */
export function Sparkline({ series, label }: SparklineProps) {
  const box = useRef<HTMLDivElement>(null);
  const widthPx = useElementWidth(box, 268);
  const frame = frameOf(series, widthPx);
  const places = labelPlaces(series, frame);
  return (
    <div ref={box} className="sparkline">
      <svg width={widthPx} height={HEIGHT_PX} viewBox={`0 0 ${widthPx} ${HEIGHT_PX}`} role="img" aria-label={label}>
        <path d={`M0 ${BASE_PX}H${widthPx}`} stroke="var(--rule-2)" />
        <Years frame={frame} />
        {series.map((one) => {
          const colour = `var(--${one.tone})`;
          return (
            <g key={one.id}>
              <Lines points={one.points} frame={frame} colour={colour} />
              <Marks series={one} frame={frame} colour={colour} />
              <FirstLabel series={one} frame={frame} colour={colour} />
            </g>
          );
        })}
        {series.map((one) => (
          <LastLabel key={one.id} series={one} place={places.get(one.id)} />
        ))}
      </svg>
    </div>
  );
}

/** First and last year, and what lies between them as far as there is room. */
function Years({ frame }: { readonly frame: Frame }) {
  const { firstYear, lastYear, x } = frame;
  const perYear = lastYear > firstYear ? (x(lastYear) - x(firstYear)) / (lastYear - firstYear) : 0;
  const step = perYear > 0 ? Math.ceil(40 / perYear) : 1;
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_, index) => lastYear - index).filter(
    (_, index) => index % step === 0,
  );
  return years.map((year) => (
    <text key={year} x={Math.max(x(year), 14)} y={BASE_PX + 17} fontSize="12" textAnchor="middle" fill="var(--ink-3)">
      {year}
    </text>
  ));
}

interface LabelProps {
  readonly series: SparkSeries;
  readonly frame: Frame;
  readonly colour: string;
}

function FirstLabel({ series, frame, colour }: LabelProps) {
  const first = series.points.find(isKnown);
  if (!first || !series.firstLabel) return null;
  // beside the mark wherever it fits: above it the last label may stand
  const isRoomy = frame.x(first.year) - 9 >= series.firstLabel.length * GLYPH_PX;
  return (
    <text
      className="halo"
      x={isRoomy ? frame.x(first.year) - 9 : frame.x(first.year)}
      y={frame.y(first.value) + (isRoomy ? 14 : -10)}
      fontSize="12"
      fontWeight="600"
      textAnchor={isRoomy ? "end" : "start"}
      fill={colour}
    >
      {series.firstLabel}
    </text>
  );
}

function LastLabel({
  series,
  place,
}: {
  readonly series: SparkSeries;
  readonly place: { x: number; y: number } | undefined;
}) {
  if (!place) return null;
  return (
    <g fill={`var(--${series.tone})`}>
      <text x={place.x} y={place.y} fontSize="14" fontWeight="700">
        {series.label.value}
      </text>
      <text x={place.x} y={place.y + 15} fontSize="12" {...(series.tone === "ink" ? { fill: "var(--ink-2)" } : {})}>
        {series.label.subject}
      </text>
    </g>
  );
}
