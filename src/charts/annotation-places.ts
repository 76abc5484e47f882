import { type PartialDate, dayNumber, firstDay, lastDay } from "#contract/dates.ts";
import type { SeriesGeometry } from "./series-geometry.ts";
import { textWidthPx } from "./series-labels.ts";
import type { ChartAnnotation } from "./series-types.ts";

/** An annotation at its place; with words it stands on a line of its own, without it is a diamond alone. */
export interface PlacedAnnotation {
  readonly annotation: ChartAnnotation;
  readonly x: number;
  readonly y: number;
  readonly label?: { readonly text: string; readonly isRight: boolean } | undefined;
}

/** Where annotations can stand: px but `firstAt` and `lastAt`, day numbers, from which `x` leads to px. */
export type AnnotationArea = Pick<SeriesGeometry, "firstAt" | "lastAt" | "left" | "right" | "top" | "x">;

/** Diamonds too near to each other to be pressed one by one. */
export interface AnnotationGroup {
  readonly x: number;
  readonly y: number;
  readonly annotations: readonly ChartAnnotation[];
}

const GAP_PX = 9;
/** Diamonds with words stand above those without. */
const WRITTEN_Y = -22;
const PLAIN_Y = -8;
/** DESIGN §5: at most two of them are written out. */
const MOST_WRITTEN = 2;
/** The least that can be pressed. */
const TARGET_PX = 24;

/** The middle of all days that a date stands for, as a day number. */
export function dateMiddle(on: PartialDate): number {
  return (dayNumber(firstDay(on)) + dayNumber(lastDay(on)) + 1) / 2;
}

/** The label that has room at the left, else at the right, of the written ones before and behind. */
function labelled(written: readonly PlacedAnnotation[], fromPx: number, toPx: number): readonly PlacedAnnotation[] {
  let takenTo = fromPx;
  return written.map((one, index) => {
    const { annotation, x } = one;
    const rightEnd = (written[index + 1]?.x ?? toPx + GAP_PX) - GAP_PX;
    const fits = (label: string, roomPx: number) => textWidthPx(label, 13) + GAP_PX <= roomPx;
    const left = annotation.labels.find((label) => fits(label, x - takenTo));
    const right = left === undefined ? annotation.labels.find((label) => fits(label, rightEnd - x)) : undefined;
    takenTo = right === undefined ? x + GAP_PX : x + GAP_PX + textWidthPx(right, 13);
    const text = left ?? right;
    return { ...one, label: text === undefined ? undefined : { text, isRight: left === undefined } };
  });
}

/**
 * The annotations that lie in the window, in the order of time: the last two that have words are written where there is
 * room, all others are diamonds below them.
 *
 * @param unitPx width of what stands above the axis at the left of the written ones
 */
export function placedAnnotations(
  annotations: readonly ChartAnnotation[],
  { firstAt, lastAt, left, right, top, x }: AnnotationArea,
  unitPx: number,
): readonly PlacedAnnotation[] {
  const inside = annotations
    .map((annotation) => ({ annotation, at: dateMiddle(annotation.on) }))
    .filter(({ at }) => at >= firstAt && at <= lastAt)
    .toSorted((one, other) => one.at - other.at)
    .map(({ annotation, at }) => ({ annotation, x: x(at), y: top + PLAIN_Y }));
  const worded = inside.filter(({ annotation }) => annotation.labels.length > 0).slice(-MOST_WRITTEN);
  const from = Math.max(left - 6, unitPx + GAP_PX);
  const both = labelled(worded, from, right);
  // the latest goes first: where only one has room, that one has it
  const shown = both.at(-1)?.label ? both : labelled(worded.slice(-1), from, right);
  const written = new Map(shown.map((one) => [one.annotation.id, one]));
  return inside.map((one) => {
    const label = written.get(one.annotation.id)?.label;
    return label ? { ...one, y: top + WRITTEN_Y, label } : one;
  });
}

/** Placed annotations in groups that can be pressed one by one, each at the middle of its diamonds. */
export function annotationGroups(placed: readonly PlacedAnnotation[]): readonly AnnotationGroup[] {
  const groups: PlacedAnnotation[][] = [];
  for (const one of placed) {
    const first = groups.at(-1)?.[0];
    if (first && one.x - first.x < TARGET_PX) groups.at(-1)?.push(one);
    else groups.push([one]);
  }
  return groups.map((members) => ({
    x: members.reduce((sum, { x }) => sum + x, 0) / members.length,
    y: members.reduce((sum, { y }) => sum + y, 0) / members.length,
    annotations: members.map(({ annotation }) => annotation),
  }));
}
