import { type Breach, breachAt, parsed, pointerTo } from "./breach.ts";
import type { FullDate } from "./dates.ts";
import type { Problem, Quarantined } from "./faults.ts";
import { RECORD_BREACHES } from "./record-breaches.ts";
import { RECORD_PROBLEMS } from "./record-problems.ts";
import { type ListName, RECORD_SCHEMAS, type RecordOf } from "./records.ts";

/** One page of a list: what stands in its envelope. */
export interface Page {
  /** File name, such as `programs.2.json`. */
  readonly document: string;
  readonly asOf: FullDate;
  readonly total?: number;
  readonly data: readonly unknown[];
}

/** Where a record stands: the page and the position in that page's `data`. */
export interface Place {
  readonly document: string;
  readonly index: number;
}

/** What is left of a list after its checks; `places[i]` tells where `records[i]` stood. */
export interface CheckedRecords<N extends ListName> {
  readonly records: readonly RecordOf<N>[];
  readonly places: readonly Place[];
  readonly quarantined: readonly Quarantined[];
  readonly problems: readonly Problem[];
}

/** The id that a raw record claims, if it is text of a sane length; it need not be a valid one. */
function claimedId(raw: unknown): { readonly id?: string } {
  if (typeof raw !== "object" || raw === null || !("id" in raw)) return {};
  return typeof raw.id === "string" && raw.id !== "" && raw.id.length <= 80 ? { id: raw.id } : {};
}

/** A breach of the record at a place, as it is listed under data quality. */
export function quarantinedAt(place: Place, raw: unknown, breach: Breach): Quarantined {
  return {
    ...place,
    ...claimedId(raw),
    pointer: pointerTo(["data", place.index, ...breach.path]),
    reason: breach.reason,
  };
}

/** The first page whose `total` is not the number of records on all pages together. */
export function totalProblems(pages: readonly Page[]): Problem[] {
  const count = pages.reduce((sum, page) => sum + page.data.length, 0);
  const wrong = pages.find(({ total }) => total !== undefined && total !== count);
  if (!wrong) return [];
  const { reason } = breachAt(["meta", "total"], "total-mismatch", { value: wrong.total, expected: String(count) });
  return [{ document: wrong.document, pointer: "/meta/total", reason }];
}

/**
 * The records of a list that are fit for views and figures, with what was left out and what is doubtful.
 *
 * Never throws, whatever the pages hold. A second record with an id already seen is left out even where the first
 * was left out for a fault of its own: nobody can tell which of them was meant. References are checked elsewhere.
 *
 * @see contract §1, What bad data gets
 */
export function checkRecords<N extends ListName>(listName: N, pages: readonly Page[]): CheckedRecords<N> {
  const records: RecordOf<N>[] = [];
  const places: Place[] = [];
  const quarantined: Quarantined[] = [];
  const problems = totalProblems(pages);
  const seen = new Set<string>();
  const schema = RECORD_SCHEMAS[listName];

  const checkRecord = (raw: unknown, place: Place, asOf: FullDate) => {
    const result = parsed(schema, raw);
    const { id } = claimedId(raw);
    const isDoubled = id !== undefined && seen.has(id);
    if (id !== undefined) seen.add(id);
    if (!result.ok) return quarantined.push(quarantinedAt(place, raw, result.breach));
    const record: RecordOf<N> = result.value;
    const breach = isDoubled ? breachAt(["id"], "doubled-id", { value: id }) : RECORD_BREACHES[listName](record);
    if (breach) return quarantined.push(quarantinedAt(place, raw, breach));
    places.push(place);
    for (const { path, reason } of RECORD_PROBLEMS[listName](record, asOf)) {
      problems.push({
        document: place.document,
        id: record.id,
        pointer: pointerTo(["data", place.index, ...path]),
        reason,
      });
    }
    return records.push(record);
  };

  for (const { document, asOf, data } of pages) {
    data.forEach((raw, index) => checkRecord(raw, { document, index }, asOf));
  }
  return { records, places, quarantined, problems };
}
