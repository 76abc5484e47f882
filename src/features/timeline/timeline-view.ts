import { type FullDate, dayNumber, firstDay } from "#contract/dates.ts";
import type { Agreement, Partnership, Program, TrackerEvent } from "#contract/records.ts";
import { HEALTHS } from "#contract/vocabulary.ts";
import { type Judged, columnsOf, healthAt, judgeAll, startOrder } from "#domain/program-columns.ts";
import { type ProgramCriteria, keptPrograms } from "#domain/program-filter.ts";
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
function groupIdOf(program: Program, grouping: Grouping): string | undefined {
  if (grouping === "sector") return program.sectorId;
  return grouping === "lead" ? program.leadIds?.[0] : program.agreementId;
}

/** All programs in the order of their lines, whatever is narrowed: by group, then by start. */
export interface LineOrder {
  /** Ids of the groups in their order, `NO_GROUP` last. */
  readonly groupIds: readonly string[];
  /** Group of each program, as a position in `groupIds`, by its position in the list. */
  readonly groupOf: Uint32Array;
  readonly programs: Uint32Array;
  /** The same number for programs of the same sector, by their position in the list. */
  readonly sectorOf: Uint32Array;
}

/** A number for each value: the same for the same one, in the order in which they come. */
function numbered(values: readonly string[]): Uint32Array {
  const numbers = new Map<string, number>();
  return Uint32Array.from(values, (value) => {
    const number = numbers.get(value) ?? numbers.size;
    numbers.set(value, number);
    return number;
  });
}

/** The order of the lines of all programs; another one only for other records or another grouping. */
export function lineOrder(source: TimelineSource, judged: Judged, grouping: Grouping): LineOrder {
  const { programs } = source;
  const ids = [...new Set([...groupIds(source, grouping), NO_GROUP])];
  const known = new Map(ids.map((id, place) => [id, place]));
  const rest = ids.length - 1;
  const groupOf = Uint32Array.from(programs, (program, index) => {
    const id = grouping === "health" ? healthAt(judged, index) : groupIdOf(program, grouping);
    return known.get(id ?? NO_GROUP) ?? rest;
  });
  const byGroup = Array.from(ids, (): number[] => []);
  for (const index of startOrder(columnsOf(programs))) byGroup[groupOf[index] ?? rest]?.push(index);
  return {
    groupIds: ids,
    groupOf,
    programs: Uint32Array.from(byGroup.flat()),
    sectorOf: numbered(programs.map(({ sectorId }) => sectorId)),
  };
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
export function timelineRows(
  { programs }: TimelineSource,
  judged: Judged,
  { order, criteria }: { readonly order: LineOrder; readonly criteria: ProgramCriteria },
): TimelineRowSet {
  const isShown = keptPrograms(programs, judged, criteria);
  const byGroup = Array.from(order.groupIds, (): number[] => []);
  const sectors = new Set<number>();
  for (const index of order.programs) {
    if (isShown[index] !== 1) continue;
    byGroup[order.groupOf[index] ?? 0]?.push(index);
    sectors.add(order.sectorOf[index] ?? 0);
  }
  const groups = byGroup.flatMap((indices, place) => {
    const id = order.groupIds[place];
    return id === undefined || indices.length === 0 ? [] : [{ id, indices }];
  });
  return { groups, rows: byGroup.flat(), isShown, sectorCount: sectors.size };
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
