import { type Box, areApart, isCrossed } from "./series-crossing.ts";
import { PLOT_ABOVE_PX, PLOT_BELOW_PX, type SeriesGeometry, periodMiddle } from "./series-geometry.ts";
import { fewLines, pushedApart, textWidthPx } from "./series-labels.ts";
import type { ChartLine } from "./series-types.ts";

/** Height of a line of a label, and the space under its last one, px. */
export const LABEL_LINE_PX = 16;
const LABEL_GAP_PX = 3;
/** Lines that a name may take, and as many whose it is: the rest is in the reading and in the table. */
const MOST_LINES = 3;
/** Squares that end so near the right have their label there with the others, px. */
const EARLY_PX = 64;
/** Narrower charts say but what tells the lines apart, px. */
const NARROW_PX = 560;
/** Where the labels at the right begin, from the plot's end, px. */
const TEXT_PX = 12;
/** How far they may reach above and below the plot, px. */
const ABOVE_PX = 26;
const BELOW_PX = 6;

/** What is written of a line, and the end that it is of. */
export interface EndLabel {
  readonly line: ChartLine;
  /** The line's last point. */
  readonly x: number;
  readonly y: number;
  /** Lines below the first. */
  readonly names: readonly string[];
  /** Whether value and name share the first line. */
  readonly isOneLine: boolean;
}

export interface PlacedEndLabel extends EndLabel {
  readonly textX: number;
  readonly topPx: number;
  readonly heightPx: number;
}

export interface EndLabelPlaces {
  /** In the order from top to bottom, right of the plot. */
  readonly atEnd: readonly PlacedEndLabel[];
  /** Below the last square of what ends early. */
  readonly below: readonly PlacedEndLabel[];
  /** Lines without a label, for which there is no room. */
  readonly missing: number;
}

const heightPx = ({ names }: EndLabel) => (1 + names.length) * LABEL_LINE_PX + LABEL_GAP_PX;
const heightOf = (labels: readonly EndLabel[]) => labels.reduce((sum, label) => sum + heightPx(label), 0);

const firstLinePx = ({ label: { value, name } }: ChartLine) => textWidthPx(value, 16) + 5 + textWidthPx(name, 13);

function widestPx({ line, names, isOneLine }: EndLabel): number {
  const first = isOneLine ? firstLinePx(line) : textWidthPx(line.label.value, 16);
  return Math.max(first, ...names.map((name) => textWidthPx(name, 13)));
}

/** Room that the labels at the right want, in px. */
export function endLabelsPx(lines: readonly ChartLine[], widthPx: number): number {
  const widest = Math.max(0, ...lines.flatMap((line) => [firstLinePx(line), textWidthPx(line.label.whose ?? "", 13)]));
  const longestWord = Math.max(
    0,
    ...lines.flatMap(({ label: { name, whose = "" } }) =>
      `${name} ${whose}`.split(" ").map((word) => textWidthPx(word, 13.5)),
    ),
  );
  const narrow = Math.max(76, widthPx * 0.27, Math.min(longestWord + 16, widthPx * 0.36));
  const most = widthPx < NARROW_PX ? narrow : Math.min(210, widthPx * 0.24);
  return Math.ceil(Math.min(widest + 20, most));
}

function namesOf(
  line: ChartLine,
  lines: readonly ChartLine[],
  { widthPx, roomPx }: { readonly widthPx: number; readonly roomPx: number },
): Pick<EndLabel, "names" | "isOneLine"> {
  const { name } = line.label;
  const isNameShared = lines.some((other) => other !== line && other.label.name === name);
  const whose = widthPx < NARROW_PX && !isNameShared ? undefined : line.label.whose;
  const isOneLine = firstLinePx(line) <= roomPx;
  const broken = (text: string) => fewLines(text, { widthPx: roomPx, sizePx: 13, most: MOST_LINES });
  const names = [...(isOneLine ? [] : broken(name)), ...(whose ? broken(whose) : [])];
  return { names, isOneLine };
}

/** Height of a chart in which the labels of all its lines have room under each other, in px. */
export function labelledHeightPx(lines: readonly ChartLine[], widthPx: number): number {
  const roomPx = endLabelsPx(lines, widthPx) - TEXT_PX - 2;
  const labels = lines.map((line) => ({ line, x: 0, y: 0, ...namesOf(line, lines, { widthPx, roomPx }) }));
  // labels may use some of what the plot has above and below it
  return heightOf(labels) + PLOT_ABOVE_PX - ABOVE_PX + PLOT_BELOW_PX - BELOW_PX;
}

function endLabels(lines: readonly ChartLine[], geometry: SeriesGeometry): readonly EndLabel[] {
  const { widthPx, right } = geometry;
  return lines.flatMap((line) => {
    const last = line.points.findLast(({ value }) => value !== null && Number.isFinite(geometry.y(value)));
    if (!last || last.value === null) return [];
    const names = namesOf(line, lines, { widthPx, roomPx: widthPx - right - TEXT_PX - 2 });
    return [{ line, x: geometry.x(periodMiddle(last.period)), y: geometry.y(last.value), ...names }];
  });
}

/** The place below the last of squares that end early, if nothing else is drawn or written there. */
function placeBelow(
  label: EndLabel,
  taken: readonly Box[],
  { lines, geometry }: { readonly lines: readonly ChartLine[]; readonly geometry: SeriesGeometry },
): PlacedEndLabel | undefined {
  if (label.line.shape !== "squares" || label.x > geometry.right - EARLY_PX || geometry.widthPx < NARROW_PX)
    return undefined;
  const placed = { ...label, textX: label.x - 5, topPx: label.y + 12, heightPx: heightPx(label) };
  const box = boxOf(placed);
  const isFree = taken.every((other) => areApart(box, other)) && !isCrossed(box, lines, geometry);
  return isFree && box.right < geometry.right && box.bottom < geometry.bottom ? placed : undefined;
}

/** Where a label is written, in px. */
export function boxOf(label: PlacedEndLabel): Box {
  const { textX: left, topPx: top } = label;
  return { left: left - 3, right: left + widestPx(label), top: top - 2, bottom: top + label.heightPx - LABEL_GAP_PX };
}

/** Those that have room: of too many first what is said below the name goes, then the last of the labels. */
function fitting(labels: readonly EndLabel[], roomPx: number): readonly EndLabel[] {
  if (heightOf(labels) <= roomPx) return labels;
  const short = labels.map((label) => ({ ...label, names: label.names.slice(0, label.isOneLine ? 0 : 1) }));
  let usedPx = heightOf(short) <= roomPx ? 0 : LABEL_LINE_PX;
  return short.filter((label) => (usedPx += heightPx(label)) <= roomPx);
}

/**
 * Where names and last values of lines are written, none over another: at the right, pushed apart; squares that end early
 * are named below the last one where nothing is in the way (DESIGN §5).
 */
export function endLabelPlaces(lines: readonly ChartLine[], geometry: SeriesGeometry): EndLabelPlaces {
  const labels = endLabels(lines, geometry);
  const below: PlacedEndLabel[] = [];
  const boxes: Box[] = [];
  for (const label of labels) {
    const placed = placeBelow(label, boxes, { lines, geometry });
    if (!placed) continue;
    below.push(placed);
    boxes.push(boxOf(placed));
  }
  const others = labels.filter(({ line }) => below.every((placed) => placed.line !== line));
  const room = { top: geometry.top - ABOVE_PX, bottom: geometry.bottom + BELOW_PX };
  const shown = fitting(others, room.bottom - room.top);
  const byId = new Map(shown.map((label) => [label.line.id, label]));
  const missing = others.length - shown.length;
  const wanted = shown.map((label) => ({ id: label.line.id, at: label.y, heightPx: heightPx(label) }));
  const stack = { ...room, bottom: missing > 0 ? room.bottom - LABEL_LINE_PX : room.bottom };
  const atEnd = pushedApart(wanted, stack).flatMap(({ id, y, heightPx: height }) => {
    const label = byId.get(id);
    return label ? [{ ...label, textX: geometry.right + TEXT_PX, topPx: y - height / 2, heightPx: height }] : [];
  });
  return { atEnd, below, missing };
}
