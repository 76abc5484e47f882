import { parse } from "csv-parse/sync";
import ICAL from "ical.js";
import { readFile } from "node:fs/promises";
import type { Page } from "playwright";
import { expect, test } from "vitest";
import { NO_FAULTS } from "#support/e2e/faults.ts";
import { openTracker } from "#support/e2e/open-tracker.ts";
import { readPackage } from "#support/package-faults.ts";
import { readWorkbook } from "#support/read-workbook.ts";

/** Presses what saves a file, and gives its name and where it lies on the disk. */
async function savedBy(page: Page, selector: string): Promise<{ readonly name: string; readonly path: string }> {
  const [download] = await Promise.all([page.waitForEvent("download"), page.locator(selector).click()]);
  return { name: download.suggestedFilename(), path: await download.path() };
}

/** Saves the view in a format, as a reader does, and gives the file from the disk. */
async function saved(page: Page, format: string): Promise<{ readonly name: string; readonly text: string }> {
  const { name, path } = await savedBy(page, `[data-export="${format}"]`);
  return { name, text: await readFile(path, "utf8") };
}

test("events taken along as table and calendar are read by other programs", async () => {
  const path = "/moscow-beijing/events?lang=ru&asOf=2022-12-31&from=2021&to=2021";
  const { page, faults, close } = await openTracker({ path, way: "api" });
  try {
    const shown = await page.locator('[data-table="events"] tbody tr[data-id]').count();
    expect(shown).toBeGreaterThan(3);
    const csv = await saved(page, "csv");
    expect(csv.name).toBe("moscow-beijing_events_2022-12-31.csv");
    const records: Record<string, string>[] = parse(csv.text, { bom: true, columns: true });
    expect(records).toHaveLength(shown);
    expect(records[0]?.["title"]).toMatch(/\p{Script=Cyrillic}/u);
    const ics = await saved(page, "ics");
    expect(ics.name).toBe("moscow-beijing_events_2022-12-31.ics");
    const entries = new ICAL.Component(ICAL.parse(ics.text)).getAllSubcomponents("vevent");
    const ids = entries.map((entry) => String(entry.getFirstPropertyValue("uid")));
    expect(ids).toEqual(records.map(({ id }) => `event-${id}@moscow-beijing`));
    expect(faults).toEqual(NO_FAULTS);
  } finally {
    await close();
  }
});

test("pictures of charts are made under the strict policy", async () => {
  const { page, faults, close } = await openTracker({
    path: "/moscow-beijing/trade?lang=zh&asOf=2022-12-31",
    way: "api",
  });
  try {
    const svg = await saved(page, "svg");
    expect(svg.name).toBe("moscow-beijing_trade_2022-12-31.svg");
    expect(svg.text).toMatch(/^<\?xml [^>]*\?>\n<svg [^>]*lang="zh-Hans"/);
    expect(svg.text).toContain("截至2022年12月31日");
    const [download] = await Promise.all([page.waitForEvent("download"), page.locator('[data-export="png"]').click()]);
    const png = await readFile(await download.path());
    expect(png.subarray(1, 4).toString("latin1")).toBe("PNG");
    expect(png.readUInt32BE(16)).toBeGreaterThan(1400);
    expect(faults).toEqual(NO_FAULTS);
  } finally {
    await close();
  }
});

test("under plain http, where copying is not allowed, the link is there to be copied by hand", async () => {
  const { page, faults, close } = await openTracker({ path: "/moscow-beijing/events?lang=ru", way: "insecure" });
  try {
    await page.getByRole("button", { name: "Ещё: копировать, цитировать, все данные" }).click();
    await page.getByRole("button", { name: /ссылку с/ }).click();
    const field = page.getByRole("textbox", { name: "Текст для копирования" });
    expect(new URL(await field.inputValue()).searchParams.get("asOf")).toBe("2026-03-10");
    expect(faults).toEqual(NO_FAULTS);
  } finally {
    await close();
  }
});

test("a workbook and a data package are made under the page's policy, and other programs read them", async () => {
  const path = "/moscow-beijing/programs?lang=zh&asOf=2022-12-31&sector=transport";
  const { page, faults, close } = await openTracker({ path, way: "api" });
  try {
    const shown = await page.locator('[data-table="programs"] tbody tr[data-id]').count();
    const workbook = await savedBy(page, '[data-export="xlsx"]');
    expect(workbook.name).toBe("moscow-beijing_programs_2022-12-31.xlsx");
    const [rows, sources] = await readWorkbook(new Blob([await readFile(workbook.path)]));
    expect(rows?.records).toHaveLength(shown);
    expect(sources?.records.length).toBeGreaterThan(1);
    await page.getByRole("button", { name: "更多：复制、引用、全部数据" }).click();
    const whole = await savedBy(page, "[data-export-package]");
    const read = await readPackage(new Blob([await readFile(whole.path)]));
    expect(read.faults).toEqual([]);
    expect(faults).toEqual(NO_FAULTS);
  } finally {
    await close();
  }
});

test("a page of the same origin can frame a chart alone, and nothing else", async () => {
  const { page, origin, close } = await openTracker({ path: "/moscow-beijing/sectors?embed=1&lang=en", way: "worker" });
  try {
    const framers = async (path: string) => {
      const headers = (await page.request.get(`${origin}${path}`)).headers();
      return [
        /frame-ancestors ([^;]+)/.exec(headers["content-security-policy"] ?? "")?.[1],
        headers["x-frame-options"],
      ];
    };
    expect(await framers("/moscow-beijing/sectors?embed=1")).toEqual(["'self'", undefined]);
    expect(await framers("/moscow-beijing/sectors")).toEqual(["'none'", "DENY"]);
    expect(await framers("/moscow-beijing/sectors?embed=10")).toEqual(["'none'", "DENY"]);
    await expect.poll(() => page.locator(".embed__foot a").getAttribute("href")).toMatch(/asOf=2026-03-10/);
  } finally {
    await close();
  }
});
