import { expect, test } from "vitest";
import { day } from "#contract/dates.ts";
import { programLine } from "#charts/program-line.ts";
import { placeStatus, stationPlaces } from "#charts/station-places.ts";
import { timeScale } from "#charts/time-scale.ts";
import { trackParts } from "#charts/track-parts.ts";
import { yearTicks } from "#charts/year-ticks.ts";
import { milestone, program } from "#support/builders.ts";

const D = day("2022-12-31");
/** One px a day. */
const SCALE = timeScale({ firstOn: day("2022-01-01"), lastOn: day("2023-12-31") }, { startPx: 0, endPx: 730 });

const lineOf = (given: Parameters<typeof program>[0]) =>
  programLine(program(given), D, { sectorNumber: 1, titleOf: ({ id }) => id });
const kinds = (given: Parameters<typeof program>[0]) =>
  trackParts(lineOf(given), SCALE, D).map(({ kind, fromPx, toPx }) => [kind, fromPx, toPx]);

test("a line is laid up to the as-of day and planned after it", () => {
  expect(kinds({ start: "2022-07-01", end: "2023-06-30" })).toEqual([
    ["laid", 181, 365],
    ["planned", 365, 546],
  ]);
  expect(kinds({ start: "2023-01-01", end: "2023-01-31" })).toEqual([["planned", 365, 396]]);
  expect(kinds({ start: "2022-07-01", end: "2022-12-31" })).toEqual([["laid", 181, 365]]);
});

test("without an end it runs to the edge, outside the picture there is nothing", () => {
  const [laid, planned] = trackParts(lineOf({ start: "2021-01-01" }), SCALE, D);
  expect(laid).toMatchObject({ fromPx: 0, startEnd: "beyond", endEnd: "joined" });
  expect(planned).toMatchObject({ toPx: 730, startEnd: "joined", endEnd: "beyond" });
  expect(kinds({ start: "2024-01-01" })).toEqual([]);
  expect(kinds({ start: "2020", end: "2021" })).toEqual([]);
});

test("an end that is known by the year or the month alone is soft", () => {
  const [part] = trackParts(lineOf({ start: "2022", end: "2022-11" }), SCALE, D);
  expect(part).toMatchObject({ startEnd: "soft", softStartPx: 12, endEnd: "soft", softEndPx: 12 });
});

test("from the day of a pause on the line is paused, from a stop on it ends", () => {
  const term = { start: "2022-01-01", end: "2023-12-31" };
  expect(kinds({ ...term, states: [{ on: "2022-07-01", state: "paused" }] })).toEqual([
    ["laid", 0, 181],
    ["paused", 181, 730],
  ]);
  expect(kinds({ ...term, states: [{ on: "2022-07-01", state: "cancelled" }] })).toEqual([["laid", 0, 181]]);
  expect(kinds({ ...term, states: [{ on: "2023-07-01", state: "paused" }] })).toEqual([
    ["laid", 0, 365],
    ["planned", 365, 730],
  ]);
});

test("stations stand at the planned date; too near they move or share a place that asks for most attention", () => {
  const { stations } = lineOf({
    milestones: [
      milestone({ id: "far", due: "2023-06-30" }),
      milestone({ id: "second", due: "2022-03-06" }),
      milestone({ id: "first", due: "2022-03-01", completedOn: "2022-08-01" }),
      milestone({ id: "nowhere" }),
    ],
  });
  expect(stations.map(({ id }) => id)).toEqual(["first", "second", "far"]);
  expect(stationPlaces(stations, SCALE, 4).map(({ x }) => x)).toEqual([60, 68, 546]);
  const merged = stationPlaces(stations, SCALE, 10);
  expect(merged.map((place) => place.stations.length)).toEqual([2, 1]);
  expect(merged.map(placeStatus)).toEqual(["overdue", "pending"]);
});

test("no two places cover each other", () => {
  const { stations } = lineOf({
    milestones: ["03-01", "03-02", "03-03", "03-12", "03-20"].map((on) => milestone({ id: on, due: `2022-${on}` })),
  });
  const [first, second] = stationPlaces(stations, SCALE, 4.6);
  expect([first?.stations.length, second?.stations.length]).toEqual([4, 1]);
  // half a capsule with its ring, and one station
  expect((second?.x ?? 0) - (first?.x ?? 0)).toBeGreaterThanOrEqual(12 + 4.6);
});

test("years are labelled as densely as there is room", () => {
  expect(yearTicks(SCALE).map(({ year, isLabelled }) => [year, isLabelled])).toEqual([
    [2022, true],
    [2023, true],
  ]);
  const decades = timeScale({ firstOn: day("1995-01-01"), lastOn: day("2026-12-31") }, { startPx: 0, endPx: 300 });
  expect(yearTicks(decades).map(({ year }) => year)).toEqual([1995, 2000, 2005, 2010, 2015, 2020, 2025]);
});

test("what nobody had planned has no station before it is there", () => {
  const milestones = [
    milestone({ id: "later", completedOn: "2023-05-01" }),
    milestone({ id: "here", completedOn: "2022-05-01" }),
  ];
  expect(lineOf({ milestones }).stations.map(({ id }) => id)).toEqual(["here"]);
});
