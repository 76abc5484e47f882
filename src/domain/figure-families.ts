import type { FigureRequest } from "#contract/figures.ts";
import type { ListedFigure } from "#contract/listed-figures.ts";
import type { QualityFigure } from "#contract/quality-figures.ts";
import type { RecordFigure } from "#contract/record-figures.ts";

const LISTED: Readonly<Record<ListedFigure["kind"], true>> = {
  observation: true,
  "mirror-gap": true,
  "sources-shown": true,
  notes: true,
  "facts-of": true,
  document: true,
  faults: true,
  series: true,
  "series-change": true,
  "term-elapsed": true,
  portfolio: true,
};

const OF_RECORD: Readonly<Record<RecordFigure["kind"], true>> = {
  "milestone-days": true,
  "program-days": true,
  budget: true,
  "health-changes": true,
  "term-left": true,
  "sources-of": true,
  "events-of": true,
  "links-of": true,
  "events-shown": true,
  "agreements-shown": true,
};

const OF_QUALITY: Readonly<Record<QualityFigure["kind"], true>> = {
  "facts-dated": true,
  "facts-backed": true,
  "missing-periods": true,
  "document-age": true,
};

/** Whether the figure is one of a list, a table or a single value. */
export function isListed(request: FigureRequest): request is ListedFigure {
  return Object.hasOwn(LISTED, request.kind);
}

/** Whether the figure is one of a single record or of what belongs to it. */
export function isOfRecord(request: FigureRequest): request is RecordFigure {
  return Object.hasOwn(OF_RECORD, request.kind);
}

/** Whether the figure says how far the data can be trusted. */
export function isOfQuality(request: FigureRequest): request is QualityFigure {
  return Object.hasOwn(OF_QUALITY, request.kind);
}
