import { expect, test } from "vitest";
import { day } from "#contract/dates.ts";
import { columnsOf, judgeAll } from "#domain/program-columns.ts";
import { programHealth } from "#domain/health.ts";
import { milestonesByDate } from "#domain/milestones.ts";
import { facetCounts } from "#domain/program-facets.ts";
import { programSourceIds } from "#domain/program-sources.ts";
import { milestone, program, trackerEvent } from "#support/builders.ts";
import { embeddedDataset } from "#support/embedded-dataset.ts";
import { type Conditions, knownIds, readConditions, readGrouping } from "#features/programs/programs-conditions.ts";
import { groupRows, relaxations, subtotalsOf, totalsOf } from "#features/programs/programs-view.ts";
import { nextDate, sharedYears } from "#features/programs/program-row-facts.ts";
import { reportsOf, rulesOf, stopsOf } from "#features/programs/program-view.ts";

const NO_CONDITIONS: Conditions = { health: [], lead: [], agreement: [], sector: [], q: "" };
const D = day("2022-12-31");
const dataset = embeddedDataset();
const all = { programs: dataset.programs, judged: judgeAll(columnsOf(dataset.programs), D) };

function params(search: string) {
  const url = new URLSearchParams(search);
  return {
    get: (name: string) => url.get(name),
    list: (name: string) => (url.get(name) ?? "").split(",").filter((part) => part !== ""),
  };
}

test("an unknown id is named and left aside, the others of its list stay", () => {
  const known = knownIds(dataset.partnership, dataset.agreements);
  const read = readConditions(params("sector=nope,trade&health=late,zzz&lead=constructor&q=%20a%20"), known);
  expect(read.conditions).toEqual({ ...NO_CONDITIONS, sector: ["trade"], health: ["late"], q: "a" });
  expect(read.ignored).toEqual([
    { param: "health", value: "zzz" },
    { param: "lead", value: "constructor" },
    { param: "sector", value: "nope" },
  ]);
});

test("agreements that have not come yet make no agreement unknown", () => {
  const read = readConditions(params("agreement=agr-9"), knownIds(dataset.partnership, undefined));
  expect(read).toMatchObject({ conditions: { agreement: ["agr-9"] }, ignored: [] });
});

test("a grouping is one of four, or ignored", () => {
  expect(readGrouping(params("group=lead"))).toEqual({ grouping: "lead" });
  expect(readGrouping(params("group=colour"))).toEqual({ ignored: { param: "group", value: "colour" } });
  expect(readGrouping(params(""))).toEqual({});
  expect(readGrouping(params("group="))).toEqual({ isNone: true });
});

test("totals of the whole list are those of the partnership", () => {
  const totals = totalsOf(all, [...all.programs.keys()]);
  expect(totals.programs).toBe(all.programs.length);
  expect(totals.byHealth.reduce((sum, { count }) => sum + count, 0)).toBe(all.programs.length);
  expect(totals.reached).toBeLessThanOrEqual(totals.counted);
});

test("a facet counts under the other conditions, not under its own", () => {
  const facets = facetCounts(all.programs, all.judged, { ...NO_CONDITIONS, sector: ["trade"], health: ["done"] });
  const ofTrade = all.programs.filter(({ sectorId }) => sectorId === "trade").length;
  expect([...facets.health.values()].reduce((sum, count) => sum + count, 0)).toBe(ofTrade);
  expect(facets.sector.size).toBeGreaterThan(1);
});

test("the way out of an empty list is the smallest set of conditions that yields rows", () => {
  const sample = [
    program({ id: "a", sectorId: "trade", leadIds: ["one"], title: { en: "Olympiad" } }),
    program({ id: "b", sectorId: "media", leadIds: ["two"], title: { en: "Radio" } }),
  ];
  const few = { programs: sample, judged: judgeAll(columnsOf(sample), D) };
  const single = relaxations(few, { ...NO_CONDITIONS, sector: ["trade"], lead: ["two"] });
  expect(single.map(({ without, rows }) => [without, rows])).toEqual([
    [["lead"], [0]],
    [["sector"], [1]],
  ]);
  const pairs = relaxations(few, { ...NO_CONDITIONS, sector: ["sport"], lead: ["two"], q: "olympiad" });
  expect(pairs.map(({ without }) => without)).toEqual([
    ["lead", "sector"],
    ["sector", "q"],
  ]);
});

test("groups stand in the order of their values, unknown ones after, none last", () => {
  const groups = groupRows([0, 1, 2, 3], (index) => ["b", undefined, "zz", "a"][index], ["a", "b"]);
  expect(groups).toEqual([
    { id: "a", rows: [3] },
    { id: "b", rows: [0] },
    { id: "zz", rows: [2] },
    { id: "", rows: [1] },
  ]);
});

test("a few terms of decades do not squeeze the axis, and the as-of year is always on it", () => {
  const usual = Array.from({ length: 40 }, (_, index) => program({ id: `p${index}`, start: "2021", end: "2023" }));
  const years = sharedYears([...usual, program({ id: "long", start: "1950", end: "2080" })], D);
  expect(years).toEqual({ firstYear: 2021, lastYear: 2023 });
  expect(sharedYears(usual, day("1995-01-01"))).toEqual({ firstYear: 1995, lastYear: 2023 });
});

test("in place of the next date stands what is known: days overdue, the last report, or its absence", () => {
  const overdue = program({ reportedOn: "2022-12-20", milestones: [milestone({ due: "2022-10-30" })] });
  expect(nextDate(overdue, programHealth(overdue, D).health, D)).toMatchObject({ kind: "overdue", days: 62 });
  const silent = program({ start: "2020" });
  expect(nextDate(silent, "unreported", D)).toEqual({ kind: "neverReported" });
  const planned = program({ reportedOn: "2022-12-20", milestones: [milestone({ due: "2023-06" })] });
  expect(nextDate(planned, "on-track", D)).toEqual({ kind: "due", on: "2023-06" });
});

test("the upright line is laid up to the as-of day and planned after it; undated milestones stand off it", () => {
  const sample = program({
    start: "2022-01-01",
    end: "2023-12-31",
    milestones: [
      milestone({ id: "later", due: "2023-12-31" }),
      milestone({ id: "undated" }),
      milestone({ id: "first", due: "2022-06-30", completedOn: "2022-07-01" }),
    ],
  });
  const stops = stopsOf(sample, D, undefined);
  expect(stops.map(({ milestone: at }) => at?.id)).toEqual(["first", undefined, "later", "undated"]);
  expect(stops.map(({ above, below }) => `${above} ${below}`)).toEqual([
    "laid laid",
    "laid planned",
    "planned none",
    "none none",
  ]);
});

test("from a pause on the line rests, from a stop on there is none", () => {
  const sample = program({ milestones: [milestone({ due: "2023-06" })] });
  expect(stopsOf(sample, D, { on: "2022-03-01", state: "paused" })[1]?.above).toBe("paused");
  expect(stopsOf(sample, D, { on: "2022-03-01", state: "cancelled" })[1]?.above).toBe("none");
});

test("the rules before the one that decided did not hold, those after it were not asked", () => {
  const rules = rulesOf(programHealth(program({ start: "2030" }), D));
  expect(rules.map(({ outcome }) => outcome)).toEqual([
    "no",
    "no",
    "no",
    "decides",
    ...Array<string>(4).fill("notAsked"),
  ]);
});

test("what was reported by the as-of day: events and states, the latest first, nothing from later", () => {
  const sample = program({
    states: [
      { on: "2022-05", state: "active" },
      { on: "2023-01", state: "completed" },
    ],
  });
  const events = [
    trackerEvent({ id: "own", on: "2022-01-05", programIds: ["housing"] }),
    trackerEvent({ id: "other", on: "2022-01-05", programIds: ["metro"] }),
    trackerEvent({ id: "after", on: "2023-01-05", programIds: ["housing"] }),
  ];
  expect(reportsOf(sample, events, D).map(({ on }) => on)).toEqual(["2022-05", "2022-01-05"]);
});

test("sources are those of the program, its milestones and its states, each once", () => {
  const sample = program({
    sourceIds: ["a"],
    milestones: [milestone({ sourceIds: ["b", "a"] })],
    states: [{ on: "2022", state: "active", sourceIds: ["c"] }],
  });
  expect(programSourceIds(sample)).toEqual(["a", "b", "c"]);
});

test("what came unplanned after the day is not on the line yet, but stands in the table", () => {
  const sample = program({
    milestones: [milestone({ id: "surprise", completedOn: "2023-05-01" }), milestone({ id: "first", due: "2022-06" })],
  });
  expect(stopsOf(sample, D, undefined).flatMap(({ milestone: at }) => at?.id ?? [])).toEqual(["first"]);
  expect(milestonesByDate(sample).map(({ id }) => id)).toEqual(["first", "surprise"]);
});

test("the subtotals of groups add up to the totals of the list, whatever it is grouped by", () => {
  const rows = [...all.programs.keys()];
  const totals = totalsOf(all, rows);
  for (const valueOf of [
    (index: number) => all.programs[index]?.sectorId,
    (index: number) => all.programs[index]?.leadIds?.[0],
  ]) {
    const groups = groupRows(rows, valueOf, []);
    const subtotals = [...subtotalsOf(all.judged, groups).values()];
    expect(subtotals.map(({ id }) => id).toSorted()).toEqual(groups.map(({ id }) => id).toSorted());
    const sum = (pick: (subtotal: (typeof subtotals)[number]) => number) =>
      subtotals.reduce((total, subtotal) => total + pick(subtotal), 0);
    expect(sum((each) => each.programs)).toBe(totals.programs);
    expect(sum((each) => each.reached)).toBe(totals.reached);
    expect(sum((each) => each.counted)).toBe(totals.counted);
    expect(sum((each) => each.byHealth.reduce((count, { count: own }) => count + own, 0))).toBe(totals.programs);
  }
});
