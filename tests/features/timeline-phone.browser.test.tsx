import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { renderView, viewDrawn } from "#support/render-view.tsx";

test("on a phone a button opens what narrows the rows, and what holds keeps its chip", async () => {
  await page.viewport(390, 844);
  await renderView("/moscow-beijing/timeline?lang=en&asOf=2022-12-31");
  const opener = page.getByRole("button", { name: "Find, filter, group" });
  const sector = page.getByRole("combobox", { name: "Sector" });
  await expect.element(opener).toHaveAttribute("aria-expanded", "false");
  expect(sector.elements()).toHaveLength(0);
  await userEvent.click(opener);
  await userEvent.selectOptions(sector, "Transport");
  await viewDrawn();
  expect(new URL(location.href).searchParams.get("sector")).toBe("transport");
  await userEvent.click(opener);
  await expect.element(page.getByRole("link", { name: "Remove the condition “Transport”" })).toBeVisible();
  expect(sector.elements()).toHaveLength(0);
});

test("a link that narrows says by what, without the fields", async () => {
  await page.viewport(390, 844);
  await renderView("/moscow-beijing/timeline?lang=en&asOf=2022-12-31&q=metro&from=2021&to=2022");
  await expect.element(page.getByText("Search: metro")).toBeVisible();
  await expect.element(page.getByText(/Only programmes that overlap 2021/)).toBeVisible();
  expect(page.getByRole("searchbox", { name: "Search" }).elements()).toHaveLength(0);
});

test("on a desk nothing needs to be opened", async () => {
  await page.viewport(1280, 800);
  await renderView("/moscow-beijing/timeline?lang=en&asOf=2022-12-31");
  expect(page.getByRole("button", { name: "Find, filter, group" }).elements()).toHaveLength(0);
  await expect.element(page.getByRole("combobox", { name: "Sector" })).toBeVisible();
});
