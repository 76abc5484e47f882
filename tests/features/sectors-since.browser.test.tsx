import axe from "axe-core";
import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { renderView } from "#support/render-view.tsx";

const cell = (table: string, id: string, column: string) =>
  document.querySelector(`[data-table="${table}"] tr[data-id="${id}"] [data-col="${column}"]`);
const value = (table: string, id: string, column: string) =>
  cell(table, id, column)?.querySelector("data")?.getAttribute("value") ?? undefined;

test("each goal stands with status, latest value and attainment of both days", async () => {
  await renderView("/moscow-beijing/sectors?asOf=2025-12-31&since=2021-12-31");
  const id = "goal-trade-2024";
  expect(value("goals-since", id, "statusBefore")).toBe("behind");
  expect(value("goals-since", id, "status")).toBe("achieved");
  expect(value("goals-since", id, "latestBefore")).toBe("146.887");
  expect(value("goals-since", id, "latest")).toBe("228.105");
  expect(Number(value("goals-since", id, "attainmentBefore"))).toBeCloseTo((146.887 - 107.06) / (200 - 107.06), 9);
  expect(value("goals", id, "status")).toBe("achieved");
  await expect.element(page.getByText(/goals with another status 2 of 7/)).toBeVisible();
  const { violations } = await axe.run(document);
  expect(violations.map(({ id: rule, nodes }) => `${rule}: ${nodes[0]?.html}`)).toEqual([]);
});

test("of the counts of a sector only those that differ are told, from one day to the other", async () => {
  await renderView("/moscow-beijing/sectors?since=2021-12-31");
  const rows = [...document.querySelectorAll<HTMLElement>('[data-table="sectors-since"] tbody tr[data-id]')];
  expect(rows.length).toBeGreaterThan(0);
  for (const { dataset } of rows) {
    const id = dataset["id"] ?? "";
    const [sectorId = "", figure = ""] = id.split("/");
    expect(value("sectors-since", id, "before")).not.toBe(value("sectors-since", id, "after"));
    expect(value("sectors", sectorId, figure.replace("health-", ""))).toBe(value("sectors-since", id, "after"));
  }
});

test("a day that is not before the as-of day is ignored and named, and nothing is compared", async () => {
  await renderView("/moscow-beijing/sectors?asOf=2022-12-31&since=2022-12-31");
  expect(document.querySelector("[data-notice=since]")?.textContent).toContain("2022-12-31");
  expect(document.querySelector("[data-table='goals-since']")).toBe(null);
});

test("the day is chosen from those that are likely, or typed; Back ends the comparison", async () => {
  await renderView("/moscow-beijing/sectors/transport?asOf=2022-12-31");
  await page.getByRole("button", { name: "Compare with an earlier day" }).click();
  await page.getByLabelText("another day").fill("2020-12-31");
  await page.getByRole("button", { name: "Compare", exact: true }).click();
  await expect.poll(() => new URLSearchParams(location.search).get("since")).toBe("2020-12-31");
  await expect.poll(() => value("goals-since", "goal-bj-rail-km", "latestBefore")).toBe("727");
  expect(value("goals-since", "goal-bj-rail-km", "latest")).toBe("783.1");
  await page.getByRole("link", { name: "end the comparison" }).click();
  await expect.poll(() => document.querySelector("[data-table='goals-since']")).toBe(null);
});

test("a small chart is read by keys: every city at a period, spoken", async () => {
  await renderView("/moscow-beijing/sectors?sector=transport&asOf=2022-12-31");
  const reading = page.getByRole("slider", { name: /Length of Beijing's urban rail network/ });
  reading.element().focus();
  await userEvent.keyboard("{Home}");
  expect(reading.element().getAttribute("aria-valuetext")?.replaceAll(/\s/g, " ")).toBe(
    "2012: Moscow: 100 (305.5 km) · Jun 2012; Beijing: 100 (442 km)",
  );
  await userEvent.keyboard("{Escape}");
  expect(document.querySelector(".series-reading__text")).toBe(null);
});
