import type { FullDate } from "#contract/dates.ts";
import { BAR_SIZES } from "./bar-sizes.ts";
import { ProgramStations, ProgramTrack } from "./program-bar.tsx";
import type { ProgramLine } from "./program-line.ts";
import { stationPlaces } from "./station-places.ts";
import type { TimeScale } from "./time-scale.ts";

export interface TimelineRowProps {
  readonly line: ProgramLine;
  readonly scale: TimeScale;
  readonly asOf: FullDate;
  readonly heightPx: number;
  /** Days on which something was reported of the program: ticks under its line. */
  readonly eventDays: readonly FullDate[];
  /** The station that the keys are on. */
  readonly focusedStationId: string | undefined;
}

/** One line of the timeline: track, as-of line, stations, ticks of events; what it says stands in words beside it. */
export function TimelineRow({ line, scale, asOf, heightPx, eventDays, focusedStationId }: TimelineRowProps) {
  const isDayShown = asOf >= scale.firstOn && asOf <= scale.lastOn;
  const todayPx = scale.xEnd(asOf);
  const middle = heightPx / 2;
  const focused =
    focusedStationId === undefined
      ? undefined
      : stationPlaces(line.stations, scale, BAR_SIZES.compact.radiusPx).find(({ stations }) =>
          stations.some(({ id }) => id === focusedStationId),
        );
  return (
    <svg className="timeline-row" width={scale.endPx} height={heightPx} aria-hidden="true">
      <g transform={`translate(0 ${middle})`}>
        <ProgramTrack line={line} scale={scale} asOf={asOf} size="compact" />
        {eventDays.map((on) => (
          <path
            key={on}
            d={`M${scale.x(on)} 6V11`}
            stroke={on > asOf ? "var(--rule-2)" : "var(--ink-2)"}
            strokeWidth="1.5"
          />
        ))}
      </g>
      {isDayShown && <path d={`M${todayPx} 0V${heightPx}`} stroke="var(--ink)" strokeWidth="1.5" />}
      <g transform={`translate(0 ${middle})`}>
        <ProgramStations line={line} scale={scale} size="compact" />
        {focused && <circle cx={focused.x} r="11.5" fill="none" stroke="var(--focus)" strokeWidth="2.5" />}
      </g>
    </svg>
  );
}
