import { expect, test } from "vitest";
import { day, dayNumber } from "#contract/dates.ts";
import { dayAt, filmStep, filmStops, glided, stopAt } from "#app/film-course.ts";
import { agreement, trackerEvent } from "#support/builders.ts";

const DAYS = { firstOn: day("1995-05-16"), lastOn: day("2026-03-10") };
const stops = filmStops(
  {
    agreements: [agreement({ signedOn: "2020-12-07" }), agreement({ id: "old", signedOn: "1990-01-01" })],
    events: [
      trackerEvent({ on: "2020-12-07" }),
      trackerEvent({ id: "later", on: "2021-09" }),
      trackerEvent({ id: "future", on: "2027" }),
    ],
  },
  DAYS,
);

test("the film stops once at each day within it on which something happened", () => {
  expect(stops.map(({ on, titles }) => [on, titles.length])).toEqual([
    ["2020-12-07", 2],
    ["2021-09-01", 1],
  ]);
});

test("steps lead from event to event, and beyond the outer ones to the ends of the film", () => {
  const course = { ...DAYS, stops };
  expect(filmStep(day("2020-12-06"), 1, course)).toBe("2020-12-07");
  expect(filmStep(day("2020-12-07"), 1, course)).toBe("2021-09-01");
  expect(filmStep(day("2021-09-01"), 1, course)).toBe("2026-03-10");
  expect(filmStep(day("2021-09-01"), -1, course)).toBe("2020-12-07");
  expect(filmStep(day("2020-12-07"), -1, course)).toBe("1995-05-16");
  expect(stopAt(stops, day("2021-08-31"))?.on).toBe("2020-12-07");
  expect(stopAt(stops, day("2020-12-06"))).toBeUndefined();
});

test("a month passes in 0.4 s, four times as fast at 4×, and never beyond the last day", () => {
  const start = { day: dayNumber(day("2020-01-01")), atMs: 1000 };
  const lastOn = day("2020-02-10");
  let place = start;
  for (let atMs = 1000; atMs <= 1400; atMs += 20) place = glided(place, atMs, { speed: 1, lastOn });
  expect(dayAt(place)).toBe("2020-01-31");
  for (let atMs = 1400; atMs <= 2000; atMs += 20) place = glided(place, atMs, { speed: 4, lastOn });
  expect(dayAt(place)).toBe("2020-02-10");
});

test("a film that was in the background goes on where it was", () => {
  const place = { day: dayNumber(day("2020-01-01")), atMs: 0 };
  const back = glided(place, 60_000, { speed: 1, lastOn: day("2026-03-10") });
  expect(back.day - place.day).toBeLessThan(10);
});
