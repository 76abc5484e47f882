import { expect, test } from "vitest";
import { day } from "#contract/dates.ts";
import { marksShown, tradeMarks } from "#features/trade/trade-marks.ts";
import { embeddedDataset } from "#support/embedded-dataset.ts";
import { tradeSeries } from "#domain/series.ts";

const { metrics, agreements, events } = embeddedDataset();
const idsOn = (asOf: string) => tradeMarks({ agreements, events }, day(asOf)).map(({ record }) => record.id);

test("programmes, friendship and what is of trade is marked once it is there; a signing only with its agreement", () => {
  const ids = idsOn("2022-12-31");
  for (const id of ["agr-1995-twin", "agr-2010-programme", "agr-2021-changping", "ev-2020-forum", "ev-2020-trade-10"]) {
    expect(ids).toContain(id);
  }
  for (const id of ["ev-2020-programme", "ev-2020-concert", "agr-2020-metro-renewal", "agr-2024-programme"]) {
    expect(ids).not.toContain(id);
  }
  expect(idsOn("2020-12-06")).not.toContain("ev-2020-forum");
});

test("only what lies in the window of a chart is marked there", () => {
  const { series } = tradeSeries(metrics, {
    mode: "level",
    asOf: day("2022-12-31"),
    from: "2017",
    to: "2019",
    chosen: ["ts-rucn-turnover-y"],
  });
  const marks = tradeMarks({ agreements, events }, day("2022-12-31"));
  expect(marksShown(marks, [series]).map(({ record }) => record.id)).toEqual([
    "ev-2017-dialogue",
    "agr-2017-programme",
  ]);
  expect(marksShown(marks, [])).toEqual([]);
});
