import { expect, test } from "vitest";
import { day } from "#contract/dates.ts";
import { comparisonDay, dayBefore } from "#domain/comparison-days.ts";
import { lastPeriodBy } from "#domain/last-period.ts";

test.each([
  ["2022-12-31", "week", "2022-12-24"],
  ["2022-12-31", "month", "2022-11-30"],
  ["2022-12-31", "quarter", "2022-09-30"],
  ["2022-12-31", "year", "2021-12-31"],
  ["2022-09-30", "month", "2022-08-31"],
  ["2024-02-29", "year", "2023-02-28"],
  ["2026-03-10", "month", "2026-02-10"],
] as const)("the day before %s by a %s is %s", (asOf, lookBack, before) => {
  expect(dayBefore(day(asOf), lookBack)).toBe(before);
});

test("only a real day before D is compared with", () => {
  const asOf = day("2022-12-31");
  expect(comparisonDay("2022-12-30", asOf)).toBe("2022-12-30");
  for (const text of ["2022-12-31", "2023-01-01", "2022-02-30", "2022-12", "", null]) {
    expect(comparisonDay(text, asOf), String(text)).toBeUndefined();
  }
});

test.each([
  ["2021-06-30", "A", "2020"],
  ["2021-12-31", "A", "2021"],
  ["2021-06-30", "Q", "2021-Q2"],
  ["2021-06-29", "Q", "2021-Q1"],
  ["2022-03-01", "Q", "2021-Q4"],
  ["2021-01-30", "M", "2020-12"],
  ["2024-02-29", "M", "2024-02"],
] as const)("on %s the last period of frequency %s is %s", (on, frequency, period) => {
  expect(lastPeriodBy(day(on), frequency)).toBe(period);
});
