import { describe, expect, test } from "vitest";
import type { InterfaceLanguage } from "#contract/vocabulary.ts";
import { keyAction } from "#features/present/present-keys.ts";
import { placeRows } from "#features/present/set-rows.ts";
import { readingSeconds, slideList, slideListText, wordCount } from "#features/present/slide-list.ts";
import { plain, setText, stageFor } from "#features/present/stage.ts";
import { loadCatalogue } from "#i18n/catalogue.ts";
import { formatters } from "#i18n/formatters.ts";

test("times and parameters are read, and written as they were", () => {
  const text = "overview@30,trade(metric=a,b;mode=yoy),trade@15(mode=index;base=2020)";
  const { slides, ignored } = slideList(text);
  expect(ignored).toEqual([]);
  expect(slides.map(({ name, seconds, params }) => [name, seconds, [...params]])).toEqual([
    ["overview", 30, []],
    [
      "trade",
      undefined,
      [
        ["metric", "a,b"],
        ["mode", "yoy"],
      ],
    ],
    [
      "trade",
      15,
      [
        ["mode", "index"],
        ["base", "2020"],
      ],
    ],
  ]);
  expect(slideListText(slides)).toBe(text);
});

test("bad parts are named, and the rest stays", () => {
  const { slides, ignored } = slideList("overview@3,nonsense,trade(mode=up;colour=red;from=2020),events@601");
  expect(slides.map(({ name, seconds }) => [name, seconds])).toEqual([
    ["overview", undefined],
    ["trade", undefined],
    ["events", undefined],
  ]);
  expect([...(slides[1]?.params ?? [])]).toEqual([["from", "2020"]]);
  expect(ignored).toEqual(["overview@3", "nonsense", "trade(mode=up)", "trade(colour=red)", "events@601"]);
});

test("without a good part every slide of the contract comes", () => {
  expect(slideList("nonsense").slides).toHaveLength(9);
  expect(slideList(null).slides).toHaveLength(9);
});

test("the time of a slide grows with its words; Han characters are no words each", () => {
  expect(wordCount("Завершено 13 из 58 проектов")).toBe(5);
  expect(wordCount("58个项目中已完成13个")).toBe(7);
  expect(readingSeconds(0)).toBe(12);
  expect(readingSeconds(25)).toBeGreaterThan(readingSeconds(5));
});

test("letters work under any layout of the keyboard", () => {
  expect(keyAction({ key: "и", code: "KeyB" })).toEqual({ kind: "black" });
  expect(keyAction({ key: "PageDown", code: "PageDown" })).toEqual({ kind: "go", to: "next" });
  expect(keyAction({ key: "q", code: "KeyQ" })).toBeUndefined();
});

const measure = (text: string, size: number) => text.length * size * 0.5;

test("no line is wider than its column, and nothing is lost", () => {
  const said = ["Достигнуто ", { b: "30 из 36" }, " контрольных точек, ", { b: "просрочено 5", tone: "late" }] as const;
  const { lines, size } = setText(said, { sizes: [66, 60, 40], most: 2, room: 700 }, measure);
  const texts = lines.map((line) => line.map(({ text }) => text).join(""));
  expect(texts.join("").replaceAll(/\s+/g, " ")).toBe(plain(said));
  for (const text of texts) expect(measure(text.trimEnd(), size)).toBeLessThanOrEqual(700);
});

test("rows that do not fit are counted, and room is left to say so", () => {
  const placed = placeRows([100, 100, 100, 100], 310, 120);
  expect([placed.rows.length, placed.hidden]).toEqual([2, 2]);
  expect(placed.bottom).toBeLessThan(280);
  expect(placeRows([100, 100], 310, 120)).toMatchObject({ hidden: 0, bottom: 240 });
});

test.each([
  [3840, 2160],
  [1280, 720],
  [1080, 1920],
  [390, 844],
])("on %i × %i the smallest text has at least 12 px and 2 %% of the shorter side", (widthPx, heightPx) => {
  const { width, height } = stageFor(widthPx, heightPx);
  const perUnit = widthPx / width;
  expect(perUnit * 22.5).toBeGreaterThanOrEqual(12 - 1e-9);
  expect((perUnit * 22.5) / Math.min(widthPx, heightPx)).toBeGreaterThanOrEqual(0.02);
  expect(width / height).toBeCloseTo(widthPx / heightPx);
});

const TITLES: Readonly<Record<InterfaceLanguage, Readonly<Record<number, readonly [string, string, string]>>>> = {
  ru: {
    0: ["Ни один из 21 проекта не завершён", "Ничего ещё не подписано", "С 1 января 2026 года ничего не изменилось"],
    1: [
      "Завершён 1 из 21 проекта, 1 просрочен",
      "Действует 1 из 1 подписанного соглашения",
      "С 1 января 2026 года — 1 изменение",
    ],
    2: [
      "Завершено 2 из 21 проекта, 2 просрочено",
      "Действуют 2 из 2 подписанных соглашений",
      "С 1 января 2026 года — 2 изменения",
    ],
    5: [
      "Завершено 5 из 21 проекта, 5 просрочено",
      "Действует 5 из 5 подписанных соглашений",
      "С 1 января 2026 года — 5 изменений",
    ],
    21: [
      "Завершён 21 из 21 проекта, 21 просрочен",
      "Действует 21 из 21 подписанного соглашения",
      "С 1 января 2026 года — 21 изменение",
    ],
  },
  zh: {
    0: ["21个项目均未完成", "尚未签署任何协议", "2026年1月1日以来没有变化"],
    1: ["21个项目中已完成1个，1个已逾期", "已签署的1份协议中1份有效", "2026年1月1日以来有1项变化"],
    2: ["21个项目中已完成2个，2个已逾期", "已签署的2份协议中2份有效", "2026年1月1日以来有2项变化"],
    5: ["21个项目中已完成5个，5个已逾期", "已签署的5份协议中5份有效", "2026年1月1日以来有5项变化"],
    21: ["21个项目中已完成21个，21个已逾期", "已签署的21份协议中21份有效", "2026年1月1日以来有21项变化"],
  },
  en: {
    0: ["None of 21 programmes is done", "Nothing is signed yet", "Nothing has changed since 1 January 2026"],
    1: ["1 of 21 programmes is done, 1 late", "1 of 1 signed agreement is in force", "1 change since 1 January 2026"],
    2: [
      "2 of 21 programmes are done, 2 late",
      "2 of 2 signed agreements are in force",
      "2 changes since 1 January 2026",
    ],
    5: [
      "5 of 21 programmes are done, 5 late",
      "5 of 5 signed agreements are in force",
      "5 changes since 1 January 2026",
    ],
    21: [
      "21 of 21 programmes are done, 21 late",
      "21 of 21 signed agreements are in force",
      "21 changes since 1 January 2026",
    ],
  },
};

describe.each(["ru", "zh", "en"] as const)("sentences in %s", (lang) => {
  test.each([0, 1, 2, 5, 21])("agree with %i", async (count) => {
    const { titles } = (await loadCatalogue(lang, ["present"])).present;
    const f = formatters(lang);
    const said = [
      titles.overview({ programs: 21, done: count, late: count, unreported: 0 }, f),
      titles.agreements(count, count, f),
      titles.changes(count, "2026-01-01", f),
    ].map((title) => plain(title).replaceAll(/\s/g, " "));
    expect(said).toEqual(TITLES[lang][count]);
  });
});
