import { expect, test } from "vitest";
import { day } from "#contract/dates.ts";
import { eventChoice, eventFigures, eventRows, matchingRows, rowsByYear } from "#features/events/events-view.ts";
import { agreement, trackerEvent } from "#support/builders.ts";

const EVENTS = [
  trackerEvent({ id: "year", on: "2020" }),
  trackerEvent({ id: "long", on: "2020-12-28", until: "2021-01-03" }),
  trackerEvent({ id: "later", on: "2021-06-01", title: { ru: "Ёлка" }, agreementIds: ["known", "unknown"] }),
];

const rowsAt = (asOf: string) =>
  eventRows(EVENTS, { agreements: [agreement({ id: "known" })], programs: [], asOf: day(asOf) });
const choiceOf = (query: string) => eventChoice((name) => new URLSearchParams(query).get(name));
const idsFor = (query: string) =>
  matchingRows(rowsAt("2021-01-01"), choiceOf(query).criteria).map(({ event }) => event.id);

test.each([
  ["", ["year", "long", "later"]],
  ["from=2021", ["long", "later"]],
  ["to=2020-12-27", ["year"]],
  ["from=2021-01-03&to=2021-01", ["long"]],
  ["q=елка", ["later"]],
  ["q=LONG", ["long"]],
])("%j leaves what overlaps and matches: %j", (query, ids) => {
  expect(idsFor(query)).toEqual(ids);
});

test("a bad date is ignored and said, the other one stays", () => {
  const { criteria, ignored } = choiceOf("from=2021-13&to=2020");
  expect(criteria).toEqual({ query: "", from: undefined, to: "2020" });
  expect(ignored).toEqual([{ name: "from", value: "2021-13" }]);
});

test("a range that ends before it begins is ignored as a whole; one within a year is none such", () => {
  expect(choiceOf("from=2022&to=2021")).toMatchObject({
    isReversed: true,
    criteria: { from: undefined, to: undefined },
  });
  expect(choiceOf("from=2021-06&to=2021").isReversed).toBe(false);
});

test("the title counts what has begun and names what comes next", () => {
  const { figures, next } = eventFigures(rowsAt("2021-01-01"), day("2021-01-01"));
  expect(figures).toMatchObject({ begun: 2, current: 1, nextOn: "2021-06-01" });
  expect(next?.id).toBe("later");
});

test("years stand latest first, and so do the events in them", () => {
  expect(rowsByYear(rowsAt("2021-01-01")).map(({ year, rows }) => [year, rows.map(({ event }) => event.id)])).toEqual([
    ["2021", ["later"]],
    ["2020", ["year", "long"]],
  ]);
});

test("a link to nothing is no link", () => {
  expect(rowsAt("2021-01-01")[2]?.agreements.map(({ id }) => id)).toEqual(["known"]);
});
