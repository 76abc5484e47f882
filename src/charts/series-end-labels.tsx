import { isCrossed } from "./series-crossing.ts";
import type { SeriesGeometry } from "./series-geometry.ts";
import { periodMiddle } from "./series-geometry.ts";
import { brokenLines, pushedApart, textWidthPx } from "./series-labels.ts";
import type { ChartLine } from "./series-types.ts";

const LINE_PX = 16;
const EARLY_PX = 64;

interface EndLabel {
  readonly line: ChartLine;
  readonly x: number;
  readonly y: number;
  readonly names: readonly string[];
  /** Whether value and name share the first line. */
  readonly isOneLine: boolean;
}

/** Room that the labels at the right want, in px. */
export function endLabelsPx(lines: readonly ChartLine[], widthPx: number): number {
  const widest = Math.max(
    0,
    ...lines.flatMap(({ label }) => [
      textWidthPx(label.value, 16) + 5 + textWidthPx(label.name, 13),
      textWidthPx(label.whose ?? "", 13),
    ]),
  );
  const longestWord = Math.max(
    0,
    ...lines.flatMap(({ label }) => label.name.split(" ").map((word) => textWidthPx(word, 13.5))),
  );
  const narrow = Math.max(76, widthPx * 0.27, Math.min(longestWord + 16, widthPx * 0.36));
  const most = widthPx < 560 ? narrow : Math.min(210, widthPx * 0.24);
  return Math.ceil(Math.min(widest + 20, most));
}

function endLabels(lines: readonly ChartLine[], geometry: SeriesGeometry): readonly EndLabel[] {
  const roomPx = geometry.widthPx - geometry.right - 14;
  return lines.flatMap((line) => {
    const last = line.points.findLast(({ value }) => value !== null && Number.isFinite(geometry.y(value)));
    if (!last || last.value === null) return [];
    const { value, name } = line.label;
    const isNameShared = lines.some((other) => other !== line && other.label.name === name);
    // in little room only what tells the lines apart
    const whose = geometry.widthPx < 560 && !isNameShared ? undefined : line.label.whose;
    const isOneLine = textWidthPx(value, 16) + 5 + textWidthPx(name, 13) <= roomPx;
    const under = [
      ...(isOneLine ? [] : brokenLines(name, roomPx, 13)),
      ...(whose ? brokenLines(whose, roomPx, 13) : []),
    ];
    return [{ line, x: geometry.x(periodMiddle(last.period)), y: geometry.y(last.value), names: under, isOneLine }];
  });
}

function LabelText({
  label,
  x,
  top,
  anchor,
}: {
  readonly label: EndLabel;
  readonly x: number;
  readonly top: number;
  readonly anchor?: "end";
}) {
  const { value, name } = label.line.label;
  return (
    <text className="series-chart__label halo" x={x} y={top + 12} textAnchor={anchor} fill={label.line.color}>
      <tspan className="series-chart__label-value">{value}</tspan>
      {label.isOneLine && (
        <tspan className="series-chart__label-name" dx="5">
          {name}
        </tspan>
      )}
      {label.names.map((text, index) => (
        <tspan key={text} x={x} dy={LINE_PX} fill={index === 0 && !label.isOneLine ? undefined : "var(--ink-2)"}>
          {text}
        </tspan>
      ))}
    </text>
  );
}

/** Whether squares that end early have room for their name below the last one. */
function isNamedBelow(label: EndLabel, lines: readonly ChartLine[], geometry: SeriesGeometry): boolean {
  if (label.line.shape !== "squares" || label.x > geometry.right - EARLY_PX || geometry.widthPx < 560) return false;
  const { value, name } = label.line.label;
  const top = label.y + 10;
  const bottom = top + (1 + label.names.length) * LINE_PX + 2;
  const right = label.x + textWidthPx(value, 16) + 5 + textWidthPx(name, 13);
  return bottom < geometry.bottom && !isCrossed({ left: label.x - 8, right, top, bottom }, lines, geometry);
}

/** Names and last values at the lines' ends, pushed apart; a line that ends early is named below its end. */
export function SeriesEndLabels({
  lines,
  geometry,
}: {
  readonly lines: readonly ChartLine[];
  readonly geometry: SeriesGeometry;
}) {
  const labels = endLabels(lines, geometry);
  const isEarly = (label: EndLabel) => isNamedBelow(label, lines, geometry);
  const placed = pushedApart(
    labels
      .filter((label) => !isEarly(label))
      .map((label) => ({ id: label.line.id, at: label.y, heightPx: (1 + label.names.length) * LINE_PX + 3 })),
    { top: geometry.top - 26, bottom: geometry.bottom + 20 },
  );
  const byId = new Map(labels.map((label) => [label.line.id, label]));
  const textX = geometry.right + 12;
  return (
    <g aria-hidden="true">
      {placed.map(({ id, y, heightPx }) => {
        const label = byId.get(id);
        if (!label) return null;
        const middle = y - heightPx / 2 + 8;
        return (
          <g key={id}>
            {(Math.abs(middle - label.y) > 8 || label.x < geometry.right - 30) && (
              <path
                d={`M${label.x + 6} ${label.y}L${Math.max(label.x + 6, geometry.right - 2)} ${label.y}L${textX - 3} ${middle}`}
                fill="none"
                stroke="var(--rule-2)"
                strokeWidth="1"
              />
            )}
            <LabelText label={label} x={textX} top={y - heightPx / 2} />
          </g>
        );
      })}
      {labels.filter(isEarly).map((label) => (
        <LabelText
          key={label.line.id}
          label={label}
          x={label.x - 5}
          top={Math.min(label.y + 12, geometry.bottom - (1 + label.names.length) * LINE_PX - 2)}
        />
      ))}
    </g>
  );
}
