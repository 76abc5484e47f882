/** Rows of one height under group heads of several: where each lies, without asking the page. */
export interface LayoutMeasures {
  readonly rowPx: number;
  /** Whether the heads stand above their rows instead of beside them. */
  readonly isHeadAbove: boolean;
  /** Height of each group's head. */
  readonly headPx: readonly number[];
}

export interface LaidGroup {
  readonly topPx: number;
  readonly heightPx: number;
  readonly rowsTopPx: number;
  /** Position of its first row, and how many it has. */
  readonly first: number;
  readonly count: number;
}

export interface TimelineLayout {
  readonly heightPx: number;
  readonly rowPx: number;
  readonly rowCount: number;
  readonly groups: readonly LaidGroup[];
}

/** Space above and below the rows of a group. */
const PADDING_PX = 3;

/** Lays groups of `counts` rows under each other. */
export function timelineLayout(
  counts: readonly number[],
  { rowPx, isHeadAbove, headPx }: LayoutMeasures,
): TimelineLayout {
  let topPx = 0;
  let first = 0;
  const groups = counts.map((count, index) => {
    const head = headPx[index] ?? 0;
    const rows = count * rowPx;
    const heightPx = 2 * PADDING_PX + (isHeadAbove ? head + rows : Math.max(head, rows));
    const group = { topPx, heightPx, rowsTopPx: topPx + PADDING_PX + (isHeadAbove ? head : 0), first, count };
    topPx += heightPx;
    first += count;
    return group;
  });
  return { heightPx: topPx, rowPx, rowCount: first, groups };
}

/** Position in `groups` of the last group that begins at or above `px`, at least 0. */
function groupAtPx({ groups }: TimelineLayout, px: number): number {
  let low = 0;
  let high = groups.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((groups[middle]?.topPx ?? 0) <= px) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The group of a row, by the row's position. */
export function groupOfRow({ groups }: TimelineLayout, row: number): number {
  let low = 0;
  let high = groups.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((groups[middle]?.first ?? 0) <= row) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Top of a row. */
export function rowTopPx(layout: TimelineLayout, row: number): number {
  const group = layout.groups[groupOfRow(layout, row)];
  return group ? group.rowsTopPx + (row - group.first) * layout.rowPx : 0;
}

export interface VisiblePart {
  readonly groups: readonly number[];
  readonly rows: readonly number[];
}

/** The groups and rows between two heights, with a few rows more on either side. */
export function visiblePart(layout: TimelineLayout, topPx: number, bottomPx: number): VisiblePart {
  const groups: number[] = [];
  const rows: number[] = [];
  for (let index = groupAtPx(layout, topPx); index < layout.groups.length; index += 1) {
    const group = layout.groups[index];
    if (!group || group.topPx > bottomPx) break;
    groups.push(index);
    const from = Math.max(0, Math.floor((topPx - group.rowsTopPx) / layout.rowPx));
    const to = Math.min(group.count, Math.ceil((bottomPx - group.rowsTopPx) / layout.rowPx));
    for (let row = from; row < to; row += 1) rows.push(group.first + row);
  }
  return { groups, rows };
}
