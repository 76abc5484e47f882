/**
 * The views of which a chart can stand alone on other pages, and the table that each is of (contract §3). The overview's
 * chart is its matrix.
 */
export const EMBEDDABLE = [
  { path: "overview", table: "changes" },
  { path: "timeline", table: "timeline" },
  { path: "trade", table: "trade" },
  { path: "sectors", table: "sectors" },
] as const;

export type EmbeddableView = (typeof EMBEDDABLE)[number]["path"];
