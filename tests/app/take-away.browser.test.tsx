import { afterEach, expect, test, vi } from "vitest";
import { type Locator, page, userEvent } from "vitest/browser";
import { downloaded, downloadedFile } from "#support/downloaded.ts";
import { readWorkbook } from "#support/read-workbook.ts";
import { renderView } from "#support/render-view.tsx";
import { unzipped } from "#support/unzipped.ts";

afterEach(() => {
  vi.restoreAllMocks();
});

async function opened(path: string) {
  await renderView(path);
  await userEvent.click(page.getByRole("button", { name: "More: copy, cite, all data" }));
  await expect.element(page.getByRole("group", { name: "Copy a citation" })).toBeVisible();
}

/** What the page puts on the clipboard when the button is pressed. */
async function copiedBy(button: Locator): Promise<string> {
  const written = vi.spyOn(navigator.clipboard, "writeText").mockResolvedValue();
  await userEvent.click(button);
  await expect.poll(() => written.mock.calls.length).toBe(1);
  return String(written.mock.lastCall?.[0]);
}

test("the rows shown and all rows are both to be had, and the file says which it is", async () => {
  await opened("/moscow-beijing/programs?sector=transport&evidence=official&asOf=2022-12-31");
  const shown = document.querySelectorAll('[data-table="programs"] tbody tr[data-id]').length;
  const all: { data: unknown[]; meta: unknown } = JSON.parse((await downloaded(/^All rows as JSON/)).text);
  expect(all.data).toHaveLength(58);
  expect(shown).toBeLessThan(58);
  expect(all.meta).toMatchObject({ view: "programs-all", evidence: "all", asOf: "2022-12-31" });
});

test("all trade is every series as published, whatever the mode and window", async () => {
  await opened("/moscow-beijing/trade?mode=yoy&from=2020&asOf=2022-12-31");
  const { name, content } = await downloadedFile(/^All rows as XLSX/);
  expect(name).toBe("moscow-beijing_trade-all_2022-12-31.xlsx");
  const [rows, sources] = await readWorkbook(content);
  expect(rows?.records.find(({ id }) => id === "2021")).toMatchObject({ "ts-rucn-turnover-y": 146.887 });
  expect(rows?.records.map(({ id }) => id)).toContain("2000");
  const known = new Set(sources?.records.map(({ id }) => id));
  const named = rows?.records.flatMap(({ sourceIds = "" }) => String(sourceIds).split(" ")) ?? [];
  expect(named.filter((id) => id !== "" && !known.has(id))).toEqual([]);
});

test("the whole partnership comes as one data package, whatever is shown", async () => {
  await opened("/berlin-paris/events?q=nothing");
  const { name, content } = await downloadedFile(/Data Package/);
  expect(name).toBe("berlin-paris_datapackage_2025-11-17.zip");
  const texts = new Map((await unzipped(content)).map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)]));
  expect(texts.get("programs.csv")?.split("\r\n")).toHaveLength(21 + 2);
  expect(JSON.parse(texts.get("datapackage.json") ?? "")).toMatchObject({
    name: "berlin-paris",
    version: "2025-11-17",
  });
});

test("a citation names the series chosen, the publisher, the as-of day and the page's address", async () => {
  await opened("/moscow-beijing/trade?metric=ts-rucn-turnover-y&asOf=2022-12-31");
  const text = await copiedBy(page.getByRole("button", { name: /^APA$/ }));
  expect(text).toMatch(
    /^Open dataset of the Twin-City Cooperation Tracker\. \(2022, December 31\)\. Russia–China total trade, annual: Moscow/,
  );
  expect(text).toContain(new URL("/moscow-beijing/trade?metric=ts-rucn-turnover-y", location.origin).href);
  expect(text).toContain("asOf=2022-12-31");
});

test("a source is cited by its own publisher and address", async () => {
  await renderView("/moscow-beijing/sources?q=tass-1232097");
  const text = await copiedBy(page.getByRole("button", { name: /^GB\/T 7714$/ }));
  expect(text).toMatch(/^TASS.*\[EB\/OL\]\. \(20\d\d-\d\d-\d\d\)\[20\d\d-\d\d-\d\d\]\. https:\/\/tass\.com\/.*\.$/);
});

test("the code for embedding shows the same chart on the same day, and nothing in it ends an attribute", async () => {
  await opened("/moscow-beijing/trade?mode=index&asOf=2022-12-31");
  const code = new DOMParser().parseFromString(
    await copiedBy(page.getByRole("button", { name: /embedding/ })),
    "text/html",
  );
  const frame = code.querySelector("iframe");
  const address = new URL(frame?.src ?? "");
  expect(address.pathname).toBe("/moscow-beijing/trade");
  expect(Object.fromEntries(address.searchParams)).toMatchObject({ mode: "index", asOf: "2022-12-31", embed: "1" });
  expect(frame?.title).toBe("Trade: Moscow – Beijing");
});

test("what is wrong with the data is copied as a report for the publisher", async () => {
  await renderView("/moscow-beijing/sources", {
    documents: {
      "moscow-beijing/programs.json": { data: [{ id: "broken" }], meta: { asOf: "2026-03-10", total: 1 } },
    },
  });
  const report = await copiedBy(page.getByRole("button", { name: /report for the publisher/ }).first());
  expect(report).toMatch(
    /document: programs\.json\n\s+record: broken\n\s+index: 0\n\s+place: \/data\/0\/\w+\n\s+reason: .*required/,
  );
});

test("the page tells search engines what it is a dataset of", async () => {
  await renderView("/moscow-beijing/overview");
  const block = () => document.head.querySelector('script[type="application/ld+json"]');
  await expect.poll(block).not.toBeNull();
  expect(JSON.parse(block()?.textContent ?? "")).toMatchObject({
    "@type": "Dataset",
    temporalCoverage: "1995-05-16/2026-03-10",
    spatialCoverage: [{ name: "Moscow" }, { name: "Beijing" }],
  });
});
