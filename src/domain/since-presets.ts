import { type FullDate, lastDay } from "#contract/dates.ts";
import type { EventKind } from "#contract/vocabulary.ts";
import { standingProgramme } from "./agreements.ts";
import { LOOK_BACKS, type LookBack, dayBefore } from "./comparison-days.ts";
import { lastReportBefore } from "./last-report.ts";
import type { ShownRecords } from "./shown-records.ts";

/** A day to compare with, and what it is to the reader. */
export type SincePreset = { readonly on: FullDate } & (
  | { readonly from: LookBack | "last-report" | "signing" }
  | { readonly from: "event"; readonly kind: EventKind }
);

/** Where those who answer for the partnership meet. */
const MEETINGS: readonly EventKind[] = ["visit", "forum"];

function lastMeeting({ events = [] }: ShownRecords, asOf: FullDate): readonly SincePreset[] {
  let last: { on: FullDate; kind: EventKind } | undefined;
  for (const { kind, on, until } of events) {
    const overOn = lastDay(until ?? on);
    if (MEETINGS.includes(kind) && overOn < asOf && (last === undefined || overOn >= last.on))
      last = { on: overOn, kind };
  }
  return last ? [{ from: "event", ...last }] : [];
}

/**
 * Days before D with which a reader is likely to compare: a week, a month, a quarter, a year ago, the last report, the
 * signing of the standing programme, and the last visit or forum; what there is not is left out.
 */
export function sincePresets(records: ShownRecords, asOf: FullDate): readonly SincePreset[] {
  const { programs = [], agreements = [] } = records;
  const reportOn = lastReportBefore(programs, asOf);
  const standing = standingProgramme(agreements, asOf);
  const signedOn = standing && lastDay(standing.signedOn);
  return [
    ...LOOK_BACKS.map((from) => ({ from, on: dayBefore(asOf, from) })),
    ...(reportOn === undefined ? [] : [{ from: "last-report", on: reportOn } as const]),
    ...(signedOn === undefined || signedOn >= asOf ? [] : [{ from: "signing", on: signedOn } as const]),
    ...lastMeeting(records, asOf),
  ];
}
