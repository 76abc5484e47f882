import axe from "axe-core";
import { expect, onTestFinished, test } from "vitest";
import { page } from "vitest/browser";
import { renderView, viewDrawn } from "#support/render-view.tsx";

const LIST = "/moscow-beijing/programs?asOf=2022-12-31";

const CONTEST = "Russian-Chinese innovation and entrepreneurship contest of 2021";

const rowIds = () =>
  [...document.querySelectorAll<HTMLElement>('[data-table="programs"] tr[data-id]')].map(
    ({ dataset }) => dataset["id"],
  );

const cell = (id: string, column: string) =>
  document.querySelector(`[data-table="programs"] tr[data-id="${id}"] [data-col="${column}"]`);

const chip = (name: string) => page.getByRole("link", { name: new RegExp(`^Lift the condition:\\s*${name}`) });

test("active conditions are chips that lift them one by one, with what each lets in", async () => {
  await renderView(`${LIST}&sector=trade,media&health=unreported&q=о`);
  expect(chip("Media").query()?.textContent).toMatch(/Media\s*1$/);
  await chip("Media").click();
  expect(new URL(location.href).searchParams.get("sector")).toBe("trade");
  await expect.poll(rowIds).toEqual(["pc-trade-practices", "pc-trade-two-zones", "pc-trade-fund"]);
  await chip("unreported").click();
  await chip("words “о”").click();
  await page.getByRole("link", { name: "Clear all" }).click();
  await expect.poll(() => new URL(location.href).search).not.toMatch(/sector|health|q=/);
  await expect.poll(rowIds).toHaveLength(58);
});

test("counts of values follow the other conditions; what would show nothing stays offered with nought", async () => {
  await renderView(`${LIST}&sector=media`);
  await expect.element(page.getByRole("link", { name: "unreported: 1" })).toBeVisible();
  await expect.element(page.getByRole("link", { name: "done: 0" })).toBeVisible();
});

test("groups have subtotals, and the list can stand without groups", async () => {
  await renderView(`${LIST}&group=health`);
  const totals = [
    ...document.querySelectorAll(
      ".programs-group__total > :not(.programs-group__milestones) data, .programs-group__total > data",
    ),
  ].map((data) => Number(data.getAttribute("value")));
  expect(totals.reduce((sum, count) => sum + count, 0)).toBe(58);
  await page.getByRole("combobox", { name: "Group by" }).selectOptions("No grouping");
  await expect.poll(() => document.querySelectorAll("[data-group]").length).toBe(0);
  expect(rowIds()).toHaveLength(58);
});

test("columns are chosen and remembered; one that is drawn can be sorted by, one that is not stays in the table", async () => {
  onTestFinished(() => localStorage.removeItem("tracker:programs-columns"));
  await page.viewport(1440, 900);
  await renderView(LIST);
  await page.getByText("Columns 5").click();
  await page.getByRole("checkbox", { name: "Last reported" }).click();
  await page.getByRole("checkbox", { name: "Lead" }).click();
  await page.getByRole("link", { name: "Sort by “Last reported”, ascending" }).click();
  await expect.poll(() => cell("pc-sci-pandas", "leads")?.classList.contains("visually-hidden")).toBe(true);
  expect(cell("pc-sci-pandas", "reportedOn")?.classList.contains("visually-hidden")).toBe(false);
  expect(document.querySelector('[data-col="reportedOn"][aria-sort]')).toHaveAttribute("aria-sort", "ascending");
  expect(localStorage.getItem("tracker:programs-columns")).toBe("reportedOn line progress next evidence");
});

test("the page of a program tells how its status went, as a strip, a sentence and a table", async () => {
  await renderView("/moscow-beijing/programs/pc-sci-pandas?asOf=2022-12-31");
  await expect.element(page.getByText("Changed 2 times; since 31 August 2022: on track.")).toBeVisible();
  await expect.element(page.getByRole("img", { name: /^Status over time: Changed 2 times/ })).toBeVisible();
  const steps = [...document.querySelectorAll('[data-table="health-history"] [data-col="health"] data')];
  expect(steps.map((step) => step.getAttribute("value"))).toEqual(["on-track", "unreported", "on-track"]);
});

const LOOKS = [390, 1440].flatMap((width) => [
  { width, path: LIST },
  { width, path: `${LIST}&health=done,unreported&group=lead&q=a` },
  { width, path: "/moscow-beijing/programs/pc-innov-contest?asOf=2022-12-31" },
]);

test.each(LOOKS)("axe finds nothing at $width px on $path", async ({ width, path }) => {
  // so high that the bars at its foot cover nothing
  await page.viewport(width, 9000);
  await renderView(path);
  expect(await axeFindings()).toEqual([]);
});

test("axe finds nothing beside an open program; on a phone the blocks still are a table", async () => {
  await page.viewport(1440, 900);
  await renderView(LIST);
  await page.getByRole("link", { name: CONTEST }).click();
  await viewDrawn();
  expect(await axeFindings()).toEqual([]);
  await page.viewport(390, 844);
  await expect.element(page.getByRole("table", { name: /^Programmes: 58/ })).toBeInTheDocument();
  expect(document.querySelectorAll('[data-table="programs"] [role="rowheader"][data-col="title"]')).toHaveLength(58);
});

async function axeFindings(): Promise<readonly string[]> {
  const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
  const { violations } = await axe.run(document, { runOnly: { type: "tag", values: tags } });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`);
}
