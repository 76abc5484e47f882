import { expect, test } from "vitest";
import { renderView } from "#support/render-view.tsx";

const AT = "asOf=2022-12-31&lang=en";

test("a title in another language carries its language, in the facts and at the head of its column", async () => {
  const metric = {
    id: "nur-deutsch",
    title: { de: "Ausfuhr von Maschinen" },
    reporter: { en: "Aland" },
    partner: { en: "Bland" },
    flow: "other",
    measure: "value",
    unit: { code: "USD" },
    frequency: "A",
    observations: [{ period: "2020", value: 5, status: "X" }],
    evidence: "illustrative",
    sourceIds: [],
  };
  const documents = { "moscow-beijing/trade-metrics.json": { data: [metric], meta: { asOf: "2022-12-31" } } };
  await renderView(`/moscow-beijing/trade?${AT}&view=table`, { documents });
  for (const place of [".trade__facts dt", 'th[data-col="nur-deutsch"]']) {
    expect(document.querySelector(`${place} [lang]`)).toMatchObject({
      lang: "de",
      textContent: "Ausfuhr von Maschinen",
    });
  }
  const evidence = document.querySelector('[data-table="trade"] tr[data-id="2020"] [data-col="evidence"] data');
  expect(evidence?.getAttribute("value")).toBe("illustrative");
  expect(document.querySelector(".trade__marks")?.textContent).toContain("SDMX");
});

test("periods of several frequencies are sorted as dates: by their first day, then by their last", async () => {
  const metrics = "ts-rucn-turnover-y,ts-rucn-turnover-q";
  await renderView(`/moscow-beijing/trade?${AT}&view=table&metric=${metrics}&from=2022&to=2022&sort=period`);
  const rows = [...document.querySelectorAll<HTMLElement>('[data-table="trade"] tbody tr[data-id]')];
  expect(rows.map((row) => row.dataset["id"])).toEqual(["2022-Q1", "2022", "2022-Q2", "2022-Q3", "2022-Q4"]);
});
