import type { TimelineGroup } from "./timeline-view.ts";

/** Lines by their place among all that stand on paper: the first, and the one after the last. */
export type LineRange = readonly [number, number];

/** A group as it stands on paper: each of its rows is a line, or all of them share one when it is folded. */
export interface PaperGroup extends TimelineGroup {
  readonly isFolded: boolean;
  /** Places of its first row among all rows, and of its first line among all lines. */
  readonly firstRow: number;
  readonly firstLine: number;
  readonly lineCount: number;
}

/** The groups as they stand on paper, in their order. */
export function paperGroups(groups: readonly TimelineGroup[], folded: ReadonlySet<string>): readonly PaperGroup[] {
  let firstRow = 0;
  let firstLine = 0;
  return groups.map(({ id, indices }) => {
    const isFolded = folded.has(id);
    const group = { id, indices, isFolded, firstRow, firstLine, lineCount: isFolded ? 1 : indices.length };
    firstRow += indices.length;
    firstLine += group.lineCount;
    return group;
  });
}

/** How many lines the groups take. */
export function lineCountOf(groups: readonly PaperGroup[]): number {
  const last = groups.at(-1);
  return last ? last.firstLine + last.lineCount : 0;
}

export interface PartOfGroup extends PaperGroup {
  /** Whether its first lines lie before the range. */
  readonly isContinued: boolean;
}

/** The groups of which lines lie in a range, each with the programs of those lines. */
export function groupsWithin(groups: readonly PaperGroup[], [from, to]: LineRange): readonly PartOfGroup[] {
  return groups
    .filter(({ firstLine, lineCount }) => firstLine < to && firstLine + lineCount > from)
    .map((group) => {
      const { indices, isFolded, firstLine } = group;
      const part = isFolded ? indices : indices.subarray(Math.max(0, from - firstLine), Math.max(0, to - firstLine));
      return { ...group, indices: part, isContinued: from > firstLine };
    });
}
