import { expect, test } from "vitest";
import { day } from "#contract/dates.ts";
import { tradeChoice } from "#features/trade/trade-choice.ts";
import { cityBlocks, isSameGrowth, statedAt } from "#features/trade/trade-city.ts";
import { chartLines } from "#features/trade/trade-lines.ts";
import { tradeTitle } from "#features/trade/trade-title.ts";
import { tradeView } from "#features/trade/trade-view.ts";
import { fullName, metricName } from "#features/trade/trade-words.ts";
import { loadCatalogue } from "#i18n/catalogue.ts";
import { formatters } from "#i18n/formatters.ts";
import { embeddedDataset } from "#support/embedded-dataset.ts";
import { metric } from "#support/series-builders.ts";

const catalogue = await loadCatalogue("en");

const { metrics, partnership, events } = embeddedDataset();
const { cities } = partnership;
const SPEECH = {
  m: catalogue,
  f: formatters("en"),
  text: (text: Readonly<Record<string, string>>) => text["en"] ?? "",
};

function choice(query: string) {
  const params = new URLSearchParams(query);
  return tradeChoice({
    get: (name) => params.get(name),
    list: (name) => (params.get(name) ?? "").split(",").filter((part) => part !== ""),
  });
}

function viewAt(query: string, asOf = "2026-03-10") {
  return tradeView(metrics, choice(query), { asOf: day(asOf), cities });
}

function titleAt(query: string, asOf: string) {
  const { from, to } = choice(query);
  const scene = { metrics, cities, range: { asOf: day(asOf), from, to } };
  return tradeTitle(viewAt(query, asOf), scene, SPEECH)
    .flat()
    .map((part) => (typeof part === "string" ? part : "b" in part ? part.b : ""))
    .join("");
}

test("bad parameters are ignored and named; the rest holds", () => {
  const { mode, from, to, ignored } = choice("mode=log&from=2021-13&to=2022&view=map");
  expect({ mode, from, to }).toEqual({ mode: "level", from: undefined, to: "2022" });
  expect(ignored.map(({ param }) => param)).toEqual(["mode", "view", "from"]);
});

test("from after to: both are ignored", () => {
  expect(choice("from=2022&to=2020")).toMatchObject({ from: undefined, to: undefined, ignored: [{ param: "order" }] });
  expect(choice("from=2021-12&to=2021")).toMatchObject({ from: "2021-12", to: "2021", ignored: [] });
});

test("the title speaks of the latest year for which both the city's and the country's growth is known", () => {
  expect(titleAt("", "2026-03-10")).toBe(
    "In 2024 trade between Moscow and China grew 11.5%, between China and Russia 2%.",
  );
  expect(titleAt("", "2020-12-31")).toBe(
    "In 2020 trade between Moscow and China grew 10%, between China and Russia it fell 2.7%.",
  );
});

test("the title of other series speaks of them, and before anything is known it says so", () => {
  expect(titleAt("metric=ts-mowcn-share-y", "2026-03-10")).toBe(
    "Moscow's share of Russia–China total trade: 42% (2024).",
  );
  expect(titleAt("", "1995-01-01")).toBe("For this choice no trade figures are known up to 1\u00A0January 1995.");
});

test("units and frequencies that differ do not share a chart", () => {
  const { charts } = viewAt("metric=ts-rucn-turnover-y,ts-rucn-turnover-m,ts-rucn-exports-y,ts-visitors-cn-ru-y");
  expect(charts.map((series) => series.map(({ id }) => id))).toEqual([
    ["ts-rucn-turnover-y", "ts-rucn-exports-y"],
    ["ts-rucn-turnover-m"],
    ["ts-visitors-cn-ru-y"],
  ]);
});

test("growth and share are both per cent, but not of the same: no chart holds both", () => {
  const { charts } = viewAt("metric=ts-mowcn-growth-y,ts-mowcn-share-y");
  expect(charts.map((series) => series.map(({ id }) => id))).toEqual([["ts-mowcn-growth-y"], ["ts-mowcn-share-y"]]);
});

test("a logarithmic axis is for amounts and indices alone", () => {
  expect(choice("scale=log").isLog).toBe(true);
  expect(choice("scale=log&mode=index").isLog).toBe(true);
  expect(choice("scale=log&mode=yoy")).toMatchObject({ isLog: false, ignored: [] });
  expect(choice("scale=cubic")).toMatchObject({ isLog: false, ignored: [{ param: "scale", value: "cubic" }] });
});

test("rows go from the newest, and a level has its balance beside it", () => {
  const view = viewAt("", "2022-12-31");
  expect(view.rows[0]?.period).toBe("2022");
  expect(view.balance?.id).toBe("ts-rucn-exports-y~ts-rucn-imports-y");
  expect(view.rows[0]?.points.get("ts-rucn-exports-y~ts-rucn-imports-y")?.value).toBeCloseTo(-38.03);
});

test("a growth metric has no column year on year, and unknown ids are named", () => {
  const view = viewAt("mode=yoy&metric=ts-mowcn-growth-y,ts-rucn-turnover-y,nothing");
  expect(view.leftOut).toEqual(["ts-mowcn-growth-y"]);
  expect(view.unknownIds).toEqual(["nothing"]);
  expect(view.series.map(({ id }) => id)).toEqual(["ts-rucn-turnover-y"]);
});

test("a base that gives no index is set aside", () => {
  const view = viewAt("mode=index&base=1950");
  expect(view.isBaseBad).toBe(true);
  expect(view.series[0]?.base).toBe("2000");
});

test("the +10 % of 2020 stands beside the values, which neither confirm nor refute it", () => {
  const [moscow] = cityBlocks(metrics, { asOf: day("2022-12-31"), cities });
  expect(moscow?.rows.map(({ period, stated, computed }) => [period, stated?.value, computed === null])).toEqual([
    ["2021", 34, false],
    ["2020", 10, true],
  ]);
  expect(moscow?.unconfirmed).toEqual([{ period: "2020", ratio: 0.1, missing: "2019" }]);
  expect(moscow?.judged).toMatchObject([{ period: "2021", ratio: 0.34, isConfirmed: true }]);
  const stated = moscow?.rows[1]?.stated;
  expect(stated && statedAt(stated, events)?.on).toBe("2020-12-07");
});

test("a stated growth is confirmed by what rounds to it, to its own digits", () => {
  expect([33.6, 34.4, 34.6].map((percent) => isSameGrowth(34, percent / 100))).toEqual([true, true, false]);
  expect([isSameGrowth(11.5, 0.1154), isSameGrowth(11.5, 0.1161), isSameGrowth(10, -0.1)]).toEqual([
    true,
    false,
    false,
  ]);
});

test("series that flow and pair do not tell apart go by their titles, and so does a balance beside a computed one", () => {
  const goods = metric({ id: "goods", title: { en: "Goods" } });
  const oil = metric({ id: "oil", title: { en: "Oil" } });
  const yuan = metric({ id: "yuan", title: { en: "Goods in yuan" }, unit: { code: "CNY" } });
  const balance = metric({ id: "own", title: { en: "Balance as published" }, flow: "balance" });
  const imports = metric({ id: "imports", title: { en: "Imports" }, flow: "import" });
  const nameOf = (one: typeof goods, among: readonly (typeof goods)[]) => fullName(metricName(one, among, SPEECH));
  expect([goods, oil].map((one) => nameOf(one, [goods, oil]))).toEqual(["Goods", "Oil"]);
  expect([goods, yuan].map((one) => nameOf(one, [goods, yuan]))).toEqual(Array(2).fill(nameOf(goods, [goods])));
  expect(nameOf(balance, [goods, imports, balance])).toBe("Balance as published");
  expect(nameOf(balance, [balance])).not.toBe("Balance as published");
});

test("of many series of one kind only the first has the colour and weight of a total", () => {
  const many = Array.from({ length: 12 }, (_, index) =>
    metric({ id: `m${index}`, flow: "other", observations: [{ period: "2020", value: index }] }),
  );
  const { series } = tradeView(many, choice(`metric=${many.map(({ id }) => id).join(",")}`), {
    asOf: day("2022-12-31"),
    cities,
  });
  const lines = chartLines(series, { mode: "level", metrics: many, cities }, SPEECH);
  expect(lines.filter(({ isMain }) => isMain).map(({ id }) => id)).toEqual(["m0"]);
  expect(new Set(lines.map(({ color }) => color)).size).toBe(8);
});
