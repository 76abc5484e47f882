import { expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { renderView } from "#support/render-view.tsx";

const AT = "asOf=2022-12-31";
const VIEWS = [
  "overview",
  "programs",
  "programs/pc-housing",
  "timeline",
  "sectors",
  "trade",
  "agreements",
  "sources",
  "briefing",
] as const;

const MOST_OPENED = 16;

const popover = () => document.querySelector<HTMLElement>(".why-popover");
const isOpen = () => popover()?.matches(":popover-open") ?? false;

/** The way to the derivation of a figure: the button around it, or the sign beside it. */
function wayTo(figure: Element): HTMLElement | null {
  return (
    figure.closest<HTMLElement>("button[data-why]") ?? figure.parentElement?.querySelector("button[data-why]") ?? null
  );
}

async function derivationShown(): Promise<HTMLElement> {
  await expect.poll(() => popover()?.querySelector("[data-derivation]")).toBeTruthy();
  const shown = popover()?.querySelector<HTMLElement>("[data-derivation]");
  if (!shown) throw new Error("no derivation");
  return shown;
}

async function closed(): Promise<void> {
  await userEvent.keyboard("{Escape}");
  await expect.poll(isOpen).toBe(false);
}

test.each(VIEWS)("each figure on %s opens its derivation, which shows the same number", async (view) => {
  await renderView(`/moscow-beijing/${view}?${AT}`);
  for (const figure of document.querySelectorAll("main [data-figure]")) {
    expect(wayTo(figure), figure.outerHTML).not.toBeNull();
  }
  const ways = document.querySelectorAll<HTMLElement>("main button[data-why]");
  expect(ways.length).toBeGreaterThan(0);
  // tables say the same over and over: the first, and a few of the others
  for (const [at, way] of [...ways].entries()) {
    if (at > MOST_OPENED && at % 13 !== 0) continue;
    way.click();
    const shown = await derivationShown();
    const value = shown.querySelector(".why-popover__value data")?.getAttribute("value");
    const figure = way.querySelector("data");
    if (value !== undefined && figure) expect(value, way.outerHTML).toBe(figure.getAttribute("value"));
    await closed();
  }
});

test("a figure opens by keyboard, names rule and records, and gives the focus back", async () => {
  await renderView(`/moscow-beijing/overview?${AT}`);
  const figure = document.querySelector('h1 [data-figure="programs"]');
  const way = figure && wayTo(figure);
  if (!way) throw new Error("no figure");
  way.focus();
  await userEvent.keyboard("{Enter}");
  const shown = await derivationShown();
  expect(document.activeElement?.textContent).toBe("Why this figure");
  await expect.element(page.getByRole("dialog", { name: "Why this figure" })).toBeVisible();
  expect(shown.textContent).toContain("whether or not their agreement is signed");
  const count = Number(figure.getAttribute("value"));
  expect(shown.querySelectorAll("section:first-of-type li")).toHaveLength(Math.min(50, count));
  const [link] = shown.querySelectorAll<HTMLAnchorElement>("li a");
  expect(link?.getAttribute("href")).toMatch(/^\/moscow-beijing\/programs\/.+asOf=2022-12-31/);
  expect(shown.querySelector("li .evidence-mark")).not.toBeNull();
  await closed();
  expect(document.activeElement).toBe(way);
});

test("the numbers of the table of sectors are one stop of Tab, and arrows move between them", async () => {
  await renderView(`/moscow-beijing/sectors?${AT}`);
  const numbers = [...document.querySelectorAll<HTMLElement>('[data-table="sectors"] button[data-why]')];
  const cells = document.querySelectorAll('[data-table="sectors"] tbody td data');
  expect(numbers).toHaveLength(cells.length);
  expect(numbers.filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
  numbers[0]?.focus();
  await userEvent.keyboard("{ArrowRight}");
  expect(document.activeElement).toBe(numbers[1]);
  await userEvent.keyboard("{Enter}");
  const shown = await derivationShown();
  expect(shown.querySelector(".why-popover__value data")?.getAttribute("value")).toBe(
    numbers[1]?.querySelector("data")?.getAttribute("value"),
  );
  await closed();
  expect(document.activeElement).toBe(numbers[1]);
});

test("what the conditions and the evidence filter leave out is named", async () => {
  await renderView(`/moscow-beijing/programs?${AT}&sector=transport&evidence=official`);
  const figure = document.querySelector('h1 [data-figure="programs"]');
  if (figure) wayTo(figure)?.click();
  const shown = await derivationShown();
  const left = shown.querySelector('[data-left-out="filtered"]');
  expect(left?.textContent).toContain("Outside the conditions set on this page");
  expect(left?.querySelectorAll("li").length).toBeGreaterThan(0);
});

test("the sources of a record open over its derivation, which stays", async () => {
  await renderView(`/moscow-beijing/overview?${AT}`);
  const figure = document.querySelector('h1 [data-figure="programs"]');
  if (figure) wayTo(figure)?.click();
  const shown = await derivationShown();
  shown.querySelector<HTMLElement>(".evidence-mark")?.click();
  await expect.poll(() => document.querySelector(".source-popover:popover-open li")).toBeTruthy();
  expect(isOpen()).toBe(true);
});

test("a record opens from its derivation, which closes", async () => {
  await renderView(`/moscow-beijing/overview?${AT}`);
  const figure = document.querySelector('h1 [data-figure="programs"]');
  if (figure) wayTo(figure)?.click();
  const shown = await derivationShown();
  shown.querySelector<HTMLElement>("li a")?.click();
  await expect.poll(() => location.pathname).toMatch(/\/programs\/.+/);
  await expect.poll(isOpen).toBe(false);
});

/** Opens what the first of these figures rests on. */
async function opened(selector: string): Promise<HTMLElement> {
  await expect.poll(() => document.querySelector(selector)).toBeTruthy();
  document.querySelector<HTMLElement>(selector)?.click();
  return derivationShown();
}

const shownValue = (shown: HTMLElement) =>
  Number(shown.querySelector(".why-popover__value data")?.getAttribute("value"));

test("a difference since an earlier day opens what came and what went", async () => {
  await renderView(`/moscow-beijing/overview?${AT}&since=2021-06-30`);
  const way = "tfoot .sector-matrix__difference button[data-why='difference']";
  const shown = await opened(way);
  const signed = document.querySelector(`${way} .sector-matrix__signed`)?.textContent ?? "";
  expect(shownValue(shown)).toBe(Number(signed.replace("\u2212", "-")));
  expect(shown.textContent).toContain("counted on the earlier day, and no longer");
  await closed();
});

test("a count of the line of changes opens the records that changed", async () => {
  await renderView(`/moscow-beijing/overview?${AT}&since=2021-06-30`);
  const shown = await opened(".change-line button[data-why='changes']");
  const way = document.querySelector(".change-line button[data-why='changes']");
  expect(shownValue(shown)).toBe(Number(way?.textContent));
  expect(shown.querySelectorAll("section:first-of-type li").length).toBeGreaterThan(0);
  await closed();
});

test("subtotals by lead and the counts of the conditions open the programs that they count", async () => {
  await renderView(`/moscow-beijing/programs?${AT}&group=lead`);
  const [group] = document.querySelectorAll(".programs-group__total button[data-why] data");
  group?.closest("button")?.click();
  expect(shownValue(await derivationShown())).toBe(Number(group?.getAttribute("value")));
  await closed();
  const facet = document.querySelector(".programs-filters__healths li");
  facet?.querySelector<HTMLElement>("button[data-why]")?.click();
  expect(shownValue(await derivationShown())).toBe(Number(facet?.querySelector("a")?.textContent));
  await closed();
});

test("a figure is copied with its name, day, rule, sources and address", async () => {
  const written: string[] = [];
  vi.spyOn(navigator.clipboard, "writeText").mockImplementation(async (text) => {
    await Promise.resolve();
    written.push(text);
  });
  await renderView(`/moscow-beijing/overview?${AT}`);
  const shown = await opened("h1 button[data-why='tally']");
  const value = shown.querySelector(".why-popover__value data")?.textContent ?? "";
  await page.getByRole("button", { name: "Copy figure with its source" }).click();
  await expect.poll(() => written).toHaveLength(1);
  const [text = ""] = written;
  expect(text).toMatch(/^Programmes[^\n]*: /);
  expect(text).toContain(`: ${value}, as of`);
  expect(text).toMatch(/\nRule: .+\nSources: .+https?:\/\/.+\nReproduce: http.+asOf=2022-12-31/);
  await expect.element(page.getByRole("dialog").getByRole("status")).toHaveTextContent("Copied");
  vi.restoreAllMocks();
});

test("where the browser refuses to copy, the text stands selected", async () => {
  vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("refused"));
  await renderView(`/moscow-beijing/overview?${AT}`);
  await opened("h1 button[data-why='tally']");
  await page.getByRole("button", { name: "Copy figure with its source" }).click();
  await expect.element(page.getByRole("textbox", { name: "Text to copy" })).toHaveFocus();
  vi.restoreAllMocks();
});
