import type { MilestoneStatus } from "#contract/vocabulary.ts";
import { sectorColour, sectorOnColour } from "#ui/sector-roundel.tsx";
import type { LineSizes } from "./bar-sizes.ts";
import { type StationPlace, placeStatus } from "./station-places.ts";

export interface StationShapeProps {
  readonly status: MilestoneStatus;
  readonly colour: string;
  readonly sizes: LineSizes;
  /** Centre; the origin unless told. */
  readonly x?: number;
  readonly y?: number;
}

/** A station about a point, each status by its shape: full disc, hollow disc, hollow disc in a ring, disc with a cross. */
export function StationShape({ status, colour, sizes: { radiusPx, ringPx }, x = 0, y = 0 }: StationShapeProps) {
  if (status === "reached")
    return <circle cx={x} cy={y} r={radiusPx} fill={colour} stroke="var(--paper)" strokeWidth="1.8" />;
  if (status === "cancelled") {
    const arm = radiusPx * 0.5;
    return (
      <>
        <circle cx={x} cy={y} r={radiusPx - 0.4} fill="var(--paper)" stroke="var(--ink-3)" strokeWidth="1.2" />
        <path
          d={`M${x - arm} ${y - arm}l${2 * arm} ${2 * arm}M${x + arm} ${y - arm}l${-2 * arm} ${2 * arm}`}
          stroke="var(--ink-3)"
          strokeWidth="1.4"
        />
      </>
    );
  }
  const isOverdue = status === "overdue";
  return (
    <>
      {isOverdue && <circle cx={x} cy={y} r={ringPx} fill="var(--paper)" stroke="var(--st-late)" strokeWidth="1.8" />}
      <circle
        cx={x}
        cy={y}
        r={isOverdue ? radiusPx - 1 : radiusPx - 0.6}
        fill="var(--paper)"
        stroke={colour}
        strokeWidth="2"
      />
    </>
  );
}

const CAPSULE_PX = 16;
const DIGIT_PX = 7;

/** Several stations at one place: a capsule with their count; inside the ring when one of them is overdue. */
export function StationCapsule({
  place,
  sectorNumber,
  y,
}: {
  readonly place: StationPlace;
  readonly sectorNumber: number;
  readonly y: number;
}) {
  const status = placeStatus(place);
  const colour = sectorColour(sectorNumber);
  const count = String(place.stations.length);
  const width = CAPSULE_PX + count.length * DIGIT_PX - DIGIT_PX / 2;
  const isReached = status === "reached";
  return (
    <>
      {status === "overdue" && (
        <rect
          x={place.x - width / 2 - 3}
          y={y - CAPSULE_PX / 2 - 3}
          width={width + 6}
          height={CAPSULE_PX + 6}
          rx={CAPSULE_PX / 2 + 3}
          fill="var(--paper)"
          stroke="var(--st-late)"
          strokeWidth="1.8"
        />
      )}
      <rect
        x={place.x - width / 2}
        y={y - CAPSULE_PX / 2}
        width={width}
        height={CAPSULE_PX}
        rx={CAPSULE_PX / 2}
        fill={isReached ? colour : "var(--paper)"}
        stroke={isReached ? "var(--paper)" : status === "cancelled" ? "var(--ink-3)" : colour}
        strokeWidth="1.8"
      />
      <text
        x={place.x}
        y={y + 4.2}
        textAnchor="middle"
        fontSize="12"
        fontWeight="600"
        fill={isReached ? sectorOnColour(sectorNumber) : "var(--ink)"}
      >
        {count}
      </text>
    </>
  );
}

export interface LineStationMarkProps {
  readonly place: StationPlace;
  readonly sectorNumber: number;
  readonly sizes: LineSizes;
  /** Height of the line. */
  readonly y: number;
}

/** What stands at one place of a line, with names and dates as its tooltip. */
export function LineStationMark({ place, sectorNumber, sizes, y }: LineStationMarkProps) {
  const status = placeStatus(place);
  const shape =
    place.stations.length > 1 ? (
      <StationCapsule place={place} sectorNumber={sectorNumber} y={y} />
    ) : (
      <StationShape status={status} colour={sectorColour(sectorNumber)} sizes={sizes} x={place.x} y={y} />
    );
  return (
    <g data-status={status}>
      <title>{place.stations.map((station) => station.title).join("\n")}</title>
      {shape}
    </g>
  );
}
