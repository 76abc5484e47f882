import { sectorColour } from "#ui/sector-roundel.tsx";
import { type LookPaths, px } from "./look-paths.ts";
import type { ProgramLine } from "./program-line.ts";
import type { TrackPart } from "./track-parts.ts";

/** A track with the parts that are in sight of it, its middle at `y`. */
export interface PlacedTrack {
  readonly line: ProgramLine;
  readonly parts: readonly TrackPart[];
  readonly y: number;
}

/** Outline of what is not laid, px. */
const OUTLINE_PX = 1.5;

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
  const roundStart = part.startEnd === "round" ? px(Math.min(half, (to - from) / 2)) : 0;
  const roundEnd = part.endEnd === "round" ? px(Math.min(half, (to - from) / 2)) : 0;
  const top = `M${px(from + roundStart)} ${above}H${px(to - roundEnd)}`;
  const right = roundEnd > 0 ? `A${roundEnd} ${half} 0 0 1 ${px(to - roundEnd)} ${below}` : `L${px(to)} ${below}`;
  const bottom = `H${px(from + roundStart)}`;
  const left = roundStart > 0 ? `A${roundStart} ${half} 0 0 1 ${px(from + roundStart)} ${above}` : "";
  const openRight = roundEnd > 0 ? right : `M${px(to)} ${below}`;
  return { closed: `${top}${right}${bottom}${left}Z`, lines: `${top}${openRight}${bottom}${left}` };
}

interface Pen {
  readonly paths: LookPaths;
  readonly colour: string;
  readonly linePx: number;
  readonly y: number;
}

function softEnds({ paths, colour, linePx, y }: Pen, part: TrackPart): void {
  const ends = [
    { from: part.fromPx + part.softStartPx, to: part.fromPx },
    { from: part.toPx - part.softEndPx, to: part.toPx },
  ].filter(({ from, to }) => from !== to);
  const isLaid = part.kind === "laid";
  const look = { stroke: colour, strokeWidth: isLaid ? linePx : OUTLINE_PX, strokeDasharray: "0 1.5 2 1.5" };
  const half = (linePx - OUTLINE_PX) / 2;
  for (const { from, to } of ends) {
    const across = `H${px(to)}`;
    const start = `M${px(from)} `;
    paths.add(look, isLaid ? `${start}${y}${across}` : `${start}${y - half}${across}${start}${y + half}${across}`);
  }
}

function drawPart(pen: Pen, part: TrackPart): void {
  const { paths, colour, linePx, y } = pen;
  const isLaid = part.kind === "laid";
  const { closed, lines } = outline(part, { heightPx: isLaid ? linePx : linePx - OUTLINE_PX, y });
  if (isLaid) paths.add({ fill: colour }, closed);
  else {
    paths.add({ fill: "var(--paper)" }, closed);
    const dashes = part.kind === "paused" ? { strokeDasharray: "3 3" } : {};
    paths.add({ stroke: colour, strokeWidth: OUTLINE_PX, ...dashes }, lines);
  }
  if (part.softStartPx + part.softEndPx > 0) softEnds(pen, part);
}

/** The tracks of lines, without their stations: laid, planned and paused parts, soft ends, and the bar of a stop (DESIGN §3.2). */
export function drawTracks(paths: LookPaths, tracks: readonly PlacedTrack[], linePx: number): void {
  for (const { line, parts, y } of tracks) {
    const colour = sectorColour(line.sectorNumber);
    for (const part of parts) drawPart({ paths, colour, linePx, y }, part);
    const end = parts.at(-1);
    if (line.halt?.isForGood && end)
      paths.add({ stroke: colour, strokeWidth: 2 }, `M${px(end.toPx)} ${y - linePx}V${y + linePx}`);
  }
}
