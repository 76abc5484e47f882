import { expect, test } from "vitest";
import { metric, observations } from "#support/series-builders.ts";
import { only, shown, valuesOf } from "#support/shown-series.ts";

const exports = metric({ observations: observations({ 2018: 50, 2019: 60, 2020: null, 2021: 90 }) });
const imports = metric({ id: "imports", flow: "import", observations: observations({ 2018: 30, 2019: 70, 2021: 40 }) });
const turnover = metric({
  id: "turnover",
  flow: "turnover",
  observations: observations({ 2018: 100, 2019: 0, 2021: 180 }),
});

test("the balance is exports minus imports, none where one side is missing", () => {
  const { series } = shown([exports, imports], { mode: "balance" });
  expect(series.map(({ id, metricIds }) => [id, metricIds])).toEqual([["exports~imports", ["exports", "imports"]]]);
  expect(series.flatMap(valuesOf)).toEqual([
    ["2018", 20],
    ["2019", -10],
    ["2020", null],
    ["2021", 50],
  ]);
});

test("either side chosen shows the balance, both show it once", () => {
  for (const chosen of [["exports"], ["imports"], ["imports", "exports"]]) {
    expect(shown([exports, imports], { mode: "balance", chosen }).series.map(({ id }) => id)).toEqual([
      "exports~imports",
    ]);
  }
});

test("imports in thousands are aligned with exports in millions, and the balance is in millions", () => {
  const millions = metric({ unit: { code: "USD", multiplier: 6 }, observations: observations({ 2018: 5 }) });
  const thousands = metric({
    ...imports,
    unit: { code: "USD", multiplier: 3 },
    observations: observations({ 2018: 1700 }),
  });
  const { series } = shown([millions, thousands], { mode: "balance" });
  expect(series.flatMap(valuesOf)).toEqual([["2018", 3.3]]);
  expect(series[0]?.unit.multiplier).toBe(6);
});

test("aligning multipliers bends no decimals", () => {
  const billions = metric({ unit: { code: "USD", multiplier: 9 }, observations: observations({ 2018: 0 }) });
  const inMillions = { code: "USD", multiplier: 6 };
  const millions = metric({ ...imports, unit: inMillions, observations: observations({ 2018: 9 }) });
  expect(only([billions, millions], { mode: "balance" })).toEqual([["2018", -0.009]]);
});

test("of two series of exports each has its own balance, and its own share of itself plus imports", () => {
  const revised = metric({ id: "revised", observations: observations({ 2018: 90 }) });
  const balances = shown([exports, revised, imports], { mode: "balance", chosen: ["revised"] });
  expect(balances.series.map(({ id }) => id)).toEqual(["revised~imports"]);
  expect(only([exports, revised, imports], { mode: "share", chosen: ["revised"] })).toEqual([["2018", 0.75]]);
});

test.each([
  ["another reporter", { reporter: { en: "China" } }],
  ["another partner", { partner: { en: "Beijing" } }],
  ["another currency", { unit: { code: "CNY" } }],
  ["another frequency", { frequency: "Q" }],
  ["growth rates", { measure: "growth" }],
] as const)("imports of %s are not set against exports", (_what, other) => {
  const result = shown([exports, metric({ ...imports, ...other })], { mode: "balance", chosen: ["exports"] });
  expect(result).toEqual({ series: [], leftOut: [], unpaired: ["exports"] });
});

test("reporters are the same when their texts are, in whatever order of languages", () => {
  const one = metric({ ...exports, reporter: { en: "Russia", ru: "Россия" } });
  const other = metric({ ...imports, reporter: { ru: "Россия", en: "Russia" } });
  expect(shown([one, other], { mode: "balance" }).series).toHaveLength(1);
});

test("a published balance is shown as it is", () => {
  const published = metric({ id: "net", flow: "balance", observations: observations({ 2018: -7 }) });
  expect(only([published], { mode: "balance" })).toEqual([["2018", -7]]);
});

test("a share is taken of the published turnover, with its gaps, and is none where that is not above zero", () => {
  expect(only([exports, imports, turnover], { mode: "share", chosen: ["exports"] })).toEqual([
    ["2018", 0.5],
    ["2019", null],
    ["2020", null],
    ["2021", 0.5],
  ]);
});

test("where no turnover is published, a share is taken of exports plus imports where both are there", () => {
  expect(only([exports, imports], { mode: "share", chosen: ["imports"] })).toEqual([
    ["2018", 0.375],
    ["2019", 70 / 130],
    ["2021", 40 / 130],
  ]);
  expect(shown([exports], { mode: "share" })).toEqual({ series: [], leftOut: [], unpaired: ["exports"] });
});

test("a share of a turnover with another multiplier is taken of the same amount", () => {
  const inThousands = metric({
    ...turnover,
    unit: { code: "USD", multiplier: 3 },
    observations: observations({ 2018: 0.2 }),
  });
  expect(only([exports, inThousands], { mode: "share", chosen: ["exports"], to: "2018" })).toEqual([["2018", 0.25]]);
  const imported = metric({
    ...imports,
    unit: { code: "USD", multiplier: 1 },
    observations: observations({ 2018: 15 }),
  });
  expect(only([exports, imported], { mode: "share", chosen: ["exports"], to: "2018" })).toEqual([["2018", 0.25]]);
  expect(only([exports, imported], { mode: "share", chosen: ["imports"], to: "2018" })).toEqual([["2018", 0.75]]);
});
