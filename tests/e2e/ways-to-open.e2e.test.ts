import { expect, test } from "vitest";
import { NO_FAULTS } from "#support/e2e/faults.ts";
import { openTracker } from "#support/e2e/open-tracker.ts";

test.each(["worker", "insecure", "api"] as const)("the overview opens without a fault (%s)", async (way) => {
  const { page, faults, close } = await openTracker({ path: "/moscow-beijing/overview?lang=en", way });
  try {
    expect(await page.locator("h1").count()).toBe(1);
    expect(await page.evaluate(() => Boolean(navigator.serviceWorker?.controller))).toBe(way === "worker");
    expect(faults).toEqual(NO_FAULTS);
  } finally {
    await close();
  }
});
