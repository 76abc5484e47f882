import * as v from "valibot";
import { expect, test } from "vitest";
import { checkRecords } from "#contract/check-records.ts";
import { day } from "#contract/dates.ts";
import { type ListName, Partnership } from "#contract/records.ts";
import { exponentOf, median, mediansOf, quantile, tableText } from "#tools/bench/figures.ts";
import { PARTNERSHIP, syntheticDocuments } from "#tools/bench/synthetic.ts";

const LISTS: readonly ListName[] = ["agreements", "programs", "sector-goals", "trade-metrics", "events", "sources"];

test("the made-up data keeps the contract, is the same each time, and says that it is made up", () => {
  const documents = syntheticDocuments(300);
  const dataOf = (name: string) => documents.get(`${PARTNERSHIP}/${name}.json`)?.data;
  expect(v.safeParse(Partnership, dataOf("partnership")).issues).toBeUndefined();
  for (const name of LISTS) {
    const data = v.parse(v.array(v.unknown()), dataOf(name));
    const checked = checkRecords(name, [{ document: `${name}.json`, asOf: day("2025-06-30"), data }]);
    expect(checked.quarantined, name).toEqual([]);
    expect(checked.problems, name).toEqual([]);
    expect(checked.records, name).toHaveLength(data.length);
  }
  const programs = v.parse(v.array(v.looseObject({ evidence: v.string() })), dataOf("programs"));
  expect(programs).toHaveLength(300);
  expect(new Set(programs.map(({ evidence }) => evidence))).toEqual(new Set(["illustrative"]));
  expect(JSON.stringify([...syntheticDocuments(300)])).toBe(JSON.stringify([...documents]));
  expect(JSON.stringify([...syntheticDocuments(300, 1)])).not.toBe(JSON.stringify([...documents]));
});

test("medians, quantiles and exponents are those worked out by hand", () => {
  expect(median([3, 1, 2])).toBe(2);
  expect(median([4, 1, 3, 2])).toBe(2.5);
  expect(median([])).toBeNaN();
  expect(quantile([5, 1, 4, 2, 3, 6, 7, 8, 9, 10], 0.95)).toBe(10);
  expect(quantile([5, 1, 4, 2, 3, 6, 7, 8, 9, 10], 0.5)).toBe(5);
  expect(mediansOf([{ draw: 1 }, { draw: 9, nodes: 7 }, { draw: 2 }])).toEqual({ draw: 2, nodes: 7 });
  // ten times the data at a hundred times the cost
  expect(
    exponentOf([
      { size: 1000, cost: 500 },
      { size: 100, cost: 5 },
    ]),
  ).toBeCloseTo(2, 10);
  expect(exponentOf([{ size: 100, cost: 5 }])).toBeNaN();
});

test("the table sets each target beside the floor, with the ratio to it", () => {
  const lines = [
    { measure: "draw", size: 1000, values: [30, 20] },
    { measure: "tasks", size: 1000, values: [2, 0] },
  ];
  expect(tableText(["tracker", "canvas"], lines)).toBe(
    [
      "measure  programs  tracker  canvas  ratio",
      "draw         1000     30.0    20.0  1.50×",
      "tasks        1000     2.00    0.00      –",
    ].join("\n"),
  );
});
