import type { FullDate } from "#contract/dates.ts";
import type { FigureRecordKind, LeftOutReason } from "#contract/figure-records.ts";
import type { FigureRule } from "#contract/figures.ts";
import type { Formatters } from "#i18n/formatters.ts";
import { figureNames } from "./figure-names.ts";
import { qualityRules } from "./quality-figures.ts";
import { recordRules } from "./record-figures.ts";

const healthRule = (word: string) =>
  `The programmes whose status at this day is “${word}” by the first rule that matches.`;

const rules: Record<FigureRule, string> = {
  ...recordRules,
  ...qualityRules,
  programs: "All programmes that the conditions leave, whether or not their agreement is signed.",
  "health-stopped": healthRule("stopped"),
  "health-paused": healthRule("paused"),
  "health-done": healthRule("done"),
  "health-not-started": healthRule("not started"),
  "health-unreported": healthRule("unreported"),
  "health-late": healthRule("late"),
  "health-at-risk": healthRule("at risk"),
  "health-on-track": healthRule("on track"),
  reached: "Of the milestones counted, those completed by this day.",
  counted: "Milestones of programmes that are not stopped: not cancelled, and with a due date or reached.",
  due: "Of the milestones counted, those whose due date has passed by this day.",
  dueReached: "Of the milestones due by this day, those completed.",
  progress: "Milestones reached, divided by milestones counted; nothing is averaged over programmes.",
  dueProgress: "Milestones reached, divided by milestones due by this day.",
  difference:
    "What this figure counts at this day and did not on the earlier one, less what it counted then and no longer.",
  overdue: "Milestones of programmes that are not stopped: neither reached nor cancelled, and due before this day.",
  attention: "The programmes that are late, at risk or unreported at this day.",
  deadlines:
    "Milestones of programmes that are not stopped, still open, whose due date falls in this span from this day.",
  changes: "What was published to be different at this day from the earlier one, by the rules of each kind of record.",
  "program-reached": "Of this programme’s milestones counted, those completed by this day.",
  "program-counted": "This programme’s milestones that are not cancelled and have a due date or are reached.",
  "program-progress": "Milestones of this programme reached, divided by those counted.",
  elapsed: "Days of the term passed by this day, divided by all its days; both ends count.",
  health: "The first of eight rules that matches decides; this is what made it match.",
  "goal-latest": "The latest value of a period that has ended by this day.",
  "goal-measured": "The latest value after the baseline’s period and not after the target’s.",
  "goal-attainment": "The way from the baseline to the value, divided by the way from the baseline to the target.",
  "goal-expected": "Days from the baseline’s period to the value’s, divided by the days to the target’s.",
  "goal-lag": "Attainment expected by the value’s period, less the attainment.",
  "goal-status": "Attainment is held against 1, against the time passed, and against the target’s date.",
  goals: "All goals with a target.",
  "goals-status": "The goals with a target that have this status at this day.",
  "goals-moved": "The goals with a target whose status at this day is not the one of the earlier day.",
  "goals-newer":
    "The goals and indicators whose latest value at this day is of a later period than on the earlier day.",
  "goals-indicator": "The indicators: no target is published for them.",
  level: "The value as published.",
  yoy: "The value divided by the one a year before, less 1.",
  index: "100 times the value divided by the value of the base period.",
  share: "The value divided by total trade of the same reporter, partner and unit.",
  balance: "Exports less imports of the same reporter, partner and unit.",
  sum12: "The sum of the latest twelve months or four quarters; a year stands for itself.",
  cagr: "Last value divided by the first, to the power of 1 over the years between them, less 1.",
  "agreements-signed": "Agreements signed by this day.",
  "agreements-unsigned": "Agreements not signed by this day; they are listed and counted nowhere else.",
  "agreements-programmes": "Cooperation programmes signed by this day.",
  "agreements-others":
    "Agreements signed by this day that are neither a cooperation programme nor the twin-city relations.",
  "standing-programme": "The cooperation programme in force at this day whose term began last.",
  evidence: "Records, milestones and values up to this day that have this level, their own or their record’s.",
  "evidence-share": "Records, milestones and values of this level, divided by all of them.",
  facts:
    "Records, milestones and values up to this day that rest on this source, by their own or their record’s sources.",
  "events-begun": "Events that have begun by this day.",
  "events-current": "Events that have begun and not ended by this day.",
  sources: "All sources in the list, whatever the evidence filter.",
  "sources-official": "Sources of the kind “official”.",
  gaps: "What the publisher names as missing.",
  "mirror-gap": "What one side publishes of the flow minus what the other publishes of it, in the unit of the first.",
  "mirror-gap-share": "The gap between what both sides publish, divided by what the second publishes.",
  observation: "The value as published for this period.",
  "sources-shown": "The sources that the conditions leave.",
  notes: "Values up to this day at which the publisher left a note.",
  "facts-all": "Records, milestones and values up to this day.",
  "facts-records": "Records, the partnership’s own among them.",
  "facts-milestones": "Milestones of the programmes.",
  "facts-values": "Values of indicators and trade series up to this day, known gaps among them.",
  "source-records": "Records that name this source themselves or in one of their states.",
  "source-milestones": "Milestones that rest on this source, by their own or their programme’s sources.",
  "source-values": "Values up to this day that rest on this source, by their own or their record’s sources.",
  "document-records": "The records of this document that keep to the contract.",
  "document-announced": "The number of records that the document itself announces.",
  quarantined: "Records that break the contract: they are left out of every view and figure.",
  problems: "Doubtful places in the data; their records stay.",
  series: "The trade series on show.",
  "series-amount-change": "The latest value shown at this day, less the latest that was shown on the earlier one.",
  "series-ratio-change":
    "The share or growth at this day, less the one that followed on the earlier day from what was shown then.",
  "series-index-change": "The latest index shown at this day, less the latest that was shown on the earlier one.",
  "programs-of-level": "Of the programmes, those whose record has this evidence.",
  "attention-first":
    "The first of the programmes that need attention: late ones by days overdue, then at risk, then unreported by days of silence.",
  changed:
    "Things of this kind that are different at this day from the earlier one, by the rules of each kind of record.",
  "term-elapsed": "Days of the agreement’s term passed by this day, divided by all its days; both ends count.",
  "portfolio-partnerships": "All partnerships of the list that keep to the contract.",
  "portfolio-read": "The partnerships whose documents all came.",
  "portfolio-programs": "The programmes of all partnerships, each at its own day.",
  "goal-baseline": "The published baseline.",
  "goal-target": "The published target.",
};

const leftOut: Record<LeftOutReason, string> = {
  quarantined: "Quarantined because the record breaks the contract",
  hidden: "Hidden by the evidence filter",
  filtered: "Outside the conditions set on this page",
  stopped: "Milestones of programmes that are stopped",
  cancelled: "Cancelled",
  unplanned: "Without a due date and not reached",
  "no-due": "Counted, but without a due date",
  "due-later": "Due after this day",
  unsigned: "Not signed by this day",
  "other-kind": "Of another kind",
  "not-in-force": "Not in force at this day",
  "earlier-term": "In force, but its term began earlier",
  "no-target": "Indicators: no target is published",
  "has-target": "Goals: they have a target",
  "no-value": "Periods known to have no value",
  "after-day": "Periods that end after this day",
  "after-target": "Periods after the target’s",
  "before-baseline": "Periods not after the baseline’s",
  "outside-window": "Periods outside the window",
  past: "Over by this day",
  "under-way": "Under way",
  upcoming: "Begins after this day",
  "other-figure": "Another figure for the period, from the other side",
  "no-note": "Values without a note",
  "further-down": "Further down the list",
  "other-level": "With other evidence",
  "not-chosen": "Series not shown",
};

const kinds: Record<FigureRecordKind, string> = {
  partnership: "partnership",
  sector: "sector",
  program: "programme",
  milestone: "milestone",
  goal: "goal",
  baseline: "baseline",
  target: "target",
  observation: "value",
  metric: "series",
  agreement: "agreement",
  event: "event",
  source: "source",
  gap: "gap",
  fault: "place in the data",
};

/** A figure taken along: what it is called and says, for which day, by which rule, and who published what it rests on. */
export interface Citation {
  readonly name: string;
  readonly value: string;
  readonly asOf: FullDate;
  readonly partnership: string;
  readonly rule: string;
  readonly sources: readonly string[];
  /** How many sources are not named. */
  readonly more: number;
  readonly link: string;
}

/** How a figure comes about: the popover of every figure. */
export const why = {
  rules,
  leftOut,
  kinds,
  behind: "What it rests on",
  whole: "Out of",
  divisor: "Divided by",
  takenAway: "Less: counted on the earlier day, and no longer",
  takenThen: "Less: the same on the earlier day",
  leftOutTitle: "Left out",
  nothingLeftOut: "Nothing is left out.",
  notRead: "Did not come",
  noRecords: "No record.",
  notShown: "This figure is not on show any more.",
  noValue: "no value",
  counted: (title: string, count: number, f: Formatters) => `${title}: ${f.number(count)}`,
  more: (count: number, f: Formatters) => `${f.number(count)} more`,
  minus: "less",
  names: figureNames,
  copyFigure: "Copy figure with its source",
  /** The figure as a plain sentence, with what it needs to be found and checked again. */
  citation: ({ name, value, asOf, partnership, rule, sources, more, link }: Citation, f: Formatters) =>
    [
      `${name}: ${value}, as of ${f.dateLong(asOf)} (${partnership}).`,
      `Rule: ${rule}`,
      sources.length > 0 && `Sources: ${sources.join("; ")}${more > 0 ? `; and ${f.number(more)} more` : ""}.`,
      `Reproduce: ${link}`,
    ]
      .filter(Boolean)
      .join("\n"),
};
