import { memo, useMemo } from "react";
import type { FullDate } from "#contract/dates.ts";
import type { Evidence, Health } from "#contract/vocabulary.ts";
import { EVIDENCE_PARTS, type GlyphPart, HEALTH_PARTS } from "#ui/glyph-parts.ts";
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
  /** Signs beside the line. */
  readonly signs: RowSigns;
}

/** Signs of a row, left of its line: in the drawing of all rows, where they cost no elements of their own. */
export interface RowSigns {
  readonly health: Health;
  /** Only where it differs from what is said once. */
  readonly evidence: Evidence | undefined;
  /** Middle of the one, left edge of the other, and the middle of both, px. */
  readonly healthX: number;
  readonly evidenceX: number;
  readonly y: number;
}

export interface TimelineRowsProps {
  readonly lines: readonly TimelineLine[];
  readonly scale: TimeScale;
  readonly asOf: FullDate;
  readonly heightPx: number;
  readonly widthOf: WidthOf;
}

const LABEL_TEXT_PX = 12;
/** Height of a line without what stands above it, px. */
const LINE_PX = 28;
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

/** Edge of a sign of health against the box that it is drawn in. */
const SIGN_SCALE = 14 / 16;
/** Half the height of the box of a sign of evidence, px. */
const EVIDENCE_MIDDLE_PX = 7;

function addGlyph(paths: LookPaths, parts: readonly GlyphPart[], { x, y }: { readonly x: number; readonly y: number }) {
  for (const { d, ...look } of parts) paths.add(look, `M${px(x)} ${px(y)}${d}`);
}

/** Signs of health, to be drawn at `SIGN_SCALE`, and of evidence. */
function signsOf(lines: readonly TimelineLine[]): Pick<Drawing, "healths" | "evidence"> {
  const healths = new LookPaths();
  const levels = new LookPaths();
  for (const { signs } of lines) {
    const { health, evidence, healthX, evidenceX, y } = signs;
    addGlyph(healths, HEALTH_PARTS[health], { x: healthX / SIGN_SCALE, y: y / SIGN_SCALE });
    if (evidence) addGlyph(levels, EVIDENCE_PARTS[evidence], { x: evidenceX, y: y - EVIDENCE_MIDDLE_PX });
  }
  return { healths: healths.all(), evidence: levels.all() };
}

interface Drawing {
  readonly healths: readonly LookPath[];
  readonly evidence: readonly LookPath[];
  /** What lies under the as-of line: tracks, and ticks of events. */
  readonly under: readonly LookPath[];
  readonly over: StationPaths;
  readonly words: readonly (LineWords & { readonly y: number })[];
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
    ...signsOf(lines),
    under: under.all(),
    over: stationPaths(stations, BAR_SIZES.compact),
    words: placed.map((line) => ({ ...wordsOf(line, ground), y: line.y })),
  };
}

/** Known by their place: what is written there next takes the element over instead of making another. */
function Words({ words }: Pick<Drawing, "words">) {
  const names = words.flatMap(({ stations, y }) => stations.map((station) => ({ ...station, y: y - 5 })));
  const ends = words.flatMap(({ end, y }) => (end ? [{ end, y }] : []));
  return (
    <>
      {names.map(({ x, y, lang, text }, place) => (
        <text key={String(place)} className="timeline-rows__name" x={px(x)} y={y} lang={lang}>
          {text}
        </text>
      ))}
      {ends.map(({ end, y }, place) => (
        <ProgramEnd key={String(place)} label={end} y={y} />
      ))}
    </>
  );
}

/** The as-of line over the tracks, but not over names that stand above them. */
function dayMarks(lines: readonly TimelineLine[], x: number): string {
  return lines.map(({ y }) => `M${x} ${y - LINE_PX / 2}v${LINE_PX}`).join("");
}

/**
 * Lines of the timeline in one drawing: tracks, as-of line, stations, ticks of events, and the names of stations that have
 * room; what it says stands in words beside it. All that looks alike is one element, so that many lines cost little.
 */
export const TimelineRows = memo(function TimelineRows({ lines, scale, asOf, heightPx, widthOf }: TimelineRowsProps) {
  const { healths, evidence, under, over, words } = useMemo(
    () => drawingOf(lines, { scale, asOf, widthOf }),
    [lines, scale, asOf, widthOf],
  );
  const isDayShown = asOf >= scale.firstOn && asOf <= scale.lastOn;
  return (
    <svg className="timeline-rows" width={scale.endPx} height={heightPx} aria-hidden="true">
      <g transform={`scale(${SIGN_SCALE})`}>
        <Looks paths={healths} />
      </g>
      <Looks paths={[...evidence, ...under]} />
      {isDayShown && <path d={dayMarks(lines, px(scale.xEnd(asOf)))} stroke="var(--ink)" strokeWidth="1.5" />}
      <Words words={words} />
      <Looks paths={over.paths} />
      {over.shared.map(({ place, sectorNumber, y }) => (
        <StationCapsule key={`${y} ${place.stations[0]?.id}`} place={place} sectorNumber={sectorNumber} y={y} />
      ))}
    </svg>
  );
});
