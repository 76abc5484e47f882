import type { SeriesGeometry } from "./series-geometry.ts";
import { periodMiddle } from "./series-geometry.ts";
import type { ReadingPart, ReadingPlace } from "./series-reading.tsx";
import type { ChartLine } from "./series-types.ts";

/**
 * Every period at which a line says something, in the order of time: of all points, also of those that are too many to
 * be drawn, or have no place on a logarithmic axis.
 */
export function readingPlaces(
  lines: readonly ChartLine[],
  geometry: Pick<SeriesGeometry, "x" | "y">,
  isLog: boolean,
): readonly ReadingPlace[] {
  const parts = new Map<string, ReadingPart[]>();
  for (const { id, color, label, points } of lines) {
    const name = [label.name, label.whose].filter(Boolean).join(", ");
    for (const { period, value, text } of points) {
      if (value === null) continue;
      const y = isLog && value <= 0 ? undefined : geometry.y(value);
      const part = { id, color, name, text, y };
      const known = parts.get(period);
      if (known) known.push(part);
      else parts.set(period, [part]);
    }
  }
  return [...parts]
    .map(([period, own]) => ({ period, x: geometry.x(periodMiddle(period)), parts: own }))
    .toSorted((one, other) => one.x - other.x);
}
