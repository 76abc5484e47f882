import { expect, test } from "vitest";
import { day } from "#contract/dates.ts";
import { drawnSourceIds } from "#features/sectors/drawn-sources.ts";
import { goalCounts } from "#features/sectors/goal-view.ts";
import { indicatorViews } from "#features/sectors/indicator-view.ts";
import { byLag, sectorsView } from "#features/sectors/sectors-view.ts";
import { milestone, program } from "#support/builders.ts";
import { embeddedDataset } from "#support/embedded-dataset.ts";
import { goal, observations } from "#support/series-builders.ts";

const dataset = embeddedDataset();
const CITIES = ["moscow", "beijing"];
const D = day("2026-03-10");

/** A series of a city without baseline and target. */
function indicator(id: string, cityId: string, values: Readonly<Record<string, number>>) {
  const { baseline: _baseline, target: _target, ...rest } = goal({ id, cityId, observations: observations(values) });
  return rest;
}

test("records with a target are goals, the rest indicators, and every record stands in exactly one sector", () => {
  const view = sectorsView(dataset, { asOf: D, evidence: "all" });
  expect(view.sectors.map(({ sectorId }) => sectorId)).toEqual(dataset.partnership.sectors.map(({ id }) => id));
  const goalIds = view.sectors.flatMap(({ goals }) => goals.map(({ goal: { id } }) => id));
  const indicatorIds = view.sectors.flatMap(({ indicators }) =>
    indicators.flatMap(({ series }) => series.map(({ goal: { id } }) => id)),
  );
  expect(goalIds).toHaveLength(7);
  expect([...goalIds, ...indicatorIds].toSorted()).toEqual(dataset.goals.map(({ id }) => id).toSorted());
});

test("statuses are counted over goals alone", () => {
  const { goals } = sectorsView(dataset, { asOf: D, evidence: "all" });
  const counts = goalCounts(goals);
  expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(7);
  expect(counts).toMatchObject({ achieved: 1, missed: 2, "on-track": 1, "no-data": 3 });
});

test("a goal that only observations let through the filter is an indicator there", () => {
  const reported = goal({
    evidence: "reported",
    observations: [{ period: "2021", value: 44, evidence: "official" }],
  });
  const { sectors } = sectorsView({ ...dataset, goals: [reported] }, { asOf: D, evidence: "official" });
  const health = sectors.find(({ sectorId }) => sectorId === "health");
  expect(health).toMatchObject({ goals: [], indicators: [{ id: "beds" }] });
});

test("the sources of a panel are those of all that it draws: both ends of a goal, lines, latest values, milestones", () => {
  const beds = goal({ sourceIds: ["plan"], observations: [{ period: "2021", value: 44, sourceIds: ["report"] }] });
  const told = (id: string, rest: Parameters<typeof goal>[0]) => ({ ...indicator(id, "moscow", {}), ...rest });
  const line = told("line", {
    observations: [
      { period: "2019", value: 1, sourceIds: ["early"] },
      { period: "2020", value: null, sourceIds: ["gap"] },
      { period: "2021", value: 2, sourceIds: ["late"] },
    ],
  });
  const word = told("word", {
    unit: { code: "P1" },
    observations: [
      { period: "2020", value: 1, sourceIds: ["past"] },
      { period: "2021", value: 2, sourceIds: ["now"] },
    ],
  });
  const clinic = program({
    sectorId: "health",
    sourceIds: ["order"],
    milestones: [milestone({ sourceIds: ["opening"] })],
  });
  const records = { ...dataset, goals: [beds, line, word], programs: [clinic] };
  const view = sectorsView(records, { asOf: D, evidence: "all" }).sectors.find(({ sectorId }) => sectorId === "health");
  const cited = (since?: string) =>
    view && [...new Set(drawnSourceIds({ view, programs: [clinic], since: since === undefined ? since : day(since) }))];
  expect(cited()).toEqual(["plan", "report", "early", "late", "now", "order", "opening"]);
  expect(cited("2020-12-31")).toContain("past");
});

test("both cities make one indicator, indexed to the first year in which both have a value", () => {
  const one = indicator("a", "moscow", { "2019": 50, "2020": 80, "2021": 100 });
  const other = indicator("b", "beijing", { "2020": 200, "2021": 300 });
  const [pair, ...rest] = indicatorViews([other, one], CITIES, { asOf: D });
  expect(rest).toEqual([]);
  expect(pair).toMatchObject({ id: "a~b", baseYear: "2020" });
  expect(pair?.series.map(({ indexPoints }) => indexPoints?.map(({ value }) => value))).toEqual([
    [62.5, 100, 125],
    [100, 150],
  ]);
});

test("without a common year a pair keeps its values, and two of one city are never mixed with the other's", () => {
  const [pair] = indicatorViews(
    [indicator("a", "moscow", { "2019": 50 }), indicator("b", "beijing", { "2020": 200 })],
    CITIES,
    { asOf: D },
  );
  expect(pair?.baseYear).toBeUndefined();
  const three = [
    indicator("a", "moscow", { "2020": 50 }),
    indicator("b", "beijing", { "2020": 200 }),
    indicator("c", "beijing", { "2020": 300 }),
  ];
  expect(indicatorViews(three, CITIES, { asOf: D }).map(({ id }) => id)).toEqual(["a", "b", "c"]);
});

test("the range cuts series, and nothing that ends after D is shown", () => {
  const one = indicator("a", "moscow", { "2019": 1, "2020": 2, "2021": 3, "2022": 4 });
  const [view] = indicatorViews([one], CITIES, { asOf: day("2021-12-31"), from: "2020" });
  expect(view?.series[0]?.points.map(({ period }) => period)).toEqual(["2020", "2021"]);
});

test("what is farthest behind its pace comes first, sectors without a judged goal last in their order", () => {
  const { sectors } = sectorsView(dataset, { asOf: D, evidence: "all" });
  const ids = byLag(sectors).map(({ sectorId }) => sectorId);
  expect(ids.slice(0, 2)).toEqual(["trade", "transport"]);
  expect(ids.slice(2)).toEqual(sectors.map(({ sectorId }) => sectorId).filter((id) => !ids.slice(0, 2).includes(id)));
});

test("a goal of a sector that is not on the list stands under the unknown one", () => {
  const { sectors } = sectorsView(
    { ...dataset, goals: [goal({ sectorId: "elsewhere" })] },
    { asOf: D, evidence: "all" },
  );
  expect(sectors.at(-1)).toMatchObject({ sectorId: "", goals: [{ goal: { id: "beds" } }] });
});
