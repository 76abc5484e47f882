import { brokenLines, pushedApart } from "./series-labels.ts";
import { valueScale } from "./value-ticks.ts";

/** One point of a series on paper; its place is that of its period on the axis. */
export interface PaperPoint {
  readonly value: number | null;
  /** Whether it is estimated, provisional or forecast: hollow, and dashed on its way. */
  readonly isSoft: boolean;
}

export interface PaperLine {
  readonly id: string;
  /** One for each period of the axis. */
  readonly points: readonly PaperPoint[];
  /** Stands at the end of the line: its last value, and what it is of. */
  readonly label: { readonly value: string; readonly subject: string };
}

export interface PaperSeriesProps {
  readonly lines: readonly PaperLine[];
  /** Names of the periods along the axis. */
  readonly periods: readonly string[];
  readonly tickText: (value: number) => string;
  /** The whole drawing in words. */
  readonly label: string;
}

const WIDTH_PX = 656;
const HEIGHT_PX = 236;
const PLOT = { left: 44, right: 470, top: 14, bottom: 208 } as const;
const LABEL_PX = { left: 484, width: 168, line: 14 } as const;
const PERIOD_PX = 34;

interface Frame {
  readonly ticks: readonly number[];
  x(index: number): number;
  y(value: number): number;
}

function frameOf(lines: readonly PaperLine[], count: number): Frame {
  const values = lines.flatMap(({ points }) => points.flatMap(({ value }) => value ?? []));
  const { low, high, ticks } = valueScale(values, 0, 4);
  return {
    ticks,
    x: (index) => PLOT.left + 8 + (index / Math.max(1, count - 1)) * (PLOT.right - PLOT.left - 16),
    y: (value) => PLOT.bottom - ((value - low) / (high - low)) * (PLOT.bottom - PLOT.top),
  };
}

/** What tells lines apart on any printer: form and weight, never colour. */
const MARKS = [
  { weight: 2.4, d: (x: number, y: number) => `M${x - 3.4} ${y}a3.4 3.4 0 1 0 6.8 0a3.4 3.4 0 1 0 -6.8 0z` },
  { weight: 1.2, d: (x: number, y: number) => `M${x} ${y - 4.6}L${x + 4.4} ${y + 3.2}H${x - 4.4}z` },
  { weight: 1.2, d: (x: number, y: number) => `M${x} ${y - 4.8}L${x + 4.8} ${y}L${x} ${y + 4.8}L${x - 4.8} ${y}z` },
  { weight: 1.2, d: (x: number, y: number) => `M${x - 3.8} ${y - 3.8}h7.6v7.6h-7.6z` },
] as const;

function markOf(index: number): (typeof MARKS)[number] {
  return MARKS[index % MARKS.length] ?? MARKS[0];
}

function Line({ line, index, frame }: { readonly line: PaperLine; readonly index: number; readonly frame: Frame }) {
  const { weight, d } = markOf(index);
  return line.points.map(({ value, isSoft }, at) => {
    if (value === null) return null;
    const next = line.points[at + 1];
    const [x, y] = [frame.x(at), frame.y(value)];
    return (
      // a point has no other identity than its place on the axis
      <g key={at} stroke="var(--ink)">
        {next && next.value !== null && (
          <path
            d={`M${x} ${y}L${frame.x(at + 1)} ${frame.y(next.value)}`}
            strokeWidth={weight}
            fill="none"
            {...(isSoft || next.isSoft ? { strokeDasharray: "5 3.5" } : {})}
          />
        )}
        <path d={d(x, y)} fill={isSoft ? "var(--paper)" : "var(--ink)"} strokeWidth="1.2" />
      </g>
    );
  });
}

function Labels({ lines, frame }: { readonly lines: readonly PaperLine[]; readonly frame: Frame }) {
  const wanted = lines.flatMap((line, index) => {
    const last = line.points.findLast(({ value }) => value !== null);
    if (!last || last.value === null) return [];
    const words = brokenLines(line.label.subject, LABEL_PX.width - 16, 12);
    return [{ id: line.id, at: frame.y(last.value), heightPx: (words.length + 1) * LABEL_PX.line + 6, words, index }];
  });
  const placed = new Map(
    pushedApart(wanted, { top: 0, bottom: HEIGHT_PX - 20 }).map(({ id, y, heightPx }) => [id, y - heightPx / 2]),
  );
  return wanted.map(({ id, words, index }) => {
    const top = placed.get(id) ?? 0;
    return (
      <g key={id} fill="var(--ink)">
        <path d={markOf(index).d(LABEL_PX.left + 4, top + 10)} />
        <text x={LABEL_PX.left + 14} y={top + 14} fontSize="13" fontWeight="700">
          {lines[index]?.label.value}
        </text>
        {words.map((text, line) => (
          <text key={text} x={LABEL_PX.left + 14} y={top + 14 + (line + 1) * LABEL_PX.line} fontSize="12">
            {text}
          </text>
        ))}
      </g>
    );
  });
}

/** Series in ink at a fixed size, for paper: told apart by the form of their marks, with their last values beside them. */
export function PaperSeries({ lines, periods, tickText, label }: PaperSeriesProps) {
  const frame = frameOf(lines, periods.length);
  const step = Math.ceil((periods.length * PERIOD_PX) / (PLOT.right - PLOT.left));
  return (
    <svg
      className="paper-series"
      width={WIDTH_PX}
      height={HEIGHT_PX}
      viewBox={`0 0 ${WIDTH_PX} ${HEIGHT_PX}`}
      role="img"
      aria-label={label}
    >
      {frame.ticks.map((tick) => (
        <g key={tick}>
          <path
            d={`M${PLOT.left} ${frame.y(tick)}H${PLOT.right}`}
            stroke={tick === 0 ? "var(--rule-2)" : "var(--grid)"}
          />
          <text x={PLOT.left - 6} y={frame.y(tick) + 4} fontSize="12" textAnchor="end" fill="var(--ink-2)">
            {tickText(tick)}
          </text>
        </g>
      ))}
      {periods.map((period, index) =>
        (periods.length - 1 - index) % step === 0 ? (
          <text
            key={period}
            x={frame.x(index)}
            y={PLOT.bottom + 18}
            fontSize="12"
            textAnchor="middle"
            fill="var(--ink-2)"
          >
            {period}
          </text>
        ) : null,
      )}
      {lines.map((line, index) => (
        <Line key={line.id} line={line} index={index} frame={frame} />
      ))}
      <Labels lines={lines} frame={frame} />
    </svg>
  );
}

/** The mark of a line alone, for the head of its column. */
export function PaperMark({ index }: { readonly index: number }) {
  return (
    <svg className="paper-series__mark" width="12" height="12" viewBox="-6 -6 12 12" aria-hidden="true">
      <path d={markOf(index).d(0, 0)} fill="var(--ink)" />
    </svg>
  );
}
