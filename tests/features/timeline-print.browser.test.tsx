import { afterEach, expect, test } from "vitest";
import { renderView } from "#support/render-view.tsx";

afterEach(() => {
  window.dispatchEvent(new Event("afterprint"));
});

test("on paper every row of the timeline stands under an axis that each page repeats", async () => {
  await renderView("/moscow-beijing/timeline?asOf=2022-12-31");
  expect(document.querySelector(".timeline-print")).toBeNull();
  window.dispatchEvent(new Event("beforeprint"));
  await expect.poll(() => document.querySelector(".timeline-print table")).not.toBeNull();
  const paper = document.querySelector(".timeline-print table");
  const names = [...(paper?.querySelectorAll(".timeline-paper__row th") ?? [])].map(({ textContent }) => textContent);
  expect(names).toHaveLength(58);
  expect(names).toContain("Completion of the whole Big Circle Line");
  // what a browser repeats on each page stands in the head; bands and events stand once
  const head = paper?.querySelector("thead");
  expect(head?.querySelector(".timeline-axis text")?.textContent).toMatch(/^\d{4}$/);
  expect(head?.querySelector(".timeline-bands")).toBeNull();
  expect(paper?.querySelectorAll(".timeline-bands")).toHaveLength(1);
  window.dispatchEvent(new Event("afterprint"));
  await expect.poll(() => document.querySelector(".timeline-print")).toBeNull();
});

test("a filter holds on paper too", async () => {
  await renderView("/moscow-beijing/timeline?asOf=2022-12-31&sector=transport");
  window.dispatchEvent(new Event("beforeprint"));
  await expect.poll(() => document.querySelectorAll(".timeline-paper__row").length).toBe(9);
});

test("a folded group stands on paper as the line that it is on the screen", async () => {
  await renderView("/moscow-beijing/timeline?asOf=2022-12-31&folded=trade");
  window.dispatchEvent(new Event("beforeprint"));
  await expect.poll(() => document.querySelectorAll(".timeline-paper__folded").length).toBe(1);
  const words = document.querySelector(".timeline-paper__folded th")?.textContent;
  expect(words?.replaceAll(/\s+/g, " ")).toBe("7 programmes 1 done 3 not started 3 unreported");
  expect(document.querySelector(".timeline-paper__folded .group-summary path")).not.toBeNull();
  expect(document.querySelectorAll(".timeline-paper__row")).toHaveLength(51);
});

test.each([
  ["en", "(continued)"],
  ["ru", "(продолжение)"],
  ["zh", "（续）"],
])("in %s each group's rows have a head for further pages, cut off where the group begins", async (lang, words) => {
  await renderView(`/moscow-beijing/timeline?asOf=2022-12-31&lang=${lang}`);
  window.dispatchEvent(new Event("beforeprint"));
  await expect.poll(() => document.querySelectorAll(".timeline-paper__part thead").length).toBe(12);
  const [part] = document.querySelectorAll(".timeline-paper__rows");
  expect(part?.querySelector("thead")?.textContent).toContain(words);
  const clip = part?.getBoundingClientRect();
  expect(part?.querySelector("thead")?.getBoundingClientRect().bottom).toBeLessThanOrEqual((clip?.top ?? 0) + 0.5);
  const gapPx = (part?.querySelector("tbody")?.getBoundingClientRect().top ?? NaN) - (clip?.top ?? NaN);
  expect(gapPx).toBeGreaterThanOrEqual(0);
  expect(gapPx).toBeLessThan(2);
});
