import type { GoalPath, IndicatorGeometry, IndicatorLine, IndicatorPoint } from "./indicator-geometry.ts";
import { periodMiddle } from "./series-geometry.ts";
import { pushedApart, textWidthPx } from "./series-labels.ts";

interface MarksProps {
  readonly lines: readonly IndicatorLine[];
  readonly geometry: IndicatorGeometry;
}

function isIsolated(points: readonly IndicatorPoint[], index: number): boolean {
  const isThere = (at: number) => (points[at]?.value ?? null) !== null;
  return !isThere(index - 1) || !isThere(index + 1);
}

/** The sign of a break in series: two short strokes before the point. */
function BreakMark({ x, y, color }: { readonly x: number; readonly y: number; readonly color: string }) {
  return <path d={`M${x - 12} ${y + 6}l4 -12M${x - 8} ${y + 6}l4 -12`} stroke={color} strokeWidth="1.4" />;
}

/** Points as they are vouched for; in a small chart only those that no line would show. */
export function PointMarks({ lines, geometry, isFull }: MarksProps & { readonly isFull: boolean }) {
  return lines.map(({ id, color, points }) => (
    <g key={id}>
      {points.map((point, index) => {
        if (point.value === null) return null;
        const [x, y] = [geometry.x(periodMiddle(point.period)), geometry.y(point.value)];
        const isShown = isFull || point.mark !== "solid" || point.isBreak || isIsolated(points, index);
        return (
          <g key={point.period}>
            {point.isBreak && <BreakMark x={x} y={y} color={color} />}
            {isShown && (
              <circle
                cx={x}
                cy={y}
                r={3.5}
                fill={point.mark === "solid" ? color : "var(--paper)"}
                stroke={point.mark === "solid" ? "var(--paper)" : color}
                strokeWidth={point.mark === "solid" ? 1.2 : 1.8}
              ></circle>
            )}
          </g>
        );
      })}
    </g>
  ));
}

/** Baseline and target as the bullets have them: a thin tick and a heavy one. */
export function PathMarks({ path, geometry }: { readonly path: GoalPath; readonly geometry: IndicatorGeometry }) {
  const place = ({ period, value }: GoalPath["target"]) =>
    [geometry.x(periodMiddle(period)), geometry.y(value)] as const;
  const [baseX, baseY] = place(path.baseline);
  const [targetX, targetY] = place(path.target);
  return (
    <g>
      <path d={`M${baseX} ${baseY - 8}v16`} stroke="var(--ink-2)" strokeWidth="1.2" />
      <path d={`M${targetX - 9} ${targetY}h18`} stroke="var(--ink)" strokeWidth="2.5" />
    </g>
  );
}

interface EndLabel {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly color: string;
  readonly value: string;
  readonly name: string;
}

function endOf(line: IndicatorLine, geometry: IndicatorGeometry): readonly EndLabel[] {
  const last = line.points.findLast(({ value }) => value !== null);
  if (!last || last.value === null) return [];
  const { value, name } = line.label;
  const x = geometry.x(periodMiddle(last.period)) + 8;
  return [{ id: line.id, x, y: geometry.y(last.value), color: line.color, value, name }];
}

function targetEnd(path: GoalPath, geometry: IndicatorGeometry): EndLabel {
  const { period, value, label } = path.target;
  return {
    id: "target",
    x: geometry.x(periodMiddle(period)) + 13,
    y: geometry.y(value),
    color: "var(--ink-2)",
    value: "",
    name: label,
  };
}

/** First values, where there is no axis to read them from and no label of an end is near. */
function StartLabels({ lines, geometry }: MarksProps) {
  return lines.map(({ id, points, startLabel }) => {
    const first = points.find(({ value }) => value !== null);
    const last = points.findLast(({ value }) => value !== null);
    if (!startLabel || !first || first.value === null || first === last) return null;
    const x = Math.max(0, geometry.x(periodMiddle(first.period)) - 4);
    const isAbove = (last?.value ?? 0) <= first.value || geometry.y(first.value) > geometry.bottom - 18;
    return (
      <text key={id} className="indicator-chart__tick halo" x={x} y={geometry.y(first.value) + (isAbove ? -8 : 18)}>
        {startLabel}
      </text>
    );
  });
}

interface EndLabelsProps extends MarksProps {
  readonly path?: GoalPath | undefined;
  readonly isFull: boolean;
}

/**
 * Last values and names, 16 px apart (DESIGN §5): at the ends of the lines, in a small chart all at its right edge,
 * where no point of another line can lie under them.
 */
export function EndLabels({ lines, path, geometry, isFull }: EndLabelsProps) {
  const { isNarrow } = geometry;
  const target = path && targetEnd(path, geometry);
  const ends = [...lines.flatMap((line) => endOf(line, geometry)), ...(target && !isNarrow ? [target] : [])];
  const wanted = ends.map(({ id, y }) => ({ id, at: y, heightPx: 16 }));
  const placed = new Map(
    pushedApart(wanted, { top: geometry.top - 14, bottom: geometry.bottom + 4 }).map(({ id, y }) => [id, y]),
  );
  const endPx = geometry.right + 220;
  return (
    <g>
      {!isFull && <StartLabels lines={lines} geometry={geometry} />}
      {target && isNarrow && (
        <text
          className="indicator-chart__label halo"
          x={Math.max(target.x - 4, textWidthPx(target.name, 13) + 4)}
          y={target.y - 8}
          textAnchor="end"
          fill={target.color}
        >
          {target.name}
        </text>
      )}
      {ends.map(({ id, x, y, color, value, name }) => (
        <text
          key={id}
          className="indicator-chart__label halo"
          x={isFull ? Math.min(x, endPx - textWidthPx(`${value} ${name}`, 13)) : geometry.right + 4}
          y={(placed.get(id) ?? y) + 4.5}
          fill={color}
        >
          {value} {name}
        </text>
      ))}
    </g>
  );
}
