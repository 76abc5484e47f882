import { expect, test } from "vitest";
import {
  HEAD,
  groupOfRow,
  placeAfter,
  rowTopPx,
  timelineLayout,
  visiblePart,
} from "#features/timeline/timeline-layout.ts";

const beside = { rowPx: 28, isHeadAbove: false, headPx: [63, 29, 29], isFolded: () => false };

test("a group is as high as its rows or its name, whichever is more", () => {
  const layout = timelineLayout([1, 3, 2], beside);
  expect(layout.groups.map(({ heightPx }) => heightPx)).toEqual([69, 90, 62]);
  expect(rowTopPx(layout, 1)).toBe(69 + 3);
  expect(groupOfRow(layout, 3)).toBe(1);
  expect(layout.rowCount).toBe(6);
});

test("names above their rows add their height", () => {
  const layout = timelineLayout([2, 1], { ...beside, rowPx: 52, isHeadAbove: true, headPx: [29, 46] });
  expect(rowTopPx(layout, 0)).toBe(32);
  expect(layout.heightPx).toBe(6 + 29 + 104 + 6 + 46 + 52);
});

test("only rows in sight are drawn, as many of 50,000 as of 100", () => {
  const drawn = (count: number) => {
    const layout = timelineLayout([count / 2, count / 2], { ...beside, headPx: [29, 29] });
    const part = visiblePart(layout, layout.heightPx / 4, layout.heightPx / 4 + 560);
    return part.reduce((sum, { from, to }) => sum + to - from, 0);
  };
  expect(drawn(50_000)).toBe(drawn(200));
  expect(drawn(50_000)).toBeLessThanOrEqual(21);
  const layout = timelineLayout([3, 3], { ...beside, headPx: [29, 29] });
  expect(visiblePart(layout, 0, 1000)).toEqual([
    { group: 0, from: 0, to: 3 },
    { group: 1, from: 3, to: 6 },
  ]);
});

test("a folded group shows one line in the place of its rows, and the rows after it keep their numbers", () => {
  const layout = timelineLayout([100, 3], { ...beside, headPx: [29, 29], isFolded: (group) => group === 0 });
  expect(layout.groups[0]).toMatchObject({ isFolded: true, size: 100, heightPx: 35 });
  expect(rowTopPx(layout, 100)).toBe(35 + 3);
  expect(visiblePart(layout, 0, 1000)).toEqual([
    { group: 0, from: 0, to: 0 },
    { group: 1, from: 100, to: 103 },
  ]);
});

test("the keys walk over heads and rows that are shown, and stop at either end", () => {
  const layout = timelineLayout([2, 5, 1], { ...beside, isFolded: (group) => group === 1 });
  const walk = [{ group: 0, row: HEAD }];
  for (let step = 0; step < 7; step += 1) walk.push(placeAfter(layout, walk.at(-1) ?? { group: 0, row: 0 }, 1));
  expect(walk.map(({ group, row }) => [group, row])).toEqual([
    [0, HEAD],
    [0, 0],
    [0, 1],
    [1, HEAD],
    [2, HEAD],
    [2, 7],
    [2, 7],
    [2, 7],
  ]);
  expect(placeAfter(layout, { group: 2, row: 7 }, -Infinity)).toEqual({ group: 0, row: HEAD });
  expect(placeAfter(layout, { group: 1, row: 4 }, 1)).toEqual({ group: 2, row: HEAD });
});
