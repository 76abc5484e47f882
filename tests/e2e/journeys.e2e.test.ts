import type { Page } from "playwright";
import { expect, test } from "vitest";
import { NO_FAULTS } from "#support/e2e/faults.ts";
import { openTracker, type TrackerOptions, type OpenTracker } from "#support/e2e/open-tracker.ts";

/** A journey on the production build: it may do nothing that the page would not bear without a fault. */
async function journey(options: TrackerOptions, walk: (tracker: OpenTracker) => Promise<void>): Promise<void> {
  const tracker = await openTracker(options);
  try {
    await walk(tracker);
    expect(tracker.faults).toEqual(NO_FAULTS);
  } finally {
    await tracker.close();
  }
}

const figure = (page: Page, name: string) => page.locator(`[data-figure="${name}"]`).first().getAttribute("value");
const rows = (page: Page, table: string) => page.locator(`table[data-table="${table}"] tbody tr[data-id]`);

const DESKTOP = { width: 1440, height: 900 };
const WALL = { width: 1920, height: 1080 };

test("an official finds what nobody reported on, learns why, and reaches the source (service worker)", () =>
  journey({ path: "/?lang=ru&asOf=2022-12-31", way: "worker", viewport: DESKTOP }, async ({ page, viewReady }) => {
    expect(new URL(page.url()).pathname).toBe("/moscow-beijing/overview");
    const unreported = await figure(page, "health-unreported");
    expect(Number(unreported)).toBeGreaterThan(0);
    expect(await figure(page, "standing-programme")).toBe("agr-2020-programme");
    await page.goto(`${page.url().replace("/overview", "/programs")}&health=unreported`);
    await viewReady();
    expect(await rows(page, "programs").count()).toBe(Number(unreported));
    await rows(page, "programs").locator("a").first().click();
    await page.waitForURL(/\/programs\/[a-z0-9-]+/);
    await page.locator('data[value="unreported"]').first().waitFor();
    await page.locator("button.evidence-mark").first().click();
    await page.locator(".source-popover li[data-id] a").first().click();
    await page.waitForURL(/\/sources\?/);
    await page.locator('main[aria-busy="false"] table[data-table="sources"] tr[data-id]').first().waitFor();
  }));

test("an analyst compares growth, takes only official figures, and finds the gaps (npm run api)", () =>
  journey({ path: "/moscow-beijing/trade?lang=en", way: "api", viewport: DESKTOP }, async ({ page, viewReady }) => {
    const level = page.locator('table[data-table="trade"] td[data-col="ts-rucn-turnover-y"] data[value="190.271"]');
    expect(await level.count()).toBe(1);
    await page.getByRole("link", { name: "Year on year" }).click();
    await viewReady();
    expect(new URL(page.url()).searchParams.get("mode")).toBe("yoy");
    const growth = page.locator('table[data-table="trade"] td[data-col="ts-rucn-turnover-y"] data').first();
    expect(Math.abs(Number(await growth.getAttribute("value")))).toBeLessThan(1);
    await page.getByRole("combobox", { name: "Include" }).first().selectOption("official");
    await viewReady();
    expect(new URL(page.url()).searchParams.get("evidence")).toBe("official");
    await page.getByRole("navigation", { name: "Views" }).getByRole("link", { name: "Sources" }).first().click();
    await viewReady();
    expect(await rows(page, "gaps").count()).toBeGreaterThan(20);
  }));

test("a presenter drags the day through the timeline in Chinese (no service worker)", () =>
  journey(
    { path: "/moscow-beijing/timeline?lang=zh&theme=dark", way: "insecure", viewport: WALL },
    async ({ page, viewReady }) => {
      expect(await page.locator("html").getAttribute("lang")).toBe("zh");
      const handle = page.getByRole("slider", { name: "截至日期" });
      const box = await handle.boundingBox();
      if (!box) throw new Error("the handle is not drawn");
      await page.mouse.move(box.x + box.width / 2, box.y + 30);
      await page.mouse.down();
      await page.mouse.move(box.x - 300, box.y + 30, { steps: 12 });
      await page.mouse.up();
      await viewReady();
      const asOf = new URL(page.url()).searchParams.get("asOf") ?? "";
      expect(asOf < "2026-03-10" && asOf > "1995-01-01").toBe(true);
      expect(await page.locator("time[data-as-of]").first().getAttribute("datetime")).toBe(asOf);
      await page.keyboard.press("End");
      await page.waitForURL((url) => !url.searchParams.has("asOf"));
      await page.goBack();
    },
  ));

test("an official finds what is late, learns why, sees what changed, and takes it along (service worker)", () =>
  journey({ path: "/berlin-paris/programs?lang=en&health=late", way: "worker", viewport: DESKTOP }, async (tracker) => {
    const { page, viewReady } = tracker;
    expect(await rows(page, "programs").count()).toBe(Number(await figure(page, "health-late")));
    await rows(page, "programs").locator("a").first().click();
    await page.waitForURL(/\/programs\/[a-z0-9-]+/);
    await page
      .getByText(/days past due/)
      .first()
      .waitFor();
    await page.goto(`${tracker.origin}/berlin-paris/overview?lang=en&since=2024-01-01`);
    await viewReady();
    const changes = rows(page, "changes");
    await changes.first().waitFor();
    const why = page.locator('h1 button:has([data-figure="health-late"])').first();
    await why.click();
    await page.locator(".why-popover a").first().waitFor();
    await page.keyboard.press("Escape");
    const download = page.waitForEvent("download");
    await page.locator('[data-export="csv"]').first().click();
    expect((await download).suggestedFilename()).toMatch(/^berlin-paris_changes_.*\.csv$/);
  }));
