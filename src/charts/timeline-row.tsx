import { useMemo } from "react";
import type { FullDate } from "#contract/dates.ts";
import { BAR_SIZES } from "./bar-sizes.ts";
import { sectorColour } from "#ui/sector-roundel.tsx";
import { StationCapsule } from "./line-station-mark.tsx";
import { ProgramTrack } from "./program-bar.tsx";
import { type EndLabel, type EndWords, programEndLabel } from "./program-end-label.ts";
import { ProgramEnd } from "./program-end.tsx";
import type { ProgramLine } from "./program-line.ts";
import { type StationLabel, stationLabels } from "./station-labels.ts";
import { stationPaths } from "./station-paths.ts";
import { type StationPlace, stationPlaces } from "./station-places.ts";
import type { TimeScale } from "./time-scale.ts";
import type { WidthOf } from "./timeline-ticks.ts";
import { trackParts } from "./track-parts.ts";

export interface TimelineRowProps {
  readonly line: ProgramLine;
  readonly scale: TimeScale;
  readonly asOf: FullDate;
  readonly heightPx: number;
  /** Days on which something was reported of the program: ticks under its line. */
  readonly eventDays: readonly FullDate[];
  /** The station that the keys are on, what the line says beside its end, and how words are measured. */
  readonly names: { readonly focusedId: string | undefined; readonly end: EndWords; readonly widthOf: WidthOf };
}

const LABEL_TEXT_PX = 12;

interface StationsProps {
  readonly places: readonly StationPlace[];
  readonly sectorNumber: number;
  readonly y: number;
}

function Stations({ places, sectorNumber, y }: StationsProps) {
  const colour = sectorColour(sectorNumber);
  const { rings, hollow, reached, cancelled, crosses, shared } = stationPaths(places, BAR_SIZES.compact, y);
  return (
    <>
      {rings && <path d={rings} fill="var(--paper)" stroke="var(--st-late)" strokeWidth="1.8" />}
      {hollow && <path d={hollow} fill="var(--paper)" stroke={colour} strokeWidth="2" />}
      {reached && <path d={reached} fill={colour} stroke="var(--paper)" strokeWidth="1.8" />}
      {cancelled && <path d={cancelled} fill="var(--paper)" stroke="var(--ink-3)" strokeWidth="1.2" />}
      {crosses && <path d={crosses} fill="none" stroke="var(--ink-3)" strokeWidth="1.4" />}
      {shared.map((place) => (
        <StationCapsule key={place.stations[0]?.id} place={place} sectorNumber={sectorNumber} y={y} />
      ))}
    </>
  );
}

interface RowWords {
  readonly stations: readonly StationLabel[];
  readonly end: EndLabel | undefined;
}

/** The names of stations that have room, and what has room beside the end of the line. */
function useWords(
  { line, scale, asOf, eventDays, names }: TimelineRowProps,
  places: readonly StationPlace[],
): RowWords {
  const { end, widthOf } = names;
  return useMemo(() => {
    const isDayShown = asOf >= scale.firstOn && asOf <= scale.lastOn;
    const todayPx = isDayShown ? scale.xEnd(asOf) : -Infinity;
    const measured = (text: string) => widthOf(text, LABEL_TEXT_PX);
    const stations = stationLabels(places, scale, { widthOf: measured, todayPx });
    const taken = [
      ...stations.map(({ x, text }) => ({ from: x, to: x + measured(text) })),
      ...eventDays.map((on) => ({ from: scale.x(on), to: scale.x(on) })),
      { from: todayPx, to: todayPx },
    ];
    const label = programEndLabel(trackParts(line, scale, asOf), end, { scale, places, taken, widthOf: measured });
    return { stations, end: label };
  }, [line, scale, asOf, eventDays, places, end, widthOf]);
}

/**
 * One line of the timeline: track, as-of line, stations, ticks of events, and the names of stations that have room; what
 * it says stands in words beside it. Of what it is given alone, so that a picture of any rows is made of it.
 */
export function TimelineRow(props: TimelineRowProps) {
  const { line, scale, asOf, heightPx, eventDays, names } = props;
  const { focusedId } = names;
  const isDayShown = asOf >= scale.firstOn && asOf <= scale.lastOn;
  const todayPx = scale.xEnd(asOf);
  const middle = heightPx / 2;
  const places = useMemo(() => stationPlaces(line.stations, scale, BAR_SIZES.compact.radiusPx), [line, scale]);
  const words = useWords(props, places);
  const focused =
    focusedId === undefined
      ? undefined
      : places.find(({ stations }) => stations.some((station) => station.id === focusedId));
  return (
    <svg className="timeline-row" width={scale.endPx} height={heightPx} aria-hidden="true">
      <ProgramTrack line={line} scale={scale} asOf={asOf} size="compact" y={middle} />
      {eventDays.map((on) => (
        <path
          key={on}
          d={`M${scale.x(on)} ${middle + 6}v5`}
          stroke={on > asOf ? "var(--rule-2)" : "var(--ink-2)"}
          strokeWidth="1.5"
        />
      ))}
      {isDayShown && <path d={`M${todayPx} 0V${heightPx}`} stroke="var(--ink)" strokeWidth="1.5" />}
      {words.stations.map(({ x, text, lang, id }) => (
        <text key={id} className="timeline-row__name" x={x} y={middle - 5} lang={lang}>
          {text}
        </text>
      ))}
      <ProgramEnd label={words.end} y={middle} />
      <Stations places={places} sectorNumber={line.sectorNumber} y={middle} />
      {focused && <circle cx={focused.x} cy={middle} r="11.5" fill="none" stroke="var(--focus)" strokeWidth="2.5" />}
    </svg>
  );
}
