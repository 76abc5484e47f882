import { expect, test } from "vitest";
import { movedWindow } from "#charts/window-brush.tsx";

const WINDOW = { first: 3, last: 6 };

test("the band moves as a whole and stops at the ends", () => {
  expect(movedWindow(WINDOW, { part: "band", steps: 2, count: 10 })).toEqual({ first: 5, last: 8 });
  expect(movedWindow(WINDOW, { part: "band", steps: 9, count: 10 })).toEqual({ first: 6, last: 9 });
  expect(movedWindow(WINDOW, { part: "band", steps: -9, count: 10 })).toEqual({ first: 0, last: 3 });
});

test("a handle stops at the other one and keeps one step", () => {
  expect(movedWindow(WINDOW, { part: "start", steps: 9, count: 10 })).toEqual({ first: 6, last: 6 });
  expect(movedWindow(WINDOW, { part: "end", steps: -9, count: 10 })).toEqual({ first: 3, last: 3 });
  expect(movedWindow(WINDOW, { part: "end", steps: 9, count: 10 })).toEqual({ first: 3, last: 9 });
});
