import { describe, expect, test } from "vitest";
import { formatters, isKnownTimeZone, machineTime } from "#i18n/formatters.ts";

const ru = formatters("ru");
const zh = formatters("zh");
const en = formatters("en");

const USD_BILLIONS = { code: "USD", multiplier: 9 };
const CNY_BILLIONS = { code: "CNY", multiplier: 9 };
const thousandVisitors = {
  code: "IE",
  multiplier: 3,
  label: { ru: "человек", zh: "人次", en: "people" },
};
const millionPassengers = { ...thousandVisitors, multiplier: 6 };
const billionPassengers = { ...thousandVisitors, multiplier: 9 };
const buses = { code: "C62", label: { ru: "электробусов", zh: "辆", en: "electric buses" } };

/** Rows of the design's table of numbers and dates: what is written, then ru, zh, en. */
const ROWS: readonly (readonly [string, (f: typeof en) => string, string, string, string])[] = [
  ["decimal", (f) => f.number(64.5), "64,5", "64.5", "64.5"],
  ["thousands", (f) => f.number(12_450), "12\u00A0450", "12,450", "12,450"],
  ["minus", (f) => f.number(-5.2), "\u22125,2", "\u22125.2", "\u22125.2"],
  ["change", (f) => f.signed(214), "+214", "+214", "+214"],
  ["no change", (f) => f.signed(0), "0", "0", "0"],
  ["per cent", (f) => f.percent(0.1), "10\u202F%", "10%", "10%"],
  ["one decimal of per cent", (f) => f.percent(0.28549), "28,5\u202F%", "28.5%", "28.5%"],
  ["growth", (f) => f.signedPercent(-0.0104), "\u22121\u202F%", "\u22121%", "\u22121%"],
  ["points", (f) => f.points(0.03), "3\u00A0п.\u00A0п.", "3个百分点", "3\u00A0pp"],
  ["signed points", (f) => f.signedPoints(0.035), "+3,5\u00A0п.\u00A0п.", "+3.5个百分点", "+3.5\u00A0pp"],
  ["dollars", (f) => f.unitName(USD_BILLIONS), "млрд\u00A0долл.\u00A0США", "亿美元", "US$\u00A0bn"],
  ["yuan", (f) => f.unitName(CNY_BILLIONS), "млрд\u00A0юаней", "亿元", "CNY\u00A0bn"],
  [
    "amount",
    (f) => f.amount(64.5, USD_BILLIONS),
    "64,5\u00A0млрд\u00A0долл.\u00A0США",
    "645亿美元",
    "US$\u00A064.5\u00A0bn",
  ],
  [
    "whole amount",
    (f) => f.amount(8, USD_BILLIONS),
    "8\u00A0млрд\u00A0долл.\u00A0США",
    "80亿美元",
    "US$\u00A08\u00A0bn",
  ],
  [
    "cents",
    (f) => f.amount(64.47, USD_BILLIONS),
    "64,5\u00A0млрд\u00A0долл.\u00A0США",
    "644.7亿美元",
    "US$\u00A064.5\u00A0bn",
  ],
  [
    "small amount",
    (f) => f.amount(0.04, USD_BILLIONS),
    "0,04\u00A0млрд\u00A0долл.\u00A0США",
    "0.4亿美元",
    "US$\u00A00.04\u00A0bn",
  ],
  ["published per cent", (f) => f.amount(45.6, { code: "PERCENT" }), "45,6\u202F%", "45.6%", "45.6%"],
  [
    "thousands of people",
    (f) => f.amount(182, thousandVisitors),
    "182\u00A0тыс.\u00A0человек",
    "18.2万人次",
    "182\u00A0thousand\u00A0people",
  ],
  [
    "millions of people",
    (f) => f.amount(3, millionPassengers),
    "3\u00A0млн\u00A0человек",
    "300万人次",
    "3\u00A0m\u00A0people",
  ],
  [
    "billions of people",
    (f) => f.amount(3.25, billionPassengers),
    "3,25\u00A0млрд\u00A0человек",
    "32.5亿人次",
    "3.25\u00A0bn\u00A0people",
  ],
  ["plain count", (f) => f.amount(1700, buses), "1\u00A0700\u00A0электробусов", "1,700辆", "1,700\u00A0electric buses"],
  ["kilometres", (f) => f.amount(783.1, { code: "KMT" }), "783,1\u00A0км", "783.1公里", "783.1\u00A0km"],
  ["date", (f) => f.date("2022-12-31"), "31.12.2022", "2022-12-31", "31\u00A0Dec\u00A02022"],
  [
    "date in words",
    (f) => f.dateLong("2022-12-31"),
    "31\u00A0декабря 2022\u00A0года",
    "2022年12月31日",
    "31\u00A0December 2022",
  ],
  ["month", (f) => f.date("2006-06"), "06.2006", "2006年6月", "Jun\u00A02006"],
  ["month in words", (f) => f.dateInSentence("2006-06"), "июнь 2006\u00A0года", "2006年6月", "June 2006"],
  ["month, genitive", (f) => f.dateGenitive("2006-06"), "июня 2006\u00A0года", "2006年6月", "June 2006"],
  ["year", (f) => f.date("2006"), "2006", "2006年", "2006"],
  ["year in words", (f) => f.dateLong("2006"), "2006\u00A0год", "2006年", "2006"],
  ["years", (f) => f.years(2021, 2023), "2021–2023\u00A0годы", "2021—2023年", "2021–2023"],
  ["years in a title", (f) => f.yearsInTitle(2021, 2023), "2021–2023\u00A0годы", "2021年至2023年", "2021–2023"],
  ["one year", (f) => f.years(2021, 2021), "2021\u00A0год", "2021年", "2021"],
  [
    "days",
    (f) => f.range("2017-10-31", "2017-11-03"),
    "31\u00A0октября\u00A0– 3\u00A0ноября 2017\u00A0года",
    "2017年10月31日—11月3日",
    "31\u00A0October\u00A0– 3\u00A0November 2017",
  ],
  [
    "days of a month",
    (f) => f.range("2017-11-03", "2017-11-05"),
    "3–5\u00A0ноября 2017\u00A0года",
    "2017年11月3日—5日",
    "3–5\u00A0November 2017",
  ],
  [
    "months",
    (f) => f.range("2017-06", "2017-08"),
    "июнь\u00A0– август 2017\u00A0года",
    "2017年6月—8月",
    "June\u00A0– August 2017",
  ],
  ["range of years", (f) => f.range("2021", "2023"), "2021–2023\u00A0годы", "2021—2023年", "2021–2023"],
  ["one day", (f) => f.range("2017-11-03"), "3\u00A0ноября 2017\u00A0года", "2017年11月3日", "3\u00A0November 2017"],
  [
    "over the new year",
    (f) => f.range("2017-12-31", "2018-01-02"),
    "31\u00A0декабря 2017\u00A0года\u00A0– 2\u00A0января 2018\u00A0года",
    "2017年12月31日—2018年1月2日",
    "31\u00A0December 2017\u00A0– 2\u00A0January 2018",
  ],
  ["quarter", (f) => f.period("2021-Q4"), "IV\u00A0квартал 2021\u00A0года", "2021年第四季度", "Q4 2021"],
  ["quarter, short", (f) => f.periodShort("2021-Q1"), "I\u00A0кв. 2021", "2021年一季度", "Q1\u00A02021"],
  ["period of a month", (f) => f.period("2021-11"), "ноябрь 2021\u00A0года", "2021年11月", "November 2021"],
  ["period of a year, short", (f) => f.periodShort("2021"), "2021", "2021", "2021"],
  ["days late", (f) => f.days(214), "214\u00A0дней", "214天", "214\u00A0days"],
  ["list", (f) => f.list(["A", "B", "C"]), "A, B и C", "A、B和C", "A, B and C"],
  ["month of an axis", (f) => f.monthShort(9), "сент.", "9月", "Sep"],
  ["time", (f) => f.time(Date.UTC(2020, 11, 7, 21, 5), "Asia/Shanghai"), "05:05", "05:05", "05:05"],
];

describe.each(ROWS)("%s", (_, write, inRussian, inChinese, inEnglish) => {
  test(`ru ${inRussian} · zh ${inChinese} · en ${inEnglish}`, () => {
    expect([write(ru), write(zh), write(en)]).toEqual([inRussian, inChinese, inEnglish]);
  });
});

test.each([
  [1, "1\u00A0день"],
  [2, "2\u00A0дня"],
  [5, "5\u00A0дней"],
  [11, "11\u00A0дней"],
  [21, "21\u00A0день"],
  [0, "0\u00A0дней"],
])("Russian counts %d as %s", (count, text) => {
  expect(ru.days(count)).toBe(text);
});

test("English has one day and two days", () => {
  expect([en.days(1), en.days(2), en.days(0)]).toEqual(["1\u00A0day", "2\u00A0days", "0\u00A0days"]);
});

test("a number never gets digits that its source did not give", () => {
  expect(en.number(64)).toBe("64");
  expect(en.amount(64, USD_BILLIONS, 1)).toBe("US$\u00A064\u00A0bn");
  expect(zh.amount(64.5, USD_BILLIONS)).toBe("645亿美元");
});

test("a value is scaled to the unit of the language without binary noise", () => {
  expect(zh.scaled(64.47, USD_BILLIONS)).toBe(644.7);
  expect(zh.scaled(182, thousandVisitors)).toBe(18.2);
  expect(en.scaled(64.47, USD_BILLIONS)).toBe(64.47);
  expect(en.scaled(3, { code: "C62", multiplier: 4 })).toBe(30);
});

test("units called like members of an object are just text", () => {
  for (const f of [ru, zh, en]) expect(f.unitName({ code: "constructor" })).toBe("constructor");
});

test("currencies without a name of ours keep their code", () => {
  expect(ru.amount(2, { code: "KRW", multiplier: 12 })).toBe("2\u00A0трлн\u00A0KRW");
  expect(en.amount(2, { code: "KRW", multiplier: 12 })).toBe("KRW\u00A02\u00A0tn");
});

test("an unknown time zone is read as UTC", () => {
  expect(isKnownTimeZone("Europe/Moscow")).toBe(true);
  expect(isKnownTimeZone("Mars/Olympus")).toBe(false);
  expect(en.time(Date.UTC(2020, 11, 7, 21, 5), "Mars/Olympus")).toBe("21:05");
});

test("an instant is written for machines in UTC and for readers in a zone", () => {
  expect(machineTime(0)).toBe("1970-01-01T00:00:00.000Z");
  expect(ru.dateTime(0, "Europe/Moscow")).toBe("01.01.1970, 03:00");
  expect(zh.dateTime(0, "UTC")).toBe("1970-01-01 00:00");
});

test("formatters of a language are made once", () => {
  expect(formatters("ru")).toBe(ru);
});

test("texts are ordered by the language", () => {
  expect(["ёж", "жук", "еда"].toSorted(ru.compare)).toEqual(["еда", "ёж", "жук"]);
});

test("a list of elements has the words of a list of texts between their places", () => {
  for (const f of [ru, zh, en]) {
    const texts = ["A", "B", "C"];
    const joined = f.listParts(3).map((part) => (typeof part === "number" ? texts[part] : part));
    expect(joined.join("")).toBe(f.list(texts));
  }
});

test("no value is rounded away to 0: small ones keep two digits, computed ones down to the sixth decimal", () => {
  expect(en.number(4e-7)).toBe("0.0000004");
  expect(en.number(0.1 + 0.2)).toBe("0.3");
  expect(en.number(0.1 + 0.2 - 0.3)).toBe("0");
  expect(en.amount(1e-9, USD_BILLIONS)).toBe("US$\u00A00.000000001\u00A0bn");
  expect(en.signedAmount(-0.04, USD_BILLIONS, 1)).toBe("US$\u00A0\u22120.04\u00A0bn");
  expect(en.signedAmountNumber(0.0456789, USD_BILLIONS, 1)).toBe("+0.046");
  expect(zh.signedAmountNumber(0.04, USD_BILLIONS, 1)).toBe("+0.4");
  expect(en.signedAmountNumber(5.5e-17, USD_BILLIONS, 1)).toBe("0");
  expect(en.signedAmountNumber(-18.24, USD_BILLIONS, 1)).toBe("\u221218.2");
});

test("what is short of the whole is never said to be 100 %", () => {
  expect(en.percent(0.9961, 0)).toBe("99.6%");
  expect(en.percent(0.99996)).toBe("99.996%");
  expect([en.percent(0.994, 0), en.percent(1 - 1e-10, 0), en.percent(1, 0), en.percent(1.004, 0)]).toEqual([
    "99%",
    "100%",
    "100%",
    "100%",
  ]);
});
