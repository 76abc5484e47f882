import type { LineageScale } from "./lineage-scale.ts";
import type { LineageEvent, LineageTerm } from "./lineage-types.ts";

/** Places across the drawing, in px. */
export interface LineageColumns {
  readonly widthPx: number;
  /** Rails, dates and boxes only: no column of events, and dates inside the boxes. */
  readonly isNarrow: boolean;
  readonly axisPx: number;
  readonly railAPx: number;
  readonly railBPx: number;
  readonly boxLeftPx: number;
  readonly boxRightPx: number;
  readonly eventsPx: number;
  readonly perYearPx: number;
}

const WIDE_PX = 560;

/** Where rails and columns stand in a drawing of that width. */
export function lineageColumns(widthPx: number): LineageColumns {
  const isNarrow = widthPx < WIDE_PX;
  const railAPx = isNarrow ? 56 : 158;
  const railBPx = isNarrow ? widthPx - 10 : Math.round(widthPx - Math.max(196, widthPx * 0.32));
  const inset = isNarrow ? 14 : 20;
  return {
    widthPx,
    isNarrow,
    axisPx: isNarrow ? 38 : 50,
    railAPx,
    railBPx,
    boxLeftPx: railAPx + inset,
    boxRightPx: railBPx - inset,
    eventsPx: railBPx + 18,
    perYearPx: isNarrow ? 30 : 24.4,
  };
}

/** Width of a text in px at a size, judged generously: a Han character is as wide as high. */
function textWidthPx(text: string, sizePx: number): number {
  let em = 0;
  for (const sign of text) em += /[\u2E80-\u9FFF\uF900-\uFFEF\u3000-\u303F]/u.test(sign) ? 1 : 0.54;
  return em * sizePx;
}

/** Lines that a text takes in a column, judged generously. */
export function lineCount(text: string, { sizePx, columnPx }: { sizePx: number; columnPx: number }): number {
  return Math.max(1, Math.ceil((textWidthPx(text, sizePx) * 1.18) / columnPx));
}

/** Places down the drawing for marks that must not come nearer than a distance; order is kept. */
export function apart(places: readonly number[], distancePx: number): readonly number[] {
  let last = -Infinity;
  return places.map((place) => {
    last = Math.max(place, last + distancePx);
    return last;
  });
}

/** Lanes for terms that overlap in time: as many as are needed, each term in the first that is free. */
export function lanesOf(terms: readonly LineageTerm[]): {
  readonly laneOf: ReadonlyMap<string, number>;
  readonly count: number;
} {
  const ends: string[] = [];
  const laneOf = new Map<string, number>();
  const boxed = terms
    .filter(({ term }) => term)
    .toSorted((a, b) => ((a.term?.firstOn ?? "") < (b.term?.firstOn ?? "") ? -1 : 1));
  for (const { id, term } of boxed) {
    if (!term) continue;
    const free = ends.findIndex((end) => end < term.firstOn);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = term.lastOn;
    laneOf.set(id, lane);
  }
  return { laneOf, count: Math.max(1, ends.length) };
}

export interface PlacedEvent {
  readonly event: LineageEvent;
  readonly atPx: number;
  readonly lines: number;
}

export const EVENT_LINE_PX = 17;
const MOST_LINES = 3;

/** The events that find room beside the rail, from the most telling on; those kept stand in the order of time. */
export function placedEvents(
  events: readonly LineageEvent[],
  { scale, textOf, columnPx }: { scale: LineageScale; textOf: (event: LineageEvent) => string; columnPx: number },
  reservedPx: readonly (readonly [from: number, to: number])[],
): readonly PlacedEvent[] {
  const taken = [...reservedPx];
  const placed: PlacedEvent[] = [];
  for (const event of events) {
    const atPx = scale.yMiddle(event.on);
    const lines = lineCount(textOf(event), { sizePx: 13, columnPx });
    const from = atPx - EVENT_LINE_PX / 2 - 1;
    const to = from + lines * EVENT_LINE_PX + 4;
    if (lines > MOST_LINES || to > scale.endPx + EVENT_LINE_PX) continue;
    if (taken.some(([otherFrom, otherTo]) => from < otherTo && otherFrom < to)) continue;
    taken.push([from, to]);
    placed.push({ event, atPx, lines });
  }
  return placed.toSorted((a, b) => a.atPx - b.atPx);
}
