import { type FullDate, lastDay, type PartialDate } from "#contract/dates.ts";
import type { Agreement, Program, Sector, Source, TrackerEvent } from "#contract/records.ts";
import { type FindRank, findIn } from "#domain/find.ts";
import type { Searchable } from "#domain/query.ts";

/** Most results of one kind that are shown; the rest is a link to their view. */
const MOST = 8;

/** Everything that can be found, by kind, as the evidence filter leaves it. */
export interface FindableRecords {
  readonly view: readonly Searchable[];
  readonly program: readonly Program[];
  readonly agreement: readonly Agreement[];
  readonly event: readonly TrackerEvent[];
  readonly sector: readonly Sector[];
  readonly source: readonly Source[];
}

export type RecordKind = keyof FindableRecords;

/** One result. */
export type Finding =
  | { readonly kind: "day"; readonly on: FullDate; readonly typed: PartialDate }
  | { readonly [K in RecordKind]: { readonly kind: K; readonly record: FindableRecords[K][number] } }[RecordKind]
  | { readonly kind: "more"; readonly of: Exclude<RecordKind, "view">; readonly count: number };

export interface FindingGroup {
  readonly kind: "day" | RecordKind;
  readonly findings: readonly Finding[];
  /** All that answer, shown or not. */
  readonly count: number;
}

type Of<K extends RecordKind> = (record: FindableRecords[K][number]) => Finding;

const FINDINGS: { readonly [K in RecordKind]: Of<K> } = {
  view: (record) => ({ kind: "view", record }),
  program: (record) => ({ kind: "program", record }),
  agreement: (record) => ({ kind: "agreement", record }),
  event: (record) => ({ kind: "event", record }),
  sector: (record) => ({ kind: "sector", record }),
  source: (record) => ({ kind: "source", record }),
};

interface RankedGroup extends FindingGroup {
  readonly rank: FindRank;
}

function groupOf<K extends RecordKind>(
  kind: K,
  records: readonly FindableRecords[K][number][],
  query: string,
): RankedGroup[] {
  const of: RecordKind = kind;
  const { best, count, rank } = findIn(records, query, of === "view" ? records.length : MOST);
  if (rank === undefined) return [];
  const rest = count - best.length;
  const more: readonly Finding[] = of === "view" || rest === 0 ? [] : [{ kind: "more", of, count: rest }];
  return [{ kind, findings: [...best.map(FINDINGS[kind]), ...more], count, rank }];
}

function groupsOf(records: FindableRecords, query: string): readonly RankedGroup[] {
  return [
    ...groupOf("view", records.view, query),
    ...groupOf("sector", records.sector, query),
    ...groupOf("program", records.program, query),
    ...groupOf("agreement", records.agreement, query),
    ...groupOf("event", records.event, query),
    ...groupOf("source", records.source, query),
  ];
}

/** Whole titles stand before all else, what is found only inside words, ids or summaries after all else. */
const PRECEDENCE: Readonly<Record<FindRank, number>> = { exact: 0, start: 1, word: 1, anywhere: 2 };

/**
 * What answers a query, by kind: a typed date first, then the kinds by how good their best result is, else in an order
 * of their own, so that they keep their places while more is typed. Without a query, the views.
 *
 * @param typed the date that the query says, if it says one
 */
export function findings(
  records: FindableRecords,
  query: string,
  typed: PartialDate | undefined,
): readonly FindingGroup[] {
  if (query.trim() === "") {
    return [{ kind: "view", findings: records.view.map(FINDINGS.view), count: records.view.length }];
  }
  const groups = groupsOf(records, query).toSorted((a, b) => PRECEDENCE[a.rank] - PRECEDENCE[b.rank]);
  if (typed === undefined) return groups;
  return [{ kind: "day", findings: [{ kind: "day", on: lastDay(typed), typed }], count: 1 }, ...groups];
}

/** How many answer in all groups together. */
export function findingCount(groups: readonly FindingGroup[]): number {
  return groups.reduce((sum, { count }) => sum + count, 0);
}

/** What tells results apart. */
export function findingKey(finding: Finding): string {
  if (finding.kind === "day") return `day ${finding.on}`;
  return finding.kind === "more" ? `more ${finding.of}` : `${finding.kind} ${finding.record.id}`;
}

/** The view that shows all records of a kind. */
export const VIEW_OF_KIND = {
  program: "programs",
  agreement: "agreements",
  event: "events",
  sector: "sectors",
  source: "sources",
} as const satisfies Readonly<Record<Exclude<RecordKind, "view">, string>>;
