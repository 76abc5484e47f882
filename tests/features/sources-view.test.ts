import { expect, test } from "vitest";
import { day } from "#contract/dates.ts";
import type { Observation, Source, TradeMetric } from "#contract/records.ts";
import { shownAt } from "#domain/shown-at.ts";
import { filterSources } from "#domain/source-filter.ts";
import { sourceFacets, valueNotes } from "#features/sources/sources-view.ts";
import { embeddedDataset } from "#support/embedded-dataset.ts";

const { metrics, goals, sources } = embeddedDataset();
const [sampleMetric] = metrics;

function metricWith(observations: Observation[]): TradeMetric {
  if (!sampleMetric) throw new Error("The dataset has no metric");
  return { ...sampleMetric, evidence: "reported", observations };
}

function source(id: string, more: Partial<Source> = {}): Source {
  return { id, title: { ru: `Заголовок ${id}` }, publisher: { en: "Publisher" }, kind: "press", ...more };
}

const note = { en: "A note" };

test("values of periods after the as-of day are not among what is shown", () => {
  const observations = [
    { period: "2021", value: 1 },
    { period: "2022", value: 2 },
  ];
  const shown = shownAt({ metrics: [metricWith(observations)] }, { asOf: day("2022-12-30"), evidence: "all" });
  expect(shown.metrics?.[0]?.observations.map(({ period }) => period)).toEqual(["2021"]);
});

test("a note stands with published, derived or missing values by what its value is", () => {
  const metric = metricWith([
    { period: "2019", value: null, note },
    { period: "2020", value: 1, note, evidence: "estimated" },
    { period: "2021", value: 2, note },
    { period: "2022", value: 3 },
  ]);
  const groups = valueNotes({ metrics: [metric] }, day("2023-01-01"));
  const periods = (group: keyof typeof groups) =>
    groups[group].flatMap(({ notes }) => notes.map(({ observation }) => observation.period));
  expect(periods("missing")).toEqual(["2019"]);
  expect(periods("derived")).toEqual(["2020"]);
  expect(periods("published")).toEqual(["2021"]);
});

test("no note of the dataset is lost between the groups", () => {
  const groups = valueNotes({ metrics, goals }, day("2100-12-31"));
  const grouped = Object.values(groups)
    .flat()
    .flatMap(({ notes }) => notes).length;
  const all = [...metrics, ...goals]
    .flatMap(({ observations }) => observations)
    .filter(({ note: text }) => text).length;
  expect(all).toBeGreaterThan(100);
  expect(grouped).toBe(all);
});

test("conditions of one parameter widen, those of different parameters narrow", () => {
  const list = [
    source("a", { kind: "official", language: "ru" }),
    source("b", { language: "zh" }),
    source("c", { language: "ru" }),
    source("d"),
  ];
  const found = (conditions: { q?: string; kinds?: string[]; languages?: string[] }) =>
    filterSources(list, { q: "", kinds: [], languages: [], ...conditions }).map(({ id }) => id);
  expect(found({ languages: ["ru", "zh"] })).toEqual(["a", "b", "c"]);
  expect(found({ languages: ["ru"], kinds: ["press"] })).toEqual(["c"]);
  expect(found({ q: "заголовок D" })).toEqual(["d"]);
});

test("languages are offered by frequency, and only those that occur", () => {
  const facets = sourceFacets(sources, {}).languages;
  expect(facets[0]?.count).toBe(sources.filter(({ language }) => language === facets[0]?.value).length);
  expect(facets.map(({ count }) => count)).toEqual(facets.map(({ count }) => count).toSorted((a, b) => b - a));
});

test("a kind and a language are counted among what the words and the other condition leave", () => {
  const list = [
    source("metro-1", { kind: "official", language: "ru" }),
    source("metro-2", { language: "zh" }),
    source("school", { language: "zh" }),
  ];
  const { kinds, languages } = sourceFacets(list, { q: "metro", kinds: ["press"] });
  expect(kinds.map(({ value, count }) => [value, count])).toEqual([
    ["official", 1],
    ["press", 1],
  ]);
  expect(languages.map(({ value, count }) => [value, count])).toEqual([
    ["zh", 1],
    ["ru", 0],
  ]);
});
