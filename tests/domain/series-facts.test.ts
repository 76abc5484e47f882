import { expect, test } from "vitest";
import { day } from "#contract/dates.ts";
import { SERIES_FACTS } from "#contract/listed-figures.ts";
import { factMeasure } from "#domain/series-change-derivation.ts";
import { factValue, seriesFacts } from "#domain/series-facts.ts";
import { tradeSeries } from "#domain/series.ts";
import { SCENES, derived, ids } from "#support/derivation-scenes.ts";
import { metric, observations } from "#support/series-builders.ts";

const [THEN, NOW] = [day("2021-06-30"), day("2022-12-31")];
const exports = metric({ observations: observations({ "2019": 100, "2020": 110, "2021": 99, "2022": 148.5 }) });
const imports = metric({ id: "imports", flow: "import", observations: observations({ "2020": 90, "2022": 99 }) });
const metrics = [exports, imports];

function factsOn(asOf: typeof NOW, range: { readonly from?: string } = {}) {
  const [series] = tradeSeries(metrics, { ...range, mode: "level", asOf, chosen: ["exports"] }).series;
  return series && seriesFacts(series, { ...range, mode: "level" }, { metrics, asOf });
}

test("the facts of a series are those of what is shown of it on the day", () => {
  const then = factsOn(THEN);
  expect([then?.last.period, then?.growth?.value, then?.average?.to]).toEqual(["2020", 0.1 + 1 - 1, "2020"]);
  // one growth alone is neither the strongest nor the weakest
  expect([then?.best, then?.share?.value]).toEqual([undefined, 110 / 200]);
  const now = factsOn(NOW);
  expect([now?.last.period, now?.growth?.value, now?.best?.period, now?.worst?.period]).toEqual([
    "2022",
    0.5,
    "2022",
    "2021",
  ]);
  expect(now?.share?.value).toBe(148.5 / 247.5);
});

test("the window narrows what average and extremes are of, and nothing is said where nothing is shown", () => {
  expect(factsOn(NOW, { from: "2021" })?.average?.from).toBe("2021");
  expect(factsOn(day("2018-12-31"))).toBeUndefined();
});

test("only the value of a series follows the mode", () => {
  expect([factMeasure("value", "level"), factMeasure("value", "yoy"), factMeasure("value", "index")]).toEqual([
    "amount",
    "ratio",
    "index",
  ]);
  expect(factMeasure("best", "level")).toBe("ratio");
});

test("a difference rests on the values of both days, and takes those of the earlier one away", () => {
  const [{ scene } = { scene: undefined }] = SCENES.filter(({ id, scene: { asOf, evidence } }) => {
    return id === "moscow-beijing" && asOf === "2022-12-31" && evidence === "all";
  });
  if (!scene) throw new Error("no scene");
  const own = { ...scene, asOf: NOW, records: { metrics } };
  for (const fact of SERIES_FACTS) {
    const [then, now] = [factValue(factsOn(THEN), fact), factValue(factsOn(NOW), fact)];
    const request = { kind: "series-change", fact, since: THEN, seriesId: "exports", mode: "level" } as const;
    if (then === undefined || now === undefined) continue;
    const { value, numerator, denominator = [] } = derived(request, own);
    expect(value, fact).toBe(now - then);
    if (fact !== "value") continue;
    expect([ids(numerator), ids(denominator)]).toEqual([["observation exports/2022"], ["observation exports/2020"]]);
  }
  const point = { kind: "point", seriesId: "exports", mode: "yoy", period: "2022" } as const;
  expect(derived(point, own).value).toBe(0.5);
  expect(derived({ ...point, period: "2020", on: THEN }, own).value).toBeCloseTo(0.1, 12);
});
