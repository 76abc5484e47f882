import { expect, test } from "vitest";
import { page } from "vitest/browser";
import { renderView, viewDrawn } from "#support/render-view.tsx";

const TIMELINE = "/moscow-beijing/timeline";
const params = () => new URLSearchParams(location.search);
const range = (href: string | null | undefined) => {
  const own = new URL(href ?? "", location.href).searchParams;
  return [own.get("from"), own.get("to")];
};
const headerLink = (view: string) =>
  range(document.querySelector(`.header__views a[href*="/${view}"]`)?.getAttribute("href"));

test("a range that narrows everything is lifted where it stands", async () => {
  await renderView(`${TIMELINE}?from=2016&to=2016&sector=transport`);
  await page.getByRole("link", { name: /Remove the condition .*2016/ }).click();
  await expect.poll(() => params().has("from") || params().has("to")).toBe(false);
  expect(params().get("sector")).toBe("transport");
});

test("a range of days is said in words and goes along: as days to events, as whole months to series, and back", async () => {
  await page.viewport(1280, 800);
  await renderView(`${TIMELINE}?from=2021-03-10&to=2022-06-30`);
  await expect.element(page.getByText("Only programmes that overlap 10 March 2021 – 30 June 2022")).toBeVisible();
  await expect
    .element(page.getByText("whole months within it, April 2021 – June 2022", { exact: false }))
    .toBeVisible();
  const main = (view: string) =>
    range(document.querySelector(`.timeline-tools a[href*="/${view}?"]`)?.getAttribute("href"));
  expect([main("events"), main("trade"), main("sectors")]).toEqual([
    ["2021-03-10", "2022-06-30"],
    ["2021-04", "2022-06"],
    ["2021-04", "2022-06"],
  ]);
  await expect.poll(() => headerLink("trade")).toEqual(["2021-04", "2022-06"]);
  expect(headerLink("programs")).toEqual([null, null]);
  document.querySelector<HTMLElement>('.header__views a[href*="/trade"]')?.click();
  await expect.poll(() => location.pathname).toBe("/moscow-beijing/trade");
  await viewDrawn();
  expect(headerLink("timeline")).toEqual(["2021-04", "2022-06"]);
  expect(document.querySelector("main [data-notice]")).toBeNull();
});

test("a range without a whole month says so, and leaves series alone", async () => {
  await renderView(`${TIMELINE}?from=2021-03-10&to=2021-03-20`);
  await expect.element(page.getByText("no whole month of a series lies within it", { exact: false })).toBeVisible();
  await expect.poll(() => headerLink("timeline")).toEqual(["2021-03-10", "2021-03-20"]);
  expect(headerLink("trade")).toEqual([null, null]);
});
