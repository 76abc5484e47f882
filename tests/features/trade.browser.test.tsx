import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { renderView, viewDrawn } from "#support/render-view.tsx";

const AT = "asOf=2022-12-31&lang=en";

function cell(period: string, columnId: string): Element | null {
  return document.querySelector(`[data-table="trade"] tr[data-id="${period}"] [data-col="${columnId}"] data`);
}

test("the table holds the published numbers, the chart its title and description", async () => {
  await renderView(`/moscow-beijing/trade?${AT}`);
  expect(cell("2021", "ts-rucn-turnover-y")?.getAttribute("value")).toBe("146.887");
  expect(cell("2021", "ts-rucn-turnover-y")?.textContent).toBe("146.9");
  expect(document.querySelector('[data-table="trade"] [data-col="period"] time')?.getAttribute("datetime")).toBe(
    "2022",
  );
  expect(document.querySelector(".series-chart svg > desc")?.textContent).toContain("190.3");
  await expect
    .element(page.getByRole("heading", { level: 1 }))
    .toHaveTextContent("In 2021 trade between Moscow and China grew 34%, between China and Russia 36.3%.");
});

test("a mode is a link, and its values are fractions", async () => {
  await renderView(`/moscow-beijing/trade?${AT}`);
  await userEvent.click(page.getByRole("link", { name: "Year on year" }));
  await viewDrawn();
  expect(new URL(location.href).searchParams.get("mode")).toBe("yoy");
  expect(Number(cell("2021", "ts-rucn-turnover-y")?.getAttribute("value"))).toBeCloseTo(146.887 / 107.76 - 1, 12);
});

test("what the mode is not for is left out with a notice, and so is an unknown id", async () => {
  await renderView(`/moscow-beijing/trade?${AT}&mode=yoy&metric=ts-mowcn-growth-y,ts-rucn-turnover-y,nothing`);
  expect(document.querySelectorAll('[data-notice="metric"]')).toHaveLength(2);
  expect(document.querySelector('[data-col="ts-mowcn-growth-y"]')?.closest('[data-table="trade"]') ?? null).toBeNull();
});

test("the average growth of what is shown follows the window", async () => {
  await renderView(`/moscow-beijing/trade?${AT}&from=2019&to=2021`);
  const figure = document.querySelector('[data-figure="cagr"][data-id="ts-rucn-turnover-y"]');
  const years = (365 + 366) / 365.25;
  expect(Number(figure?.getAttribute("value"))).toBeCloseTo((146.887 / 110.75) ** (1 / years) - 1, 12);
});

test("a series chosen in the list is added to the address", async () => {
  await renderView(`/moscow-beijing/trade?${AT}&metric=ts-rucn-turnover-y`);
  await userEvent.click(page.getByText(/^Choose series/));
  await userEvent.click(page.getByRole("checkbox", { name: /Moscow–China total trade, annual/ }));
  await viewDrawn();
  expect(new URL(location.href).searchParams.get("metric")).toBe("ts-rucn-turnover-y,ts-mowcn-turnover-y");
  expect(cell("2020", "ts-mowcn-turnover-y")?.getAttribute("value")).toBe("48.1");
});

test("arrow keys walk the periods of the chart and read all series there", async () => {
  await renderView(`/moscow-beijing/trade?${AT}&from=2020`);
  const chart = document.querySelector<SVGElement>(".series-chart svg");
  chart?.focus();
  await userEvent.keyboard("{ArrowRight}");
  await expect.poll(() => document.querySelector(".series-chart__reading")?.textContent).toContain("146.9");
});

test("without the metrics the view says why, and offers to try again", async () => {
  await renderView(`/moscow-beijing/trade?${AT}`, {
    intercept: (url) => (url.pathname.endsWith("trade-metrics.json") ? new Response("no", { status: 404 }) : undefined),
  });
  expect(document.querySelector('[data-error="trade-metrics"] button[data-retry]')).not.toBeNull();
});

test("what the charts lack beside the series is named", async () => {
  await renderView(`/moscow-beijing/trade?${AT}`, {
    intercept: (url) => (url.pathname.endsWith("/events.json") ? new Response("no", { status: 404 }) : undefined),
  });
  expect(document.querySelector('main [data-error="events"] button[data-retry]')).not.toBeNull();
});

test("before the first figure the view says that there is none", async () => {
  await renderView("/moscow-beijing/trade?asOf=1995-01-01&lang=en");
  await expect
    .element(page.getByRole("heading", { level: 1 }))
    .toHaveTextContent("For this choice no trade figures are known up to 1 January 1995.");
});

test("arrow keys move the window's start, and the address tells it", async () => {
  await renderView(`/moscow-beijing/trade?${AT}&from=2019`);
  const handle = page.getByRole("slider", { name: "Start of the window" });
  await expect.element(handle).toHaveAttribute("aria-valuetext", "2019");
  await userEvent.click(handle);
  await userEvent.keyboard("{ArrowRight}");
  await viewDrawn();
  expect(new URL(location.href).searchParams.get("from")).toBe("2020");
});
