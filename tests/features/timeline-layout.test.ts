import { expect, test } from "vitest";
import { groupOfRow, rowTopPx, timelineLayout, visiblePart } from "#features/timeline/timeline-layout.ts";

const beside = { rowPx: 28, isHeadAbove: false, headPx: [63, 29, 29] };

test("a group is as high as its rows or its name, whichever is more", () => {
  const layout = timelineLayout([1, 3, 2], beside);
  expect(layout.groups.map(({ heightPx }) => heightPx)).toEqual([69, 90, 62]);
  expect(rowTopPx(layout, 1)).toBe(69 + 3);
  expect(groupOfRow(layout, 3)).toBe(1);
  expect(layout.rowCount).toBe(6);
});

test("names above their rows add their height", () => {
  const layout = timelineLayout([2, 1], { rowPx: 52, isHeadAbove: true, headPx: [29, 46] });
  expect(rowTopPx(layout, 0)).toBe(32);
  expect(layout.heightPx).toBe(6 + 29 + 104 + 6 + 46 + 52);
});

test("only rows in sight are drawn, as many of 50,000 as of 100", () => {
  const drawn = (count: number) => {
    const layout = timelineLayout([count / 2, count / 2], { ...beside, headPx: [29, 29] });
    return visiblePart(layout, layout.heightPx / 4, layout.heightPx / 4 + 560).rows.length;
  };
  expect(drawn(50_000)).toBe(drawn(200));
  expect(drawn(50_000)).toBeLessThanOrEqual(21);
  const layout = timelineLayout([3, 3], { ...beside, headPx: [29, 29] });
  expect(visiblePart(layout, 0, 1000)).toEqual({ groups: [0, 1], rows: [0, 1, 2, 3, 4, 5] });
});
