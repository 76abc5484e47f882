import { describe, expect, test } from "vitest";
import { EMBEDDED_IDS, embeddedDataset, visibleTexts } from "#support/embedded-dataset.ts";

const HAN = "[\\u4e00-\\u9fff〇]";

/** Words of Russian that are often printed without their ё. */
const WITHOUT_YO =
  /(?<![а-яё])(?:еще|ее|партнер[а-я]*|отчет[а-я]*|расчет[а-я]*|учет[а-я]*|прием[аеу]?|приемк[а-я]*|объем[а-я]*|подъем[а-я]*|завершен|проведен|подтвержден|возобновлен|продлен|определен|решен|включен|самолет[а-я]*|детеныш[а-я]*|молодеж[а-я]*|шелков[а-я]*|черемин[а-я]*|четырех|трех|путем|причем|вперед|идет|дает|ведет|пройдет|зелен(?:ый|ая|ое|ые)|серьезн[а-я]*|надежн[а-я]*|ребенок|жестк[а-я]*|счет[а-я]*)(?![а-яё])/iu;

/** What must not be found in a language: typography of DESIGN §5 and §9, words of its §10. */
const UNWANTED: Readonly<Record<string, readonly (readonly [string, RegExp])[]>> = {
  ru: [
    ["straight quotes", /["']/u],
    ["English quotes", /”/u],
    ["е for ё", WITHOUT_YO],
    ["a hyphen for a dash", /\s-\s|\d-\d{4}/u],
    ["a common space before a unit", /\d (?:%|тыс|млн|млрд|км|долл|руб|мкг)/u],
    ["a common space after №", /№ /u],
    ["a word that the glossary bars", /побратимств|(?<![а-яё])этап|под угрозой/iu],
  ],
  zh: [
    ["straight quotes", /["']/u],
    ["Russian quotes", /[«»]/u],
    ["half-width marks beside Han", new RegExp(`${HAN}[,;:?!()]|[,;:?!()]${HAN}`, "u")],
    ["a full stop after Han", new RegExp(`${HAN}\\.`, "u")],
    ["a space beside Han", new RegExp(`${HAN}\\s|\\s${HAN}`, "u")],
    ["a short dash in a range", /\d[年月日]?\s?[–-]\s?\d+[年月日]/u],
    ["a word that the glossary bars", /姊妹|姐妹城市|事件|无报告|落后/u],
  ],
  en: [
    ["straight double quotes", /"/u],
    ["Russian quotes", /[«»]/u],
    ["a Russian dash", /—/u],
    ["American spelling", /\b(?:center|organiz|recogniz|moderniz|digitaliz|theater|labor|color|programs?)\b/iu],
    ["a word that the glossary bars", /sister cit|\bfailed\b|\bstale\b/iu],
  ],
  de: [
    ["straight quotes", /["']/u],
    ["French or English quotes", /[«»”]/u],
    ["a Russian dash, or a hyphen for a dash", /—|\s-\s|\d-\d{4}/u],
    ["a common space before a unit", /\d (?:%|Mio\.|Mrd\.|Euro)/u],
  ],
  fr: [
    ["straight quotes", /["']/u],
    ["German or English quotes", /[„“”]/u],
    ["a Russian dash, or a hyphen for a dash", /—|\s-\s|\d-\d{4}/u],
    ["a common space before a unit", /\d (?:%|millions?|milliards?|euros)/u],
    ["a common space at a mark that asks for a no-break one", /(?: [:;!?»])|« /u],
  ],
};

const spoken = EMBEDDED_IDS.flatMap((id) =>
  embeddedDataset(id).partnership.languages.map((language) => [id, language] as const),
);

test("there is much to read, and every language spoken has its rules", () => {
  expect(visibleTexts(embeddedDataset()).length).toBeGreaterThan(1000);
  expect(visibleTexts(embeddedDataset("berlin-paris")).length).toBeGreaterThan(300);
  expect(spoken.map(([, language]) => language)).toEqual(["ru", "zh", "en", "de", "fr"]);
  expect(Object.keys(UNWANTED)).toEqual(["ru", "zh", "en", "de", "fr"]);
});

describe.each(spoken)("%s in %s", (id, language) => {
  const said = visibleTexts(embeddedDataset(id)).map(({ path, text }) => ({ path, words: text[language] ?? "" }));

  test("nothing that a reader sees is missing", () => {
    expect(said.filter(({ words }) => words.trim() === "").map(({ path }) => path)).toEqual([]);
  });

  test("no stray spaces", () => {
    expect(said.filter(({ words }) => /\s{2,}|^\s|\s$/u.test(words))).toEqual([]);
  });

  test.each(UNWANTED[language] ?? [])("no %s", (_, pattern) => {
    expect(said.filter(({ words }) => pattern.test(words))).toEqual([]);
  });
});

test.each(EMBEDDED_IDS)("%s: titles are short enough for a line", (id) => {
  const { agreements, programs, events, partnership } = embeddedDataset(id);
  const titled = [...agreements, ...programs, ...events, ...(partnership.gaps ?? [])];
  const long = titled.filter(({ title }) =>
    Object.entries(title).some(([language, words]) => words.length > (language === "zh" ? 45 : 100)),
  );
  expect(long.map(({ id: recordId }) => recordId)).toEqual([]);
});
