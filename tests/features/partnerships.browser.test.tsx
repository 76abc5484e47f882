import axe from "axe-core";
import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { renderView, viewDrawn } from "#support/render-view.tsx";

const row = (id: string) => document.querySelector(`[data-table=partnerships] tr[data-id=${id}]`);
const cell = (id: string, column: string) => row(id)?.querySelector(`[data-col=${column}]`);
const value = (id: string, column: string) => cell(id, column)?.querySelector("data")?.getAttribute("value");

test("each partnership stands at its own data day, with the figures that its overview shows", async () => {
  await renderView("/partnerships?lang=en");
  expect(document.querySelector("main")?.dataset["page"]).toBe("partnerships");
  const heads = [...document.querySelectorAll("[data-table=partnerships] thead th")].map((th) =>
    th.getAttribute("data-col"),
  );
  const contract = "title asOf standingProgramme validTo programs reached counted due dueReached".split(" ");
  expect(heads).toEqual(expect.arrayContaining(contract));
  expect(cell("moscow-beijing", "asOf")?.querySelector("time")?.dateTime).toBe("2026-03-10");
  const figures = ["programs", "reached", "counted", "due", "dueReached"].map((name) => [
    name,
    value("moscow-beijing", name),
  ]);
  await page.getByRole("link", { name: "Moscow – Beijing" }).click();
  await expect.poll(() => location.pathname).toBe("/moscow-beijing/overview");
  await viewDrawn();
  for (const [name, number] of figures) {
    const shown = document.querySelector(`data[data-figure=${name}]`);
    if (shown) expect(shown.getAttribute("value"), name ?? "").toBe(number);
  }
  expect(document.querySelector("data[data-figure=programs]")).not.toBe(null);
});

test("a day asked for holds for all, and is said", async () => {
  await renderView("/partnerships?asOf=2022-12-31&lang=en");
  expect(document.querySelector<HTMLTimeElement>("time[data-as-of]")?.dateTime).toBe("2022-12-31");
  for (const id of ["moscow-beijing", "berlin-paris"]) {
    expect(cell(id, "asOf")?.querySelector("time")?.dateTime).toBe("2022-12-31");
  }
  expect(value("moscow-beijing", "standingProgramme")).toBe("agr-2020-programme");
});

test("of two partnerships one fails: its row says why, and the other is whole", async () => {
  await renderView("/partnerships?lang=en", {
    intercept: (url) =>
      url.pathname.endsWith("/berlin-paris/programs.json")
        ? new Response(JSON.stringify({ title: "Gone fishing" }), { status: 410 })
        : undefined,
  });
  expect(row("berlin-paris")?.querySelector("[data-error=programs]")?.textContent).toContain("Gone fishing");
  expect(row("berlin-paris")?.querySelector("button[data-retry]")).not.toBe(null);
  expect(cell("berlin-paris", "programs")?.querySelector("data, time")).toBe(null);
  expect(cell("berlin-paris", "asOf")?.querySelector("time")).not.toBe(null);
  expect(Number(value("moscow-beijing", "programs"))).toBeGreaterThan(0);
  await expect.element(page.getByRole("heading", { level: 1 })).toBeVisible();
  expect(document.querySelector("h1")?.textContent).toContain("1 of them loaded");
});

test("entries left out of the list are told of", async () => {
  await renderView("/partnerships?lang=en", {
    documents: {
      "partnerships.json": {
        data: [
          { id: "moscow-beijing", title: { en: "Moscow – Beijing" }, href: "moscow-beijing/" },
          { id: "elsewhere", title: { en: "Elsewhere" }, href: "https://elsewhere.example/" },
        ],
        meta: { asOf: "2026-03-10" },
      },
    },
  });
  expect(row("elsewhere")).toBe(null);
  const entry = document.querySelector("[data-table=quarantine] tr[data-id=elsewhere]");
  expect(entry?.querySelector("[data-col=pointer]")?.textContent).toBe("/data/1/href");
});

test("sorted as the reader wants it", async () => {
  await renderView("/partnerships?sort=programs&lang=en");
  const counts = [...document.querySelectorAll("[data-table=partnerships] tbody [data-col=programs] data")].map(
    (number) => Number(number.getAttribute("value")),
  );
  expect(counts).toEqual(counts.toSorted((a, b) => a - b));
  expect(counts).toHaveLength(2);
});

test("the header leads from one partnership to another, and keeps language and theme alone", async () => {
  await renderView("/moscow-beijing/programs?asOf=2020-01-01&health=late&theme=dark&lang=ru");
  await page.getByRole("button", { name: "Партнёрства" }).click();
  await page
    .getByRole("navigation", { name: "Партнёрства" })
    .getByRole("link", { name: /Berlin/ })
    .click();
  await expect.poll(() => location.pathname).toBe("/berlin-paris/overview");
  expect(Object.fromEntries(new URLSearchParams(location.search))).toEqual({ theme: "dark", lang: "ru" });
  await viewDrawn();
  await page.getByRole("button", { name: "Партнёрства" }).click();
  await page.getByRole("link", { name: "Все рядом" }).click();
  await expect.poll(() => location.pathname).toBe("/partnerships");
  await viewDrawn();
  await expect.element(page.getByRole("main")).toHaveFocus();
});

test("with one partnership there is nothing to switch", async () => {
  const entry = { id: "moscow-beijing", title: { en: "Moscow – Beijing" }, href: "moscow-beijing/" };
  await renderView("/moscow-beijing/sources?lang=en", {
    documents: { "partnerships.json": { data: [entry], meta: { asOf: "2026-03-10" } } },
  });
  expect(document.querySelector(".city-pair__switch")).toBe(null);
});

test.each(["ru", "zh"])("axe finds nothing (%s)", async (lang) => {
  await renderView(`/partnerships?lang=${lang}`);
  const { violations } = await axe.run(document);
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
});

test("a count opens its derivation in its own partnership, and the sum of all those of each", async () => {
  await renderView("/partnerships?asOf=2022-12-31&lang=en");
  const popover = () => document.querySelector(".why-popover [data-derivation]");
  const shownValue = () => popover()?.querySelector(".why-popover__value data")?.getAttribute("value");
  cell("berlin-paris", "reached")?.querySelector("button")?.click();
  await expect.poll(shownValue).toBe(value("berlin-paris", "reached"));
  expect(popover()?.querySelectorAll("section:first-of-type li")).toHaveLength(Number(shownValue()));
  for (const link of popover()?.querySelectorAll("section:first-of-type li a") ?? []) {
    expect(link.getAttribute("href")).toMatch(/^\/berlin-paris\/programs\/.+asOf=2022-12-31/);
  }
  popover()?.querySelector<HTMLElement>(".evidence-mark")?.click();
  await expect.poll(() => document.querySelector(".source-popover:popover-open li a")).not.toBeNull();
  await userEvent.keyboard("{Escape}{Escape}");
  const counts = ["moscow-beijing", "berlin-paris"].map((id) => Number(value(id, "programs")));
  const sum = [...document.querySelectorAll<HTMLElement>("h1 button")].at(-1);
  sum?.click();
  await expect.poll(shownValue).toBe(String(counts.reduce((total, count) => total + count, 0)));
  const headings = [...(popover()?.querySelectorAll("section h3") ?? [])].map((heading) => heading.textContent);
  expect(headings.slice(0, 2)).toEqual([`Moscow – Beijing: ${counts[0]}`, `Berlin – Paris: ${counts[1]}`]);
});

const fact = (id: string, partnership: string) =>
  document.querySelector(`[data-table=pair] tr[data-id="${id}"] [data-col="${partnership}"]`);
const factValue = (id: string, partnership: string) =>
  fact(id, partnership)?.querySelector("data")?.getAttribute("value");

test("two are picked and stand in two columns, each figure as its row has it, and nothing is averaged", async () => {
  await renderView("/partnerships?lang=en");
  expect(document.querySelector("[data-table=pair]")).toBe(null);
  await page.getByRole("combobox", { name: "Compare" }).selectOptions("Berlin – Paris");
  await page.getByRole("combobox", { name: "with" }).selectOptions("Moscow – Beijing");
  await expect.poll(() => new URLSearchParams(location.search).get("partnership")).toBe("berlin-paris,moscow-beijing");
  await viewDrawn();
  const heads = [...document.querySelectorAll<HTMLElement>("[data-table=pair] thead th")];
  expect(heads.map(({ dataset }) => dataset["col"])).toEqual(["fact", "berlin-paris", "moscow-beijing"]);
  for (const id of ["berlin-paris", "moscow-beijing"]) {
    for (const count of ["programs", "reached", "dueReached"]) expect(factValue(count, id)).toBe(value(id, count));
    expect(fact("asOf", id)?.querySelector("time")?.dateTime).toBe(cell(id, "asOf")?.querySelector("time")?.dateTime);
    const shares = ["official", "reported", "estimated", "illustrative"].map((level) => Number(factValue(level, id)));
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
    expect(document.querySelectorAll(`[data-table=pair-sectors][data-id=${id}] tbody tr`).length).toBeGreaterThan(3);
  }
  const { violations } = await axe.run(document);
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
});

test("what is no partnership, or one too many, is ignored and named", async () => {
  await renderView("/partnerships?partnership=nowhere,moscow-beijing,moscow-beijing,berlin-paris&lang=en");
  expect(document.querySelector("[data-notice=partnership]")?.textContent).toContain("nowhere");
  expect(factValue("programs", "moscow-beijing")).toBe(value("moscow-beijing", "programs"));
});

test("of a pair one fails: its column says why, and the other is whole", async () => {
  await renderView("/partnerships?partnership=moscow-beijing,berlin-paris&lang=en", {
    intercept: (url) =>
      url.pathname.endsWith("/berlin-paris/partnership.json")
        ? new Response(JSON.stringify({ title: "Gone fishing" }), { status: 410 })
        : undefined,
  });
  expect(document.querySelector(".pair [data-error=partnership]")?.textContent).toContain("Gone fishing");
  expect(fact("asOf", "berlin-paris")?.querySelector("data, time")).toBe(null);
  expect(Number(factValue("programs", "moscow-beijing"))).toBeGreaterThan(0);
});
