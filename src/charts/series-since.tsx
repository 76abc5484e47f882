import { dayNumber } from "#contract/dates.ts";
import { type Period, periodLastDay } from "#contract/periods.ts";
import { type Box, isCrossed } from "./series-crossing.ts";
import type { SeriesGeometry, SeriesRow } from "./series-geometry.ts";
import { textWidthPx } from "./series-labels.ts";
import { lineShape } from "./series-line-shape.tsx";
import type { ChartLine, ChartSince } from "./series-types.ts";

interface SinceProps {
  readonly since: ChartSince;
  readonly lines: readonly ChartLine[];
  readonly geometry: SeriesGeometry;
}

const TEXT_PX = 13;
const GAP_PX = 6;
/** Above this many periods rings would hide what they mark. */
const MOST_RINGS = 40;

/** Where the new part begins, as a day number; nothing where all that is drawn was there before. */
function boundaryAt({ lastPeriod }: ChartSince, { firstAt, lastAt }: SeriesGeometry): number | undefined {
  const at = dayNumber(periodLastDay(lastPeriod)) + 1;
  return at >= lastAt ? undefined : Math.max(firstAt, at);
}

/** A period as it is read: what came after the earlier day says so. */
export function sincePeriodText(text: (period: Period) => string, since: ChartSince | undefined) {
  return (period: Period) => (since && period > since.lastPeriod ? `${text(period)} · ${since.label}` : text(period));
}

/** Room for the label: at the top or the bottom, behind or before the boundary, wherever no line runs. */
export function sinceLabelBox({ since, lines, geometry }: SinceProps): Box | undefined {
  const at = boundaryAt(since, geometry);
  if (at === undefined) return undefined;
  const x = geometry.x(at);
  const widthPx = textWidthPx(since.label, TEXT_PX) + GAP_PX;
  const boxes = [geometry.top + 2, geometry.bottom - 22].flatMap((top) => [
    { left: x, right: x + widthPx, top, bottom: top + 20 },
    { left: x - widthPx, right: x, top, bottom: top + 20 },
  ]);
  const inside = boxes.filter(({ left, right }) => left >= geometry.left && right <= geometry.right);
  return inside.find((box) => !isCrossed(box, lines, geometry)) ?? inside[0];
}

/** The ground of what came after the earlier day, the line where it begins, and that day beside it. */
export function SeriesSinceGround(props: SinceProps) {
  const { since, geometry } = props;
  const at = boundaryAt(since, geometry);
  if (at === undefined) return null;
  const { top, bottom, right } = geometry;
  const x = geometry.x(at);
  const label = sinceLabelBox(props);
  const isBehind = label !== undefined && label.left >= x;
  return (
    <g aria-hidden="true">
      <rect x={x} y={top} width={Math.max(0, right - x)} height={bottom - top} fill="var(--select)" opacity="0.6" />
      <path d={`M${x} ${top - 6}V${bottom}`} stroke="var(--ink)" strokeWidth="1.5" />
      {label && (
        <text
          className="series-chart__annotation halo"
          x={isBehind ? x + GAP_PX : x - GAP_PX}
          y={label.top + 14}
          textAnchor={isBehind ? "start" : "end"}
          fill="var(--ink)"
        >
          {since.label}
        </text>
      )}
    </g>
  );
}

interface NewPartProps extends SinceProps {
  readonly rows: readonly SeriesRow[];
}

/** The new part of each line drawn heavier, from the last point that was there before; its points stand in rings. */
export function SeriesSincePart({ since, lines, rows, geometry }: NewPartProps) {
  const at = boundaryAt(since, geometry);
  if (at === undefined) return null;
  const first = rows.findIndex((row) => row.at > at);
  if (first < 0) return null;
  const fresh = rows.slice(Math.max(0, first - 1));
  return (
    <g aria-hidden="true">
      {lines.map((line) => (
        <g key={line.id}>
          {line.shape === "line" &&
            [line.id, `${line.id} dashed`].map((key) => (
              <g key={key}>
                {lineShape({
                  points: fresh.map((row) => ({ x: geometry.x(row.at), y: placeOf(row[key], geometry) })),
                  stroke: line.color,
                  strokeWidth: line.isMain ? 4.5 : 3.5,
                  strokeDasharray: key === line.id ? undefined : "4 3",
                })}
              </g>
            ))}
          {rows.length <= MOST_RINGS &&
            rows.slice(first).map((row) => {
              const y = placeOf(row.points.get(line.id)?.value, geometry);
              if (y === null || !Number.isFinite(y)) return null;
              return (
                <circle
                  key={row.period}
                  cx={geometry.x(row.at)}
                  cy={y}
                  r={line.shape === "squares" ? 10 : 7}
                  fill="none"
                  stroke={line.color}
                />
              );
            })}
        </g>
      ))}
    </g>
  );
}

function placeOf(value: unknown, geometry: SeriesGeometry): number | null {
  return typeof value === "number" ? geometry.y(value) : null;
}
