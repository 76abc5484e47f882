import { expect, test } from "vitest";
import { localized } from "#i18n/localized.ts";

const text = { en: "Moscow", "zh-Hans": "莫斯科", ru: "Москва" };

test("the exact tag is taken first", () => {
  expect(localized(text, "ru", ["en"])).toEqual({ text: "Москва", lang: "ru" });
  expect(localized({ "en-GB": "a", en: "b" }, "en", [])).toEqual({ text: "b", lang: "en" });
});

test("zh finds zh-Hans", () => {
  expect(localized(text, "zh", ["ru"])).toEqual({ text: "莫斯科", lang: "zh-Hans" });
});

test("plain zh is rendered as zh-Hans", () => {
  expect(localized({ zh: "北京" }, "zh", [])).toEqual({ text: "北京", lang: "zh-Hans" });
});

test("then the partnership's languages in their order", () => {
  expect(localized({ en: "a", ru: "б" }, "zh", ["zh", "ru", "en"])).toEqual({ text: "б", lang: "ru" });
  expect(localized({ en: "a", "ru-RU": "б" }, "zh", ["ru"])).toEqual({ text: "б", lang: "ru-RU" });
});

test("then the first entry", () => {
  expect(localized({ de: "Moskau", fr: "Moscou" }, "zh", ["ru"])).toEqual({ text: "Moskau", lang: "de" });
});
