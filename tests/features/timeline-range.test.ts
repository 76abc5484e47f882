import { expect, test } from "vitest";
import { day } from "#contract/dates.ts";
import {
  centred,
  defaultSpan,
  gripped,
  levelOf,
  levelSpan,
  moved,
  rangeChoice,
  spanDays,
  spanOf,
  spanParams,
  tidied,
  zoomed,
} from "#features/timeline/timeline-range.ts";
import { program } from "#support/builders.ts";

const span = (from: string, to: string) => ({ firstOn: day(from), lastOn: day(to) });

test("the first picture holds every program and leaves a lone outlier outside", () => {
  const programs = [
    program({ id: "old", start: "1990", end: "2040" }),
    ...Array.from({ length: 40 }, (_, index) => program({ id: `p${index}`, start: "2021", end: "2023" })),
  ];
  const shown = defaultSpan(programs, day("2022-01-01"));
  expect(shown).toEqual(span("2021-01-01", "2023-12-31"));
  const withPast = [...programs, program({ id: "past", start: "2006-06", end: "2007-02" })];
  expect(defaultSpan(withPast, day("2022-01-01")).firstOn).toBe("2007-01-01");
});

test("without programs the years about the as-of day are shown", () => {
  expect(defaultSpan([], day("1900-05-01"))).toEqual(span("1900-01-01", "1903-12-31"));
});

test("a range that ends before it starts is ignored, both ends; what is no date is named", () => {
  expect(rangeChoice("2025", "2020")).toEqual({ from: undefined, to: undefined, ignored: ["order"] });
  expect(rangeChoice("2021-13", "2022-06")).toEqual({ from: undefined, to: "2022-06", ignored: ["from"] });
  expect(rangeChoice("2021", "2021-03")).toEqual({ from: "2021", to: "2021-03", ignored: [] });
});

test("one end alone is filled up from the whole, and never crosses it", () => {
  const whole = span("2018-01-01", "2026-12-31");
  expect(spanOf("2024", undefined, whole)).toEqual(span("2024-01-01", "2026-12-31"));
  const beyond = spanOf("2030", undefined, whole);
  expect(beyond.firstOn < beyond.lastOn).toBe(true);
  expect(spanDays(spanOf("2021-05-05", "2021-05-05", whole))).toBe(7);
});

test("a span is written as shortly as it can be", () => {
  expect(spanParams(span("2021-01-01", "2023-12-31"))).toEqual({ from: "2021", to: "2023" });
  expect(spanParams(span("2020-10-01", "2024-02-29"))).toEqual({ from: "2020-10", to: "2024-02" });
  expect(spanParams(span("2020-10-02", "2024-02-29"))).toEqual({ from: "2020-10-02", to: "2024-02-29" });
});

test("zooming keeps the day under the pointer in its place; moving keeps the length and the limits", () => {
  const before = span("2021-01-01", "2022-12-31");
  const after = zoomed(before, 0.5, day("2022-01-01"));
  expect(spanDays(after)).toBe(365);
  expect(after.firstOn).toBe("2021-07-03");
  expect(spanDays(moved(before, 100_000))).toBe(730);
  expect(moved(before, 100_000).lastOn).toBe("2100-12-31");
  expect(zoomed(before, 0.0001, day("2021-05-01")).firstOn <= "2021-05-01").toBe(true);
});

test.each(["decade", "year", "quarter"] as const)("the scale %s gives a span of that scale", (level) => {
  expect(levelOf(levelSpan(level, day("2022-06-15")))).toBe(level);
});

test("two fingers hold their days: parted they come nearer, together they move; one finger moves alone", () => {
  const year = span("2022-01-01", "2022-12-31");
  const plotPx = 365;
  expect(gripped(year, { from: [100, 100], to: [90, 90], plotPx })).toEqual(span("2022-01-11", "2023-01-10"));
  const nearer = gripped(year, { from: [100, 200], to: [50, 250], plotPx });
  expect(spanDays(nearer)).toBe(183);
  expect(nearer.firstOn).toBe("2022-03-17");
  expect(spanDays(gripped(year, { from: [100, 200], to: [200, 100], plotPx }))).toBe(365);
  expect(spanDays(gripped(year, { from: [0, 365], to: [0, 365_000], plotPx }))).toBe(7);
});

test("a day is brought into the middle without leaving the years that dates can have", () => {
  expect(centred(span("2022-01-01", "2022-01-31"), day("2010-06-16"))).toEqual(span("2010-06-01", "2010-07-01"));
  expect(centred(span("2022-01-01", "2022-01-31"), day("1900-01-02")).firstOn).toBe("1900-01-01");
});

test("a step of the scale leaves whole months where it is long, and days where it is short", () => {
  expect(tidied(span("2019-11-17", "2025-07-01"))).toEqual(span("2019-12-01", "2025-06-30"));
  expect(tidied(span("2018-01-02", "2026-12-31"))).toEqual(span("2018-01-01", "2026-12-31"));
  expect(tidied(span("2021-03-10", "2021-06-20"))).toEqual(span("2021-03-10", "2021-06-20"));
});
