import type { FullDate } from "#contract/dates.ts";

/** The first lane that is free for each stretch of days, in their order; stretches that share a day never share a lane. */
export function lanesOf(
  stretches: readonly { readonly firstOn: FullDate; readonly lastOn: FullDate }[],
): readonly number[] {
  const busyUntil: FullDate[] = [];
  return stretches.map(({ firstOn, lastOn }) => {
    const free = busyUntil.findIndex((until) => until < firstOn);
    const lane = free < 0 ? busyUntil.length : free;
    busyUntil[lane] = lastOn;
    return lane;
  });
}

export interface LaneMark<Mark> {
  readonly x: number;
  /** What stands at one place, in the order of time. */
  readonly marks: readonly Mark[];
}

/** Marks in the order of time as places; nearer than `mergePx` to the first of a place, they share it. */
export function mergedMarks<Mark>(
  marks: readonly Mark[],
  xOf: (mark: Mark) => number,
  mergePx: number,
): readonly LaneMark<Mark>[] {
  const places: { x: number; marks: Mark[] }[] = [];
  for (const mark of marks) {
    const x = xOf(mark);
    const before = places.at(-1);
    if (before && x - before.x < mergePx) before.marks.push(mark);
    else places.push({ x, marks: [mark] });
  }
  return places;
}

export interface PlacedLabel {
  readonly text: string;
  readonly x: number;
  readonly anchor: "start" | "end";
}

export interface LabelRoom {
  readonly startPx: number;
  readonly endPx: number;
  /** A label as long as it may be in so much room, or empty. */
  readonly fit: (place: number, roomPx: number) => string;
  readonly widthOf: (text: string) => number;
}

/** A clear way between a mark and its label, and between a label and the next mark. */
const CLEAR_PX = 9;

/**
 * Labels for marks on one line: right of the mark, else left of it, where they meet neither another mark nor another label.
 *
 * @param xs centres of the marks, ascending
 * @param order places of marks, those that matter most first
 */
export function lineLabels(
  xs: readonly number[],
  order: readonly number[],
  room: LabelRoom,
): ReadonlyMap<number, PlacedLabel> {
  const labels = new Map<number, PlacedLabel>();
  const taken: { from: number; to: number }[] = [];
  const clear = (from: number, to: number) =>
    taken.every((other) => to + CLEAR_PX < other.from || from - CLEAR_PX > other.to);
  for (const place of order) {
    const x = xs[place] ?? 0;
    const right = room.fit(place, Math.min(room.endPx, (xs[place + 1] ?? Infinity) - CLEAR_PX) - x - CLEAR_PX);
    const left = room.fit(place, x - CLEAR_PX - Math.max(room.startPx, (xs[place - 1] ?? -Infinity) + CLEAR_PX));
    const sides = [
      { text: right, anchor: "start" as const, x: x + CLEAR_PX, from: x, to: x + CLEAR_PX + room.widthOf(right) },
      { text: left, anchor: "end" as const, x: x - CLEAR_PX, from: x - CLEAR_PX - room.widthOf(left), to: x },
    ];
    const longest = sides.toSorted((a, b) => b.text.length - a.text.length);
    const side = longest.find(({ text, from, to }) => text !== "" && clear(from, to));
    if (!side) continue;
    taken.push({ from: side.from, to: side.to });
    labels.set(place, { text: side.text, x: side.x, anchor: side.anchor });
  }
  return labels;
}
