import type { HealthReason } from "#contract/reasons.ts";
import type { Formatters } from "#i18n/formatters.ts";
import { words } from "./words.ts";

function health(reason: HealthReason, milestone: string, f: Formatters): string {
  switch (reason.rule) {
    case "state":
      return `declared state from ${f.dateGenitive(reason.on)}: ${words.programState[reason.state]}`;
    case "all-reached":
      return reason.reached === 1
        ? "the only planned milestone is reached"
        : `all ${f.number(reason.reached)} planned milestones are reached`;
    case "not-begun":
      return `start: ${f.dateLong(reason.start)}`;
    case "overdue-unreported":
      return `milestone “${milestone}”, due ${f.dateLong(reason.due)}: no report in the ${f.days(reason.days)} since`;
    case "term-over":
      return `the term ended ${f.dateLong(reason.end)}, ${f.days(reason.days)} ago; no outcome is known`;
    case "no-report":
      return reason.lastReportOn
        ? `last report ${f.dateLong(reason.lastReportOn)}, ${f.days(reason.days)} ago`
        : `no report in the ${f.days(reason.days)} since ${f.dateLong(reason.since)}`;
    case "overdue":
      return `milestone “${milestone}” not reached, ${f.days(reason.days)} past due`;
    case "due-soon":
      return reason.days === 0
        ? `milestone “${milestone}” is due on this day`
        : `milestone “${milestone}” is due in ${f.days(reason.days)}, ${f.dateLong(reason.due)}`;
    case "behind-time":
      return `${f.percent(reason.elapsed, 0)} of the term has passed, ${f.number(reason.reached)} of ${f.number(reason.counted)} milestones reached`;
    case "nothing-against":
      return reason.lastReportOn
        ? `nothing overdue; last report ${f.dateLong(reason.lastReportOn)}`
        : "nothing overdue";
  }
}

/** Why a programme's health is what it is. */
export const reasons = {
  /** Clause without a full stop; `milestone` is the title of the one that the reason names, else empty. */
  health,
};
