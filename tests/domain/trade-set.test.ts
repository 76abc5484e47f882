import { expect, test } from "vitest";
import { day } from "#contract/dates.ts";
import { cityNamed, firstTradeSet } from "#domain/trade-set.ts";
import { embeddedDataset } from "#support/embedded-dataset.ts";
import { metric, observations } from "#support/series-builders.ts";

const { metrics, partnership } = embeddedDataset();
const { cities } = partnership;
const ASOF = day("2026-03-10");

function firstIds(list = metrics, asOf = ASOF) {
  return firstTradeSet(list, { cities, asOf }).map(({ id }) => id);
}

test("the first set is the pair with most series and the longest span, with the city's total in the same unit", () => {
  expect(firstIds()).toEqual(["ts-rucn-turnover-y", "ts-rucn-exports-y", "ts-rucn-imports-y", "ts-mowcn-turnover-y"]);
});

test("what has no value yet at D is no part of it", () => {
  expect(firstIds(metrics, day("2015-12-31"))).toEqual(["ts-rucn-turnover-y"]);
  expect(firstIds(metrics, day("1995-01-01"))).toEqual([]);
});

test("of pairs with equally many series the longer span is taken, then the coarser frequency", () => {
  const short = metric({ id: "short", partner: { en: "India" }, observations: observations({ 2020: 1, 2021: 2 }) });
  const long = metric({ id: "long", observations: observations({ 2010: 1, 2021: 2 }) });
  expect(firstIds([short, long])).toEqual(["long"]);
  const monthly = metric({ id: "monthly", frequency: "M", observations: observations({ "2010-01": 1, "2021-12": 2 }) });
  expect(firstIds([monthly, long])).toEqual(["long"]);
});

test("a city is known by its name or its official name in any language that both have", () => {
  expect(cityNamed({ zh: "莫斯科市" }, cities)?.id).toBe("moscow");
  expect(cityNamed({ en: "China" }, cities)).toBeUndefined();
});
