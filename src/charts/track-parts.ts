import { type FullDate, type PartialDate, firstDay, lastDay } from "#contract/dates.ts";
import type { ProgramLine } from "./program-line.ts";
import type { TimeScale } from "./time-scale.ts";

/** How an end of a track looks: known to the day, known roughly, running on outside the picture, or joined to the next part. */
export type TrackEnd = "round" | "soft" | "beyond" | "joined";

export interface TrackPart {
  readonly kind: "laid" | "planned" | "paused";
  readonly fromPx: number;
  readonly toPx: number;
  readonly startEnd: TrackEnd;
  readonly endEnd: TrackEnd;
  /** Length of the soft ends within the part, px. */
  readonly softStartPx: number;
  readonly softEndPx: number;
}

const SOFT_PX = 12;
const SOFT_MIN_PX = 4;
/** A shorter line without a station would not be seen. */
const SHORTEST_PX = 8;

interface Extent {
  readonly fromPx: number;
  readonly toPx: number;
  readonly startEnd: TrackEnd;
  readonly endEnd: TrackEnd;
  readonly softStartPx: number;
  readonly softEndPx: number;
}

function softness(date: PartialDate, scale: TimeScale, lengthPx: number): number {
  const range = scale.xEnd(lastDay(date)) - scale.x(firstDay(date));
  const px = Math.min(SOFT_PX, range, lengthPx / 3);
  return date.length < 10 && px >= SOFT_MIN_PX ? px : 0;
}

function extentOf({ start, end, stations }: ProgramLine, scale: TimeScale): Extent | undefined {
  const first = firstDay(start);
  const last = end === undefined ? undefined : lastDay(end);
  if (first > scale.lastOn || (last !== undefined && last < scale.firstOn)) return undefined;
  const isBefore = first < scale.firstOn;
  const isAfter = last === undefined || last > scale.lastOn;
  const fromPx = isBefore ? scale.startPx : scale.x(first);
  const trueEndPx = last === undefined || last > scale.lastOn ? scale.endPx : scale.xEnd(last);
  const toPx = stations.length > 0 ? trueEndPx : Math.max(trueEndPx, Math.min(scale.endPx, fromPx + SHORTEST_PX));
  const softStartPx = isBefore ? 0 : softness(start, scale, toPx - fromPx);
  const softEndPx = isAfter || end === undefined ? 0 : softness(end, scale, toPx - fromPx);
  return {
    fromPx,
    toPx,
    startEnd: isBefore ? "beyond" : softStartPx > 0 ? "soft" : "round",
    endEnd: isAfter ? "beyond" : softEndPx > 0 ? "soft" : "round",
    softStartPx,
    softEndPx,
  };
}

function split(
  extent: Extent,
  atPx: number,
  kinds: readonly [TrackPart["kind"], TrackPart["kind"] | undefined],
): TrackPart[] {
  const [before, after] = kinds;
  if (atPx >= extent.toPx) return [{ kind: before, ...extent }];
  const rest: TrackPart[] = after === undefined ? [] : [{ kind: after, ...extent }];
  if (atPx <= extent.fromPx) return rest;
  const laid: TrackPart = {
    kind: before,
    ...extent,
    toPx: atPx,
    endEnd: "joined",
    softEndPx: 0,
    softStartPx: Math.min(extent.softStartPx, atPx - extent.fromPx),
  };
  const ahead = rest.map((part) => {
    const softEndPx = Math.min(part.softEndPx, part.toPx - atPx);
    return { ...part, fromPx: atPx, startEnd: "joined" as const, softStartPx: 0, softEndPx };
  });
  return [laid, ...ahead];
}

/**
 * A line as parts: laid up to the as-of day, planned after it; from a pause on dashed, from a stop on nothing.
 * Nothing where the line lies outside the scale.
 */
export function trackParts(line: ProgramLine, scale: TimeScale, asOf: FullDate): readonly TrackPart[] {
  const extent = extentOf(line, scale);
  if (!extent) return [];
  if (line.halt) return split(extent, scale.x(line.halt.on), ["laid", line.halt.isForGood ? undefined : "paused"]);
  const todayPx = asOf < scale.firstOn ? scale.startPx : asOf > scale.lastOn ? scale.endPx : scale.xEnd(asOf);
  return split(extent, todayPx, ["laid", "planned"]);
}
