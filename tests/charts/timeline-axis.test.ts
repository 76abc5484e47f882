import { expect, test } from "vitest";
import { timeScale } from "#charts/time-scale.ts";
import { LABEL_GAP_PX, type AxisWords, axisTicks } from "#charts/timeline-ticks.ts";
import { lanesOf, lineLabels, mergedMarks } from "#charts/timeline-lanes.ts";
import { day } from "#contract/dates.ts";
import { lineCount, shortened } from "#ui/text-width.ts";

const words: AxisWords = {
  decade: (year) => `${year}s`,
  yearShort: (year) => `’${String(year).slice(2)}`,
  year: (year) => `${year}年`,
  quarter: (quarter) => [`${quarter} quarter`, `Q${quarter}`],
  month: (month) => `month ${month}`,
  monthOfYear: (year, month) => `${year}-${month}`,
  dayOfMonth: String,
  weekend: [6, 7],
};
const widthOf = (text: string, sizePx: number) => text.length * sizePx * 0.6;
const ticks = (from: string, to: string, px: number) =>
  axisTicks(timeScale({ firstOn: day(from), lastOn: day(to) }, { startPx: 0, endPx: px }), words, widthOf);

test.each([
  ["1995-01-01", "2034-12-31", "year"],
  ["2018-01-01", "2026-12-31", "quarter"],
  ["2021-06-01", "2022-02-28", "month"],
  ["2020-12-01", "2020-12-20", "day"],
] as const)("%s – %s is told in the finest unit with room: %s", (from, to, unit) => {
  expect(ticks(from, to, 900).unit).toBe(unit);
});

test("days that are told apart but have no room for each name are named by weeks of their month, never too near its end", () => {
  const { unit, lower } = ticks("2021-01-20", "2021-04-10", 900);
  expect(unit).toBe("day");
  expect(lower.map(({ label }) => label).join(" ")).toBe("22 1 8 15 22 1 8 15 22 1 8");
});

test("weekends are shaded from Saturday to Sunday where each day has its place, and nowhere else", () => {
  // 5 December 2020 was a Saturday; the 19th and 20th end the scale
  const inDays = ticks("2020-12-01", "2020-12-20", 900);
  expect(inDays.weekends.map(({ x, widthPx }) => [x / 45, widthPx / 45])).toEqual([
    [4, 2],
    [11, 2],
    [18, 2],
  ]);
  expect(ticks("2021-06-01", "2022-02-28", 900).weekends).toEqual([]);
});

test("labels of the axis never reach the next one or the edge, at any width and length", () => {
  for (const px of [250, 350, 500, 900, 1400]) {
    for (const to of [
      "2020-01-16",
      "2020-02-29",
      "2020-12-31",
      "2022-06-30",
      "2029-12-31",
      "2060-12-31",
      "2100-12-31",
    ]) {
      const { upper, lower } = ticks("2020-01-10", to, px);
      for (const [row, sizePx] of [
        [upper, 15],
        [lower, 12],
      ] as const) {
        const shown = row.filter(({ label }) => label !== "");
        for (const [index, { x, label }] of shown.entries()) {
          expect(x + LABEL_GAP_PX + widthOf(label, sizePx)).toBeLessThanOrEqual(shown[index + 1]?.x ?? px);
        }
      }
    }
  }
});

test("thirty years are named in two levels, decades over years", () => {
  const { upper, lower } = ticks("1995-01-01", "2026-12-31", 900);
  expect(upper.map(({ label }) => label)).toEqual(["1990s", "2000s", "2010s", "2020s"]);
  expect(lower.filter(({ label }) => label !== "").length).toBeGreaterThan(6);
  expect(ticks("1900-01-01", "2100-12-31", 900).lower.some(({ label }) => label === "2000年")).toBe(true);
});

test("terms that overlap lie in lanes of their own", () => {
  const term = (firstOn: string, lastOn: string) => ({ firstOn: day(firstOn), lastOn: day(lastOn) });
  expect(
    lanesOf([term("2018-01-01", "2020-12-31"), term("2020-12-31", "2023-12-31"), term("2021-01-01", "2022-01-01")]),
  ).toEqual([0, 1, 0]);
});

test("near events share a diamond; labels meet neither diamonds nor each other", () => {
  const places = mergedMarks([10, 14, 100, 400], (x) => x, 8);
  expect(places.map(({ x, marks }) => [x, marks.length])).toEqual([
    [10, 2],
    [100, 1],
    [400, 1],
  ]);
  const xs = places.map(({ x }) => x);
  const names = ["a".repeat(30), "b".repeat(20), "c".repeat(10)];
  const measured = (text: string) => text.length * 7;
  const labels = lineLabels(xs, [0, 1, 2], {
    startPx: 0,
    endPx: 500,
    widthOf: measured,
    fit: (place, room) => shortened(names[place] ?? "", measured, room),
  });
  expect(labels.get(0)).toBeUndefined();
  expect(labels.get(1)).toMatchObject({ anchor: "start", x: 109 });
  expect(labels.get(2)?.anchor).toBe("start");
});

test("a name is shortened between words, Chinese between characters", () => {
  const measured = (text: string) => text.length;
  expect(shortened("Moscow Days in Beijing", measured, 22)).toBe("Moscow Days in Beijing");
  expect(shortened("Moscow Days in Beijing", measured, 16)).toBe("Moscow Days in…");
  expect(shortened("莫斯科企业参与建设", measured, 5)).toBe("莫斯科企…");
  expect(shortened("Moscow", measured, 3)).toBe("");
  expect(lineCount("Moscow Days in Beijing", measured, 11)).toBe(2);
});
