import { parse } from "csv-parse/sync";
import ICAL from "ical.js";
import { readFile } from "node:fs/promises";
import type { Page } from "playwright";
import { expect, test } from "vitest";
import { NO_FAULTS } from "#support/e2e/faults.ts";
import { openTracker } from "#support/e2e/open-tracker.ts";

/** Saves the view in a format, as a reader does, and gives the file from the disk. */
async function saved(page: Page, format: string): Promise<{ readonly name: string; readonly text: string }> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.locator(`[data-export="${format}"]`).click(),
  ]);
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), "utf8") };
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

test("under plain http, where copying is not allowed, the link is there to be copied by hand", async () => {
  const { page, faults, close } = await openTracker({ path: "/moscow-beijing/events?lang=ru", way: "insecure" });
  try {
    await page.getByRole("button", { name: "Скопировать ссылку или таблицу" }).click();
    await page.getByRole("button", { name: /ссылку с/ }).click();
    const field = page.getByRole("textbox", { name: "Текст для копирования" });
    expect(new URL(await field.inputValue()).searchParams.get("asOf")).toBe("2026-03-10");
    expect(faults).toEqual(NO_FAULTS);
  } finally {
    await close();
  }
});
