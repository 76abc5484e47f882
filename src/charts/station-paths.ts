import type { LineSizes } from "./bar-sizes.ts";
import { type StationPlace, placeStatus } from "./station-places.ts";

/** The single stations of a line by their look, each look in one path: a row of many stations is a handful of elements. */
export interface StationPaths {
  /** Rings of overdue stations. */
  readonly rings: string;
  /** Hollow discs: pending ones, and those within the rings. */
  readonly hollow: string;
  readonly reached: string;
  readonly cancelled: string;
  readonly crosses: string;
  /** Places of several stations. */
  readonly shared: readonly StationPlace[];
}

const disc = (x: number, y: number, radius: number): string =>
  `M${x - radius} ${y}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0`;

/** The paths of stations on a line at `y`: the shapes of `StationShape`. */
export function stationPaths(
  places: readonly StationPlace[],
  { radiusPx, ringPx }: LineSizes,
  y: number,
): StationPaths {
  const paths = { rings: "", hollow: "", reached: "", cancelled: "", crosses: "" };
  const arm = radiusPx * 0.5;
  const shared: StationPlace[] = [];
  for (const place of places) {
    const x = Math.round(place.x * 10) / 10;
    const status = placeStatus(place);
    if (place.stations.length > 1) shared.push(place);
    else if (status === "reached") paths.reached += disc(x, y, radiusPx);
    else if (status === "pending") paths.hollow += disc(x, y, radiusPx - 0.6);
    else if (status === "overdue") {
      paths.rings += disc(x, y, ringPx);
      paths.hollow += disc(x, y, radiusPx - 1);
    } else {
      paths.cancelled += disc(x, y, radiusPx - 0.4);
      paths.crosses += `M${x - arm} ${y - arm}l${2 * arm} ${2 * arm}M${x + arm} ${y - arm}l${-2 * arm} ${2 * arm}`;
    }
  }
  return { ...paths, shared };
}
