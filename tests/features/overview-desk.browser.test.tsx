import { expect, test } from "vitest";
import { page } from "vitest/browser";
import { embeddedPrograms, tallyOf } from "#support/embedded-programs.ts";
import { renderView, viewDrawn } from "#support/render-view.tsx";

const OVERVIEW = "/moscow-beijing/overview";

const figures = (name: string) =>
  [...document.querySelectorAll(`main [data-figure="${name}"]`)].map((figure) => figure.getAttribute("value"));
const textOf = (selector: string) => document.querySelector(selector)?.textContent.replaceAll(/\s+/g, " ");

test("comparing shows the differences in the sentence and in every cell, and the table by weight", async () => {
  const programs = await embeddedPrograms();
  const [now, then] = [tallyOf(programs, "2022-12-31"), tallyOf(programs, "2021-12-31")];
  const difference = now.byHealth.unreported - then.byHealth.unreported;
  expect(difference).toBeGreaterThan(0);
  await renderView(`${OVERVIEW}?asOf=2022-12-31&since=2021-12-31`);
  expect(textOf("h1")).toContain(`${now.byHealth.unreported} (+${difference})`);
  expect(textOf("h1")).toContain("In brackets: the difference from 31 December 2021.");
  const differences = [
    ...document.querySelectorAll(
      '[data-table="sectors"] tbody [data-col="unreported"] [aria-hidden].sector-matrix__signed',
    ),
  ].map(({ textContent }) => Number(textContent.replace("−", "-")));
  expect(differences.reduce((sum, one) => sum + one, 0)).toBe(difference);
  await expect.element(page.getByRole("table", { name: /Changes since/ })).toBeInTheDocument();
  const headings = [...document.querySelectorAll('[data-table="changes"] .data-table__group')].map(
    ({ textContent }) => textContent,
  );
  expect(headings[0]).toMatch(/^Newly unreported: \d+$/);
  expect(headings.at(-1)).toMatch(/^New values: \d+$/);
});

test("a cell opens its programmes under the reader's conditions, beside each sign that opens one", async () => {
  await renderView(`${OVERVIEW}?asOf=2026-03-10&agreement=agr-2020-programme`);
  const cell = document.querySelector('[data-table="sectors"] tr[data-id="transport"] [data-col="unreported"]');
  const count = Number(cell?.querySelector("data")?.getAttribute("value"));
  expect(count).toBeGreaterThan(0);
  const all = [...(cell?.querySelectorAll("a") ?? [])].find((link) => link.href.includes("/programs?"));
  const address = new URL(all?.href ?? "", location.href);
  expect(Object.fromEntries(address.searchParams)).toMatchObject({
    sector: "transport",
    health: "unreported",
    agreement: "agr-2020-programme",
  });
  expect(all?.getAttribute("aria-label")).toMatch(/^Transport: \d+ programmes? unreported$/);
});

test("who owes what stands open under a link that was copied while it did", async () => {
  await renderView(`${OVERVIEW}?asOf=2026-03-10&leads=open`);
  await expect.poll(() => document.querySelector('[data-table="leads"]')).not.toBeNull();
  document.querySelector<HTMLElement>(".overview__leads summary")?.click();
  await expect.poll(() => new URLSearchParams(location.search).get("leads")).toBeNull();
  expect(document.querySelector('[data-table="leads"]')).toBeNull();
});

test("each lead stands with its programmes, and those without a named lead are counted as such", async () => {
  const programs = await embeddedPrograms();
  await renderView(`${OVERVIEW}?asOf=2026-03-10`);
  await page.getByRole("heading", { name: "Who owes what" }).click();
  await expect.element(page.getByRole("table", { name: "Who owes what" })).toBeVisible();
  const rows = [...document.querySelectorAll('[data-table="leads"] tbody tr')];
  const last = rows.at(-1);
  expect(last?.textContent).toContain("not named in the sources");
  const unnamed = programs.filter(({ leadIds }) => leadIds === undefined || leadIds.length === 0).length;
  expect(last?.querySelector('[data-col="programs"] data')?.getAttribute("value")).toBe(String(unnamed));
  const [first] = rows;
  const id = first?.getAttribute("data-id") ?? "";
  expect(first?.querySelector("a")?.getAttribute("href")).toContain(`lead=${id}`);
  expect(first?.querySelector('[data-col="programs"] data')?.getAttribute("value")).toBe(
    String(programs.filter(({ leadIds }) => leadIds?.includes(id)).length),
  );
});

test("a term that ends within 180 days stands with the days that are left, and deadlines by how near they are", async () => {
  await renderView(`${OVERVIEW}?asOf=2023-10-01`);
  expect(textOf(".agreement-panel")).toContain("Terms that end within 180 days");
  const row = document.querySelector('.agreement-panel [data-id="agr-2020-programme"]');
  expect(row?.querySelector("time")?.getAttribute("datetime")).toBe("2023-12-31");
  expect(row?.querySelector("data")?.getAttribute("value")).toBe("91");
  expect(textOf(".deadlines-panel")).toMatch(/Within 30\sdays: \d+.*In 31 to 90\sdays: \d+/);
});

test("conditions that leave nothing are named, with the way out that leaves least", async () => {
  await renderView(`${OVERVIEW}?asOf=2026-03-10&sector=media&health=late`);
  expect(figures("programs")).toEqual(["0"]);
  const way = page.getByRole("link", { name: /Late|late/ }).first();
  await expect.element(way).toBeInTheDocument();
  await expect.poll(() => textOf(".no-rows")).toContain("Media");
  document.querySelector<HTMLAnchorElement>(".no-rows a")?.click();
  await viewDrawn();
  expect(Number(figures("programs")[0])).toBeGreaterThan(0);
});
