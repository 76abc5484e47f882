import { expect, test } from "vitest";
import { type CitedWork, citation, dayOfInstant } from "#i18n/citations.ts";

const VIEW: CitedWork = {
  title: "Торговля: Москва — Пекин",
  publisher: "Открытый набор данных",
  site: "Трекер сотрудничества",
  publishedOn: "2022-12-31",
  url: "https://tracker.example.org/moscow-beijing/trade?asOf=2022-12-31",
  accessedOn: "2026-11-23",
  isDataset: true,
};

const ARTICLE: CitedWork = {
  title: "Москва и Пекин подписали программу.",
  publisher: "ТАСС",
  publishedOn: "2020-12-07",
  url: "https://tass.example.org/1",
  accessedOn: "2026-11-23",
  isDataset: false,
};

test("a view is cited with its address, its as-of day and the day of reading", () => {
  expect(citation("gost", VIEW)).toBe(
    "Торговля: Москва — Пекин : данные на 31.12.2022 / Открытый набор данных. – Текст : электронный // Трекер сотрудничества : [сайт]. – URL: https://tracker.example.org/moscow-beijing/trade?asOf=2022-12-31 (дата обращения: 23.11.2026).",
  );
  expect(citation("gbt", VIEW)).toBe(
    "Открытый набор данных. Торговля: Москва — Пекин[DB/OL]. (2022-12-31)[2026-11-23]. https://tracker.example.org/moscow-beijing/trade?asOf=2022-12-31.",
  );
  expect(citation("apa", VIEW)).toBe(
    "Открытый набор данных. (2022, December 31). Торговля: Москва — Пекин [Data set]. Трекер сотрудничества. Retrieved November 23, 2026, from https://tracker.example.org/moscow-beijing/trade?asOf=2022-12-31",
  );
});

test("a source is cited as its publisher's, with one full stop after its title", () => {
  expect(citation("gost", ARTICLE)).toBe(
    "Москва и Пекин подписали программу. – Текст : электронный // ТАСС : [сайт]. – 2020. – 7 декабря. – URL: https://tass.example.org/1 (дата обращения: 23.11.2026).",
  );
  expect(citation("gbt", ARTICLE)).toBe(
    "ТАСС. Москва и Пекин подписали программу[EB/OL]. (2020-12-07)[2026-11-23]. https://tass.example.org/1.",
  );
  expect(citation("apa", ARTICLE)).toBe(
    "ТАСС. (2020, December 7). Москва и Пекин подписали программу. https://tass.example.org/1",
  );
});

test.each([
  ["2020", "– 2020. – Текст.", "(2020)", "[Z]. 2020."],
  ["2020-12", "– 2020. – декабрь. – Текст.", "(2020, December)", "[Z]. 2020-12."],
  [undefined, "ТАСС. – Текст.", "(n.d.)", "[Z]. [日期不详]."],
])("of a paper of %s without an address no more is told than is known", (publishedOn, inGost, inApa, inGbt) => {
  const paper = { ...ARTICLE, publishedOn, url: undefined };
  expect(citation("gost", paper)).toContain(inGost);
  expect(citation("apa", paper)).toContain(inApa);
  expect(citation("gbt", paper)).toContain(inGbt);
});

test("the day of reading is that of the reader's own calendar", () => {
  expect(dayOfInstant(new Date(2026, 0, 5, 0, 30).getTime())).toBe("2026-01-05");
  expect(dayOfInstant(new Date(2026, 11, 31, 23, 30).getTime())).toBe("2026-12-31");
});
