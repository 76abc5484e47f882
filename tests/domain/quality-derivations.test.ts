import { expect, test } from "vitest";
import { day } from "#contract/dates.ts";
import { FACT_PARTS } from "#contract/listed-figures.ts";
import { BACKINGS } from "#contract/quality-figures.ts";
import { EVIDENCE } from "#contract/vocabulary.ts";
import { backingCounts, evidenceByYear } from "#domain/evidence-years.ts";
import { holesOf, seriesCalendar } from "#domain/series-holes.ts";
import { seenThrough } from "#domain/shown-records.ts";
import { SCENES, derived, ids } from "#support/derivation-scenes.ts";

test("the facts of each year and level are those that its derivation lists", () => {
  let compared = 0;
  for (const { scene } of SCENES) {
    for (const { year, counts } of evidenceByYear(seenThrough(scene.records, scene.evidence), scene)) {
      expect(year).toBeLessThanOrEqual(Number(scene.asOf.slice(0, 4)));
      for (const level of EVIDENCE.filter((one) => counts[one] > 0)) {
        const { value, numerator } = derived({ kind: "facts-dated", year, level }, scene);
        expect(value).toBe(counts[level]);
        expect(ids(numerator)).toHaveLength(counts[level]);
        compared += 1;
      }
    }
  }
  expect(compared).toBeGreaterThan(100);
});

test("facts by their number of sources add up to all facts, part by part", () => {
  for (const { scene } of SCENES) {
    const counts = backingCounts(seenThrough(scene.records, scene.evidence), scene);
    for (const part of FACT_PARTS) {
      const all = derived({ kind: "facts-of", part }, scene).value;
      expect(BACKINGS.reduce((sum, backing) => sum + counts[part][backing], 0)).toBe(all);
      for (const backing of BACKINGS) {
        expect(derived({ kind: "facts-backed", backing, part }, scene).value).toBe(counts[part][backing]);
      }
    }
  }
});

test("a calendar tells periods with a value, known gaps and periods of which nothing is published", () => {
  const record = {
    observations: [
      { period: "2021-Q4", value: 3 },
      { period: "2021-Q1", value: 1 },
      { period: "2021-Q2", value: null },
      { period: "2022-Q2", value: 4 },
    ],
  };
  const calendar = seriesCalendar(record, day("2022-03-31"));
  expect(calendar.map(({ period, state }) => `${period} ${state}`)).toEqual([
    "2021-Q1 value",
    "2021-Q2 known-missing",
    "2021-Q3 absent",
    "2021-Q4 value",
  ]);
  expect(holesOf(calendar).map(({ period }) => period)).toEqual(["2021-Q2", "2021-Q3"]);
  expect(seriesCalendar(record, day("2020-12-31"))).toEqual([]);
});

test("the periods that a series lacks are listed one by one", () => {
  const moscow = SCENES.find(
    ({ id, scene }) => id === "moscow-beijing" && scene.evidence === "all" && scene.asOf === "2026-03-10",
  );
  if (!moscow) throw new Error("no scene");
  for (const metric of moscow.dataset.metrics) {
    const { value, numerator } = derived(
      { kind: "missing-periods", list: "trade-metrics", recordId: metric.id },
      moscow.scene,
    );
    expect(value).toBe(holesOf(seriesCalendar(metric, moscow.scene.asOf)).length);
    expect(ids(numerator)).toHaveLength(Number(value));
  }
});

test("a document is as old as the days from its last complete one to the as-of day", () => {
  const [first] = SCENES;
  if (!first) throw new Error("no scene");
  const scene = { ...first.scene, asOf: day("2024-01-31"), completeOn: { programs: day("2023-12-31") } };
  expect(derived({ kind: "document-age", document: "programs" }, scene).value).toBe(31);
});
