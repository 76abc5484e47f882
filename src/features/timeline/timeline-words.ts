import type { EndWords } from "#charts/program-end-label.ts";
import { type FullDate, type PartialDate, daysBetween, isFullDate, lastDay } from "#contract/dates.ts";
import type { Agreement, Milestone, Partnership, Program } from "#contract/records.ts";
import { HEALTHS, type Health } from "#contract/vocabulary.ts";
import { progress } from "#domain/health.ts";
import { milestoneStatus, overdueDays } from "#domain/milestones.ts";
import type { Catalogue } from "#i18n/catalogue.ts";
import type { Formatters } from "#i18n/formatters.ts";
import type { ChosenText } from "#i18n/localized.ts";
import type { I18n } from "#ui/i18n-context.tsx";
import type { Grouping } from "./timeline-view.ts";

export interface GroupName extends ChosenText {
  readonly sectorId?: string;
  readonly health?: Health;
}

interface NameSource {
  readonly partnership: Partnership;
  readonly agreements: readonly Agreement[];
  readonly m: Catalogue;
  readonly localize: (text: Readonly<Record<string, string>>) => ChosenText;
}

/** The name of a group, and the sign that goes with it. */
export function groupName(
  { grouping, id }: { grouping: Grouping; id: string },
  { partnership, agreements, m, localize }: NameSource,
): GroupName {
  const own = (text: string): GroupName => ({ text, lang: "" });
  if (grouping === "health") {
    const health = HEALTHS.find((known) => known === id);
    return health ? { ...own(m.words.health[health]), health } : own(id);
  }
  const lists = { sector: partnership.sectors, lead: partnership.leads ?? [], agreement: agreements };
  const record = lists[grouping].find((known) => known.id === id);
  if (!record) return own(m.timeline.noGroup[grouping]);
  return { ...localize(record.title), ...(grouping === "sector" ? { sectorId: id } : {}) };
}

/** From when to when, as far as it is named. */
export function termText({ start, end }: Program, m: Catalogue, f: Formatters): string {
  if (end === undefined) return m.timeline.card.open(f.date(start));
  return start === end ? f.date(start) : m.timeline.card.fromTo(f.date(start), f.date(end));
}

/** What stands beside the end of a line: its milestones reached of those counted, and the day of its end. */
export function endWords(program: Program, asOf: FullDate, { m, f }: I18n): EndWords {
  const { reached, counted } = progress(program, asOf);
  const done = counted > 0 ? m.common.value.of(reached, counted, f) : "";
  const on = program.end === undefined ? "" : f.date(program.end);
  return { after: [[done, on].filter(Boolean).join(" · "), done || on].filter(Boolean), before: done };
}

/** Whether and when a milestone was reached, in words. */
export function outcomeText(milestone: Milestone, asOf: FullDate, { m, f }: I18n): string {
  const status = milestoneStatus(milestone, asOf);
  if (status === "reached" && milestone.completedOn !== undefined) return f.date(milestone.completedOn);
  if (status === "cancelled" && milestone.cancelledOn !== undefined)
    return `${m.words.milestoneStatus.cancelled}, ${f.date(milestone.cancelledOn)}`;
  const days = overdueDays(milestone, asOf);
  return days === null ? m.words.milestoneStatus[status] : m.timeline.card.overdue(days, f);
}

const isDay = (date: PartialDate | undefined): date is FullDate => date !== undefined && isFullDate(date);

/** By which rule a milestone stands as it does at D, and how it lies to its plan. */
export function stationReason(milestone: Milestone, asOf: FullDate, { m, f }: I18n): string {
  const words = m.timeline.card.why;
  const { due, completedOn } = milestone;
  const status = milestoneStatus(milestone, asOf);
  if (status === "cancelled") return words.cancelled;
  if (status === "reached") {
    return words.reached(isDay(due) && isDay(completedOn) ? daysBetween(due, completedOn) : undefined, f);
  }
  if (due === undefined) return words.unplanned;
  const last = lastDay(due);
  return status === "overdue" ? words.overdue(f.date(last), f.date(asOf)) : words.pending(daysBetween(asOf, last), f);
}
