import { expect, test } from "vitest";
import { brokenLines, pushedApart, textWidthPx } from "#charts/series-labels.ts";

const ROOM = { top: 0, bottom: 200 };

function heights(places: readonly number[], room = ROOM) {
  const wanted = places.map((at, index) => ({ id: String(index), at, heightPx: 16 }));
  return pushedApart(wanted, room).map(({ y }) => y);
}

test("labels with room stand where they want to", () => {
  expect(heights([20, 60, 120])).toEqual([20, 60, 120]);
});

test("two that collide are pushed apart around their mean", () => {
  expect(heights([100, 104])).toEqual([94, 110]);
});

test("a push that reaches a third takes it along", () => {
  const [first = 0, second = 0, third = 0] = heights([100, 102, 112]);
  expect(second - first).toBe(16);
  expect(third - second).toBe(16);
  expect((first + second + third) / 3).toBeCloseTo((100 + 102 + 112) / 3);
});

test("nothing stands outside the room", () => {
  expect(heights([2, 3])).toEqual([8, 24]);
  expect(heights([199, 199])).toEqual([176, 192]);
});

test("Han characters count as wide, and a text is broken between them", () => {
  expect(textWidthPx("贸易额", 10)).toBe(30);
  expect(brokenLines("莫斯科对华", 30, 10)).toEqual(["莫斯科", "对华"]);
  expect(brokenLines("Moscow to China", 60, 10)).toEqual(["Moscow to", "China"]);
  expect(brokenLines("Moscow–China", 50, 10)).toEqual(["Moscow–", "China"]);
});
