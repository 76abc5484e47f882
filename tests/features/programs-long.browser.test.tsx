import { expect, test } from "vitest";
import { page } from "vitest/browser";
import { program } from "#support/builders.ts";
import { renderView, viewDrawn } from "#support/render-view.tsx";

const SECTORS = ["trade", "media", "transport"];

/** So many programs in turn in three sectors. */
const listOf = (count: number) => ({
  "moscow-beijing/programs.json": {
    data: Array.from({ length: count }, (_, index) =>
      program({ id: `p-${index}`, sectorId: SECTORS[index % 3] ?? "trade", end: "2022-06-30" }),
    ),
    meta: { asOf: "2022-12-31" },
  },
});

const LIST = "/moscow-beijing/programs?asOf=2022-12-31";

const rowIds = () =>
  [...document.querySelectorAll<HTMLElement>('[data-table="programs"] tr[data-id]')].map(
    ({ dataset }) => dataset["id"] ?? "",
  );

test("a long list stands whole, in its order, once the view is ready, and its figures open their derivation", async () => {
  await renderView(LIST, { documents: listOf(900) });
  const bySector = SECTORS.flatMap((_, first) => Array.from({ length: 300 }, (_row, at) => `p-${at * 3 + first}`));
  expect(rowIds().toSorted()).toEqual(bySector.toSorted());
  await page.getByRole("combobox", { name: "Group by" }).selectOptions("No grouping");
  await viewDrawn();
  await expect.poll(rowIds).toEqual(Array.from({ length: 900 }, (_, index) => `p-${index}`));
  document.querySelector<HTMLElement>('[data-id="p-899"] [data-col="health"] button[data-why="health"]')?.click();
  await expect.poll(() => document.querySelector('.why-popover [data-derivation="health"]')).not.toBeNull();
});

test("a list of which only the rows in sight are drawn is printed whole", async () => {
  await renderView(LIST, { documents: listOf(2100) });
  const table = document.querySelector('[data-table="programs"]');
  expect(table?.getAttribute("aria-rowcount")).toBe("2101");
  expect(rowIds().length).toBeLessThan(200);
  window.dispatchEvent(new Event("beforeprint"));
  await expect.poll(() => rowIds().length).toBe(2100);
  window.dispatchEvent(new Event("afterprint"));
  await expect.poll(() => rowIds().length).toBeLessThan(200);
});
