import { daysBetween } from "#contract/dates.ts";
import type { StationPlace } from "./station-places.ts";
import type { TimeScale } from "./time-scale.ts";

/** The name of a station above its line. */
export interface StationLabel {
  readonly id: string;
  readonly x: number;
  readonly text: string;
  readonly lang: string | undefined;
}

/** On a smaller scale names of single stations would only be a sprinkling. */
const LEAST_PX_PER_DAY = 0.45;
/** Between a station's centre and its name, and between a name and the next. */
const GAP_PX = 7;
/** From the centre of an overdue station, clear of its ring. */
const RING_PX = 12;

/**
 * The names of single stations that have room before the next station and the edge, clear of the as-of line: whole names
 * or none, so that no name is cut and none meets another.
 */
export function stationLabels(
  places: readonly StationPlace[],
  scale: TimeScale,
  room: { readonly widthOf: (text: string) => number; readonly todayPx: number },
): readonly StationLabel[] {
  const pxPerDay = (scale.endPx - scale.startPx) / (daysBetween(scale.firstOn, scale.lastOn) + 1);
  if (pxPerDay < LEAST_PX_PER_DAY) return [];
  return places.flatMap(({ x, stations }, index): StationLabel[] => {
    const [station] = stations;
    if (!station?.name || stations.length > 1) return [];
    const untilPx = Math.min(scale.endPx, (places[index + 1]?.x ?? Infinity) - GAP_PX);
    const { text, lang } = station.name;
    const startPx = x + (station.status === "overdue" ? RING_PX : -GAP_PX / 2);
    const endPx = startPx + room.widthOf(text);
    const isOnToday = room.todayPx > startPx - GAP_PX && room.todayPx < endPx + GAP_PX;
    return endPx <= untilPx && !isOnToday ? [{ id: station.id, x: startPx, text, lang }] : [];
  });
}
