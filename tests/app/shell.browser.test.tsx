import * as v from "valibot";
import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { embeddedShelf } from "#mocks/embedded.ts";
import { renderView } from "#support/render-view.tsx";

const WithCities = v.looseObject({ data: v.looseObject({ cities: v.array(v.looseObject({})) }) });

const parameter = (name: string) => new URLSearchParams(location.search).get(name);
const asOfOnPage = () => document.querySelector<HTMLTimeElement>("time[data-as-of]")?.dateTime;

test("the address of the page leads to the first partnership's overview and keeps its parameters", async () => {
  await renderView("/?theme=dark");
  expect(location.pathname).toBe("/moscow-beijing/overview");
  expect(parameter("theme")).toBe("dark");
  expect(document.documentElement.dataset["theme"]).toBe("dark");
});

test("without an as-of day the day through which the data is complete holds", async () => {
  await renderView("/moscow-beijing/overview");
  expect(asOfOnPage()).toBe("2026-03-10");
});

test("the handle of the rail moves by months with the arrows, and End goes to the latest data", async () => {
  await renderView("/moscow-beijing/overview?asOf=2022-12-31");
  const handle = page.getByRole("slider", { name: "As-of date" });
  await expect.element(handle).toBeInTheDocument();
  handle.element().focus();
  await userEvent.keyboard("{ArrowLeft}");
  await expect.poll(asOfOnPage).toBe("2022-11-30");
  await userEvent.keyboard("{PageUp}");
  await expect.poll(asOfOnPage).toBe("2023-11-30");
  expect(handle.element().getAttribute("aria-valuetext")).toMatch(/^30\sNovember\s2023$/);
  await userEvent.keyboard("{End}");
  await expect.poll(asOfOnPage).toBe("2026-03-10");
  expect(parameter("asOf")).toBe(null);
});

test("a day that is none and an unknown filter are ignored with a notice each, and the page works", async () => {
  await renderView("/moscow-beijing/overview?asOf=2021-02-30&evidence=rumours");
  expect(asOfOnPage()).toBe("2026-03-10");
  expect(document.querySelector("[data-notice=asOf]")?.textContent).toContain("2021-02-30");
  expect(document.querySelector("[data-notice=evidence]")?.textContent).toContain("rumours");
});

test("a day after the data is shown, and every view says that the data ends before", async () => {
  await renderView("/moscow-beijing/agreements?asOf=2030-01-01");
  expect(asOfOnPage()).toBe("2030-01-01");
  expect(document.querySelector("[data-notice=after-data]")?.textContent).toMatch(/10\sMarch\s2026/);
});

test("a typed day is taken", async () => {
  await renderView("/moscow-beijing/overview");
  await page.getByRole("button", { name: /As of/ }).click();
  await page.getByLabelText("Date", { exact: true }).fill("2018-06-14");
  await page.getByRole("button", { name: "Show this day" }).click();
  await expect.poll(asOfOnPage).toBe("2018-06-14");
});

test("the language changes everything that is said, and html tells it", async () => {
  await renderView("/moscow-beijing/overview?lang=en");
  await page.getByRole("navigation", { name: "Language" }).getByText("中文").click();
  await expect.poll(() => document.documentElement.lang).toBe("zh");
  await expect.element(page.getByRole("navigation", { name: "栏目" }).first()).toBeInTheDocument();
});

test("an unknown partnership is said to be unknown, beside those there are", async () => {
  await renderView("/atlantis-utopia/overview");
  expect(document.querySelector("main")?.dataset["page"]).toBe("not-found");
  await expect.element(page.getByRole("link", { name: "Moscow – Beijing" })).toBeVisible();
});

test("after a change of view the main part has the focus, also where the view's code had to come first", async () => {
  await renderView("/moscow-beijing/overview?lang=en");
  for (const view of ["sectors", "trade"]) {
    document.querySelector<HTMLAnchorElement>(`nav a[href^="/moscow-beijing/${view}"]`)?.click();
    await expect.poll(() => document.querySelector("main")?.dataset["page"], { timeout: 15_000 }).toBe(view);
    await expect.poll(() => document.activeElement?.tagName).toBe("MAIN");
  }
});

test("a partnership that cannot be refreshed is told to be out of date on every view", async () => {
  let isRefused = false;
  const { client } = await renderView("/moscow-beijing/trade?lang=en", {
    intercept: (url) =>
      isRefused && url.pathname.endsWith("/partnership.json") ? new Response("no", { status: 404 }) : undefined,
  });
  expect(document.querySelector("[data-stale]")).toBeNull();
  isRefused = true;
  await client.refetchQueries();
  await expect.poll(() => document.querySelector('[data-stale="partnership"] time')).not.toBeNull();
  isRefused = false;
  document.querySelector<HTMLButtonElement>('[data-stale="partnership"] button[data-retry]')?.click();
  await expect.poll(() => document.querySelector('[data-stale="partnership"]')).toBeNull();
});

test("an address that leads nowhere says so and offers the start", async () => {
  await renderView("/moscow-beijing/weather");
  expect(document.querySelector('main[data-page="not-found"] a[href="/"]')).not.toBe(null);
});

test("a partnership that the server refuses shows its words and a way to try again", async () => {
  await renderView("/moscow-beijing/overview", {
    intercept: (url) =>
      url.pathname.endsWith("/partnership.json")
        ? new Response(JSON.stringify({ title: "Maintenance", detail: "Back at noon" }), { status: 503 })
        : undefined,
  });
  const fault = document.querySelector('[data-error="partnership"]');
  expect(fault?.textContent).toContain("Back at noon");
  expect(fault?.querySelector("button[data-retry]")).not.toBe(null);
  expect(document.querySelector("time[data-retry-in]")).not.toBe(null);
});

test("what the time rail lacks is named in words, also where no panel shows it", async () => {
  await renderView("/moscow-beijing/sources", {
    intercept: (url) => (url.pathname.endsWith("/events.json") ? new Response("no", { status: 404 }) : undefined),
  });
  await expect.element(page.getByRole("status").filter({ hasText: "not loaded: events" })).toBeVisible();
});

test.each([320, 390, 920, 1280, 1920])(
  "a city's name of 300 letters widens no header of %s px, and can be read whole",
  async (width) => {
    const name = "Ы".repeat(300);
    const stored = await embeddedShelf("moscow-beijing/partnership.json");
    const envelope = v.parse(WithCities, JSON.parse(new TextDecoder().decode(stored?.bytes)));
    const cities = envelope.data.cities.map((city) => ({ ...city, name: { ru: name } }));
    const documents = { "moscow-beijing/partnership.json": { ...envelope, data: { ...envelope.data, cities } } };
    await page.viewport(width, 800);
    await renderView("/moscow-beijing/overview?lang=ru", { documents });
    const header = document.querySelector("header");
    const rightmost = [...(header?.children ?? [])].map((part) => part.getBoundingClientRect().right);
    expect(Math.max(...rightmost)).toBeLessThanOrEqual(width);
    const boxOf = (selector: string) => header?.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
    const [lastView, tools, pair] = [".header__views a:last-child", ".header__tools", ".city-pair"].map(boxOf);
    const isClear = (one = new DOMRect(), other = new DOMRect()) => one.right <= other.left || one.top >= other.bottom;
    expect(isClear(lastView, tools)).toBe(true);
    expect(isClear(pair, tools)).toBe(true);
    expect(header?.querySelector(`[title="${name}"]`)).not.toBeNull();
  },
);
