import { type Breach, breachAt, type Parsed, parsed, pointerTo } from "./breach.ts";
import type { FullDate } from "./dates.ts";
import type { Problem, Quarantined } from "./faults.ts";
import type { PlainTest } from "./plain.ts";
import { isPlainProgram } from "./plain-program.ts";
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

/** Lists that grow long enough for the schema to be felt. */
const PLAIN_TESTS: { readonly [N in ListName]?: PlainTest<RecordOf<N>> } = { programs: isPlainProgram };

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

/** Checks after which a long list gives way, so that nothing else waits for all of it. */
const STEP_RECORDS = 200;

/** The value as a record, without the schema's work where its form is plain. */
function provedRecord<N extends ListName>(listName: N, raw: unknown): Parsed<RecordOf<N>> {
  const isPlain: PlainTest<RecordOf<N>> | undefined = PLAIN_TESTS[listName];
  if (isPlain?.(raw)) return { ok: true, value: raw };
  return parsed(RECORD_SCHEMAS[listName], raw);
}

class Checks<N extends ListName> {
  readonly records: RecordOf<N>[] = [];
  readonly places: Place[] = [];
  readonly quarantined: Quarantined[] = [];
  readonly problems: Problem[] = [];
  readonly #listName: N;
  readonly #seen = new Set<string>();

  constructor(listName: N) {
    this.#listName = listName;
  }

  add(raw: unknown, place: Place, asOf: FullDate): void {
    const result = provedRecord(this.#listName, raw);
    const { id } = claimedId(raw);
    const isDoubled = id !== undefined && this.#seen.has(id);
    if (id !== undefined) this.#seen.add(id);
    const breach = result.ok
      ? isDoubled
        ? breachAt(["id"], "doubled-id", { value: id })
        : RECORD_BREACHES[this.#listName](result.value)
      : result.breach;
    if (breach) this.quarantined.push(quarantinedAt(place, raw, breach));
    else if (result.ok) this.#keep(result.value, place, asOf);
  }

  #keep(record: RecordOf<N>, place: Place, asOf: FullDate): void {
    this.records.push(record);
    this.places.push(place);
    for (const { path, reason } of RECORD_PROBLEMS[this.#listName](record, asOf)) {
      const pointer = pointerTo(["data", place.index, ...path]);
      this.problems.push({ document: place.document, id: record.id, pointer, reason });
    }
  }
}

/**
 * The checks of `checkRecords` in steps of a few milliseconds at most: whoever drives them may do something else in
 * between.
 */
export function* checkSteps<N extends ListName>(
  listName: N,
  pages: readonly Page[],
): Generator<undefined, CheckedRecords<N>, undefined> {
  const checks = new Checks(listName);
  for (const { document, asOf, data } of pages) {
    for (const [index, raw] of data.entries()) {
      checks.add(raw, { document, index }, asOf);
      if (index % STEP_RECORDS === STEP_RECORDS - 1) yield;
    }
  }
  const { records, places, quarantined, problems } = checks;
  return { records, places, quarantined, problems: [...totalProblems(pages), ...problems] };
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
  const steps = checkSteps(listName, pages);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
