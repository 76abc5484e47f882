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
  const chart = page.getByRole("slider", { name: /^Values of annual, US\$ bn/i });
  chart.element().focus();
  await userEvent.keyboard("{ArrowLeft}");
  await expect.element(chart).toHaveAttribute("aria-valuetext", expect.stringMatching(/^2022: total trade.*190\.3/));
  await userEvent.keyboard("{ArrowLeft}");
  await expect
    .element(chart)
    .toHaveAttribute("aria-valuetext", expect.stringMatching(/^2021: .*146\.9.*;.*67\.5.*;.*79\.4.*;.*64\.5/));
  await userEvent.keyboard("{ArrowDown}");
  await expect.element(chart).toHaveAttribute("aria-valuetext", expect.stringMatching(/^2021: [^;]*146\.9[^;]*$/));
  await userEvent.keyboard("{Escape}");
  expect(document.querySelector(".series-reading__text")).toBeNull();
});

test("Home opens the first period that can be read, End and the arrows the last", async () => {
  await renderView(`/moscow-beijing/trade?${AT}&from=2020`);
  const chart = page.getByRole("slider", { name: /^Values of annual, US\$ bn/i });
  chart.element().focus();
  for (const [key, year] of [
    ["Home", "2020"],
    ["End", "2022"],
    ["ArrowRight", "2022"],
    ["ArrowLeft", "2022"],
  ] as const) {
    await userEvent.keyboard(`{${key}}`);
    await expect.element(chart).toHaveAttribute("aria-valuetext", expect.stringMatching(new RegExp(`^${year}: `)));
    await userEvent.keyboard("{Escape}");
    expect(document.querySelector(".series-reading__text")).toBeNull();
  }
});

test("the pointer reads all series at a period, and a click makes it the base of the index", async () => {
  await renderView(`/moscow-beijing/trade?${AT}&from=2019&mode=index`);
  const chart = page.getByRole("slider", { name: /^Values of/ }).first();
  const box = chart.element().getBoundingClientRect();
  const at = { bubbles: true, clientX: box.left + box.width * 0.6, clientY: box.top + 40, pointerType: "mouse" };
  chart.element().dispatchEvent(new PointerEvent("pointermove", at));
  await expect.poll(() => document.querySelector(".series-reading__text > b")?.textContent).toBe("2021");
  expect(document.querySelectorAll(".series-reading__text p")).toHaveLength(4);
  chart.element().dispatchEvent(new MouseEvent("click", at));
  await viewDrawn();
  expect(new URL(location.href).searchParams.get("base")).toBe("2021");
  expect(cell("2021", "ts-rucn-turnover-y")?.getAttribute("value")).toBe("100");
});

test("a logarithmic axis says so; changes have none", async () => {
  await renderView(`/moscow-beijing/trade?${AT}&scale=log`);
  await expect.element(page.getByText("US$ bn, logarithmic axis")).toBeInTheDocument();
  await expect.element(page.getByText(/has no zero/)).toBeInTheDocument();
  await userEvent.click(page.getByRole("link", { name: "Year on year" }));
  await viewDrawn();
  expect(page.getByRole("link", { name: "Logarithmic" }).query()).toBeNull();
  expect(page.getByText(/logarithmic axis/).query()).toBeNull();
});

test("series are found in any language and grouped as asked", async () => {
  await renderView(`/moscow-beijing/trade?${AT}`);
  await userEvent.click(page.getByText(/^Choose series/));
  await userEvent.fill(page.getByRole("searchbox", { name: "Find a series" }), "поездки китай");
  await userEvent.selectOptions(page.getByRole("combobox", { name: "Group by" }), "frequency");
  await expect.element(page.getByRole("group", { name: "annual" })).toBeInTheDocument();
  const found = document.querySelectorAll(".trade__groups input");
  expect(found.length).toBeGreaterThan(0);
  expect(found.length).toBeLessThan(16);
});

test("both sides' figures of a flow stand side by side with their gap", async () => {
  await renderView(`/moscow-beijing/trade?${AT}`);
  const of = (period: string, column: string) =>
    document
      .querySelector(`[data-table="trade-mirror"] tr[data-id="${period}"] [data-col="${column}"] data`)
      ?.getAttribute("value");
  expect([of("2018", "ts-rucn-turnover-y"), of("2018", "ts-rucn-turnover-ru-customs")]).toEqual(["107.06", "108.3"]);
  expect(Number(of("2018", "gap"))).toBeCloseTo(-1.24, 10);
  expect(Number(of("2018", "gapShare"))).toBeCloseTo(-1.24 / 108.3, 10);
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

const side = (row: string, column: string) =>
  document.querySelector(`[data-table="trade-since"] tr[data-id="${row}"] [data-col="${column}"]`);
const sideValue = (row: string, column: string) =>
  side(row, column)?.querySelector(":scope > button > data")?.getAttribute("value");

test("a day of comparison tells what is new, and each fact on both days with the difference", async () => {
  await renderView(`/moscow-beijing/trade?${AT}&since=2021-06-30`);
  const row = "ts-rucn-turnover-y/value";
  expect([sideValue(row, "before"), sideValue(row, "after")]).toEqual(["107.76", "190.271"]);
  expect(Number(sideValue(row, "difference"))).toBeCloseTo(190.271 - 107.76, 10);
  expect(side("ts-mowcn-turnover-y/growth", "before")?.querySelector("data")).toBeNull();
  expect(document.querySelectorAll('[data-figure="cagr"][data-id="ts-rucn-turnover-y"]')).toHaveLength(1);
  const fresh = [...document.querySelectorAll('[data-table="trade"] .trade-table__row--new')];
  expect(fresh.map((each) => each.getAttribute("data-id"))).toEqual(["2022", "2021"]);
  const chart = page.getByRole("slider", { name: /^Values of annual, US\$ bn/i });
  chart.element().focus();
  await userEvent.keyboard("{ArrowLeft}");
  await expect.element(chart).toHaveAttribute("aria-valuetext", expect.stringMatching(/new since 30\sJun\s2021/));
  await userEvent.click(page.getByRole("link", { name: "Year on year" }));
  await viewDrawn();
  expect(new URL(location.href).searchParams.get("since")).toBe("2021-06-30");
  expect(Number(sideValue(row, "difference"))).toBeCloseTo(190.271 / 146.887 - 107.76 / 110.75, 10);
});

test.each(["2022-12-31", "2023-01-01", "yesterday"])("a comparison with %s is ignored and said so", async (since) => {
  await renderView(`/moscow-beijing/trade?${AT}&since=${since}`);
  expect(document.querySelector('[data-notice="since"]')).not.toBeNull();
  expect(document.querySelector('[data-table="trade-since"]')).toBeNull();
});

test("the day to compare with is chosen from a list, and left again", async () => {
  await renderView(`/moscow-beijing/trade?${AT}`);
  await userEvent.click(page.getByRole("button", { name: "Compare with an earlier day" }));
  await userEvent.click(page.getByRole("link", { name: "a year ago" }));
  await viewDrawn();
  expect(new URL(location.href).searchParams.get("since")).toBe("2021-12-31");
  await userEvent.click(page.getByRole("link", { name: "end the comparison" }));
  await viewDrawn();
  expect(new URL(location.href).searchParams.has("since")).toBe(false);
});

test("what the chart marks is walked by keys, told in words, and listed with links and sources", async () => {
  await renderView(`/moscow-beijing/trade?${AT}&from=2017`);
  const diamonds = page.getByRole("group", { name: "Marked on the chart" }).getByRole("button");
  const stops = diamonds.elements().filter((each) => each.getAttribute("tabindex") === "0");
  expect(stops).toHaveLength(1);
  diamonds.first().element().focus();
  await expect.poll(() => diamonds.first().element().textContent).toMatch(/Silk Road dialogue in Moscow · forum/);
  await userEvent.keyboard("{ArrowRight}");
  expect(document.activeElement?.getAttribute("aria-label")).toMatch(/7\sDec\s2020.*Mayor of Moscow/);
  await userEvent.keyboard("{Enter}");
  expect(document.activeElement?.tagName).toBe("A");
  const item = document.activeElement?.closest("li");
  expect(item?.querySelector("time")?.getAttribute("datetime")).toBe("2020-12-07");
  expect(item?.querySelector("button.evidence-mark")).not.toBeNull();
});

test("bars of a balance have the same marks: one stop of Tab, told in words, listed with links", async () => {
  await renderView(`/moscow-beijing/trade?${AT}&mode=balance`);
  const rows = page.getByRole("group", { name: "Marked on the chart" });
  const bars = document.querySelectorAll(".bar-strip");
  expect(rows.elements()).toHaveLength(bars.length);
  const diamonds = rows.first().getByRole("button");
  expect(diamonds.elements().filter((each) => each.getAttribute("tabindex") === "0")).toHaveLength(1);
  diamonds.first().element().focus();
  await userEvent.keyboard("{End}");
  expect(document.activeElement).toBe(diamonds.last().element());
  const told = document.activeElement?.textContent ?? "";
  await userEvent.keyboard("{Enter}");
  expect(document.activeElement?.closest(".trade__marked li")).not.toBeNull();
  expect(told).toContain(document.activeElement?.textContent);
});

test("where conditions leave nothing, they are named with what would be there without each", async () => {
  await renderView("/moscow-beijing/trade?lang=en&asOf=2022-12-31&evidence=official&from=2016&mode=index");
  const ways = page.getByRole("listitem").filter({ hasText: "Without" });
  expect(ways.elements().map((way) => way.textContent)).toEqual(["Without “official only”: 4 shown"]);
  await userEvent.click(page.getByRole("link", { name: /Without/ }));
  await viewDrawn();
  expect(document.querySelectorAll('[data-table="trade"] tbody tr').length).toBeGreaterThan(0);
});
