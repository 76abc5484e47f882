import { expect, test } from "vitest";
import { groupsWithin, lineCountOf, paperGroups } from "#features/timeline/timeline-paper-lines.ts";

const GROUPS = [
  { id: "a", indices: Uint32Array.of(4, 2, 7) },
  { id: "b", indices: Uint32Array.of(1, 9) },
  { id: "c", indices: Uint32Array.of(3, 5) },
];

const told = (lines: readonly [number, number]) =>
  groupsWithin(paperGroups(GROUPS, new Set(["b"])), lines).map(({ id, indices, isContinued }) => ({
    id,
    programs: [...indices],
    isContinued,
  }));

test("a folded group takes one line, which stands for all its programmes", () => {
  expect(lineCountOf(paperGroups(GROUPS, new Set(["b"])))).toBe(6);
  expect(lineCountOf(paperGroups(GROUPS, new Set(["a", "b", "c"])))).toBe(3);
  expect(lineCountOf(paperGroups([], new Set()))).toBe(0);
  expect(told([3, 5])).toEqual([
    { id: "b", programs: [1, 9], isContinued: false },
    { id: "c", programs: [3], isContinued: false },
  ]);
});

test("of a group that lies partly in a range of lines, those rows stand there that do", () => {
  expect(told([1, 4])).toEqual([
    { id: "a", programs: [2, 7], isContinued: true },
    { id: "b", programs: [1, 9], isContinued: false },
  ]);
  expect(told([5, Infinity])).toEqual([{ id: "c", programs: [5], isContinued: true }]);
});
