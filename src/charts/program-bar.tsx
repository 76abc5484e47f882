import type { FullDate } from "#contract/dates.ts";
import { sectorColour } from "#ui/sector-roundel.tsx";
import { BAR_SIZES, type BarSize } from "./bar-sizes.ts";
import { LineStationMark } from "./line-station-mark.tsx";
import type { ProgramLine } from "./program-line.ts";
import { stationPlaces } from "./station-places.ts";
import type { TimeScale } from "./time-scale.ts";
import { type TrackPart, trackParts } from "./track-parts.ts";
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

/** Outline of a part between its soft ends; open where it joins the next part or runs on. */
function outline(
  part: TrackPart,
  { heightPx, y }: { readonly heightPx: number; readonly y: number },
): { readonly closed: string; readonly lines: string } {
  const half = heightPx / 2;
  const above = y - half;
  const below = y + half;
  const from = part.fromPx + part.softStartPx;
  const to = part.toPx - part.softEndPx;
  const roundStart = part.startEnd === "round" ? Math.min(half, (to - from) / 2) : 0;
  const roundEnd = part.endEnd === "round" ? Math.min(half, (to - from) / 2) : 0;
  const top = `M${from + roundStart} ${above}H${to - roundEnd}`;
  const right = roundEnd > 0 ? `A${roundEnd} ${half} 0 0 1 ${to - roundEnd} ${below}` : `L${to} ${below}`;
  const bottom = `H${from + roundStart}`;
  const left = roundStart > 0 ? `A${roundStart} ${half} 0 0 1 ${from + roundStart} ${above}` : "";
  const openRight = roundEnd > 0 ? right : `M${to} ${below}`;
  return { closed: `${top}${right}${bottom}${left}Z`, lines: `${top}${openRight}${bottom}${left}` };
}

interface PartProps {
  readonly part: TrackPart;
  readonly heightPx: number;
  readonly colour: string;
  readonly y: number;
}

function SoftEnds({ part, heightPx, colour, y }: PartProps) {
  const ends = [
    { from: part.fromPx + part.softStartPx, to: part.fromPx },
    { from: part.toPx - part.softEndPx, to: part.toPx },
  ].filter(({ from, to }) => from !== to);
  const isLaid = part.kind === "laid";
  return ends.map(({ from, to }) => (
    <path
      key={to}
      d={
        isLaid
          ? `M${from} ${y}H${to}`
          : `M${from} ${y + 0.75 - heightPx / 2}H${to}M${from} ${y + heightPx / 2 - 0.75}H${to}`
      }
      fill="none"
      stroke={colour}
      strokeWidth={isLaid ? heightPx : 1.5}
      strokeDasharray="0 1.5 2 1.5"
    />
  ));
}

function Part({ part, heightPx, colour, y }: PartProps) {
  const { closed, lines } = outline(part, { heightPx: part.kind === "laid" ? heightPx : heightPx - 1.5, y });
  return (
    <>
      {part.kind === "laid" ? (
        <path d={closed} fill={colour} />
      ) : (
        <>
          <path d={closed} fill="var(--paper)" />
          <path
            d={lines}
            fill="none"
            stroke={colour}
            strokeWidth="1.5"
            strokeDasharray={part.kind === "paused" ? "3 3" : undefined}
          />
        </>
      )}
      {part.softStartPx + part.softEndPx > 0 && <SoftEnds part={part} heightPx={heightPx} colour={colour} y={y} />}
    </>
  );
}

/** The track of a program, without its stations: for a drawing of many rows. */
export function ProgramTrack({ line, scale, asOf, size = "compact", y = 0 }: ProgramBarProps) {
  const { linePx } = BAR_SIZES[size];
  const colour = sectorColour(line.sectorNumber);
  const parts = trackParts(line, scale, asOf);
  const end = parts.at(-1);
  return (
    <>
      {parts.map((part) => (
        <Part key={part.kind} part={part} heightPx={linePx} colour={colour} y={y} />
      ))}
      {line.halt?.isForGood && end && (
        <path d={`M${end.toPx} ${y - linePx}V${y + linePx}`} stroke={colour} strokeWidth="2" />
      )}
    </>
  );
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
