import type { ReactNode } from "react";
import type { MilestoneStatus } from "#contract/vocabulary.ts";
import { sectorColour } from "#ui/sector-roundel.tsx";
import { BAR_SIZES } from "./bar-sizes.ts";
import { StationShape } from "./line-station-mark.tsx";
import "./milestone-line.css";

/** The track above or below a stop: laid, planned, resting, or none. */
export type TrackKind = "laid" | "planned" | "paused" | "none";

/** One stop of an upright line: a milestone, or the as-of day between them. */
export interface LineStop {
  readonly id: string;
  /** Absent at the as-of day. */
  readonly status?: MilestoneStatus;
  readonly above: TrackKind;
  readonly below: TrackKind;
  readonly content: ReactNode;
}

export interface MilestoneLineProps {
  readonly stops: readonly LineStop[];
  readonly sectorNumber: number;
}

const CENTRE_PX = 12;
/** Where a stop's sign stands below the top of its words, px. */
const STOP_PX = 11;

function Track({
  kind,
  colour,
  edge,
}: {
  readonly kind: TrackKind;
  readonly colour: string;
  readonly edge: "above" | "below";
}) {
  const ends = edge === "above" ? { y1: "0", y2: String(STOP_PX) } : { y1: String(STOP_PX), y2: "100%" };
  if (kind === "none") return null;
  if (kind === "laid")
    return <line x1={CENTRE_PX} x2={CENTRE_PX} {...ends} stroke={colour} strokeWidth={BAR_SIZES.upright.linePx} />;
  return [CENTRE_PX - 2.5, CENTRE_PX + 2.5].map((x) => (
    <line
      key={x}
      x1={x}
      x2={x}
      {...ends}
      stroke={colour}
      strokeWidth="1.5"
      strokeDasharray={kind === "paused" ? "3 3" : undefined}
    />
  ));
}

/** A program's milestones on an upright line: the same grammar as the bar, with the words beside each station (DESIGN §3.2). */
export function MilestoneLine({ stops, sectorNumber }: MilestoneLineProps) {
  const colour = sectorColour(sectorNumber);
  return (
    <ol className="milestone-line">
      {stops.map((stop) => (
        <li key={stop.id} className={stop.status ? undefined : "milestone-line__today"}>
          <svg className="milestone-line__track" width="24" height="100%" aria-hidden="true">
            <Track kind={stop.above} colour={colour} edge="above" />
            <Track kind={stop.below} colour={colour} edge="below" />
            {stop.status ? (
              <g transform={`translate(${CENTRE_PX} ${STOP_PX})`}>
                <StationShape status={stop.status} colour={colour} sizes={BAR_SIZES.upright} />
              </g>
            ) : (
              <line x1="0" x2="24" y1={STOP_PX} y2={STOP_PX} stroke="var(--ink)" strokeWidth="2" />
            )}
          </svg>
          <div className="milestone-line__words">{stop.content}</div>
        </li>
      ))}
    </ol>
  );
}
