import { expect, test } from "vitest";
import { isCountryNamed } from "#i18n/country-names.ts";

test("a country is known by its common name in any of the languages given", () => {
  expect(isCountryNamed({ ru: "Китай", en: "PRC" }, "CN")).toBe(true);
  expect(isCountryNamed({ zh: "俄罗斯" }, "RU")).toBe(true);
  expect(isCountryNamed({ en: "Moscow" }, "RU")).toBe(false);
});

test("a code or language that nobody knows names no country", () => {
  expect(isCountryNamed({ en: "Nowhere" }, "QQ")).toBe(false);
  expect(isCountryNamed({ "not a tag": "China" }, "CN")).toBe(false);
});
