import { type FullDate, dayNumber, firstDay } from "#contract/dates.ts";
import type { Agreement, Partnership, Program, TrackerEvent } from "#contract/records.ts";
import { HEALTHS } from "#contract/vocabulary.ts";
import { type Judged, columnsOf, healthAt, judgeAll, startOrder } from "#domain/program-columns.ts";
import { type ProgramCriteria, filterPrograms } from "#domain/program-filter.ts";
import { type Tally, tallyAll } from "#domain/tallies.ts";

export const GROUPINGS = ["sector", "health", "lead", "agreement"] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** Group of the programs that name nothing of the kind, or something unknown. */
export const NO_GROUP = "";

export interface TimelineSource {
  readonly partnership: Partnership;
  readonly programs: readonly Program[];
  readonly agreements: readonly Agreement[];
}

export interface TimelineGroup {
  /** Sector, health, lead or agreement; `NO_GROUP` for the rest, which stands last. */
  readonly id: string;
  /** Programs by their position in the list. */
  readonly indices: readonly number[];
}

export interface TimelineView {
  readonly judged: Judged;
  readonly groups: readonly TimelineGroup[];
  /** All rows, in the order of the groups. */
  readonly rows: readonly number[];
  readonly tally: Tally;
  readonly sectorCount: number;
}

export interface TimelineRowAsk {
  readonly criteria: ProgramCriteria;
  readonly grouping: Grouping;
}

/** The rows, which stay the same from day to day as long as health decides none of them. */
export interface TimelineRowSet extends Pick<TimelineView, "groups" | "rows" | "sectorCount"> {
  /** 1 for each program that has a row, by its position in the list. */
  readonly isShown: Uint8Array;
}

function groupIds({ partnership, agreements }: TimelineSource, grouping: Grouping): readonly string[] {
  if (grouping === "health") return HEALTHS;
  if (grouping === "sector") return partnership.sectors.map(({ id }) => id);
  return grouping === "lead" ? (partnership.leads ?? []).map(({ id }) => id) : agreements.map(({ id }) => id);
}

/** A program under several leads stands with the first of them. */
function groupOf(program: Program, grouping: Grouping): string | undefined {
  if (grouping === "sector") return program.sectorId;
  return grouping === "lead" ? program.leadIds?.[0] : program.agreementId;
}

function grouped(
  source: TimelineSource,
  indices: Iterable<number>,
  by: { grouping: Grouping; judged: Judged },
): TimelineGroup[] {
  const { programs } = source;
  const byId = new Map<string, number[]>(groupIds(source, by.grouping).map((id) => [id, []]));
  const rest: number[] = [];
  for (const index of indices) {
    const program = programs[index];
    if (!program) continue;
    const id = by.grouping === "health" ? healthAt(by.judged, index) : groupOf(program, by.grouping);
    (byId.get(id ?? NO_GROUP) ?? rest).push(index);
  }
  const groups = [...byId]
    .filter(([, members]) => members.length > 0)
    .map(([id, members]) => ({ id, indices: members }));
  return rest.length > 0 ? [...groups, { id: NO_GROUP, indices: rest }] : groups;
}

/** All programs at D: one pass, however many there are. */
export function judgedPrograms(programs: readonly Program[], asOf: FullDate): Judged {
  return judgeAll(columnsOf(programs), asOf);
}

/** Whether another day may bring other rows, or the same ones in other groups. */
export function hasRowsByHealth({ criteria, grouping }: TimelineRowAsk): boolean {
  return grouping === "health" || (criteria.health?.length ?? 0) > 0;
}

/** The rows of the timeline: groups of programs in the order of their starts. */
export function timelineRows(source: TimelineSource, judged: Judged, ask: TimelineRowAsk): TimelineRowSet {
  const { programs } = source;
  const indices = filterPrograms(programs, judged, ask.criteria);
  const isShown = new Uint8Array(programs.length);
  for (const index of indices) isShown[index] = 1;
  const byStart: number[] = [];
  for (const index of startOrder(columnsOf(programs))) if (isShown[index] === 1) byStart.push(index);
  const groups = grouped(source, byStart, { grouping: ask.grouping, judged });
  return {
    groups,
    rows: groups.flatMap((group) => group.indices),
    isShown,
    sectorCount: new Set(indices.map((index) => programs[index]?.sectorId)).size,
  };
}

/** What the timeline shows at D: its rows, and the figures of its title. */
export function timelineView(
  source: TimelineSource,
  judged: Judged,
  { groups, rows, isShown, sectorCount }: TimelineRowSet,
): TimelineView {
  const tally = tallyAll(columnsOf(source.programs), judged, (index) => isShown[index] === 1);
  return { judged, groups, rows, tally, sectorCount };
}

/** First days of the events that tell of each program, by its id. */
export function eventDaysByProgram(events: readonly TrackerEvent[]): ReadonlyMap<string, readonly FullDate[]> {
  const days = new Map<string, FullDate[]>();
  for (const event of events) {
    for (const id of event.programIds ?? []) {
      const known = days.get(id) ?? [];
      const on = firstDay(event.on);
      if (!known.includes(on)) known.push(on);
      days.set(id, known);
    }
  }
  for (const known of days.values()) known.sort((a, b) => dayNumber(a) - dayNumber(b));
  return days;
}

/** The values of a filter that exist, and those that do not. */
export function knownValues(
  values: readonly string[],
  known: Iterable<string>,
): { readonly kept: readonly string[]; readonly unknown: readonly string[] } {
  const set = new Set(known);
  return { kept: values.filter((value) => set.has(value)), unknown: values.filter((value) => !set.has(value)) };
}
