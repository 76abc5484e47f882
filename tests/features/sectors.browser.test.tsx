import { expect, test } from "vitest";
import { page } from "vitest/browser";
import { downloaded } from "#support/downloaded.ts";
import { renderView, viewDrawn } from "#support/render-view.tsx";

const SECTORS = "/moscow-beijing/sectors";

const cells = (table: string, column: string) => [
  ...document.querySelectorAll(`[data-table="${table}"] tbody [data-col="${column}"]`),
];
const rowIds = (table: string) =>
  [...document.querySelectorAll(`[data-table="${table}"] tbody tr[data-id]`)].map((row) => row.getAttribute("data-id"));
const valueIn = (table: string, id: string, column: string) =>
  document
    .querySelector(`[data-table="${table}"] tr[data-id="${id}"] [data-col="${column}"] data`)
    ?.getAttribute("value");
const notices = () =>
  [...document.querySelectorAll("main [data-notice]")].map((notice) => notice.getAttribute("data-notice"));

test("the sentence counts the goals, and the table holds published numbers and fractions", async () => {
  await renderView(`${SECTORS}?asOf=2026-03-10`);
  await expect
    .element(page.getByRole("heading", { level: 1 }))
    .toHaveTextContent(
      "7 sector goals: 1 achieved, 1 on pace, 2 not met, 3 without enough data. 17 indicators have no target.",
    );
  expect(rowIds("goals")).toHaveLength(24);
  expect(valueIn("goals", "goal-trade-2024", "latest")).toBe("228.105");
  expect(valueIn("goals", "goal-trade-2024", "status")).toBe("achieved");
  expect(Number(valueIn("goals", "goal-trade-2015", "attainment"))).toBeCloseTo(-0.5985, 6);
  expect(valueIn("goals", "goal-mow-life", "attainment")).toBeUndefined();
  expect(rowIds("sectors")).toHaveLength(12);
  expect(valueIn("sectors", "transport", "programs")).toBe("9");
});

test("sectors without goals and indicators say so, and what has nothing yet on an early day says so too", async () => {
  await renderView(`${SECTORS}?asOf=1995-01-01`);
  await expect.element(page.getByRole("heading", { name: "No goals or indicators published" })).toBeInTheDocument();
  expect(document.querySelector("h1")?.textContent).toContain("7 without enough data");
  expect(cells("goals", "latest").every((cell) => cell.querySelector("data") === null)).toBe(true);
});

test("the order by distance behind pace holds for panels and table", async () => {
  await renderView(`${SECTORS}?asOf=2026-03-10`);
  await page.getByRole("link", { name: "By distance behind pace" }).click();
  await viewDrawn();
  expect(rowIds("goals")[0]).toBe("goal-trade-2015");
  const panels = [...document.querySelectorAll(".sector-panel h2")].map((heading) => heading.id);
  expect(panels.slice(0, 2)).toEqual(["sector-trade", "sector-transport"]);
});

test("bad parameters are ignored with a notice each, the others stay", async () => {
  await renderView(`${SECTORS}?from=soon&view=film&sort=colour&to=2020`);
  expect(notices()).toEqual(["from", "view", "sort"]);
  expect(document.querySelector(".indicator-chart")).not.toBeNull();
});

test("a failed document of goals is told on the page; the table of programs stays", async () => {
  await renderView(SECTORS, {
    intercept: (url) => (url.pathname.endsWith("sector-goals.json") ? new Response(null, { status: 404 }) : undefined),
  });
  expect(document.querySelectorAll('[data-error="sector-goals"]')).toHaveLength(1);
  expect(rowIds("sectors")).toHaveLength(12);
});

test("a sector's page has a table for every goal, with the rule in words and the values of the range", async () => {
  await renderView(`${SECTORS}/transport?asOf=2026-03-10&from=2024`);
  const tables = [...document.querySelectorAll('[data-table="goal"]')];
  expect(tables).toHaveLength(8);
  const buses = tables.find((table) => table.getAttribute("data-id") === "goal-mow-ebuses");
  expect(
    [...(buses?.querySelectorAll('[data-col="value"] data') ?? [])].map((each) => each.getAttribute("value")),
  ).toEqual(["1700", "2000", "2350", "2570", "3000"]);
  expect(buses?.querySelector('[data-col="period"] time')?.getAttribute("datetime")).toBe("2024-07");
  await expect.element(page.getByText(/at most 5 percentage points behind the pace/)).toBeInTheDocument();
  expect(rowIds("programs")).toHaveLength(9);
});

test("a sector's page has the milestones of its programs as they stood that day, by program and date", async () => {
  await renderView(`${SECTORS}/innovation?asOf=2022-12-31`);
  const contest = rowIds("milestones").filter((id) => id?.startsWith("pc-innov-contest/"));
  expect(rowIds("milestones")).toHaveLength(contest.length + 1);
  const status = contest.map((id) => valueIn("milestones", id ?? "", "status"));
  expect(status).toEqual(["reached", "reached", "reached", "overdue", "overdue"]);
  const heading = document.querySelector('[data-table="milestones"] [data-group="pc-innov-contest"]');
  expect(heading?.textContent).toContain("3 of 5 reached");
  expect(heading?.querySelector("a")?.pathname).toBe("/moscow-beijing/programs/pc-innov-contest");
  expect(cells("milestones", "completedOn").filter((cell) => cell.querySelector("time"))).toHaveLength(3);
  await page
    .getByRole("button", { name: /^\+\d+.days$/ })
    .first()
    .click();
  await expect.element(page.getByRole("dialog")).toBeVisible();
});

test("the milestones of a sector are saved as they are drawn", async () => {
  await renderView(`${SECTORS}/innovation?asOf=2022-12-31`);
  const { name, text } = await downloaded(/CSV/);
  expect(name).toBe("moscow-beijing_sectors-innovation-milestones_2022-12-31.csv");
  const ids = text
    .split("\r\n")
    .slice(1, -1)
    .map((line) => line.split(",")[0]);
  expect(ids).toEqual(rowIds("milestones"));
});

test("programs without a milestone are named as silent; a sector of such alone has no table of them", async () => {
  await renderView(`${SECTORS}/housing?asOf=2022-12-31`);
  await expect
    .element(page.getByText("No milestone is published by this day, only the intention is known:"))
    .toBeVisible();
  expect(document.querySelectorAll(".sector-milestones li a")).toHaveLength(4);
  expect(document.querySelector('[data-table="milestones"]')).toBeNull();
});

test("a sector that is not on the list says so and leads back", async () => {
  await renderView(`${SECTORS}/constructor`);
  await expect.element(page.getByRole("heading", { level: 1 })).toHaveTextContent("There is no sector “constructor”.");
  expect(document.querySelector("main")?.dataset["page"]).toBe("not-found");
  await expect.element(page.getByRole("link", { name: "All sectors" })).toBeInTheDocument();
  expect(document.querySelector('main a[href^="/?"], main a[href="/"]')).not.toBeNull();
});
