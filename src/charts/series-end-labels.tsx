import { type EndLabelPlaces, LABEL_LINE_PX, type PlacedEndLabel } from "./end-label-places.ts";
import type { SeriesGeometry } from "./series-geometry.ts";

function LabelText({ label }: { readonly label: PlacedEndLabel }) {
  const { line, textX: x, topPx, isOneLine, names } = label;
  const { value, name } = line.label;
  return (
    <text className="series-chart__label halo" x={x} y={topPx + 12} fill={line.color}>
      <tspan className="series-chart__label-value">{value}</tspan>
      {isOneLine && (
        <tspan className="series-chart__label-name" dx="5">
          {name}
        </tspan>
      )}
      {names.map((text, index) => (
        <tspan key={index} x={x} dy={LABEL_LINE_PX} fill={index === 0 && !isOneLine ? undefined : "var(--ink-2)"}>
          {text}
        </tspan>
      ))}
    </text>
  );
}

/** From a line's end to its label, where that is not beside it. */
function Leader({ label, right }: { readonly label: PlacedEndLabel; readonly right: number }) {
  const middle = label.topPx + 8;
  if (Math.abs(middle - label.y) <= 8 && label.x >= right - 30) return null;
  const from = label.x + 6;
  return (
    <path
      d={`M${from} ${label.y}L${Math.max(from, right - 2)} ${label.y}L${label.textX - 3} ${middle}`}
      fill="none"
      stroke="var(--rule-2)"
      strokeWidth="1"
    />
  );
}

/** Names and last values at the lines' ends, and how many more lines there are than labels have room. */
export function SeriesEndLabels({
  places: { atEnd, below, missing },
  geometry: { right, bottom },
}: {
  readonly places: EndLabelPlaces;
  readonly geometry: SeriesGeometry;
}) {
  return (
    <g aria-hidden="true">
      {atEnd.map((label) => (
        <Leader key={label.line.id} label={label} right={right} />
      ))}
      {[...atEnd, ...below].map((label) => (
        <LabelText key={label.line.id} label={label} />
      ))}
      {missing > 0 && (
        <text className="series-chart__label" x={right + 12} y={bottom + 4} fill="var(--ink-3)">
          +{missing}
        </text>
      )}
    </g>
  );
}
