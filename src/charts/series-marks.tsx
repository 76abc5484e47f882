import type { SeriesGeometry, SeriesRow } from "./series-geometry.ts";
import type { ChartLine, ChartPoint } from "./series-types.ts";

interface MarksProps {
  readonly lines: readonly ChartLine[];
  readonly rows: readonly SeriesRow[];
  readonly geometry: SeriesGeometry;
}

/** Above this many periods only points that a line alone would not show are drawn. */
const EVERY_POINT = 40;

function isAlone(rows: readonly SeriesRow[], index: number, id: string): boolean {
  const has = (at: number) => (rows[at]?.points.get(id)?.value ?? null) !== null;
  return !has(index - 1) && !has(index + 1);
}

function Mark({
  line,
  point,
  at,
}: {
  readonly line: ChartLine;
  readonly point: ChartPoint;
  readonly at: { readonly x: number; readonly y: number };
}) {
  const isHollow = point.mark !== "solid";
  const fill = isHollow ? "var(--paper)" : line.color;
  if (line.shape === "squares") {
    return (
      <rect
        x={at.x - 5}
        y={at.y - 5}
        width="10"
        height="10"
        fill={fill}
        stroke={line.color}
        strokeWidth="1.6"
        strokeDasharray={point.mark === "dashed" ? "2.5 2" : undefined}
      />
    );
  }
  return (
    <circle
      cx={at.x}
      cy={at.y}
      r={isHollow ? 3.6 : line.isMain ? 3 : 2.4}
      fill={fill}
      stroke={line.color}
      strokeWidth="1.6"
    />
  );
}

/** Points of the lines: solid, hollow where provisional or derived, squares for the few figures of a city. */
export function SeriesMarks({ lines, rows, geometry }: MarksProps) {
  const isEvery = rows.length <= EVERY_POINT;
  return (
    <g aria-hidden="true">
      {lines.map((line) => (
        <g key={line.id}>
          {rows.map((row, index) => {
            const point = row.points.get(line.id);
            if (!point || point.value === null || !Number.isFinite(geometry.y(point.value))) return null;
            const isShown =
              line.shape === "squares" || isEvery || point.mark !== "solid" || isAlone(rows, index, line.id);
            if (!isShown || (rows.length > 200 && !isAlone(rows, index, line.id))) return null;
            return (
              <Mark
                key={row.period}
                line={line}
                point={point}
                at={{ x: geometry.x(row.at), y: geometry.y(point.value) }}
              />
            );
          })}
        </g>
      ))}
    </g>
  );
}
