import { expect, test } from "vitest";
import { page } from "vitest/browser";
import { renderView } from "#support/render-view.tsx";

const GOAL = {
  id: "huge",
  sectorId: "trade",
  title: { en: "Huge numbers" },
  unit: { code: "USD", multiplier: 15 },
  desiredDirection: "increase",
  baseline: { period: "2015", value: 1e15 },
  target: { period: "2025", value: 9e15 },
  frequency: "A",
  observations: [{ period: "2022", value: 5e15 }],
  evidence: "illustrative",
  sourceIds: [],
};
const documents = { "moscow-beijing/sector-goals.json": { data: [GOAL], meta: { asOf: "2022-12-31" } } };

const PLACES = [
  ["sectors", ".goal-row__value data"],
  ["sectors/trade", ".goal-facts data"],
] as const;

test.for(PLACES)("a very large figure of a goal does not widen the page: %s", async ([view, figures]) => {
  await page.viewport(390, 844);
  await renderView(`/moscow-beijing/${view}?lang=ru`, { documents });
  const ends = [...document.querySelectorAll(figures)].map((figure) => figure.getBoundingClientRect().right);
  expect(Math.max(...ends)).toBeLessThanOrEqual(390);
  expect(ends.length).toBeGreaterThan(1);
});
