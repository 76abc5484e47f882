import { expect, test } from "vitest";
import { day } from "#contract/dates.ts";
import { mirrorConflicts, mirrorPairs } from "#domain/mirror-conflicts.ts";
import { derived } from "#support/derivation-scenes.ts";
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

test("both sides of a flow stand side by side in the first's unit, with the gap and its share of the second", () => {
  const [pair] = mirrorPairs([ours], { metrics: [ours, theirs], asOf: ASOF });
  expect(pair?.rows.map(({ period, gap, gapRatio }) => [period, gap, gapRatio])).toEqual([
    ["2018", 0, 0],
    ["2019", -10, -10 / 70],
  ]);
  expect(mirrorPairs([ours, theirs], { metrics: [ours, theirs], asOf: ASOF })).toHaveLength(1);
  expect(mirrorPairs([ours], { metrics: [ours, theirs], asOf: day("2018-06-30") })).toEqual([]);
});

test("the gap of a period follows from both published values, and is what the table shows", () => {
  const { metrics, partnership } = embeddedDataset();
  const scene = { asOf: ASOF, evidence: "all" as const, partnership, records: { metrics }, quarantined: {} };
  const [pair] = mirrorPairs(metrics, { metrics, asOf: ASOF });
  expect(pair?.rows.length).toBeGreaterThan(0);
  for (const { period, gap, gapRatio } of pair?.rows ?? []) {
    const of = {
      kind: "mirror-gap",
      metricId: pair?.metric.id ?? "",
      mirrorId: pair?.mirror.id ?? "",
      period,
    } as const;
    const amount = derived({ ...of, isShare: false }, scene);
    expect([amount.value, amount.numerator.length]).toEqual([gap, 2]);
    expect(derived({ ...of, isShare: true }, scene).value).toBe(gapRatio);
  }
});
