import type { FullDate } from "#contract/dates.ts";
import type { Formatters } from "#i18n/formatters.ts";

/** What a change means to who answers for it; the names are those of the domain. */
export type ChangeWeight =
  | "late"
  | "at-risk"
  | "unreported"
  | "halted"
  | "done"
  | "moved"
  | "agreement"
  | "event"
  | "goal"
  | "value";

const weightTitle: Readonly<Record<ChangeWeight, string>> = {
  late: "Newly late",
  "at-risk": "Newly at risk",
  unreported: "Newly unreported",
  halted: "Stopped, paused, cancelled",
  done: "Done and reached",
  moved: "Other changes of status",
  agreement: "Agreements",
  event: "Events begun",
  goal: "Goals",
  value: "New values",
};

/** What the overview unfolds on demand: days to compare with, changes by weight, who owes what. */
export const desk = {
  ago: { week: "a week ago", month: "a month ago", quarter: "a quarter ago", year: "a year ago" },
  otherDay: "another day",
  compare: "Compare",
  lastReport: (on: FullDate, f: Formatters) => `the last report, ${f.date(on)}`,
  signing: (on: FullDate, f: Formatters) => `the signing of the programme, ${f.date(on)}`,
  lastMeeting: (kind: string, on: FullDate, f: Formatters) => `the last ${kind}, ${f.date(on)}`,
  changeWeight: (weight: ChangeWeight, count: number, f: Formatters) => `${weightTitle[weight]}: ${f.number(count)}`,
  leadsNote: "A programme with several leads counts under each of them.",
  leadColumn: {
    title: "Lead",
    programs: "Programmes",
    byHealth: "By status",
    overdue: "Overdue milestones",
    due: "Next due",
  },
  programsOfLead: (lead: string, count: number, f: Formatters) =>
    `${lead}: ${f.number(count)} ${f.plural(count, { one: "programme", other: "programmes" })}`,
  allLeads: (count: number, f: Formatters) =>
    `${f.number(count)} more ${f.plural(count, { one: "lead", other: "leads" })}`,
};
