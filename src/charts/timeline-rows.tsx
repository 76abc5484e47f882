import { memo, useMemo } from "react";
import type { FullDate } from "#contract/dates.ts";
import { BAR_SIZES } from "./bar-sizes.ts";
import { StationCapsule } from "./line-station-mark.tsx";
import { type LookPath, LookPaths, px } from "./look-paths.ts";
import { Looks } from "./looks.tsx";
import { type EndLabel, type EndWords, programEndLabel } from "./program-end-label.ts";
import { ProgramEnd } from "./program-end.tsx";
import type { ProgramLine } from "./program-line.ts";
import { type StationLabel, stationLabels } from "./station-labels.ts";
import { type StationPaths, stationPaths } from "./station-paths.ts";
import { type StationPlace, stationPlaces } from "./station-places.ts";
import type { TimeScale } from "./time-scale.ts";
import type { WidthOf } from "./timeline-ticks.ts";
import { drawTracks } from "./track-paths.ts";
import { type TrackPart, trackParts } from "./track-parts.ts";

/** A line of the timeline and what is written into its row. */
export interface TimelineLine {
  readonly line: ProgramLine;
  /** Its middle, px from the top of the drawing. */
  readonly y: number;
  /** Days on which something was reported of the program: ticks under its line. */
  readonly eventDays: readonly FullDate[];
  /** What the line says beside its end. */
  readonly end: EndWords;
}

export interface TimelineRowsProps {
  readonly lines: readonly TimelineLine[];
  readonly scale: TimeScale;
  readonly asOf: FullDate;
  readonly heightPx: number;
  readonly widthOf: WidthOf;
}

const LABEL_TEXT_PX = 12;
/** Ticks of events under the middle of their line, px. */
const TICK_PX = { from: 6, length: 5 };

interface PlacedLine extends TimelineLine {
  readonly parts: readonly TrackPart[];
  readonly places: readonly StationPlace[];
}

interface LineWords {
  readonly stations: readonly StationLabel[];
  readonly end: EndLabel | undefined;
}

type Ground = Pick<TimelineRowsProps, "scale" | "asOf" | "widthOf">;

/** The names of stations that have room, and what has room beside the end of the line. */
function wordsOf({ parts, places, eventDays, end }: PlacedLine, { scale, asOf, widthOf }: Ground): LineWords {
  const isDayShown = asOf >= scale.firstOn && asOf <= scale.lastOn;
  const todayPx = isDayShown ? scale.xEnd(asOf) : -Infinity;
  const measured = (text: string) => widthOf(text, LABEL_TEXT_PX);
  const stations = stationLabels(places, scale, { widthOf: measured, todayPx });
  const taken = [
    ...stations.map(({ x, text }) => ({ from: x, to: x + measured(text) })),
    ...eventDays.map((on) => ({ from: scale.x(on), to: scale.x(on) })),
    { from: todayPx, to: todayPx },
  ];
  return { stations, end: programEndLabel(parts, end, { scale, places, taken, widthOf: measured }) };
}

interface Drawing {
  /** What lies under the as-of line: tracks, and ticks of events. */
  readonly under: readonly LookPath[];
  readonly over: StationPaths;
  readonly words: readonly (LineWords & { readonly y: number; readonly id: string })[];
}

function drawingOf(lines: readonly TimelineLine[], ground: Ground): Drawing {
  const { scale, asOf } = ground;
  const placed = lines.map((line): PlacedLine => {
    const places = stationPlaces(line.line.stations, scale, BAR_SIZES.compact.radiusPx);
    return { ...line, parts: trackParts(line.line, scale, asOf), places };
  });
  const under = new LookPaths();
  drawTracks(under, placed, BAR_SIZES.compact.linePx);
  for (const { eventDays, y } of placed) {
    for (const on of eventDays) {
      const look = { stroke: on > asOf ? "var(--rule-2)" : "var(--ink-2)", strokeWidth: 1.5 };
      under.add(look, `M${px(scale.x(on))} ${y + TICK_PX.from}v${TICK_PX.length}`);
    }
  }
  const stations = placed.map(({ places, line, y }) => ({ places, sectorNumber: line.sectorNumber, y }));
  return {
    under: under.all(),
    over: stationPaths(stations, BAR_SIZES.compact),
    words: placed.map((line) => ({ ...wordsOf(line, ground), y: line.y, id: line.line.id })),
  };
}

function Words({ words }: Pick<Drawing, "words">) {
  return words.map(({ stations, end, y, id }) => [
    ...stations.map((station) => (
      <text key={`${id} ${station.id}`} className="timeline-rows__name" x={px(station.x)} y={y - 5} lang={station.lang}>
        {station.text}
      </text>
    )),
    <ProgramEnd key={id} label={end} y={y} />,
  ]);
}

/**
 * Lines of the timeline in one drawing: tracks, as-of line, stations, ticks of events, and the names of stations that have
 * room; what it says stands in words beside it. All that looks alike is one element, so that many lines cost little.
 */
export const TimelineRows = memo(function TimelineRows({ lines, scale, asOf, heightPx, widthOf }: TimelineRowsProps) {
  const { under, over, words } = useMemo(
    () => drawingOf(lines, { scale, asOf, widthOf }),
    [lines, scale, asOf, widthOf],
  );
  const isDayShown = asOf >= scale.firstOn && asOf <= scale.lastOn;
  return (
    <svg className="timeline-rows" width={scale.endPx} height={heightPx} aria-hidden="true">
      <Looks paths={under} />
      {isDayShown && <path d={`M${px(scale.xEnd(asOf))} 0V${heightPx}`} stroke="var(--ink)" strokeWidth="1.5" />}
      <Words words={words} />
      <Looks paths={over.paths} />
      {over.shared.map(({ place, sectorNumber, y }) => (
        <StationCapsule key={`${y} ${place.stations[0]?.id}`} place={place} sectorNumber={sectorNumber} y={y} />
      ))}
    </svg>
  );
});
