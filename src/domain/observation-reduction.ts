/** Whatever is drawn along a line: null is a gap. */
interface Drawable {
  readonly value: number | null;
}

/** Indices worth drawing of one bucket: its least, its greatest, and one gap if it has any. */
function extremesOf(points: readonly Drawable[], start: number, end: number): readonly number[] {
  let least = -1;
  let greatest = -1;
  let gap = -1;
  for (let index = start; index < end; index += 1) {
    const value = points[index]?.value ?? null;
    if (value === null) gap = gap < 0 ? index : gap;
    else {
      if (least < 0 || value < (points[least]?.value ?? value)) least = index;
      if (greatest < 0 || value > (points[greatest]?.value ?? value)) greatest = index;
    }
  }
  return [...new Set([least, greatest, gap])].filter((index) => index >= 0).toSorted((one, other) => one - other);
}

/**
 * The points of a series that can be told apart at a width: the least and the greatest of each bucket, a gap of each
 * that has one, the first and the last. For drawing only; tables and figures take all points.
 *
 * @param points in the order they are drawn, evenly spaced
 * @param widthPx width of the drawing, at least 2
 * @returns at most two points per pixel, in the same order; the points themselves where they are no more than that
 */
export function reducedForWidth<P extends Drawable>(points: readonly P[], widthPx: number): readonly P[] {
  const most = Math.max(4, Math.floor(widthPx) * 2);
  if (points.length <= most) return points;
  const perBucket = points.some(({ value }) => value === null) ? 3 : 2;
  const buckets = Math.max(1, Math.floor((most - 2) / perBucket));
  const inner = points.length - 2;
  const kept = Array.from({ length: buckets }, (_, bucket) =>
    extremesOf(points, 1 + Math.floor((bucket * inner) / buckets), 1 + Math.floor(((bucket + 1) * inner) / buckets)),
  ).flat();
  return [0, ...kept, points.length - 1].flatMap((index) => points[index] ?? []);
}
