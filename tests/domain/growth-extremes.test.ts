import { expect, test } from "vitest";
import { growthExtremes } from "#domain/growth-extremes.ts";
import type { SeriesPoint } from "#domain/series-points.ts";

function points(values: Readonly<Record<string, number | null>>): readonly SeriesPoint[] {
  return Object.entries(values).map(([period, value]) => ({
    period,
    value,
    evidence: "official",
    sourceIds: [],
    statuses: [],
    isDerived: true,
  }));
}

test("the best and the worst year are those of strongest and weakest growth; of equals the earlier", () => {
  const found = growthExtremes(points({ "2018": 0.2, "2019": null, "2020": -0.1, "2021": 0.2, "2022": -0.1 }));
  expect([found?.best.period, found?.worst.period]).toEqual(["2018", "2020"]);
});

test("one growth alone, or all the same, is neither best nor worst", () => {
  expect(growthExtremes(points({ "2018": null, "2019": 0.1 }))).toBeUndefined();
  expect(growthExtremes(points({ "2018": 0.1, "2019": 0.1 }))).toBeUndefined();
  expect(growthExtremes([])).toBeUndefined();
});
