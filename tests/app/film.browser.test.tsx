import { afterEach, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { countedSteps } from "#support/history-steps.ts";
import { renderView } from "#support/render-view.tsx";

afterEach(() => page.viewport(414, 896));

const asOfInUrl = () => new URLSearchParams(location.search).get("asOf");
const asOfOnPage = () => document.querySelector<HTMLTimeElement>("time[data-as-of]")?.dateTime ?? "";

async function playing(path: string) {
  await page.viewport(1280, 800);
  await renderView(path);
  await userEvent.click(page.getByRole("button", { name: "Play", exact: true }));
  await expect.element(page.getByRole("button", { name: "Pause" })).toHaveFocus();
}

test("the film runs through the days, writes its day where it is paused, and leaves no step for Back", async () => {
  await playing("/moscow-beijing/agreements");
  const steps = countedSteps();
  await expect.poll(asOfOnPage, { timeout: 10_000 }).toMatch(/^1995-(?!05)/);
  expect(asOfInUrl()).toBeNull();
  await userEvent.click(page.getByRole("button", { name: "Pause" }));
  await expect.poll(asOfInUrl).toBe(asOfOnPage());
  expect(asOfOnPage() > "1995-06").toBe(true);
  expect(steps()).toBe(0);
});

test("arrows step from event to event, Home and End lead to the ends, Escape closes", async () => {
  await playing("/moscow-beijing/agreements?asOf=2020-12-01");
  await userEvent.keyboard("{ArrowRight}");
  await expect.element(page.getByRole("button", { name: "Play on" })).toBeInTheDocument();
  await userEvent.keyboard("{Home}");
  await expect.poll(asOfInUrl).toBe("1995-05-16");
  await userEvent.keyboard("{End}");
  await expect.poll(asOfOnPage).toBe("2026-03-10");
  await userEvent.keyboard("{ArrowLeft}");
  await expect.poll(() => asOfOnPage() < "2026-03-10" && asOfOnPage() > "2025").toBe(true);
  await userEvent.keyboard("{Escape}");
  await expect.element(page.getByRole("button", { name: "Play", exact: true })).toHaveFocus();
});

test("the film ends by itself at the latest data", async () => {
  await playing("/moscow-beijing/agreements?asOf=2026-02-20");
  await expect.element(page.getByRole("button", { name: "Play on" })).toBeInTheDocument();
  await expect.poll(asOfInUrl).toBe(null);
  expect(asOfOnPage()).toBe("2026-03-10");
});

test("a day that the reader chooses stops the film", async () => {
  await playing("/moscow-beijing/agreements");
  await userEvent.click(page.getByRole("button", { name: "Latest data" }));
  await expect.element(page.getByRole("button", { name: "Play on" })).toBeInTheDocument();
  expect(asOfOnPage()).toBe("2026-03-10");
});

test("on a phone the film is played from the menu of the day", async () => {
  await page.viewport(390, 844);
  await renderView("/moscow-beijing/agreements");
  await userEvent.click(page.getByRole("button", { name: /As of/ }));
  await userEvent.click(page.getByRole("button", { name: "Play", exact: true }));
  await expect.element(page.getByRole("button", { name: "Pause" })).toBeVisible();
});
