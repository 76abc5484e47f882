import { lastDay } from "#contract/dates.ts";
import type { MilestoneStatus } from "#contract/vocabulary.ts";
import type { LineStation } from "./program-line.ts";
import type { TimeScale } from "./time-scale.ts";

/** One station, or several that stand too near each other to be told apart. */
export interface StationPlace {
  /** Centre, px. */
  readonly x: number;
  readonly stations: readonly LineStation[];
}

/** How far a station may be moved to the right to stay clear of the one before, px (DESIGN §3.2). */
const SHIFT_PX = 6;

/** The statuses by how much they ask for attention: what several stations at one place show. */
export const BY_ATTENTION: readonly MilestoneStatus[] = ["overdue", "pending", "reached", "cancelled"];

/** The status that a place shows: the one of its stations that asks for most attention. */
export function placeStatus({ stations }: StationPlace): MilestoneStatus {
  return BY_ATTENTION.find((status) => stations.some((station) => station.status === status)) ?? "pending";
}

/** Half the width of a capsule with its ring, px. */
const CAPSULE_HALF_PX = 12;

/** Half the width of what is drawn at a place, px. */
export function placeHalfPx({ stations }: StationPlace, radiusPx: number): number {
  return stations.length > 1 ? CAPSULE_HALF_PX : radiusPx;
}

/** Joins places that a capsule would cover, until none does. */
function joined(places: readonly StationPlace[], radiusPx: number): readonly StationPlace[] {
  const halfOf = (place: StationPlace) => placeHalfPx(place, radiusPx);
  const result: StationPlace[] = [];
  for (const place of places) {
    let last = place;
    for (
      let before = result.at(-1);
      before && last.x - before.x < halfOf(before) + halfOf(last);
      before = result.at(-1)
    ) {
      const stations = [...before.stations, ...last.stations];
      const x = (before.x * before.stations.length + last.x * last.stations.length) / stations.length;
      last = { x, stations };
      result.pop();
    }
    result.push(last);
  }
  return result;
}

/**
 * Where the stations of a line stand: at the end of the last day of their date; nearer than two radii, a later one moves
 * right by up to 6 px; beyond that they share a place. Stations outside the scale have no place.
 *
 * @param stations by date
 */
export function stationPlaces(
  stations: readonly LineStation[],
  scale: TimeScale,
  radiusPx: number,
): readonly StationPlace[] {
  const places: { x: number; stations: LineStation[] }[] = [];
  for (const station of stations) {
    const on = lastDay(station.on);
    if (on < scale.firstOn || on > scale.lastOn) continue;
    const wanted = scale.xEnd(on);
    const before = places.at(-1);
    const free = before ? before.x + 2 * radiusPx : wanted;
    if (before && free - wanted > SHIFT_PX) before.stations.push(station);
    else places.push({ x: Math.max(wanted, free), stations: [station] });
  }
  return joined(places, radiusPx);
}
