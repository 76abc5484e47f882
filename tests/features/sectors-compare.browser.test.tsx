import { afterEach, expect, test } from "vitest";
import { page } from "vitest/browser";
import { renderView } from "#support/render-view.tsx";

const idsIn = (table: string) =>
  [...document.querySelectorAll<HTMLElement>(`[data-table="${table}"] tbody tr[data-id]`)].map(
    (row) => row.dataset["id"],
  );

afterEach(() => page.viewport(1280, 800));

test("two sectors chosen stand side by side, and every table has them alone", async () => {
  await page.viewport(1280, 800);
  await renderView("/moscow-beijing/sectors?sector=transport,culture&asOf=2022-12-31");
  const panels = [...document.querySelectorAll(".sectors__grid > section")];
  expect(panels).toHaveLength(2);
  const [first, second] = panels.map((panel) => panel.getBoundingClientRect());
  expect(second?.top).toBe(first?.top);
  expect(second?.left).toBeGreaterThan(first?.right ?? 0);
  expect(idsIn("sectors")).toEqual(["transport", "culture"]);
  const sectorsOfGoals = [...document.querySelectorAll('[data-table="goals"] tbody [data-col="sector"]')].map((cell) =>
    cell.querySelector("data")?.getAttribute("value"),
  );
  expect(new Set(sectorsOfGoals)).toEqual(new Set(["transport", "culture"]));
});

test("a sector that the partnership does not have is ignored and named; the others stay", async () => {
  await renderView("/moscow-beijing/sectors?sector=transport,nowhere");
  expect(idsIn("sectors")).toEqual(["transport"]);
  await expect.element(page.getByText(/nowhere/)).toBeVisible();
});

test("what both cities publish in one unit stands in one row, each value with its period", async () => {
  await renderView("/moscow-beijing/sectors?asOf=2022-12-31");
  const rows = [...document.querySelectorAll('[data-table="cities"] tbody tr')];
  expect(rows.length).toBeGreaterThan(0);
  for (const row of rows) {
    for (const cityId of ["moscow", "beijing"]) {
      const cell = row.querySelector(`[data-col="${cityId}"]`);
      const isKnown = cell?.querySelector("button[data-why] data") !== null;
      expect(cell?.querySelector("time, data[value*='-Q']") !== null).toBe(isKnown);
    }
  }
});
