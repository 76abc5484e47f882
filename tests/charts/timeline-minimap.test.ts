import { expect, test } from "vitest";
import { gripAt } from "#charts/timeline-minimap.tsx";

test("the ends of a window are seized by their handles, what lies between them moves it", () => {
  const wide = { from: 100, to: 300 };
  expect([90, 110, 200, 290, 310].map((x) => gripAt(x, wide, 800))).toEqual(["from", "from", "whole", "to", "to"]);
});

test("a window of a few days has a handle on either side and can still be moved by its middle", () => {
  const narrow = { from: 100, to: 108 };
  expect([94, 104, 114].map((x) => gripAt(x, narrow, 800))).toEqual(["from", "whole", "to"]);
  const atStart = { from: 0, to: 5 };
  expect([2, 12].map((x) => gripAt(x, atStart, 800))).toEqual(["whole", "to"]);
  const atEnd = { from: 795, to: 800 };
  expect([788, 798].map((x) => gripAt(x, atEnd, 800))).toEqual(["from", "whole"]);
});
