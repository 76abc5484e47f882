import { type FullDate, dayNumber, firstDay } from "#contract/dates.ts";
import type { Agreement, Partnership, Program, TrackerEvent } from "#contract/records.ts";
import { HEALTHS } from "#contract/vocabulary.ts";
import { type Judged, columnsOf, healthAt, judgeAll, startOrder } from "#domain/program-columns.ts";
import { type ProgramCriteria, keptPrograms } from "#domain/program-filter.ts";
import { type Tally, tallyOf } from "#domain/tallies.ts";

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
  readonly indices: Uint32Array;
}

export interface TimelineView {
  readonly judged: Judged;
  readonly groups: readonly TimelineGroup[];
  /** All rows, in the order of the groups: programs by their position in the list. */
  readonly rows: Uint32Array;
  readonly tally: Tally;
  readonly sectorCount: number;
}

export interface TimelineRowAsk {
  readonly criteria: ProgramCriteria;
  readonly grouping: Grouping;
}

/** The rows, which stay the same from day to day as long as health decides none of them. */
export type TimelineRowSet = Pick<TimelineView, "groups" | "rows" | "sectorCount">;

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
  readonly programs: Uint32Array;
  /** Where in `programs` those of each group end, by the group's position. */
  readonly groupEnds: Uint32Array;
  /** The same number for programs of the same sector, by their position in `programs`. */
  readonly sectorAt: Uint32Array;
  /** Above every number of a sector. */
  readonly sectorLimit: number;
}

/** The order of the lines of all programs; another one only for other records or another grouping. */
export function lineOrder(source: TimelineSource, judged: Judged, grouping: Grouping): LineOrder {
  const { programs } = source;
  const ids = [...new Set([...groupIds(source, grouping), NO_GROUP])];
  const known = new Map(ids.map((id, place) => [id, place]));
  const rest = ids.length - 1;
  const byGroup = Array.from(ids, (): number[] => []);
  for (const index of startOrder(columnsOf(programs))) {
    const program = programs[index];
    if (!program) continue;
    const id = grouping === "health" ? healthAt(judged, index) : groupIdOf(program, grouping);
    byGroup[known.get(id ?? NO_GROUP) ?? rest]?.push(index);
  }
  const ordered = Uint32Array.from(byGroup.flat());
  let end = 0;
  const sectors = new Map<string, number>();
  return {
    groupIds: ids,
    programs: ordered,
    groupEnds: Uint32Array.from(byGroup, ({ length }) => (end += length)),
    sectorAt: ordered.map((index) => {
      const sectorId = programs[index]?.sectorId ?? "";
      const number = sectors.get(sectorId) ?? sectors.size;
      sectors.set(sectorId, number);
      return number;
    }),
    sectorLimit: sectors.size,
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
  const { programs: ordered, groupEnds, sectorAt, sectorLimit } = order;
  // plain arrays of numbers: with a list that grows this pass would be felt at 50,000
  const rows = new Uint32Array(ordered.length);
  const isSectorShown = new Uint8Array(sectorLimit);
  const groups: TimelineGroup[] = [];
  let place = 0;
  let count = 0;
  for (const [group, id] of order.groupIds.entries()) {
    const first = count;
    const end = groupEnds[group] ?? 0;
    for (; place < end; place += 1) {
      const index = ordered[place] ?? 0;
      if (isShown[index] !== 1) continue;
      rows[count] = index;
      count += 1;
      isSectorShown[sectorAt[place] ?? 0] = 1;
    }
    if (count > first) groups.push({ id, indices: rows.subarray(first, count) });
  }
  const sectorCount = isSectorShown.reduce((sum, shown) => sum + shown, 0);
  return { groups, rows: rows.subarray(0, count), sectorCount };
}

/** What the timeline shows at D: its rows, and the figures of its title. */
export function timelineView(judged: Judged, rowSet: TimelineRowSet): TimelineView {
  return { judged, ...rowSet, tally: tallyOf(judged, rowSet.rows) };
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
