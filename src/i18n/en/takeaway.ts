import type { CitationStyle } from "#i18n/citations.ts";

/** What can be taken away besides what is shown: all rows, the whole partnership, a citation, an embed. */
export const takeaway = {
  all: "All rows, without the conditions",
  allAs: (format: string) => `All rows as ${format}`,
  whole: "Whole partnership (Data Package, ZIP)",
  preparing: "Preparing the file",
  started: "The download has started",
  notMade: "The file could not be made. Try again.",
  cite: "Copy a citation",
  styles: {
    gost: "GOST R 7.0.100",
    gbt: "GB/T 7714",
    apa: "APA",
  } satisfies Record<CitationStyle, string>,
  embed: "Copy code for embedding",
  site: "Twin-City Cooperation Tracker",
  work: (view: string, partnership: string) => `${view}: ${partnership}`,
  frame: {
    open: "Open in the tracker",
    asOf: "As of",
    notEmbeddable: "This view cannot be embedded.",
  },
  workbook: {
    rows: "Data",
    sources: "Sources",
    about: "About",
    column: "Column",
    meaning: "Meaning",
    partnership: "Partnership",
    view: "View",
    asOf: "As of",
    evidence: "Included",
  },
  dataset: (first: string, second: string) =>
    `Agreements, programmes with milestones, sector goals, trade and events between ${first} and ${second}, each with its evidence and sources.`,
};
