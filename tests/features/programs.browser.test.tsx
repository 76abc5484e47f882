import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { countedSteps } from "#support/history-steps.ts";
import { renderView, viewDrawn } from "#support/render-view.tsx";

const LIST = "/moscow-beijing/programs?asOf=2022-12-31";

const CONTEST = "Russian-Chinese innovation and entrepreneurship contest of 2021";

const rowIds = () =>
  [...document.querySelectorAll<HTMLElement>('[data-table="programs"] tr[data-id]')].map(
    ({ dataset }) => dataset["id"],
  );

const figure = (name: string) => document.querySelector(`[data-figure="${name}"]`)?.getAttribute("value");

const cell = (id: string, column: string) =>
  document.querySelector(`[data-table="programs"] tr[data-id="${id}"] [data-col="${column}"]`);

test("every program stands in the table with the contract's columns, under the head of its sector", async () => {
  await page.viewport(1440, 900);
  await renderView(LIST);
  expect(rowIds()).toHaveLength(58);
  expect(figure("programs")).toBe("58");
  const ids = "title sector agreement leads start end reportedOn progress elapsed health evidence".split(" ");
  for (const column of ids) expect(cell("pc-innov-contest", column), column).not.toBeNull();
  expect(cell("pc-innov-contest", "progress")?.querySelector("data")).toHaveAttribute("value", "0.6");
  expect(cell("pc-innov-contest", "health")?.querySelector("data")).toHaveAttribute("value", "unreported");
  expect(cell("pc-innov-contest", "start")?.querySelector("time")).toHaveAttribute("datetime", "2021-01-18");
  expect(cell("pc-trade-practices", "elapsed")?.querySelector("data")?.getAttribute("value")).toMatch(/^0\.66/);
  expect(cell("pc-trade-practices", "leads")?.textContent).toBe("not named in the sources");
  expect(cell("pc-trade-practices", "leads")?.querySelector("data")).toBeNull();
  const head = document.querySelector('tbody[data-group="media"] th[scope="rowgroup"]');
  expect(head?.querySelector("data")).toHaveAttribute("value", "media");
});

test("what is not drawn holds nothing that takes the focus", async () => {
  await renderView(LIST);
  const focusable = document.querySelectorAll(".visually-hidden :is(a, button, input, [tabindex])");
  expect(focusable).toHaveLength(0);
});

test("conditions join: or within a list, and between them", async () => {
  await renderView(`${LIST}&sector=trade,media&health=unreported`);
  expect(rowIds()).toEqual(["pc-trade-practices", "pc-trade-two-zones", "pc-trade-fund", "pc-media-stated"]);
  expect(figure("programs")).toBe("4");
  expect(figure("health-unreported")).toBe("4");
});

test("a status toggle and a menu put their choice into the URL", async () => {
  await renderView(LIST);
  await page.getByRole("link", { name: /^done: / }).click();
  expect(new URL(location.href).searchParams.get("health")).toBe("done");
  await expect.poll(rowIds).toHaveLength(6);
  await page.getByText("Sector any").click();
  await page.getByRole("checkbox", { name: /Science and technology/ }).click();
  expect(new URL(location.href).searchParams.get("sector")).toBe("scitech");
  await expect.poll(rowIds).toEqual(["pc-sci-roundtable"]);
});

test("the search takes effect when the typing rests, without a step for Back", async () => {
  await renderView(LIST);
  const steps = countedSteps();
  await page.getByRole("searchbox").fill("МЕТРО");
  await expect.poll(() => new URL(location.href).searchParams.get("q")).toBe("МЕТРО");
  await expect.poll(rowIds).toContain("pc-tr-metro-construction");
  expect(steps()).toBe(0);
});

test("sorting leaves the groups, grouping keeps them; missing values stand last both ways", async () => {
  await renderView(`${LIST}&sort=-progress`);
  const shares = () =>
    rowIds().map((id) =>
      cell(id ?? "", "progress")
        ?.querySelector("data")
        ?.getAttribute("value"),
    );
  const known = shares().filter((share) => share !== undefined);
  expect(known).toEqual(known.toSorted((a, b) => Number(b) - Number(a)));
  expect(shares().slice(known.length)).toEqual(Array(58 - known.length).fill(undefined));
  expect(document.querySelector('[data-col="progress"][aria-sort]')).toHaveAttribute("aria-sort", "descending");
  expect(document.querySelectorAll("[data-group]")).toHaveLength(0);
  await page.getByRole("combobox", { name: "Group by" }).selectOptions("status");
  await expect.poll(() => document.querySelectorAll("[data-group]").length).toBe(4);
});

test("bad values are ignored with a notice, the good ones of the list stay", async () => {
  await renderView(`${LIST}&sector=nope,media&group=colour&sort=bar`);
  expect(rowIds()).toEqual(["pc-media-stated"]);
  const notices = [...document.querySelectorAll<HTMLElement>("[data-notice]")].map(({ dataset }) => dataset["notice"]);
  expect(notices).toEqual(["sector", "group", "sort"]);
});

test("an empty list says its conditions and offers the way out with its count", async () => {
  await renderView(`${LIST}&sector=media&health=done`);
  await expect.element(page.getByText("No programme meets all conditions: status done; sector Media.")).toBeVisible();
  await page.getByRole("link", { name: "without status done" }).click();
  await expect.poll(rowIds).toEqual(["pc-media-stated"]);
});

test("a program opens beside the list; j and k step through it, Back closes it", async () => {
  await page.viewport(1440, 900);
  await renderView(LIST);
  const link = page.getByRole("link", { name: CONTEST });
  await link.click();
  await viewDrawn();
  const sheet = page.getByRole("region", { name: CONTEST });
  await expect.element(sheet).toBeVisible();
  expect(rowIds()).toHaveLength(58);
  expect(document.querySelectorAll("h1")).toHaveLength(1);
  await userEvent.keyboard("j");
  await expect.poll(() => location.pathname).toBe("/moscow-beijing/programs/pc-innov-platform");
  await userEvent.keyboard("k");
  await expect.poll(() => location.pathname).toBe("/moscow-beijing/programs/pc-innov-contest");
  history.back();
  await expect.poll(() => location.pathname).toBe("/moscow-beijing/programs");
  await expect.poll(() => document.querySelector(".program-sheet")).toBeNull();
});

test("arrow keys move along the rows", async () => {
  await renderView(LIST);
  const links = document.querySelectorAll<HTMLElement>(".programs-table__title");
  links[0]?.focus();
  await userEvent.keyboard("{ArrowDown}{ArrowDown}{ArrowUp}");
  expect(document.activeElement).toBe(links[1]);
});

test("the page of the contest: status with its reason, milestones, events and sources", async () => {
  await renderView("/moscow-beijing/programs/pc-innov-contest?asOf=2022-12-31");
  await expect.element(page.getByRole("heading", { level: 1 })).toHaveTextContent(CONTEST);
  await expect.element(page.getByText(/^unreported: milestone “Final in Beijing/)).toBeVisible();
  const statuses = [...document.querySelectorAll('[data-table="milestones"] tr[data-id] [data-col="status"] data')];
  expect(statuses.map((status) => status.getAttribute("value"))).toEqual([
    "reached",
    "reached",
    "reached",
    "overdue",
    "overdue",
  ]);
  expect([figure("reached"), figure("counted")]).toEqual(["3", "5"]);
  await expect.element(page.getByText("rule 5")).toBeVisible();
  await expect.element(page.getByRole("heading", { name: "What was reported" })).toBeVisible();
  expect(document.querySelectorAll(".program-reports li[data-id]").length).toBeGreaterThan(2);
  expect(document.querySelectorAll(".program-sources li[data-id]")).toHaveLength(12);
});

test("a declared state that decides otherwise than the milestones is told together with them", async () => {
  await renderView("/moscow-beijing/programs/pc-sci-roundtable?asOf=2022-12-31");
  await expect.element(page.getByText(/^done: declared state from December 2020: completed/)).toBeVisible();
  await expect.element(page.getByText(/milestones and reports alone would give: unreported/)).toBeVisible();
});

test("an unknown program and a hidden one say so, each with the way on", async () => {
  await renderView("/moscow-beijing/programs/constructor");
  await expect.element(page.getByRole("heading", { level: 1, name: "There is no such programme" })).toBeVisible();
  await expect.element(page.getByRole("main").getByRole("link", { name: "All programmes" }).first()).toBeVisible();
  expect(document.querySelector("main")?.dataset["page"]).toBe("not-found");
  expect(document.querySelector('main a[href^="/?"], main a[href="/"]')).not.toBeNull();
});

test("the evidence filter hides a reported program and offers to show it", async () => {
  await renderView("/moscow-beijing/programs/pc-innov-contest?evidence=official");
  await page.getByRole("link", { name: "Show all data" }).click();
  await expect.element(page.getByRole("heading", { level: 1 })).toHaveTextContent(CONTEST);
});

test("sectors are ordered by their titles, as any text is", async () => {
  await renderView(`${LIST}&sort=sector`);
  const titles = [...document.querySelectorAll('[data-table="programs"] [data-col="sector"] data')].map(
    (sector) => sector.textContent?.trim() ?? "",
  );
  expect(titles).toEqual(titles.toSorted(new Intl.Collator("en").compare));
  expect(new Set(titles).size).toBeGreaterThan(5);
});

test("agreements that were left out are counted beside the programmes", async () => {
  const asOf = "2026-03-10";
  await renderView(LIST, {
    documents: { "moscow-beijing/agreements.json": { data: [{ id: "broken" }], meta: { asOf } } },
  });
  const remark = document.querySelector('main [data-quarantined="agreements"]');
  expect(remark?.querySelector("data")?.getAttribute("value")).toBe("1");
  expect(remark?.textContent).toMatch(/^agreements · 1 record /);
});

test("agreements that do not come leave the list standing, and say so", async () => {
  await renderView(LIST, {
    intercept: (url) => (url.pathname.endsWith("agreements.json") ? new Response("no", { status: 404 }) : undefined),
  });
  expect(rowIds()).toHaveLength(58);
  expect(document.querySelector('main [data-error="agreements"]')).not.toBeNull();
});

test("programs that do not come are named with a retry, and no figure is made up", async () => {
  await renderView(LIST, {
    intercept: (url) => (url.pathname.endsWith("programs.json") ? new Response("no", { status: 404 }) : undefined),
  });
  expect(document.querySelector('[data-error="programs"] button[data-retry]')).not.toBeNull();
  expect(document.querySelectorAll("[data-figure]")).toHaveLength(0);
});
