/** Why something is not in a figure: a key of the messages' reasons for leaving out. */
export const LEFT_OUT_REASONS = [
  // left out before any rule
  "quarantined",
  "hidden",
  "filtered",
  // left out by the figure's rule
  "stopped",
  "cancelled",
  "unplanned",
  "no-due",
  "due-later",
  "unsigned",
  "other-kind",
  "not-in-force",
  "earlier-term",
  "no-target",
  "has-target",
  "no-value",
  "after-day",
  "after-target",
  "before-baseline",
  "outside-window",
  "past",
  "under-way",
  "upcoming",
  "other-figure",
  "no-note",
  "further-down",
  "other-level",
  "not-chosen",
] as const;
export type LeftOutReason = (typeof LEFT_OUT_REASONS)[number];

/** The kinds of thing that a figure counts or is computed from. */
export const FIGURE_RECORD_KINDS = [
  "partnership",
  "sector",
  "program",
  "milestone",
  "goal",
  "baseline",
  "target",
  "observation",
  "metric",
  "agreement",
  "event",
  "source",
  "gap",
  "fault",
] as const;
export type FigureRecordKind = (typeof FIGURE_RECORD_KINDS)[number];
