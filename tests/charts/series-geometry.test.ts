import { expect, test } from "vitest";
import { periodMiddle, seriesGeometry, seriesRows } from "#charts/series-geometry.ts";
import type { ChartAxis, ChartLine, ChartPoint } from "#charts/series-types.ts";
import { pointMark } from "#charts/series-types.ts";

const ON = { widthPx: 600, isLog: false };
const AXIS: ChartAxis = { unit: "US$ bn", tick: String, period: (period) => period, base: 0 };

function line(
  values: Readonly<Record<string, number | null>>,
  marks: Readonly<Record<string, ChartPoint["mark"]>> = {},
): ChartLine {
  const points = Object.entries(values).map(([period, value]) => ({
    period,
    value,
    text: String(value),
    mark: marks[period] ?? "solid",
  }));
  return { id: "a", color: "var(--ink)", shape: "line", points, label: { value: "", name: "a" } };
}

test("a period that nobody published breaks the line", () => {
  const rows = seriesRows([line({ "2008": 5, "2010": 7 })], ON);
  expect(rows.map(({ period, a }) => [period, a])).toEqual([
    ["2008", 5],
    ["2009", null],
    ["2010", 7],
  ]);
});

test("what is derived is drawn dashed, with the segments on both sides of it", () => {
  const rows = seriesRows([line({ "2019": 1, "2020": 2, "2021": 3, "2022": 4, "2023": 5 }, { "2021": "dashed" })], ON);
  expect(rows.map(({ a }) => a)).toEqual([1, 2, null, 4, 5]);
  expect(rows.map((row) => row["a dashed"])).toEqual([null, 2, 3, 4, null]);
});

test("periods without a value at either end take no room", () => {
  expect(seriesRows([line({ "2018": null, "2019": 1, "2020": null })], ON).map(({ period }) => period)).toEqual([
    "2019",
  ]);
});

test("of 10,000 months no more are drawn than the width can show, and the extremes stay", () => {
  const values: Record<string, number> = {};
  for (let index = 0; index < 10_000; index += 1) {
    const year = 1200 + Math.floor(index / 12);
    values[`${year}-${String((index % 12) + 1).padStart(2, "0")}`] = index === 5000 ? 1e6 : index % 7;
  }
  const rows = seriesRows([line(values)], ON);
  expect(rows.length).toBeLessThanOrEqual(1200);
  expect(rows.some(({ a }) => a === 1e6)).toBe(true);
});

test("a year stands in the middle of its days, between the scale's ends", () => {
  const lines = [line({ "2020": 10, "2021": 20 })];
  const geometry = seriesGeometry({
    lines,
    rows: seriesRows(lines, ON),
    axis: AXIS,
    widthPx: 600,
    heightPx: 300,
    labelPx: 100,
  });
  expect(geometry.right).toBe(500);
  expect(geometry.x(periodMiddle("2020"))).toBeCloseTo(geometry.left + (500 - geometry.left) / 4, 0);
  expect(geometry.y(0)).toBe(geometry.bottom);
  expect(geometry.y(20)).toBe(geometry.top);
});

test("the mark of a point follows its level, then its status", () => {
  expect(pointMark("official", undefined)).toBe("solid");
  expect(pointMark("reported", "P")).toBe("hollow");
  expect(pointMark("reported", "F")).toBe("dashed");
  expect(pointMark("estimated", undefined)).toBe("dashed");
});

test("on a logarithmic axis equal ratios are equal lengths, and what is not above zero is a gap", () => {
  const lines = [line({ "2019": 1, "2020": 10, "2021": 0, "2022": 100 })];
  const rows = seriesRows(lines, { widthPx: 600, isLog: true });
  expect(rows.map(({ a }) => a)).toEqual([1, 10, null, 100]);
  const { y } = seriesGeometry({
    lines,
    rows,
    axis: { ...AXIS, isLog: true },
    widthPx: 600,
    heightPx: 300,
    labelPx: 100,
  });
  expect(y(1) - y(10)).toBeCloseTo(y(10) - y(100), 9);
});
