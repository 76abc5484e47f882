import { expect, test } from "vitest";
import { day } from "#contract/dates.ts";
import { eventStatus } from "#domain/events.ts";
import { trackerEvent } from "#support/builders.ts";

test("an event of one day is ahead, current on its day, and over the day after", () => {
  const visit = trackerEvent({ on: "2020-02-29" });
  expect(eventStatus(visit, day("2020-02-28"))).toBe("upcoming");
  expect(eventStatus(visit, day("2020-02-29"))).toBe("current");
  expect(eventStatus(visit, day("2020-03-01"))).toBe("past");
});

test("an event lasts from the first day of its beginning to the last day of its end", () => {
  const games = trackerEvent({ on: "2022-02-04", until: "2022-02" });
  expect(eventStatus(games, day("2022-02-03"))).toBe("upcoming");
  expect(eventStatus(games, day("2022-02-04"))).toBe("current");
  expect(eventStatus(games, day("2022-02-28"))).toBe("current");
  expect(eventStatus(games, day("2022-03-01"))).toBe("past");
});

test("an event of which only the year is known is current all that year", () => {
  const contest = trackerEvent({ on: "2021" });
  expect(eventStatus(contest, day("2021-01-01"))).toBe("current");
  expect(eventStatus(contest, day("2021-12-31"))).toBe("current");
  expect(eventStatus(contest, day("2022-01-01"))).toBe("past");
});
