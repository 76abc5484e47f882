import { type SeriesGeometry, periodMiddle } from "./series-geometry.ts";
import type { ChartLine } from "./series-types.ts";

/** A part of the drawing, in px. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Whether two parts of the drawing have nothing in common. */
export function areApart(one: Box, other: Box): boolean {
  return one.right < other.left || one.left > other.right || one.bottom < other.top || one.top > other.bottom;
}

const PARTS = [0, 0.2, 0.4, 0.6, 0.8];

/** Whether a drawn line runs through the box: looked for at its points and between them. */
export function isCrossed(box: Box, lines: readonly ChartLine[], geometry: SeriesGeometry): boolean {
  const isIn = (x: number, y: number) => x > box.left && x < box.right && y > box.top && y < box.bottom;
  return lines.some(({ points }) => {
    const places = points.flatMap(({ period, value }) =>
      value === null ? [] : [{ x: geometry.x(periodMiddle(period)), y: geometry.y(value) }],
    );
    return places.some((place, index) => {
      const next = places[index + 1] ?? place;
      return PARTS.some((part) => isIn(place.x + (next.x - place.x) * part, place.y + (next.y - place.y) * part));
    });
  });
}
