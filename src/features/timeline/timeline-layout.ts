/** Rows of one height, or a summary as high as one, under group heads of several: where each lies, without asking the page. */
export interface LayoutMeasures {
  readonly rowPx: number;
  /** Whether the heads stand above their rows instead of beside them. */
  readonly isHeadAbove: boolean;
  /** Height of each group's head. */
  readonly headPx: readonly number[];
  /** Groups of which only a summary is shown. */
  readonly isFolded: (group: number) => boolean;
}

export interface LaidGroup {
  readonly topPx: number;
  readonly heightPx: number;
  readonly rowsTopPx: number;
  /** Position of its first row among all rows, and how many it has, shown or not. */
  readonly first: number;
  readonly size: number;
  readonly isFolded: boolean;
  /** Position of its head among all lines: heads, and rows that are shown. */
  readonly headLine: number;
}

export interface TimelineLayout {
  readonly heightPx: number;
  readonly rowPx: number;
  readonly rowCount: number;
  readonly lineCount: number;
  readonly groups: readonly LaidGroup[];
}

/** A line that the keys can come to: a row by its position among all rows, or `HEAD`. */
export interface Place {
  readonly group: number;
  readonly row: number;
}

/** Stands for the head of a group where a row could stand. */
export const HEAD = -1;

/** Space above and below the rows of a group. */
const PADDING_PX = 3;

/** Lays groups of `counts` rows under each other. */
export function timelineLayout(
  counts: readonly number[],
  { rowPx, isHeadAbove, headPx, isFolded: isFoldedAt }: LayoutMeasures,
): TimelineLayout {
  let topPx = 0;
  let first = 0;
  let headLine = 0;
  const groups = counts.map((size, index): LaidGroup => {
    const head = headPx[index] ?? 0;
    const isFolded = isFoldedAt(index);
    const rows = (isFolded ? 1 : size) * rowPx;
    const heightPx = 2 * PADDING_PX + (isHeadAbove ? head + rows : Math.max(head, rows));
    const rowsTopPx = topPx + PADDING_PX + (isHeadAbove ? head : 0);
    const group = { topPx, heightPx, rowsTopPx, first, size, isFolded, headLine };
    topPx += heightPx;
    first += size;
    headLine += 1 + (isFolded ? 0 : size);
    return group;
  });
  return { heightPx: topPx, rowPx, rowCount: first, lineCount: headLine, groups };
}

/** Position in `groups` of the last group whose `of` is at most `value`, at least 0. */
function lastUpTo({ groups }: TimelineLayout, value: number, of: (group: LaidGroup) => number): number {
  let low = 0;
  let high = groups.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    const group = groups[middle];
    if (group && of(group) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The group of a row, by the row's position. */
export function groupOfRow(layout: TimelineLayout, row: number): number {
  return lastUpTo(layout, row, ({ first }) => first);
}

/** The row at a height, if one is shown there. */
export function rowAt(layout: TimelineLayout, px: number): number | undefined {
  const group = layout.groups[lastUpTo(layout, px, ({ topPx }) => topPx)];
  if (!group || group.isFolded) return undefined;
  const place = Math.floor((px - group.rowsTopPx) / layout.rowPx);
  return place >= 0 && place < group.size ? group.first + place : undefined;
}

/** Top of a row; of a folded group's rows, that of its summary. */
export function rowTopPx(layout: TimelineLayout, row: number): number {
  const group = layout.groups[groupOfRow(layout, row)];
  if (!group) return 0;
  return group.isFolded ? group.rowsTopPx : group.rowsTopPx + (row - group.first) * layout.rowPx;
}

/** Position of a place among all lines; of a row that is folded away, that of its group's head. */
function lineOf({ groups }: TimelineLayout, { group, row }: Place): number {
  const laid = groups[group];
  if (!laid) return 0;
  return row === HEAD || laid.isFolded ? laid.headLine : laid.headLine + 1 + row - laid.first;
}

/** The place so many lines further on, kept within the lines. */
export function placeAfter(layout: TimelineLayout, place: Place, lines: number): Place {
  const line = Math.min(layout.lineCount - 1, Math.max(0, lineOf(layout, place) + lines));
  const group = lastUpTo(layout, line, ({ headLine }) => headLine);
  const laid = layout.groups[group];
  if (!laid || line === laid.headLine) return { group, row: HEAD };
  return { group, row: laid.first + line - laid.headLine - 1 };
}

/** The groups between two heights, each with the positions of its first row in sight and of the one after its last. */
export interface VisibleGroup {
  readonly group: number;
  readonly from: number;
  readonly to: number;
}

/** What lies between two heights. */
export function visiblePart(layout: TimelineLayout, topPx: number, bottomPx: number): readonly VisibleGroup[] {
  const visible: VisibleGroup[] = [];
  for (let index = lastUpTo(layout, topPx, (group) => group.topPx); index < layout.groups.length; index += 1) {
    const group = layout.groups[index];
    if (!group || group.topPx > bottomPx) break;
    const count = group.isFolded ? 0 : group.size;
    const from = Math.max(0, Math.floor((topPx - group.rowsTopPx) / layout.rowPx));
    const to = Math.max(from, Math.min(count, Math.ceil((bottomPx - group.rowsTopPx) / layout.rowPx)));
    visible.push({ group: index, from: group.first + from, to: group.first + to });
  }
  return visible;
}

/** Rows that share one drawing: those from `from` up to, but not including, `to`. */
export interface RowBlock {
  readonly from: number;
  readonly to: number;
}

/** So many rows share a drawing: fewer would be many drawings, of more too much would be drawn that is not in sight. */
const BLOCK_ROWS = 8;

/** The blocks that visible rows lie in; always the same rows make a block, so that it is drawn once. */
export function blocksOf({ groups }: TimelineLayout, visible: readonly VisibleGroup[]): readonly RowBlock[] {
  return visible.flatMap(({ group, from, to }) => {
    const laid = groups[group];
    if (!laid || to <= from) return [];
    const blocks: RowBlock[] = [];
    for (let start = from - ((from - laid.first) % BLOCK_ROWS); start < to; start += BLOCK_ROWS)
      blocks.push({ from: start, to: Math.min(start + BLOCK_ROWS, laid.first + laid.size) });
    return blocks;
  });
}
