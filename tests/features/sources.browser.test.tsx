import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { renderView } from "#support/render-view.tsx";

const PATH = "/moscow-beijing/sources";
const META = { asOf: "2023-12-31" };

const rowsOf = (table: string) => [...document.querySelectorAll(`[data-table="${table}"] tbody tr`)];
const cellsOf = (table: string, column: string) =>
  [...document.querySelectorAll(`[data-table="${table}"] tbody [data-col="${column}"]`)].map(
    (cell) => cell.textContent,
  );
const valuesOf = (table: string, column: string) =>
  [...document.querySelectorAll(`[data-table="${table}"] tbody [data-col="${column}"] data`)].map((element) =>
    element.getAttribute("value"),
  );

const agreement = (id: string, more: object = {}) => ({
  id,
  title: { en: `Agreement ${id}` },
  kind: "memorandum",
  signedOn: "2020-01-01",
  signatories: [],
  sectorIds: [],
  evidence: "official",
  sourceIds: ["first"],
  ...more,
});

const SOURCES = {
  data: [
    { id: "first", title: { en: "First report" }, publisher: { en: "City" }, kind: "official", language: "en" },
    {
      id: "second",
      title: { zh: "第二份报道" },
      publisher: { en: "Agency" },
      kind: "press",
      language: "zh",
      publishedOn: "2021-05",
      url: "https://example.org/second",
    },
    { id: "broken", title: { en: "Broken" }, publisher: { en: "Agency" }, kind: "rumour" },
    { title: { en: "Without an id" }, publisher: { en: "Agency" }, kind: "press" },
  ],
  meta: { ...META, total: 5 },
};

const EMPTY = { data: [], meta: META };

const documents = {
  "moscow-beijing/sources.json": SOURCES,
  "moscow-beijing/agreements.json": { data: [agreement("one"), agreement("two")], meta: META },
  "moscow-beijing/programs.json": EMPTY,
  "moscow-beijing/events.json": EMPTY,
  "moscow-beijing/sector-goals.json": EMPTY,
  "moscow-beijing/trade-metrics.json": EMPTY,
};

test("all sources of the dataset stand in the document, those that most rests on first", async () => {
  await renderView(PATH);
  expect(document.querySelector("h1")?.textContent).toMatch(/Of 291 sources 27 are official; 26 gaps are named/);
  expect(rowsOf("sources")).toHaveLength(291);
  const facts = valuesOf("sources", "facts").map(Number);
  expect(facts).toEqual(facts.toSorted((a, b) => b - a));
  expect(rowsOf("gaps")).toHaveLength(26);
});

test("the evidence shares are of everything shown and add up", async () => {
  await renderView(`${PATH}?asOf=2020-01-01`);
  const shares = valuesOf("evidence", "share").map(Number);
  expect(shares).toHaveLength(4);
  expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
  expect(valuesOf("evidence", "count").map(Number).at(-1)).toBe(0);
});

test("sources are found by words, kind and language, and the address says so", async () => {
  const { main } = await renderView(PATH, { documents });
  expect(rowsOf("sources").map((row) => row.getAttribute("data-id"))).toEqual(["first", "second"]);
  await main.getByRole("link", { name: "Chinese" }).click();
  await expect.poll(() => rowsOf("sources").length).toBe(1);
  expect(new URL(location.href).searchParams.get("language")).toBe("zh");
  expect(document.querySelector('[data-table="sources"] [lang="zh-Hans"]')?.textContent).toBe("第二份报道");
  await userEvent.fill(main.getByRole("searchbox"), "first");
  await expect.element(main.getByText("No source matches these conditions.")).toBeVisible();
  await main.getByRole("link", { name: "Clear all" }).click();
  await expect.poll(() => rowsOf("sources").length).toBe(2);
});

test("a link to one source shows everything that rests on it, with links there", async () => {
  const { main } = await renderView(`${PATH}?q=first`, { documents });
  await expect.element(main.getByRole("heading", { name: /What rests on this source: First report/ })).toBeVisible();
  await main.getByRole("link", { name: "Agreement two" }).click();
  await expect.poll(() => location.pathname).toBe("/moscow-beijing/agreements/two");
});

test("quarantined records and problems are listed with their places and reasons", async () => {
  await renderView(PATH, { documents });
  expect(rowsOf("quarantine").map((row) => row.getAttribute("data-id"))).toEqual(["broken", "3"]);
  expect(valuesOf("quarantine", "index")).toEqual(["2", "3"]);
  expect(cellsOf("quarantine", "pointer")).toEqual(["/data/2/kind", "/data/3/id"]);
  expect(cellsOf("quarantine", "reason")[0]).toContain('found "rumour"');
  const total = rowsOf("problems").find((row) => row.getAttribute("data-id") === "sources");
  expect(total?.querySelector('[data-col="pointer"]')?.textContent).toBe("/meta/total");
  expect(document.querySelector('[data-quarantined="sources"] data')?.getAttribute("value")).toBe("2");
  expect(document.querySelector("h1")?.textContent).toMatch(/2 records are quarantined/);
});

test("an order that the table does not have, a kind and a language that are none are ignored with notices", async () => {
  await renderView(`${PATH}?sort=colour&kind=rumour,press&language=xx`, { documents });
  const notices = [...document.querySelectorAll("main [data-notice]")].map((notice) =>
    notice.getAttribute("data-notice"),
  );
  expect(notices).toEqual(["sort", "kind", "language"]);
  expect(rowsOf("sources").map((row) => row.getAttribute("data-id"))).toEqual(["second"]);
});

test("sorting by a head goes through the address, and missing dates stand last both ways", async () => {
  await renderView(`${PATH}?sort=-publishedOn`, { documents });
  expect(rowsOf("sources").map((row) => row.getAttribute("data-id"))).toEqual(["second", "first"]);
  await page.getByRole("link", { name: "Sort by “Published”, ascending" }).click();
  await expect.poll(() => new URL(location.href).searchParams.get("sort")).toBe("publishedOn");
  expect(rowsOf("sources").map((row) => row.getAttribute("data-id"))).toEqual(["second", "first"]);
});

test("a document that does not come leaves the list standing and makes no figure out of the rest", async () => {
  await renderView(PATH, {
    documents,
    intercept: (url) =>
      url.pathname.endsWith("/events.json")
        ? Response.json(
            { title: "No such thing" },
            { status: 404, headers: { "Content-Type": "application/problem+json" } },
          )
        : undefined,
  });
  expect(document.querySelectorAll('main [data-error="events"] button[data-retry]').length).toBeGreaterThan(0);
  expect(rowsOf("sources")).toHaveLength(2);
  expect(valuesOf("sources", "facts")).toEqual([]);
  expect(rowsOf("evidence")).toHaveLength(0);
});
