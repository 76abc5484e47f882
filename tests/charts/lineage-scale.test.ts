import { expect, test } from "vitest";
import { day } from "#contract/dates.ts";
import { apart, lanesOf, placedEvents } from "#charts/lineage-layout.ts";
import { lineageScale } from "#charts/lineage-scale.ts";
import type { LineageEvent, LineageTerm } from "#charts/lineage-types.ts";

const term = (id: string, firstOn: string, lastOn: string): LineageTerm => ({
  id,
  signedOn: firstOn,
  term: { firstOn: day(firstOn), lastOn: day(lastOn) },
  label: id,
  title: { en: id },
  status: "in force",
  state: "over",
  people: [],
  isOpened: false,
  href: `/${id}`,
});

const PX = { startPx: 0, perYearPx: 25 };

test("ten years without a term are drawn five times closer, and only they", () => {
  const scale = lineageScale({ firstYear: 1996, lastYear: 2008, terms: [term("a", "2006-01-01", "2008-12-31")] }, PX);
  expect(scale.scaleBreak).toMatchObject({ fromYear: 1996, toYear: 2005, factor: 5 });
  expect(scale.y(day("1997-01-01"))).toBeCloseTo(5);
  expect(scale.yEnd(day("2007-12-31")) - scale.y(day("2007-01-01"))).toBeCloseTo(25);
});

test("a gap of a few years leaves the scale whole", () => {
  const terms = [term("a", "2006-01-01", "2007-12-31"), term("b", "2010-01-01", "2012-12-31")];
  const scale = lineageScale({ firstYear: 2006, lastYear: 2012, terms }, PX);
  expect(scale.scaleBreak).toBeUndefined();
  expect(scale.endPx).toBeCloseTo(175);
});

test("the scale never goes up, over every month of two centuries and outside them", () => {
  const scale = lineageScale({ firstYear: 1950, lastYear: 2050, terms: [term("a", "1995-01-01", "1999-12-31")] }, PX);
  let before = -Infinity;
  for (let year = 1940; year <= 2060; year += 1) {
    for (const month of ["01", "06", "12"]) {
      const place = scale.y(day(`${year}-${month}-01`));
      expect(place).toBeGreaterThanOrEqual(before);
      before = place;
    }
  }
});

test("terms that overlap stand in lanes of their own", () => {
  const { laneOf, count } = lanesOf([
    term("a", "2006-01-01", "2008-12-31"),
    term("b", "2008-01-01", "2009-12-31"),
    term("c", "2009-01-01", "2010-12-31"),
  ]);
  expect([count, laneOf.get("a"), laneOf.get("b"), laneOf.get("c")]).toEqual([2, 0, 1, 0]);
});

test("marks keep their distance and their order", () => {
  expect(apart([0, 3, 50, 51], 10)).toEqual([0, 10, 50, 60]);
});

test("of events that would touch the more telling one is drawn; none stands on the as-of flag", () => {
  const scale = lineageScale({ firstYear: 2006, lastYear: 2012, terms: [term("a", "2006-01-01", "2012-12-31")] }, PX);
  const event = (id: string, on: string): LineageEvent => ({
    id,
    on,
    title: { en: id },
    city: undefined,
    isAhead: false,
  });
  const placed = placedEvents(
    [
      event("first", "2008-02-01"),
      event("near", "2008-03-01"),
      event("flag", "2010-01-01"),
      event("early", "2006-06-01"),
    ],
    { scale, textOf: ({ id }) => id, columnPx: 200 },
    [[scale.y(day("2010-01-01")) - 12, scale.y(day("2010-01-01")) + 12]],
  );
  expect(placed.map((one) => one.event.id)).toEqual(["early", "first"]);
});
