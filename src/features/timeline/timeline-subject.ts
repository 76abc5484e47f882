import type { MouseEvent, PointerEvent } from "react";
import { BAR_SIZES } from "#charts/bar-sizes.ts";
import { type StationPlace, placeHalfPx, stationPlaces } from "#charts/station-places.ts";
import { trackParts } from "#charts/track-parts.ts";
import type { Program } from "#contract/records.ts";
import { effectiveEvidence } from "#domain/evidence.ts";
import { milestoneStatus } from "#domain/milestones.ts";
import type { TimelineFrame, TimelineRecords } from "./timeline-frame.ts";
import { HEAD, type Place, rowAt } from "./timeline-layout.ts";
import type { TimelineView } from "./timeline-view.ts";
import { outcomeText, stationReason } from "./timeline-words.ts";

/** What a card is shown for. */
export interface Subject {
  readonly row: number;
  /** The milestones of the station: several where they share a place; none for the row itself. */
  readonly milestoneIds: readonly string[];
  /** The one of them that the keys are on. */
  readonly currentId: string | undefined;
  /** Where in the drawing the pointer or the station is. */
  readonly atPx: number;
}

/** What is drawn. */
export interface Drawn {
  readonly frame: TimelineFrame;
  readonly view: TimelineView;
  readonly source: TimelineRecords;
}

/** The id of the facts on a program's card, which describe its row. */
export const cardFactsId = (programId: string): string => `timeline-card-${programId}`;

/** How far beside a station, and beside the ends of a bar, they are still meant, px. */
interface Reach {
  readonly stationPx: number;
  readonly barPx: number;
}

const POINTER: Reach = { stationPx: 4, barPx: 5 };
/** With a half station about as wide as a fingertip. */
const FINGER: Reach = { stationPx: 17, barPx: 22 };

const placesOf = ({ frame }: Drawn, program: Program) =>
  stationPlaces(frame.lineOf(program).stations, frame.scale, BAR_SIZES.compact.radiusPx);

/** The place nearest to a point, where one is near enough. */
function placeAt(places: readonly StationPlace[], x: number, { stationPx }: Reach): StationPlace | undefined {
  const near = places.filter(
    (place) => Math.abs(place.x - x) <= placeHalfPx(place, BAR_SIZES.compact.radiusPx) + stationPx,
  );
  return near.toSorted((a, b) => Math.abs(a.x - x) - Math.abs(b.x - x))[0];
}

const idsOf = (place: StationPlace | undefined): readonly string[] => place?.stations.map(({ id }) => id) ?? [];

/** The row that an element stands in. */
function rowOf(target: EventTarget | null): number | undefined {
  const row = target instanceof Element ? target.closest("[data-row]")?.getAttribute("data-row") : undefined;
  return row === undefined || row === null ? undefined : Number(row);
}

/** The row or head of a group that an element stands in, or nothing. */
export function placeOf(target: EventTarget | null): Place | undefined {
  const row = rowOf(target);
  if (row !== undefined) return { group: 0, row };
  const group =
    target instanceof Element ? target.closest("[data-group-place]")?.getAttribute("data-group-place") : null;
  return group === null || group === undefined ? undefined : { group: Number(group), row: HEAD };
}

/** Whether an element stands in the card. */
export function isInCard(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(".timeline-card") !== null;
}

interface PointedRow {
  readonly row: number;
  readonly program: Program;
  /** Of the pointer, px from the left edge of the bars. */
  readonly x: number;
}

/** The row under the pointer, by its place alone: rows that move under a pointer at rest would be told as news in every frame. */
function pointedRow(event: MouseEvent, { frame, view, source }: Drawn): PointedRow | undefined {
  const { left, top } = event.currentTarget.getBoundingClientRect();
  const x = event.clientX - left;
  const row = x < frame.titleStartPx ? undefined : rowAt(frame.layout, event.clientY - top);
  const program = row === undefined ? undefined : source.programs[view.rows[row] ?? -1];
  return row === undefined || !program ? undefined : { row, program, x: x - frame.leftPx };
}

/** The row and station under the pointer, the card itself, or nothing. */
export function pointedSubject(event: PointerEvent, drawn: Drawn): Subject | "card" | undefined {
  if (isInCard(event.target)) return "card";
  const pointed = pointedRow(event, drawn);
  if (!pointed) return undefined;
  const { row, program, x } = pointed;
  const near = placeAt(placesOf(drawn, program), x, POINTER);
  return { row, milestoneIds: idsOf(near), currentId: undefined, atPx: near ? near.x : x };
}

/** What was pressed: a program by its bar or one of its stations. */
export interface Pressed {
  readonly row: number;
  readonly program: Program;
  readonly milestoneIds: readonly string[];
}

/** The program whose bar or station is under the pointer, or about under the finger. */
export function pressedLine(event: MouseEvent, drawn: Drawn, by: "pointer" | "finger"): Pressed | undefined {
  const isOnLink = event.target instanceof Element && event.target.closest("a, button, .timeline-card") !== null;
  const pointed = isOnLink ? undefined : pointedRow(event, drawn);
  if (!pointed) return undefined;
  const { row, program, x } = pointed;
  const { frame } = drawn;
  const reach = by === "finger" ? FINGER : POINTER;
  const parts = trackParts(frame.lineOf(program), frame.scale, frame.asOf);
  const from = parts[0]?.fromPx ?? Infinity;
  const to = parts.at(-1)?.toPx ?? -Infinity;
  const near = by === "finger" ? placeAt(placesOf(drawn, program), x, reach) : undefined;
  const isHit = near !== undefined || (x >= from - reach.barPx && x <= to + reach.barPx);
  return isHit ? { row, program, milestoneIds: idsOf(near) } : undefined;
}

/** The focused row with its station, or nothing. */
export function focusSubject(
  drawn: Drawn,
  focus: { row: number; stationId: string | undefined; isFocused: boolean },
): Subject | undefined {
  const { view, source } = drawn;
  const program = source.programs[view.rows[focus.row] ?? -1];
  if (!focus.isFocused || !program) return undefined;
  const { stationId } = focus;
  const place = placesOf(drawn, program).find(({ stations }) => stations.some(({ id }) => id === stationId));
  // a station out of sight has no place and is told all the same
  const milestoneIds = place || stationId === undefined ? idsOf(place) : [stationId];
  return { row: focus.row, milestoneIds, currentId: stationId, atPx: place?.x ?? 0 };
}

/** What a screen reader hears when the keys come to a station. */
export function stationWords(
  { frame, view, source }: Drawn,
  focus: { row: number; stationId: string | undefined },
): string {
  const { m, f } = frame.i18n;
  const program = source.programs[view.rows[focus.row] ?? -1];
  const position = program?.milestones.findIndex(({ id }) => id === focus.stationId) ?? -1;
  const station = program?.milestones[position];
  if (!program || !station) return "";
  const words = m.timeline.card;
  const status = milestoneStatus(station, source.asOf);
  const due = station.due === undefined ? [] : [words.named(words.due) + f.date(station.due)];
  const outcome = outcomeText(station, source.asOf, frame.i18n);
  return m.timeline.spoken([
    words.milestone(position + 1, program.milestones.length, f),
    frame.localize(station.title).text,
    m.words.milestoneStatus[status],
    ...due,
    ...(status === "reached" ? [words.named(words.reached) + outcome] : []),
    ...(status === "overdue" || status === "cancelled" ? [outcome] : []),
    stationReason(station, source.asOf, frame.i18n),
    m.words.evidence[effectiveEvidence(program, station)],
  ]);
}
