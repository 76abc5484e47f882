import { expect, test } from "vitest";
import { rangeFor } from "#domain/carried-range.ts";

test.each([
  ["days become the whole months inside them", "2021-03-10", "2021-06-20", "2021-04", "2021-05"],
  ["days that are whole months stay those", "2021-03-01", "2021-06-30", "2021-03", "2021-06"],
  ["a leap day ends its month", "2024-02-01", "2024-02-29", "2024-02", "2024-02"],
  ["years stay years, on either side", "2021", "2022-12", "2021", "2022-12"],
  ["the turn of a year is kept", "2021-12-31", "2023-01-01", "2022-01", "2022-12"],
])("for series, %s", (_rule, from, to, first, last) => {
  expect(rangeFor("periods", { from, to })).toEqual({ from: first, to: last });
});

test("a range without a whole month inside leaves series alone, as does none or one that is none", () => {
  expect(rangeFor("periods", { from: "2021-03-02", to: "2021-03-31" })).toBeUndefined();
  expect(rangeFor("periods", { from: "soon" })).toBeUndefined();
  expect(rangeFor("dates", {})).toBeUndefined();
  expect(rangeFor("dates", { from: "2022", to: "2021" })).toBeUndefined();
});

test("quarters become their months where dates are asked for, and one end alone stays alone", () => {
  expect(rangeFor("dates", { from: "2021-Q2", to: "2021-Q3" })).toEqual({ from: "2021-04", to: "2021-09" });
  expect(rangeFor("periods", { from: "2021-Q2" })).toEqual({ from: "2021-Q2" });
  expect(rangeFor("periods", { to: "2021-03-15" })).toEqual({ to: "2021-02" });
});
