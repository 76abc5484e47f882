import type { QUALITY_RULES } from "#contract/quality-figures.ts";

type QualityRule = (typeof QUALITY_RULES)[number];

/** How far the data can be trusted. */
export const qualityRules: Readonly<Record<QualityRule, string>> = {
  "facts-dated":
    "Agreements by their signing, events by their first day, milestones by the date that decides them, and values by their period, that are of this year and not after this day.",
  "facts-backed":
    "Records, milestones and values up to this day by the number of different sources that they name, or have from their record.",
  "missing-periods":
    "Periods between the first and the last of the series for which no value was published, or is known to be missing.",
  "document-age": "Days from the one through which the publisher calls the document complete to this day.",
};

/** What such figures are called. */
export const qualityFigureNames: Readonly<Record<QualityRule, string>> = {
  "facts-dated": "Facts of the year",
  "facts-backed": "Facts by number of sources",
  "missing-periods": "Periods without a value",
  "document-age": "Age of the document",
};
