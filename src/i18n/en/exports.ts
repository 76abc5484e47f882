import type { FullDate, PartialDate } from "#contract/dates.ts";
import type { Formatters } from "#i18n/formatters.ts";
import { takeaway } from "./takeaway.ts";

/** Files to take along, copying, and the words inside calendar files. */
export const exports = {
  download: "Download",
  formats: {
    csv: "Table (CSV)",
    json: "Data (JSON)",
    xlsx: "Workbook with its sources (XLSX)",
    svg: "Drawing (SVG)",
    png: "Picture (PNG)",
    ics: "Calendar (ICS)",
  },
  copy: "More: copy, cite, all data",
  copyLink: "Copy link with the as-of date",
  copyTable: "Copy table",
  preparing: "Preparing the file",
  started: "The download has started",
  notMade: "The file could not be made. Try again.",
  copied: "Copied",
  copyByHand: "The browser does not allow copying. The text is selected: copy it with Ctrl+C.",
  textToCopy: "Text to copy",
  takeaway,
  calendar: {
    milestone: (milestone: string, program: string) => `Milestone due: ${milestone} (${program})`,
    agreement: (title: string) => `Last day of the term: ${title}`,
    status: (status: string, asOf: FullDate, f: Formatters) => `Status as of ${f.dateLong(asOf)}: ${status}`,
    rough: (date: PartialDate, f: Formatters) => `Date as published: ${f.dateLong(date)}`,
    sources: "Sources:",
  },
};
