import { expect, test } from "vitest";
import { day } from "#contract/dates.ts";
import { observationsUpTo } from "#domain/series-points.ts";
import { metric, observation, observations } from "#support/series-builders.ts";
import { only, shown, valuesOf } from "#support/shown-series.ts";

const exports = metric({ observations: observations({ 2018: 50, 2019: 60, 2020: null, 2021: 90 }) });

test("observations are shown in the order of time, those without a value as gaps", () => {
  const shuffled = metric({
    observations: [observation("2021", 3), observation("2019", 1), observation("2020", null)],
  });
  expect(only([shuffled], { mode: "level" })).toEqual([
    ["2019", 1],
    ["2020", null],
    ["2021", 3],
  ]);
});

test("a period is shown from its last day on", () => {
  const monthly = metric({ frequency: "M", observations: observations({ "2020-01": 1, "2020-02": 2 }) });
  expect(observationsUpTo(monthly, day("2020-02-28")).map(({ period }) => period)).toEqual(["2020-01"]);
  expect(observationsUpTo(monthly, day("2020-02-29")).map(({ period }) => period)).toEqual(["2020-01", "2020-02"]);
});

test("from and to keep the periods that lie wholly inside, whatever their form", () => {
  const monthly = metric({
    frequency: "M",
    observations: observations({ "2020-03": 1, "2020-04": 2, "2020-06": 3, "2020-07": 4 }),
  });
  expect(only([monthly], { mode: "level", from: "2020-Q2", to: "2020-Q2" })).toEqual([
    ["2020-04", 2],
    ["2020-06", 3],
  ]);
  expect(only([exports], { mode: "level", from: "2018-02", to: "2019" })).toEqual([["2019", 60]]);
});

test("from after to: both are ignored", () => {
  expect(only([exports], { mode: "level", from: "2021", to: "2018" })).toHaveLength(4);
});

test("year on year is a ratio, and none where either year is missing", () => {
  expect(only([exports], { mode: "yoy" })).toEqual([
    ["2018", null],
    ["2019", 60 / 50 - 1],
    ["2020", null],
    ["2021", null],
  ]);
});

test("year on year is none where the earlier value is not above zero", () => {
  const swinging = metric({ observations: observations({ 2018: -5, 2019: 0, 2020: 10, 2021: 0 }) });
  expect(only([swinging], { mode: "yoy" })).toEqual([
    ["2018", null],
    ["2019", null],
    ["2020", null],
    ["2021", -1],
  ]);
});

test("year on year compares a month with the same month, a quarter with the same quarter", () => {
  const monthly = metric({ frequency: "M", observations: observations({ "2019-02": 4, "2020-01": 9, "2020-02": 5 }) });
  expect(only([monthly], { mode: "yoy", from: "2020-02" })).toEqual([["2020-02", 0.25]]);
  const quarterly = metric({ frequency: "Q", observations: observations({ "2019-Q4": 8, "2020-Q4": 6 }) });
  expect(only([quarterly], { mode: "yoy", from: "2020" })).toEqual([["2020-Q4", -0.25]]);
});

test("growth of the first year shown is taken from the year before, which is not shown", () => {
  expect(only([exports], { mode: "yoy", from: "2019", to: "2019" })).toEqual([["2019", 60 / 50 - 1]]);
});

test("the index is 100 in the first period shown with a value above zero", () => {
  expect(only([exports], { mode: "index" })).toEqual([
    ["2018", 100],
    ["2019", 120],
    ["2020", null],
    ["2021", 180],
  ]);
  expect(only([exports], { mode: "index", from: "2020" })).toEqual([
    ["2020", null],
    ["2021", 100],
  ]);
  expect(shown([exports], { mode: "index", from: "2020" }).series[0]?.base).toBe("2021");
});

test("a value of zero is no base, and the index at its base is 100 to the last digit", () => {
  const small = metric({ observations: observations({ 2018: 0, 2019: 0.17 }) });
  expect(only([small], { mode: "index" })).toEqual([
    ["2018", 0],
    ["2019", 100],
  ]);
  expect(shown([small], { mode: "index", base: "2018" }).series[0]?.base).toBeUndefined();
});

test("the reader's base counts even where it is not shown, but not after D", () => {
  expect(only([exports], { mode: "index", base: "2019", from: "2021" })).toEqual([["2021", 150]]);
  expect(only([exports], { mode: "index", base: "2021", asOf: "2020-12-31", to: "2018" })).toEqual([["2018", null]]);
});

test("without a value above zero at the reader's base there is no index", () => {
  const { series } = shown([exports], { mode: "index", base: "2020" });
  expect(series.flatMap(valuesOf).every(([, value]) => value === null)).toBe(true);
  expect(series[0]?.base).toBeUndefined();
});

test("twelve months are summed only when all twelve are there", () => {
  const months = Array.from({ length: 12 }, (_, index) => `2020-${String(index + 1).padStart(2, "0")}`);
  const whole = metric({
    frequency: "M",
    observations: [observation("2021-01", 100), ...months.map((month) => observation(month, 1))],
  });
  expect(only([whole], { mode: "sum12", from: "2020-11" })).toEqual([
    ["2020-11", null],
    ["2020-12", 12],
    ["2021-01", 111],
  ]);
  const holed = metric({ ...whole, observations: whole.observations.filter(({ period }) => period !== "2020-06") });
  expect(only([holed], { mode: "sum12", from: "2020-12" })).toEqual([
    ["2020-12", null],
    ["2021-01", null],
  ]);
});

test("four quarters make the sum of a year, and a year is itself", () => {
  const quarterly = metric({
    frequency: "Q",
    observations: observations({ "2019-Q4": 1, "2020-Q1": 2, "2020-Q2": 3, "2020-Q3": 4, "2020-Q4": null }),
  });
  expect(only([quarterly], { mode: "sum12", from: "2020-Q3" })).toEqual([
    ["2020-Q3", 10],
    ["2020-Q4", null],
  ]);
  expect(only([exports], { mode: "sum12", to: "2018" })).toEqual([["2018", 50]]);
});

test.each(["yoy", "index", "share", "sum12", "balance"] as const)(
  "growth rates are left out of %s, but not of the level",
  (mode) => {
    const growth = metric({ id: "growth", measure: "growth", observations: observations({ 2018: 0.1 }) });
    expect(shown([growth], { mode })).toEqual({ series: [], leftOut: ["growth"], unpaired: [] });
    expect(only([growth], { mode: "level" })).toEqual([["2018", 0.1]]);
  },
);

test("a derived point has the weakest evidence, all sources and all marks of what it is computed from", () => {
  const marked = metric({
    observations: [
      observation("2018", 50, { status: "P" }),
      observation("2019", 60, { evidence: "estimated", sourceIds: ["press"], status: "A" }),
      observation("2020", 70),
    ],
  });
  const [first, second, third] = shown([marked], { mode: "yoy" }).series[0]?.points ?? [];
  expect(first).toMatchObject({ evidence: "official", sourceIds: ["yearbook"], status: "P" });
  expect(second).toMatchObject({
    evidence: "estimated",
    sourceIds: ["press", "yearbook"],
    statuses: ["P"],
    isDerived: true,
  });
  expect(third).toMatchObject({ evidence: "estimated", sourceIds: ["yearbook", "press"], statuses: [] });
});

test("a published point keeps its observation and its own evidence", () => {
  const [point] = shown([exports], { mode: "level" }).series[0]?.points ?? [];
  expect(point).toMatchObject({ evidence: "official", sourceIds: ["yearbook"], isDerived: false });
  expect(point?.observation).toBe(exports.observations[0]);
});
