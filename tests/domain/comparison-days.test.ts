import { expect, test } from "vitest";
import { day } from "#contract/dates.ts";
import { comparisonDay, dayBefore } from "#domain/comparison-days.ts";

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
