import type { StationPlace } from "./station-places.ts";
import type { TimeScale } from "./time-scale.ts";
import type { TrackPart } from "./track-parts.ts";

/** What a line says beside its end. */
export interface EndWords {
  /** Right of the line, where its end is in sight: the longest that has room. */
  readonly after: readonly string[];
  /** Left of a line that runs on to the edge. */
  readonly before: string;
}

export interface EndLabel {
  readonly x: number;
  readonly text: string;
  readonly anchor: "start" | "end";
}

interface EndRoom {
  readonly scale: TimeScale;
  readonly places: readonly StationPlace[];
  /** What the words must leave clear: stretches of the row, px. */
  readonly taken: readonly { readonly from: number; readonly to: number }[];
  readonly widthOf: (text: string) => number;
}

const GAP_PX = 7;
/** Half of an overdue station with its ring, and of a capsule. */
const MARK_PX = 9;
const CAPSULE_PX = 12;

const halfOf = ({ stations }: StationPlace) => (stations.length > 1 ? CAPSULE_PX : MARK_PX);

/** Words beside a line, whole or not at all, clear of its stations and of whatever else stands in its row. */
export function programEndLabel(
  parts: readonly TrackPart[],
  words: EndWords,
  { scale, places, taken, widthOf }: EndRoom,
): EndLabel | undefined {
  const first = parts[0];
  const last = parts.at(-1);
  if (!first || !last) return undefined;
  const isFree = (from: number, to: number) =>
    from >= scale.startPx &&
    to <= scale.endPx &&
    taken.every((other) => to + GAP_PX / 2 < other.from || from - GAP_PX / 2 > other.to);
  if (last.endEnd !== "beyond") {
    const x = Math.max(last.toPx, ...places.map((place) => place.x + halfOf(place))) + GAP_PX;
    const text = words.after.find((candidate) => isFree(x, x + widthOf(candidate)));
    return text === undefined ? undefined : { x, text, anchor: "start" };
  }
  if (first.startEnd === "beyond" || words.before === "") return undefined;
  const x = Math.min(first.fromPx, ...places.map((place) => place.x - halfOf(place))) - GAP_PX;
  return isFree(x - widthOf(words.before), x) ? { x, text: words.before, anchor: "end" } : undefined;
}
