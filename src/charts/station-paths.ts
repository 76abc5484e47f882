import { sectorColour } from "#ui/sector-roundel.tsx";
import type { LineSizes } from "./bar-sizes.ts";
import { type LookPath, LookPaths, disc, px } from "./look-paths.ts";
import { type StationPlace, placeStatus } from "./station-places.ts";

/** The stations of a line, its middle at `y`. */
export interface PlacedStations {
  readonly places: readonly StationPlace[];
  readonly sectorNumber: number;
  readonly y: number;
}

/** A place of several stations. */
export interface SharedPlace extends Omit<PlacedStations, "places"> {
  readonly place: StationPlace;
}

/** Stations of lines by their look: a drawing of many stations is a handful of elements. */
export interface StationPaths {
  /** In the order of painting. */
  readonly paths: readonly LookPath[];
  readonly shared: readonly SharedPlace[];
}

/** What lies below is painted first: rings under discs, discs under crosses. */
interface Layers {
  readonly rings: LookPaths;
  readonly discs: LookPaths;
  readonly crosses: LookPaths;
}

const PAPER = "var(--paper)";
const FAINT = "var(--ink-3)";

interface Spot extends LineSizes {
  readonly x: number;
  readonly y: number;
  readonly colour: string;
}

/** The shapes of `StationShape`, as parts of paths. */
function drawStation({ rings, discs, crosses }: Layers, place: StationPlace, spot: Spot): void {
  const { x, y, colour, radiusPx, ringPx } = spot;
  const status = placeStatus(place);
  if (status === "reached") discs.add({ fill: colour, stroke: PAPER, strokeWidth: 1.8 }, disc(x, y, radiusPx));
  else if (status === "cancelled") {
    const arm = px(radiusPx * 0.5);
    discs.add({ fill: PAPER, stroke: FAINT, strokeWidth: 1.2 }, disc(x, y, radiusPx - 0.4));
    crosses.add(
      { stroke: FAINT, strokeWidth: 1.4 },
      `M${px(x - arm)} ${y - arm}l${2 * arm} ${2 * arm}M${px(x + arm)} ${y - arm}l${-2 * arm} ${2 * arm}`,
    );
  } else {
    const isOverdue = status === "overdue";
    if (isOverdue) rings.add({ fill: PAPER, stroke: "var(--st-late)", strokeWidth: 1.8 }, disc(x, y, ringPx));
    discs.add({ fill: PAPER, stroke: colour, strokeWidth: 2 }, disc(x, y, radiusPx - (isOverdue ? 1 : 0.6)));
  }
}

/** The stations of lines: single ones as paths, places of several as they are. */
export function stationPaths(lines: readonly PlacedStations[], sizes: LineSizes): StationPaths {
  const layers = { rings: new LookPaths(), discs: new LookPaths(), crosses: new LookPaths() };
  const shared: SharedPlace[] = [];
  for (const { places, sectorNumber, y } of lines) {
    const colour = sectorColour(sectorNumber);
    for (const place of places) {
      if (place.stations.length > 1) shared.push({ place, sectorNumber, y });
      else drawStation(layers, place, { ...sizes, x: place.x, y, colour });
    }
  }
  return { paths: [layers.rings, layers.discs, layers.crosses].flatMap((layer) => layer.all()), shared };
}
