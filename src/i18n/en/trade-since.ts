import type { PartialDate } from "#contract/dates.ts";
import type { SeriesFact } from "#contract/listed-figures.ts";
import type { Formatters } from "#i18n/formatters.ts";

/** Two days of the view, one against the other. */
export const tradeSince = {
  /** At the boundary in a drawing, and of what lies behind it. */
  after: (on: PartialDate, f: Formatters) => `new since ${f.date(on)}`,
  isNew: "new",
  title: (on: PartialDate, asOf: PartialDate, f: Formatters) => `On ${f.dateLong(on)} and on ${f.dateLong(asOf)}`,
  condition: (on: PartialDate, f: Formatters) => `compared with ${f.dateLong(on)}`,
  fact: {
    value: "Latest value",
    growth: "On the year before",
    cagr: "A year on average",
    share: "Share of total trade",
    best: "Strongest growth",
    worst: "Weakest growth",
  } satisfies Record<SeriesFact, string>,
  figure: "Figure",
  difference: "Difference",
  came: (periods: string) => `new: ${periods}`,
  none: "no newer value",
  same: "the same",
};
