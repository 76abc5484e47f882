import { expect, test } from "vitest";
import { sharedWeekend, weekdayNames } from "#i18n/weekend.ts";

test("a weekend is that of both cities, and none where the browser knows of none", () => {
  expect(sharedWeekend(["RU", "CN"])).toEqual([6, 7]);
  expect(sharedWeekend(["DE", "FR"])).toEqual([6, 7]);
  expect(sharedWeekend(["RU", "IR"])).toEqual([]);
  expect(sharedWeekend(["RU", "not a country"])).toEqual([]);
  expect(weekdayNames("ru", [6, 7])).toEqual(["суббота", "воскресенье"]);
  expect(weekdayNames("en", [1, 7])).toEqual(["Monday", "Sunday"]);
});
