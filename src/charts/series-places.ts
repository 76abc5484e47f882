import { frequencyOf } from "#contract/periods.ts";
import type { SeriesGeometry } from "./series-geometry.ts";
import { periodMiddle } from "./series-geometry.ts";
import type { ReadingPart, ReadingPlace } from "./series-reading.tsx";
import type { ChartAxis, ChartLine } from "./series-types.ts";

type Places = Pick<SeriesGeometry, "x" | "y">;

/** What is said at each place of the axis, by the period that names it. */
function gathered(
  parts: Iterable<readonly [period: string, part: ReadingPart]>,
  { x }: Places,
): readonly ReadingPlace[] {
  const places = new Map<string, ReadingPart[]>();
  for (const [period, part] of parts) {
    const known = places.get(period);
    if (known) known.push(part);
    else places.set(period, [part]);
  }
  return [...places]
    .map(([period, own]) => ({ period, x: x(periodMiddle(period)), parts: own }))
    .toSorted((one, other) => one.x - other.x);
}

function nameOf({ label }: ChartLine): string {
  return label.spoken ?? [label.name, label.whose].filter(Boolean).join(", ");
}

/**
 * Every period at which a line says something, in the order of time: of all points, also of those that are too many to
 * be drawn, or have no place on a logarithmic axis.
 */
export function readingPlaces(lines: readonly ChartLine[], geometry: Places, isLog: boolean): readonly ReadingPlace[] {
  const parts = lines.flatMap((line) =>
    line.points.flatMap(({ period, value, text }) => {
      if (value === null) return [];
      const y = isLog && value <= 0 ? undefined : geometry.y(value);
      return [[period, { id: line.id, color: line.color, name: nameOf(line), text, y }] as const];
    }),
  );
  return gathered(parts, geometry);
}

/**
 * As `readingPlaces`; but lines of different frequencies are read together by the year, each value with its own period
 * where that is not the year: else no two of them would ever stand at one place.
 */
export function placesByYear(
  lines: readonly ChartLine[],
  geometry: Places,
  periodText: ChartAxis["period"],
): readonly ReadingPlace[] {
  const all = lines.flatMap(({ points }) => points.map(({ period }) => frequencyOf(period)));
  if (lines.length < 2 || new Set(all).size < 2) return readingPlaces(lines, geometry, false);
  const parts = lines.flatMap((line) =>
    line.points.flatMap(({ period, value, text }) => {
      if (value === null) return [];
      const year = period.slice(0, 4);
      const own = period === year ? text : `${text} · ${periodText(period)}`;
      const [x, y] = [geometry.x(periodMiddle(period)), geometry.y(value)];
      return [[year, { id: `${line.id} ${period}`, color: line.color, name: nameOf(line), text: own, x, y }] as const];
    }),
  );
  return gathered(parts, geometry);
}
