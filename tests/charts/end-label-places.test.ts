import fc from "fast-check";
import { expect, test } from "vitest";
import { boxOf, endLabelPlaces, endLabelsPx, labelledHeightPx } from "#charts/end-label-places.ts";
import { areApart } from "#charts/series-crossing.ts";
import { seriesGeometry, seriesRows } from "#charts/series-geometry.ts";
import { textWidthPx } from "#charts/series-labels.ts";
import type { ChartAxis, ChartLine } from "#charts/series-types.ts";

const AXIS: ChartAxis = { unit: "US$ bn", tick: String, period: (period) => period, base: 0 };

interface Given {
  readonly values: Readonly<Record<string, number>>;
  readonly shape?: ChartLine["shape"];
  readonly name?: string;
}

function lineOf({ values, shape = "line", name = "total trade" }: Given, index: number): ChartLine {
  const points = Object.entries(values).map(([period, value]) => {
    return { period, value, text: String(value), mark: "solid" as const };
  });
  const value = String(points.at(-1)?.value);
  return { id: String(index), color: "var(--ink)", shape, points, label: { value, name, whose: "Moscow–China" } };
}

function placesOf(given: readonly Given[], { widthPx = 870, heightPx = 340 } = {}) {
  const lines = given.map(lineOf);
  const labelPx = endLabelsPx(lines, widthPx);
  const rows = seriesRows(lines, { widthPx: widthPx - labelPx, isLog: false });
  const geometry = seriesGeometry({ lines, rows, axis: AXIS, widthPx, heightPx, labelPx });
  return { geometry, lines, ...endLabelPlaces(lines, geometry) };
}

const LONG = { "2000": 8, "2010": 60, "2020": 107.8, "2023": 240.1 };

test("squares that end early are named below the last one, but not across the labels at the right", () => {
  const early = placesOf([{ values: LONG }, { values: { "2012": 64.5 }, shape: "squares" }]);
  expect(early.below.map(({ line }) => line.id)).toEqual(["1"]);
  const late = placesOf([{ values: LONG }, { values: { "2021": 64.5 }, shape: "squares", name: "non-energy exports" }]);
  expect(late.below).toEqual([]);
  expect(late.atEnd.map(({ line }) => line.id)).toEqual(["0", "1"]);
});

test("a chart can be as high as its labels need, and then says all of every one", () => {
  const given = Array.from({ length: 12 }, (_, index) => ({ values: { "2020": 1, "2023": index } }));
  const heightPx = labelledHeightPx(given.map(lineOf), 870);
  const { atEnd, missing } = placesOf(given, { heightPx });
  expect(missing).toBe(0);
  expect(atEnd.every(({ names }) => names.includes("Moscow–China"))).toBe(true);
});

test("in less room the names go first, then labels, which are counted", () => {
  const given = Array.from({ length: 14 }, (_, index) => ({ values: { "2020": 1, "2023": index } }));
  expect(placesOf(given).atEnd.every(({ names }) => names.length === 0)).toBe(true);
  const few = placesOf(given, { heightPx: 200 });
  expect(few.missing).toBeGreaterThan(0);
  expect(few.atEnd.length + few.missing).toBe(14);
});

test("a very long name takes three lines at most, none wider than its room, and says that it goes on", () => {
  const name = "Ausfuhr von Erzeugnissen der Landmaschinenbauzulieferbetriebegenossenschaften des Landes "
    .repeat(4)
    .trim();
  const { atEnd, geometry } = placesOf([{ values: LONG, name }, { values: LONG }]);
  const { names = [], heightPx = 0 } = atEnd.find(({ line }) => line.label.name === name) ?? {};
  const lines = names.filter((line) => line !== "Moscow–China");
  expect(lines).toHaveLength(3);
  expect(lines.at(-1)).toMatch(/…$/);
  expect(Math.max(...lines.map((line) => textWidthPx(line, 13)))).toBeLessThanOrEqual(
    geometry.widthPx - geometry.right,
  );
  expect(heightPx).toBeLessThan(geometry.heightPx / 2);
});

const year = fc.integer({ min: 2000, max: 2023 }).map(String);
const given = fc.record({
  values: fc.dictionary(year, fc.integer({ min: 0, max: 300 }), { minKeys: 1, maxKeys: 8 }),
  shape: fc.constantFrom<ChartLine["shape"]>("line", "squares"),
  name: fc.constantFrom(
    "exports",
    "Moscow’s non-resource, non-energy exports to China",
    "товарооборот",
    "莫斯科在中俄贸易额中的占比",
  ),
});

test("no label lies over another or leaves the drawing, whatever is drawn", () => {
  fc.assert(
    fc.property(
      fc.array(given, { minLength: 1, maxLength: 16 }),
      fc.constantFrom(320, 600, 870),
      fc.constantFrom(240, 340, 700),
      (lines, widthPx, heightPx) => {
        const { atEnd, below, missing, geometry } = placesOf(lines, { widthPx, heightPx });
        expect(atEnd.length + below.length + missing).toBe(lines.length);
        const boxes = [...atEnd, ...below].map(boxOf);
        for (const [index, one] of boxes.entries()) {
          expect(boxes.slice(index + 1).every((other) => areApart(one, other))).toBe(true);
          expect(one.top).toBeGreaterThan(0);
          expect(one.bottom).toBeLessThan(geometry.heightPx);
        }
      },
    ),
  );
});
