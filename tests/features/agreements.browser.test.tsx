import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { renderView, viewDrawn } from "#support/render-view.tsx";

const PATH = "/moscow-beijing/agreements";

const rows = () => [...document.querySelectorAll<HTMLElement>('[data-table="agreements"] tbody tr[data-id]')];
const idsOf = () => rows().map((row) => row.dataset["id"]);
const cell = (id: string, column: string) =>
  document.querySelector(`[data-table="agreements"] [data-id="${id}"] [data-col="${column}"]`);
const valueIn = (id: string, column: string) => cell(id, column)?.querySelector("data")?.getAttribute("value");

test("the title counts what is signed on the day, and the table lists all with their status", async () => {
  await renderView(`${PATH}?asOf=2022-12-31`);
  expect(document.querySelector("h1")?.textContent).toBe(
    "Since 1995: twin-city relations, 5 cooperation programmes and 13 other agreements; the programme for 2021–2023 is in force",
  );
  expect(rows()).toHaveLength(25);
  expect(valueIn("agr-2020-programme", "status")).toBe("in-force");
  expect(valueIn("agr-2024-programme", "status")).toBe("unsigned");
  expect(valueIn("agr-2014-metro-crcc-cif", "status")).toBe("ended");
  expect(valueIn("agr-2020-programme", "followsId")).toBe("agr-2017-programme");
  expect(cell("agr-2006-plan", "signedOn")?.querySelector("time")?.getAttribute("datetime")).toBe("2006-06");
  expect(cell("agr-1995-twin", "validTo")?.querySelector("time, data")).toBeNull();
});

test("arrows move among the agreements of the drawing, Enter opens the page", async () => {
  await renderView(PATH);
  const drawing = page.getByRole("toolbar", { name: "Lineage of agreements" });
  const links = drawing.getByRole("link").elements();
  expect(links).toHaveLength(7);
  expect(links.filter((link) => link.getAttribute("tabindex") === "0")).toHaveLength(1);
  const last = links.at(-1);
  if (last instanceof HTMLElement) last.focus();
  await userEvent.keyboard("{ArrowUp}");
  expect(document.activeElement).toBe(links.at(-2));
  await userEvent.keyboard("{Home}{Enter}");
  await viewDrawn();
  expect(location.pathname).toBe(`${PATH}/agr-1995-twin`);
});

test("search and order act on the table; an order that no column gives is said to be ignored", async () => {
  await renderView(`${PATH}?q=метро&sort=-signedOn`);
  const ids = idsOf();
  expect(ids.length).toBeGreaterThan(2);
  expect(ids[0]).toBe("agr-2020-metro-renewal");
  await userEvent.fill(page.getByRole("searchbox", { name: "Search" }), "nothing like it");
  await expect.element(page.getByRole("link", { name: /25 rows/ })).toBeVisible();
});

test("a bad order and a bad form are named and ignored", async () => {
  await renderView(`${PATH}?sort=colour&view=cube`);
  expect([...document.querySelectorAll("[data-notice]")].map((one) => one.getAttribute("data-notice"))).toEqual(
    expect.arrayContaining(["sort", "view"]),
  );
  expect(rows()).toHaveLength(25);
});

test("before the first signing the page says so and leads to the day", async () => {
  await renderView(`${PATH}?asOf=1995-01-01`);
  expect(document.querySelector("h1")?.textContent).toMatch(/^Nothing was signed before 16\sMay 1995\.$/);
  await userEvent.click(page.getByRole("link", { name: /^Show 16\sMay 1995$/ }));
  await expect.poll(() => document.querySelector("h1")?.textContent).toMatch(/^Since 1995: twin-city relations/);
});

test("a page shows what is delivered and what happened, linked both ways", async () => {
  await renderView(`${PATH}/agr-2020-programme?asOf=2022-12-31`);
  await expect.poll(() => document.querySelector("h1")?.textContent).toMatch(/2021–2023/);
  await expect.element(page.getByText(/365\sdays left/)).toBeVisible();
  expect(document.querySelectorAll(".agreement__programs > li")).toHaveLength(21);
  await expect
    .element(page.getByRole("link", { name: /^Predecessor/ }))
    .toHaveAttribute("href", expect.stringContaining("agr-2017-programme"));
  expect(document.querySelector('.agreement__events a[href*="q=ev-2020-programme"]')).not.toBeNull();
});

test("an unknown agreement and one that the filter hides are told apart", async () => {
  await renderView(`${PATH}/agr-none`);
  expect(document.querySelector("main")?.dataset["page"]).toBe("not-found");
  await expect.element(page.getByRole("link", { name: "To the start" })).toHaveAttribute("href", "/");
});

test("an agreement that the filter hides can be shown again", async () => {
  await renderView(`${PATH}/agr-2024-programme?evidence=official`);
  await expect.poll(() => document.querySelector("h1")?.textContent).toMatch(/^The evidence filter hides this record/);
  await userEvent.click(page.getByRole("link", { name: "all data" }));
  await expect.poll(() => document.querySelector("h1")?.textContent).toMatch(/2024–2026/);
});

test("programs that cannot be had cost their panel alone", async () => {
  await renderView(PATH, {
    intercept: (url) => (url.pathname.endsWith("/programs.json") ? new Response(null, { status: 404 }) : undefined),
  });
  expect(document.querySelectorAll('[data-error="programs"]')).toHaveLength(1);
  expect(rows()).toHaveLength(25);
});

test("terms that end within 180 days are named with the days left, each with its page", async () => {
  await renderView(`${PATH}?asOf=2023-10-02`);
  const expiring = page.getByRole("region", { name: /^Terms that end within 180\sdays$/ });
  await expect.element(expiring.getByText(/^90\sdays left$/)).toBeVisible();
  await expect
    .element(expiring.getByRole("link"))
    .toHaveAttribute("href", expect.stringContaining("agr-2020-programme"));
});

test("where no term ends soon nothing is said of it", async () => {
  await renderView(`${PATH}?asOf=2022-12-31`);
  expect(document.querySelector(".agreements__expiring")).toBeNull();
});
