import { expect, test } from "vitest";
import { typedDate } from "#i18n/typed-date.ts";

const TAGS = ["ru", "zh", "en", "de", "fr"];

test.each([
  "2022-06-30",
  "2022.6.30",
  "2022/06/30",
  "30.06.2022",
  "30/6/2022",
  "2022年6月30日",
  "2022 年 6 月 30 日",
  "２０２２年６月３０日",
  "30 June 2022",
  "June 30, 2022",
  "30 jun 2022",
  "30th June 2022",
  "30 июня 2022 года",
  "30 июня 2022 г.",
  "30\u00A0июн 2022",
  "30. Juni 2022",
  "30 juin 2022",
])("“%s” is the last day of June 2022", (text) => {
  expect(typedDate(text, TAGS)).toBe("2022-06-30");
});

test.each([
  ["2022-06", "2022-06"],
  ["2022-06-", "2022-06"],
  ["06.2022", "2022-06"],
  ["2022年6月", "2022-06"],
  ["June 2022", "2022-06"],
  ["2022 June", "2022-06"],
  ["июнь 2022", "2022-06"],
  ["в 2022", undefined],
  ["мая 2021", "2021-05"],
  ["2022", "2022"],
  ["2022 год", "2022"],
  ["2022年", "2022"],
])("“%s” is known as far as it says", (text, date) => {
  expect(typedDate(text, TAGS)).toBe(date);
});

test.each([
  "",
  "30.06",
  "2022-02-30",
  "31 June 2022",
  "1850",
  "market 2022",
  "ju 2022",
  "30 2022",
  "2021 2022",
  "metro",
])("“%s” is no date", (text) => {
  expect(typedDate(text, TAGS)).toBe(undefined);
});
