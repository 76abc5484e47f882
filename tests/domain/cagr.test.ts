import { expect, test } from "vitest";
import { day } from "#contract/dates.ts";
import type { Frequency } from "#contract/vocabulary.ts";
import { cagr } from "#domain/cagr.ts";
import { coarser } from "#domain/coarser.ts";
import { withGaps } from "#domain/series-gaps.ts";
import { pointsUpTo } from "#domain/series-points.ts";
import { metric, observation, observations } from "#support/series-builders.ts";

function pointsOf(values: Readonly<Record<string, number | null>>) {
  return pointsUpTo(metric({ observations: observations(values) }), day("2100-12-31"));
}

test("annual growth is compounded over the days between the ends of the first and the last period with a value", () => {
  const growth = cagr(pointsOf({ 2016: null, 2017: 100, 2018: 80, 2021: 146.41, 2022: null }));
  expect(growth).toMatchObject({ from: "2017", to: "2021", evidence: "official" });
  // 2017-12-31 to 2021-12-31 are 1461 days: exactly four years of 365.25
  expect(growth?.ratio).toBeCloseTo(0.1, 12);
});

test("one year of 365 days is a little less than a year", () => {
  expect(cagr(pointsOf({ 2021: 100, 2022: 110 }))?.ratio).toBe(1.1 ** (365.25 / 365) - 1);
});

test("growth between months counts the days between them", () => {
  expect(cagr(pointsOf({ "2021-01": 100, "2021-02": 101 }))?.ratio).toBeCloseTo(1.01 ** (365.25 / 28) - 1, 12);
});

test.each([
  ["no value", { 2020: null }],
  ["one value", { 2020: 5, 2021: null }],
  ["a first value of zero", { 2020: 0, 2021: 5 }],
  ["a last value of zero", { 2020: 5, 2021: 0 }],
  ["a first value below zero", { 2020: -5, 2021: 5 }],
  ["a last value below zero", { 2020: 5, 2021: -5 }],
  ["two values below zero", { 2020: -5, 2021: -6 }],
])("%s gives no annual growth", (_what, values) => {
  expect(cagr(pointsOf(values))).toBeNull();
});

function sums(values: Readonly<Record<string, number | null>>, frequency: Frequency) {
  return coarser(pointsOf(values), frequency).map(({ period, value }) => [period, value]);
}

test("a quarter is the sum of its three months, only where all three are there", () => {
  const months = {
    "2020-01": 1,
    "2020-02": 2,
    "2020-03": 3,
    "2020-04": 4,
    "2020-05": 5,
    "2020-10": 1,
    "2020-11": null,
    "2020-12": 1,
  };
  expect(sums(months, "Q")).toEqual([["2020-Q1", 6]]);
});

test("a year is the sum of its four quarters", () => {
  expect(sums({ "2020-Q1": 1, "2020-Q2": 2, "2020-Q3": 3, "2020-Q4": 4, "2021-Q1": 5 }, "A")).toEqual([["2020", 10]]);
});

test("periods of the same frequency stay as they are, and finer ones are never made", () => {
  expect(sums({ 2020: 5, 2021: null }, "A")).toEqual([
    ["2020", 5],
    ["2021", null],
  ]);
  expect(sums({ 2020: 5 }, "Q")).toEqual([]);
});

test("a sum is as well vouched for as its weakest part", () => {
  const quarters = [1, 2, 3, 4].map((quarter) =>
    observation(
      `2020-Q${quarter}`,
      1,
      quarter === 3 ? { evidence: "reported", sourceIds: ["press"], status: "P" } : {},
    ),
  );
  const [year] = coarser(pointsUpTo(metric({ frequency: "Q", observations: quarters }), day("2021-01-01")), "A");
  expect(year).toMatchObject({ evidence: "reported", sourceIds: ["yearbook", "press"], status: "P", isDerived: true });
});

test("a period that is missing from the data is a gap in the line, and nothing is extended at its ends", () => {
  const drawn = withGaps(pointsOf({ "2020-11": 1, "2021-02": null, "2021-03": 4 }));
  expect(drawn.map(({ period, value }) => [period, value])).toEqual([
    ["2020-11", 1],
    ["2020-12", null],
    ["2021-01", null],
    ["2021-02", null],
    ["2021-03", 4],
  ]);
});
