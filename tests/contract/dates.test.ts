import fc from "fast-check";
import { expect, test } from "vitest";
import * as dates from "#contract/dates.ts";
import { frequencyOf, isPeriod, periodFirstDay, periodLastDay, periodPlus } from "#contract/periods.ts";

const { day } = dates;
const FIRST = dates.dayNumber(day("1900-01-01"));
const LAST = dates.dayNumber(day("2100-12-31"));
const anyDay = fc.integer({ min: FIRST, max: LAST }).map(dates.dayOfNumber);

test.each(["2020", "2020-02", "2020-02-29", "2000-02-29", "1900-01-01", "2100-12-31"])(
  "%s is a partial date",
  (text) => {
    expect(dates.isPartialDate(text)).toBe(true);
  },
);

test.each([
  ["1900-02-29", "1900 was no leap year"],
  ["2100-02-29", "2100 is no leap year"],
  ["2021-02-29", "2021 was no leap year"],
  ["2021-04-31", "April has 30 days"],
  ["2021-00", "months begin with 1"],
  ["2021-13", "there are 12 months"],
  ["2021-01-00", "days begin with 1"],
  ["1899", "before 1900"],
  ["2101-01-01", "after 2100"],
  ["2021-1-1", "two digits each"],
  ["2021-01-01T00:00", "a day, not an instant"],
  ["2021-01-01\n", "nothing after it"],
  ["٢٠٢١", "digits of ASCII"],
  ["", "nothing"],
])("%j is no partial date: %s", (text) => {
  expect(dates.isPartialDate(text)).toBe(false);
  expect(() => day(text)).toThrow(RangeError);
});

test("a year or a month alone is no full day", () => {
  expect(dates.isFullDate("2021")).toBe(false);
  expect(dates.isFullDate("2021-05")).toBe(false);
  expect(dates.isFullDate("2021-05-01")).toBe(true);
});

test.each([
  ["2020", "2020-01-01", "2020-12-31"],
  ["2020-02", "2020-02-01", "2020-02-29"],
  ["2021-02", "2021-02-01", "2021-02-28"],
  ["2020-02-29", "2020-02-29", "2020-02-29"],
])("%s stands for its days from %s to %s", (date, first, last) => {
  expect(dates.firstDay(date)).toBe(first);
  expect(dates.lastDay(date)).toBe(last);
});

test("a dated thing has begun on the first of its days and happened on the last", () => {
  expect(dates.begunBy("2020-02", day("2020-01-31"))).toBe(false);
  expect(dates.begunBy("2020-02", day("2020-02-01"))).toBe(true);
  expect(dates.happenedBy("2020-02", day("2020-02-28"))).toBe(false);
  expect(dates.happenedBy("2020-02", day("2020-02-29"))).toBe(true);
});

test("day 0 is the first of 1970, and days before it are negative", () => {
  expect(dates.dayNumber(day("1970-01-01"))).toBe(0);
  expect(dates.dayNumber(day("1969-12-31"))).toBe(-1);
});

test("each day of 1900 to 2100 has a number of its own, one more than the day before", () => {
  let previous = "";
  for (let number = FIRST; number <= LAST; number += 1) {
    const text = dates.dayOfNumber(number);
    if (!dates.isFullDate(text) || text <= previous || dates.dayNumber(text) !== number) expect.unreachable(text);
    previous = text;
  }
  expect(previous).toBe("2100-12-31");
});

test("a day's number agrees with the calendar of the machine", () => {
  fc.assert(fc.property(anyDay, (text) => dates.dayNumber(text) === Date.parse(text) / 86_400_000));
});

test("a leap year has 366 days", () => {
  expect(dates.daysBetween(day("2020-01-01"), day("2021-01-01"))).toBe(366);
  expect(dates.daysBetween(day("2021-01-01"), day("2022-01-01"))).toBe(365);
});

test("days added and taken away again lead back, unless the end of the calendar was in the way", () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -90_000, max: 90_000 }), (start, days) => {
      const moved = dates.addDays(start, days);
      const isKept = moved > "1900-01-01" && moved < "2100-12-31";
      expect(dates.isFullDate(moved)).toBe(true);
      if (isKept) expect(dates.addDays(moved, -days)).toBe(start);
    }),
  );
});

test.each([
  ["2020-01-31", 1, "2020-02-29"],
  ["2021-01-31", 1, "2021-02-28"],
  ["2020-02-29", 12, "2021-02-28"],
  ["2020-02-29", 48, "2024-02-29"],
  ["2021-01-15", -1, "2020-12-15"],
  ["2021-03-31", -1, "2021-02-28"],
  ["1900-01-15", -1, "1900-01-01"],
  ["2100-12-15", 1, "2100-12-31"],
])("%s and %i months is %s: a day that the month lacks becomes its last", (start, months, expected) => {
  expect(dates.addMonths(day(start), months)).toBe(expected);
});

test("the end of a month knows leap years", () => {
  expect(dates.endOfMonth(day("2020-02-03"))).toBe("2020-02-29");
  expect(dates.endOfMonth(day("1900-02-03"))).toBe("1900-02-28");
});

test.each([
  ["2021", "A", "2021-01-01", "2021-12-31"],
  ["2020-Q1", "Q", "2020-01-01", "2020-03-31"],
  ["2021-Q4", "Q", "2021-10-01", "2021-12-31"],
  ["2020-02", "M", "2020-02-01", "2020-02-29"],
])("the period %s has frequency %s and lasts from %s to %s", (period, frequency, first, last) => {
  expect(frequencyOf(period)).toBe(frequency);
  expect(periodFirstDay(period)).toBe(first);
  expect(periodLastDay(period)).toBe(last);
});

test.each(["2021-Q5", "2021-Q0", "2021Q1", "1899-Q4", "2101-Q1", "2021-05-01", "2021-00", ""])(
  "%j is no period",
  (text) => {
    expect(isPeriod(text)).toBe(false);
  },
);

test.each([
  ["2021-Q4", 1, "2022-Q1"],
  ["2021-Q1", -1, "2020-Q4"],
  ["2021-12", 1, "2022-01"],
  ["2021-01", -13, "2019-12"],
  ["2021", -1, "2020"],
])("%s and %i periods is %s", (period, steps, expected) => {
  expect(periodPlus(period, steps)).toBe(expected);
});
