import { expect, test } from "vitest";
import { day } from "#contract/dates.ts";
import { mirrorConflicts } from "#domain/mirror-conflicts.ts";
import { embeddedDataset } from "#support/embedded-dataset.ts";
import { metric, observations } from "#support/series-builders.ts";

const ASOF = day("2026-03-10");
const ours = metric({ observations: observations({ 2018: 50, 2019: 60 }) });
const theirs = metric({
  id: "their-imports",
  reporter: { en: "China" },
  partner: { en: "Russia" },
  flow: "import",
  unit: { code: "USD", multiplier: 3 },
  observations: observations({ 2018: 0.05, 2019: 0.07 }),
});

test("our exports stand against their imports of us, in whatever multiplier, where they differ", () => {
  const found = mirrorConflicts([ours], { metrics: [ours, theirs], asOf: ASOF });
  expect(found.map(({ period, value, mirrorValue }) => [period, value, mirrorValue])).toEqual([["2019", 60, 0.07]]);
});

test("a pair of which both are on show is named once", () => {
  expect(mirrorConflicts([ours, theirs], { metrics: [ours, theirs], asOf: ASOF })).toHaveLength(1);
});

test("another partner, flow or frequency is no mirror, nor is what ended after D", () => {
  const others = [
    { ...theirs, partner: { en: "India" } },
    { ...theirs, flow: "export" as const },
    { ...theirs, frequency: "M" as const },
  ];
  expect(mirrorConflicts([ours], { metrics: others, asOf: ASOF })).toEqual([]);
  expect(mirrorConflicts([ours], { metrics: [theirs], asOf: day("2019-12-30") })).toEqual([]);
});

test("Chinese and Russian customs differ on the total of 2018 and 2021", () => {
  const { metrics } = embeddedDataset();
  const shown = metrics.filter(({ id }) => id === "ts-rucn-turnover-y");
  const found = mirrorConflicts(shown, { metrics, asOf: ASOF });
  expect(found.map(({ period, value, mirrorValue }) => [period, value, mirrorValue])).toEqual([
    ["2018", 107.06, 108.3],
    ["2021", 146.887, 141.4],
  ]);
});
