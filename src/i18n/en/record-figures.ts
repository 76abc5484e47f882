import type { RECORD_RULES } from "#contract/record-figures.ts";

type RecordRule = (typeof RECORD_RULES)[number];

/** What is counted of one record, or of the list of agreements or events. */
export const recordRules: Readonly<Record<RecordRule, string>> = {
  "milestone-overdue": "Days from the deadline of the milestone to this day; of a month or a year its last day counts.",
  "milestone-left": "Days from this day to the deadline of the milestone; of a month or a year its last day counts.",
  "milestone-delay": "Days between the deadline of the milestone and the day it was reached.",
  "term-over": "Days from the end of the programme’s term to this day.",
  silence: "Days from the last report to this day; where there is none, from the start of the programme.",
  budget: "The budget as published.",
  "health-changes":
    "The programme is judged at each month end and at this day, by what is on record now; each judgement that differs from the one before is a change.",
  "term-left": "Days from this day to the last day of the agreement’s term.",
  "sources-of": "The sources that the record names, with those of its milestones and declared states.",
  "events-of": "All events that name this agreement, those still to come among them.",
  "links-of": "Agreements and programmes that the event names, beyond the first ones shown.",
  "events-shown": "The events that the conditions leave, those still to come among them.",
  "agreements-shown": "The agreements that the conditions leave, those not signed by this day among them.",
  sectors: "The sectors that these programmes belong to, each once.",
};

/** What such figures are called. */
export const recordFigureNames: Readonly<Record<RecordRule, string>> = {
  "milestone-overdue": "Days overdue",
  "milestone-left": "Days to the deadline",
  "milestone-delay": "Days off the deadline",
  "term-over": "Days since the end of the term",
  silence: "Days without a report",
  budget: "Budget",
  "health-changes": "Changes of status",
  "term-left": "Days left of the term",
  "sources-of": "Sources of the record",
  "events-of": "Events under the agreement",
  "links-of": "Further links of the event",
  "events-shown": "Events shown",
  "agreements-shown": "Agreements shown",
  sectors: "Sectors",
};
