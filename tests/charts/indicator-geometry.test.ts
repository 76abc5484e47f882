import { expect, test } from "vitest";
import { indicatorGeometry, type IndicatorLine, indicatorRows, lineRuns } from "#charts/indicator-geometry.ts";
import type { PointMark } from "#charts/series-types.ts";

const AXIS = { unit: "", tick: String, period: (period: string) => period, base: 0 };

function point(period: string, value: number | null, mark: PointMark = "solid") {
  return { period, value, text: "", mark };
}

function line(points: IndicatorLine["points"], id = "a"): IndicatorLine {
  return { id, color: "black", shape: "line", points, label: { value: "", name: "" } };
}

const periodsOf = (points: IndicatorLine["points"]) =>
  lineRuns(line(points)).map((run) => run.points.map(({ period }) => period));

test("a line joins neighbouring periods only: not over a missing year, an unknown value or a break", () => {
  expect(periodsOf([point("2015", 1), point("2016", 2), point("2018", 3)])).toEqual([["2015", "2016"]]);
  expect(periodsOf([point("2015", 1), point("2016", null), point("2017", 3)])).toEqual([]);
  expect(periodsOf([point("2015", 1), { ...point("2016", 2), isBreak: true }, point("2017", 3)])).toEqual([
    ["2016", "2017"],
  ]);
});

test("a stretch at a derived value is a dashed one of its own", () => {
  const runs = lineRuns(line([point("2015", 1), point("2016", 2), point("2017", 3, "dashed"), point("2018", 4)]));
  expect(runs.map(({ isDashed, points }) => [isDashed, points.length])).toEqual([
    [false, 2],
    [true, 3],
  ]);
});

test("every point and both ends of the path have a row, in the order of time", () => {
  const rows = indicatorRows([line([point("2021-06", 1)], "b"), line([point("2021", 2)])], {
    baseline: { period: "2020", value: 0, label: "" },
    target: { period: "2024", value: 5, label: "" },
  });
  expect(rows.map(({ at }) => at)).toEqual(rows.map(({ at }) => at).toSorted((one, other) => one - other));
  expect(rows.flatMap((row) => ("path" in row ? [row["path"]] : []))).toEqual([0, 5]);
});

test("all that is drawn lies inside the plot, and years are marked once each", () => {
  const geometry = indicatorGeometry({
    lines: [line([point("2012-06", 185), point("2024", 522)])],
    axis: AXIS,
    isFull: true,
    widthPx: 320,
    heightPx: 280,
  });
  expect(geometry.y(522)).toBeGreaterThanOrEqual(geometry.top);
  expect(geometry.y(0)).toBe(geometry.bottom);
  expect(geometry.right).toBeLessThan(320);
  expect(new Set(geometry.years.map(({ label }) => label)).size).toBe(geometry.years.length);
});
