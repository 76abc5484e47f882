import type { FullDate } from "#contract/dates.ts";
import { BAR_SIZES, type BarSize } from "./bar-sizes.ts";
import { LineStationMark } from "./line-station-mark.tsx";
import { LookPaths } from "./look-paths.ts";
import { Looks } from "./looks.tsx";
import type { ProgramLine } from "./program-line.ts";
import { stationPlaces } from "./station-places.ts";
import type { TimeScale } from "./time-scale.ts";
import { trackParts } from "./track-parts.ts";
import { drawTracks } from "./track-paths.ts";
import "./program-bar.css";

export interface ProgramBarProps {
  readonly line: ProgramLine;
  readonly scale: TimeScale;
  readonly asOf: FullDate;
  readonly size?: BarSize;
  /** Height of its middle; 0 unless told. */
  readonly y?: number;
}

/** Room right of the scale for half a station, px. */
const EDGE_PX = 8;

/** The track of a program, without its stations: for a drawing of many rows. */
export function ProgramTrack({ line, scale, asOf, size = "compact", y = 0 }: ProgramBarProps) {
  const paths = new LookPaths();
  drawTracks(paths, [{ line, parts: trackParts(line, scale, asOf), y }], BAR_SIZES[size].linePx);
  return <Looks paths={paths.all()} />;
}

/** The stations of a program, each with its tooltip: drawn above the as-of line. */
export function ProgramStations({ line, scale, size = "compact", y = 0 }: Omit<ProgramBarProps, "asOf">) {
  const sizes = BAR_SIZES[size];
  return stationPlaces(line.stations, scale, sizes.radiusPx).map((place) => (
    <LineStationMark key={place.stations[0]?.id} place={place} sectorNumber={line.sectorNumber} sizes={sizes} y={y} />
  ));
}

/**
 * One program as a bar of its row's full height: grid of the years, track, as-of line, stations. The rows of a table
 * join to one drawing; what it says stands in the other cells too, so it is silent.
 */
export function ProgramBar({
  line,
  scale,
  asOf,
  size = "compact",
  gridPx,
}: ProgramBarProps & { readonly gridPx: readonly number[] }) {
  const isDayShown = asOf >= scale.firstOn && asOf <= scale.lastOn;
  const todayPx = scale.xEnd(asOf);
  return (
    <svg className="program-bar" width={scale.endPx + EDGE_PX} height="100%" aria-hidden="true">
      {gridPx.map((x) => (
        <line key={x} x1={x} x2={x} y1="0" y2="100%" stroke="var(--grid)" />
      ))}
      <svg y="50%" overflow="visible">
        <ProgramTrack line={line} scale={scale} asOf={asOf} size={size} />
      </svg>
      {isDayShown && <line x1={todayPx} x2={todayPx} y1="0" y2="100%" stroke="var(--ink)" strokeWidth="1.5" />}
      <svg y="50%" overflow="visible">
        <ProgramStations line={line} scale={scale} size={size} />
      </svg>
    </svg>
  );
}
