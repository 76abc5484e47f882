import { expect, test } from "vitest";
import { INTERFACE_LANGUAGES } from "#contract/vocabulary.ts";
import { writtenTexts } from "#support/message-texts.ts";

const HAN = String.raw`\p{Script=Han}`;

const matching = (lang: "ru" | "zh" | "en", pattern: RegExp) =>
  writtenTexts(lang).filter(({ text }) => pattern.test(text));

test("the texts of all languages are found in their files", () => {
  for (const lang of INTERFACE_LANGUAGES) expect(writtenTexts(lang).length, lang).toBeGreaterThan(300);
  expect(writtenTexts("en").map(({ text }) => text)).toContain("Try again");
});

test("Chinese has neither half-width punctuation nor straight quotes beside a Han character", () => {
  expect(matching("zh", new RegExp(`${HAN}[,.;:!?()"']|[,.;:!?()"']${HAN}`, "u"))).toEqual([]);
});

test("Chinese has no space beside a Han character, a digit or an inserted value", () => {
  expect(matching("zh", new RegExp(`${HAN}\\s|\\s${HAN}`, "u"))).toEqual([]);
});

test("Chinese texts are simplified", () => {
  expect(matching("zh", /[項貿數據來計劃協議時間關係領無與為應]/u)).toEqual([]);
});

test("Russian is written with ё", () => {
  const withoutYo =
    /(?<!\p{L})(?:еще|ее|отчет\p{L}*|учет\p{L}*|учтен|расчет|объем\p{L}*|темн(?:ая|ый|ое|ые)|партнер\p{L}*|истек|истекш\p{L}*|вперед|счет\p{L}*|надежн\p{L}*|трех|четырех|прием|приема|приемы|подъем\p{L}*|заем|(?:завер|прекра|утверж|подтверж|предупреж|включ|исключ|определ|уточн|продл|заключ|измен|обновл|примен)(?:ш|щ|жд)?ен)(?!\p{L})/iu;
  expect(matching("ru", withoutYo)).toEqual([]);
  expect("отчет завершен").toMatch(withoutYo);
});

test("Russian quotes are «…»", () => {
  expect(matching("ru", /[“”"].*\p{Script=Cyrillic}|\p{Script=Cyrillic}.*[“”"]/u)).toEqual([]);
});

test.each([
  { lang: "ru", pattern: /этап|под угрозой|сальдо(?!\s+торгового)|сбой|провал/iu },
  { lang: "zh", pattern: /姊妹城市|姐妹城市|无报告|落后|事件/u },
  {
    lang: "en",
    pattern:
      /sister cit|\bfailed\b|\bstale\b|\bturnover\b(?=.)|(?<=.)\bturnover\b|\bprograms?\b(?=.* )|\bplease\b|\bsorry\b/iu,
  },
] as const)("the $lang words that the glossary rules out are not used", ({ lang, pattern }) => {
  expect(matching(lang, pattern)).toEqual([]);
});

test("no text exclaims", () => {
  for (const lang of INTERFACE_LANGUAGES) expect(matching(lang, /[!！]/u)).toEqual([]);
});

test("no English or Russian text has letters of the other script among its words", () => {
  expect(matching("en", /[\p{Script=Cyrillic}\p{Script=Han}]/u)).toEqual([]);
  expect(matching("ru", /\p{Script=Han}|[a-z]\p{Script=Cyrillic}|\p{Script=Cyrillic}[a-z]/iu)).toEqual([]);
});
