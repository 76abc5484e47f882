import axe from "axe-core";
import { expect, test } from "vitest";
import { page } from "vitest/browser";
import { renderView } from "#support/render-view.tsx";

const shown = (selector: string) =>
  [...document.querySelectorAll<HTMLElement>(selector)].filter((element) => element.checkVisibility());

test.each([
  ["overview", ".sector-matrix"],
  ["timeline", ".timeline__scroller"],
  ["sectors", ".sectors__grid"],
  ["trade", "[data-picture] svg"],
])("embedded, %s is its chart alone, with its sources, its day and the way back", async (view, chart) => {
  await renderView(`/moscow-beijing/${view}?embed=1&asOf=2022-12-31`);
  expect(shown(chart).length).toBeGreaterThan(0);
  expect(shown("header, .rail, .tab-bar, .export-menu, .trade__side, .timeline-tools")).toEqual([]);
  const foot = () => document.querySelector(".embed__foot")?.textContent;
  await expect.poll(foot).toMatch(/As of 31\s+December 2022.*Sources: \S/);
  const link = page.getByRole("link", { name: "Open in the tracker" }).element();
  const address = new URL(link instanceof HTMLAnchorElement ? link.href : "");
  expect(address.pathname).toBe(`/moscow-beijing/${view}`);
  expect(address.searchParams.get("embed")).toBeNull();
  expect(address.searchParams.get("asOf")).toBe("2022-12-31");
});

test("a link of an embedded chart opens outside the frame, which stays where it is", async () => {
  await renderView("/moscow-beijing/overview?embed=1&asOf=2022-12-31");
  const before = location.href;
  const link = shown("main a").find((one) => one instanceof HTMLAnchorElement);
  if (!(link instanceof HTMLAnchorElement)) throw new Error("no link in the chart");
  const stay = (event: Event) => event.preventDefault();
  window.addEventListener("click", stay, { capture: true });
  link.click();
  window.removeEventListener("click", stay, { capture: true });
  expect(link.target).toBe("_blank");
  expect(location.href).toBe(before);
});

test("a view without a chart says that it cannot be embedded", async () => {
  await renderView("/moscow-beijing/agreements?embed=1");
  expect(page.getByRole("heading", { level: 1 }).element().textContent).toMatch(/cannot be embedded/);
});

test("an embedded chart has nothing that axe finds wrong", async () => {
  await renderView("/moscow-beijing/trade?embed=1&lang=ru&theme=dark");
  await expect.poll(() => document.querySelector(".embed__foot")).not.toBeNull();
  const { violations } = await axe.run(document, {
    runOnly: { type: "tag", values: ["wcag2a", "wcag2aa", "wcag22aa"] },
  });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
});
