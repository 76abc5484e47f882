import type { PlacedAnnotation } from "./annotation-places.ts";
import { type SeriesGeometry, periodMiddle } from "./series-geometry.ts";
import { type Box, areApart, isCrossed } from "./series-crossing.ts";
import { textWidthPx } from "./series-labels.ts";
import type { ChartCallout, ChartLine } from "./series-types.ts";

const LABEL_GAP_PX = 9;

/** Diamonds of dated things; those with words stand on a dotted line, with the words beside them (DESIGN §5). */
export function SeriesAnnotations({
  placed,
  bottom,
}: {
  readonly placed: readonly PlacedAnnotation[];
  /** Where the lines end. */
  readonly bottom: number;
}) {
  return (
    <g aria-hidden="true">
      {placed.map(({ annotation, x, y, label }) => (
        <g key={annotation.id}>
          {label && <path d={`M${x} ${y + 5}V${bottom}`} stroke="var(--rule-2)" strokeDasharray="2 3" />}
          <path
            d={`M${x} ${y - 4}l4 4-4 4-4-4z`}
            fill={annotation.isSigned ? "var(--ink)" : "var(--paper)"}
            stroke="var(--ink)"
          />
          {label && (
            <text
              className="series-chart__annotation halo"
              x={label.isRight ? x + LABEL_GAP_PX : x - LABEL_GAP_PX}
              y={y + 4}
              textAnchor={label.isRight ? "start" : "end"}
              fill="var(--ink-2)"
            >
              {label.text}
            </text>
          )}
        </g>
      ))}
    </g>
  );
}

interface CalloutsProps {
  readonly callouts: readonly ChartCallout[];
  readonly lines: readonly ChartLine[];
  readonly geometry: SeriesGeometry;
  /** Where something is written already. */
  readonly taken: readonly Box[];
}

/** Places of the text's first baseline against its point: beside and below, then ever higher. */
const OFFSETS_PX = [30, -34, -60, -86, -112, -138, -164];

function placedCallout(callout: ChartCallout, { lines, geometry, taken }: Omit<CalloutsProps, "callouts">) {
  const points = lines.find(({ id }) => id === callout.lineId)?.points;
  const value = points?.find(({ period }) => period === callout.period)?.value ?? null;
  if (value === null) return undefined;
  const [x, y] = [geometry.x(periodMiddle(callout.period)), geometry.y(value)];
  const widthPx = Math.max(textWidthPx(callout.statement, 16), textWidthPx(callout.source, 13));
  const isLeft = x - 26 - widthPx > geometry.left;
  const textX = isLeft ? x - 26 : x + 26;
  const left = isLeft ? textX - widthPx : textX;
  const fits = (offset: number) => {
    const box = { left: left - 4, right: left + widthPx + 4, top: y + offset - 16, bottom: y + offset + 22 };
    if (!taken.every((other) => areApart(box, other))) return false;
    return box.top > geometry.top && box.bottom < geometry.bottom && !isCrossed(box, lines, geometry);
  };
  const offset = OFFSETS_PX.find(fits);
  return offset === undefined ? undefined : { x, y, isLeft, textX, textY: y + offset };
}

/** At most two statements near their points, each with who made it; none where there is no room free of lines. */
export function SeriesCallouts({ callouts, lines, geometry, taken }: CalloutsProps) {
  if (geometry.widthPx < 640) return null;
  return (
    <g aria-hidden="true">
      {callouts.slice(0, 2).map((callout) => {
        const place = placedCallout(callout, { lines, geometry, taken });
        if (!place) return null;
        const { x, y, isLeft, textX, textY } = place;
        const isAbove = textY < y;
        const anchor = isLeft ? "end" : "start";
        return (
          <g key={`${callout.lineId} ${callout.period}`}>
            <path
              d={`M${isLeft ? x - 5 : x + 5} ${isAbove ? y - 6 : y + 6}L${isLeft ? textX + 4 : textX - 4} ${isAbove ? textY + 16 : textY - 5}`}
              stroke="var(--ink-2)"
            />
            <text className="series-chart__statement halo" x={textX} y={textY} textAnchor={anchor} fill="var(--ink)">
              {callout.statement}
            </text>
            <text
              className="series-chart__annotation halo"
              x={textX}
              y={textY + 17}
              textAnchor={anchor}
              fill="var(--ink-2)"
            >
              {callout.source}
            </text>
          </g>
        );
      })}
    </g>
  );
}
