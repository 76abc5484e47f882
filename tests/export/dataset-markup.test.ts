import { expect, test } from "vitest";
import { day } from "#contract/dates.ts";
import { datasetMarkup, markupText } from "#export/dataset-markup.ts";
import { embeddedDataset } from "#support/embedded-dataset.ts";

const WORDS = {
  name: "Tracker: Moscow – Beijing",
  description: "Agreements, programmes and trade",
  publisher: "Open dataset",
  cityName: ({ id }: { readonly id: string }) => id,
  url: "https://tracker.example.org/moscow-beijing/overview",
};

test("search engines are told what the data is about, through which day, and where its documents are", () => {
  const { partnership } = embeddedDataset();
  const markup = datasetMarkup(
    { partnership, meta: { asOf: day("2026-03-10") } },
    { ...WORDS, documentsUrl: "https://data.example.org/api/v1/moscow-beijing/" },
  );
  expect(markup).toMatchObject({
    "@context": "https://schema.org",
    "@type": "Dataset",
    name: WORDS.name,
    temporalCoverage: "1995-05-16/2026-03-10",
    spatialCoverage: [{ name: "moscow", address: { addressCountry: "RU" } }, { name: "beijing" }],
    distribution: expect.arrayContaining([
      expect.objectContaining({ contentUrl: "https://data.example.org/api/v1/moscow-beijing/programs.json" }),
    ]),
  });
});

test("no address of a document is told where the documents are built in, and no licence where none is given", () => {
  const { partnership } = embeddedDataset();
  const markup = datasetMarkup({ partnership, meta: { asOf: day("2026-03-10") } }, WORDS);
  expect(Object.keys(markup)).not.toContain("distribution");
  expect(Object.keys(markup)).not.toContain("license");
});

test("a text that would end the block stays text", () => {
  const text = markupText({ name: "</script><script>alert(1)</script>\u2028" });
  expect(text).not.toMatch(/[<\u2028]/);
  expect(JSON.parse(text)).toEqual({ name: "</script><script>alert(1)</script>\u2028" });
});
