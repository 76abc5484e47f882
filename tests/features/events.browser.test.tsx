import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { renderView } from "#support/render-view.tsx";

const PATH = "/moscow-beijing/events";

const rows = () => [...document.querySelectorAll<HTMLElement>('[data-table="events"] tbody tr[data-id]')];
const datesOf = () => rows().map((row) => row.querySelector('[data-col="on"] time')?.getAttribute("datetime") ?? "");
const statusOf = (id: string) =>
  document.querySelector(`[data-id="${id}"] [data-col="status"] data`)?.getAttribute("value");

test("events stand by year, latest first, with their status by date alone", async () => {
  await renderView(`${PATH}?asOf=2022-12-31`);
  expect(rows()).toHaveLength(124);
  const years = datesOf().map((date) => Number(date.slice(0, 4)));
  expect(years).toEqual(years.toSorted((a, b) => b - a));
  expect(statusOf("ev-2024-programme")).toBe("upcoming");
  expect(statusOf("ev-2020-programme")).toBe("past");
  expect(document.querySelector("h1")?.textContent).toMatch(/^87 events to 31\sDecember 2022; next, 1\sMarch 2023: /);
});

test("from and to keep what overlaps, and the reader's order holds", async () => {
  await renderView(`${PATH}?from=2020-12&to=2020&sort=on`);
  expect(new Set(datesOf().map((date) => date.slice(0, 7)))).toEqual(new Set(["2020-12"]));
  expect(datesOf()).toEqual(datesOf().toSorted());
  expect(document.querySelector('th[data-col="on"]')?.getAttribute("aria-sort")).toBe("ascending");
});

test("a date typed into the field holds when it is whole; a bad one is named and ignored", async () => {
  await renderView(PATH);
  await userEvent.fill(page.getByLabelText("From", { exact: true }), "2026-02-30");
  await userEvent.keyboard("{Enter}");
  await expect.poll(() => document.querySelector('[data-notice="from"]')?.textContent).toContain("2026-02-30");
  expect(rows()).toHaveLength(124);
  await userEvent.fill(page.getByLabelText("From", { exact: true }), "2026");
  await userEvent.keyboard("{Enter}");
  await expect.poll(() => rows().length).toBe(4);
  expect(new URLSearchParams(location.search).get("from")).toBe("2026");
});

test("conditions that leave nothing offer the smallest way out", async () => {
  await renderView(`${PATH}?q=ev-2020-programme&from=2026`);
  expect(rows()).toHaveLength(0);
  await userEvent.click(page.getByRole("link", { name: /Without .*1 row/ }));
  await expect.poll(() => rows().map((row) => row.dataset["id"])).toEqual(["ev-2020-programme"]);
});

test("an event leads to its agreement", async () => {
  await renderView(`${PATH}?q=ev-2020-programme`);
  const link = page.getByRole("link", { name: "Moscow–Beijing Cooperation Programme 2021–2023" });
  await expect.element(link).toHaveAttribute("href", expect.stringContaining("/agreements/agr-2020-programme"));
});

test("the tab leads to the agreements and says where one is", async () => {
  await renderView(PATH);
  const tabs = page.getByRole("navigation", { name: "Agreements or events" });
  await expect.element(tabs.getByRole("link", { name: "Events" })).toHaveAttribute("aria-current", "page");
});

test("events that cannot be had are said, with a way to ask again", async () => {
  await renderView(PATH, {
    intercept: (url) => (url.pathname.includes("/events") ? new Response(null, { status: 404 }) : undefined),
  });
  expect(document.querySelectorAll('main [data-error="events"] [data-retry]')).toHaveLength(1);
});
