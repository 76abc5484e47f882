import type { FullDate } from "#contract/dates.ts";
import type { NoteGroup, SourceScope } from "#contract/listed-figures.ts";
import type { Observation, SectorGoal, Source, TradeMetric } from "#contract/records.ts";
import { type Evidence, SOURCE_KINDS, type SourceKind } from "#contract/vocabulary.ts";
import { effectiveEvidence, effectiveSourceIds } from "#domain/evidence.ts";
import type { ShownRecords } from "#domain/shown-records.ts";
import { filterSources } from "#domain/source-filter.ts";
import type { SourceUse } from "#domain/source-use.ts";
import { noteGroup, notedObservations } from "#domain/value-notes.ts";

/** The languages that occur, the most frequent first. */
export function languagesOf(sources: readonly Source[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { language } of sources) {
    if (language !== undefined) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  return [...counts].toSorted((a, b) => b[1] - a[1]).map(([language]) => language);
}

/** A value of a condition with the sources that it would show beside the other conditions. */
export interface Facet<Value extends string> {
  readonly value: Value;
  readonly count: number;
  readonly scope: SourceScope;
}

/** Every kind that occurs, in the contract's order, and every language, counted under the conditions beside it. */
export function sourceFacets(
  sources: readonly Source[],
  conditions: SourceScope,
): { readonly kinds: readonly Facet<SourceKind>[]; readonly languages: readonly Facet<string>[] } {
  const facet = <Value extends string>(value: Value, scope: SourceScope): Facet<Value> => ({
    value,
    scope,
    count: filterSources(sources, scope).length,
  });
  const occurring = new Set(sources.map(({ kind }) => kind));
  return {
    kinds: SOURCE_KINDS.filter((kind) => occurring.has(kind)).map((kind) =>
      facet(kind, { ...conditions, kinds: [kind] }),
    ),
    languages: languagesOf(sources).map((language) => facet(language, { ...conditions, languages: [language] })),
  };
}

/** How many records, milestones and values rest on a source. */
export function factCount(use: SourceUse | undefined): number {
  return use ? use.records + use.milestones + use.observations : 0;
}

/** The sign of a source: what a party or a statistical office published itself stands apart from the rest. */
export function levelOfKind(kind: SourceKind): Evidence {
  return kind === "official" || kind === "statistics" ? "official" : "reported";
}

export interface ValueNote {
  readonly observation: Observation;
  readonly evidence: Evidence;
  readonly sourceIds: readonly string[];
}

/** A series with the notes that its publisher put to single values. */
export interface NotedSeries {
  readonly kind: "trade" | "goal";
  readonly record: TradeMetric | SectorGoal;
  readonly notes: readonly ValueNote[];
}

function notesOf(record: TradeMetric | SectorGoal, asOf: FullDate): ValueNote[] {
  return notedObservations(record, asOf)
    .map((observation) => ({
      observation,
      evidence: effectiveEvidence(record, observation),
      sourceIds: effectiveSourceIds(record, observation),
    }))
    .toReversed();
}

/**
 * The notes to values up to D by what they are about, in each group by series: trade, then goals; the latest value
 * first. Which of them tell of another figure only their words say, so none is left out.
 */
export function valueNotes(
  { metrics = [], goals = [] }: ShownRecords,
  asOf: FullDate,
): Readonly<Record<NoteGroup, readonly NotedSeries[]>> {
  const all = [
    ...metrics.map((record): NotedSeries => ({ kind: "trade", record, notes: notesOf(record, asOf) })),
    ...goals.map((record): NotedSeries => ({ kind: "goal", record, notes: notesOf(record, asOf) })),
  ];
  const inGroup = (group: NoteGroup) =>
    all
      .map((series) => ({
        ...series,
        notes: series.notes.filter(({ observation }) => noteGroup(series.record, observation) === group),
      }))
      .filter(({ notes }) => notes.length > 0);
  return { published: inGroup("published"), derived: inGroup("derived"), missing: inGroup("missing") };
}
