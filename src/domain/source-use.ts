import type { Period } from "#contract/periods.ts";
import type { Milestone, Observation, Partnership, Program } from "#contract/records.ts";
import { EVIDENCE, type Evidence } from "#contract/vocabulary.ts";
import { type Vouched, type VouchedPart, effectiveEvidence, effectiveSourceIds } from "./evidence.ts";
import type { ShownRecords } from "./shown-records.ts";

/** The kinds of records that name sources. */
export type CitingKind = "partnership" | "agreement" | "program" | "event" | "goal" | "trade";

/** A record that rests on a source, itself or by some of its parts. */
export interface Citation {
  readonly kind: CitingKind;
  readonly id: string;
  /** Whether the record itself, or one of a program's states, names the source. */
  readonly isOwn: boolean;
  /** Its milestones that rest on the source, by their own or inherited sources. */
  readonly milestoneIds: readonly string[];
  /** The periods of its observations that do. */
  readonly periods: readonly Period[];
}

/** What rests on one source. */
export interface SourceUse {
  /** In the order of the data: partnership, agreements, programs, events, goals, trade. */
  readonly citations: readonly Citation[];
  /** Records that name it themselves. */
  readonly records: number;
  readonly milestones: number;
  readonly observations: number;
}

/** Everything shown on which sources bear. */
export interface Citing extends ShownRecords {
  readonly partnership?: Partnership | undefined;
}

interface CitingRecord extends Vouched {
  readonly id: string;
  readonly milestones?: readonly Milestone[];
  readonly observations?: readonly Observation[];
  readonly states?: Program["states"];
}

/** Every record of a list with its kind, in the order of the kinds. */
function citingRecords(shown: Citing): readonly { readonly kind: CitingKind; readonly record: CitingRecord }[] {
  const lists: readonly (readonly [CitingKind, readonly CitingRecord[] | undefined])[] = [
    ["partnership", shown.partnership && [shown.partnership]],
    ["agreement", shown.agreements],
    ["program", shown.programs],
    ["event", shown.events],
    ["goal", shown.goals],
    ["trade", shown.metrics],
  ];
  return lists.flatMap(([kind, records = []]) => records.map((record) => ({ kind, record })));
}

interface OpenCitation extends Citation {
  isOwn: boolean;
  readonly milestoneIds: string[];
  readonly periods: Period[];
}

/** What of one record rests on which source. */
function citationsOf(kind: CitingKind, record: CitingRecord): ReadonlyMap<string, Citation> {
  const citations = new Map<string, OpenCitation>();
  const citation = (sourceId: string): OpenCitation => {
    const known = citations.get(sourceId) ?? { kind, id: record.id, isOwn: false, milestoneIds: [], periods: [] };
    citations.set(sourceId, known);
    return known;
  };
  const partSources = (part: VouchedPart) => new Set(effectiveSourceIds(record, part));
  const ownSources = [...record.sourceIds, ...(record.states ?? []).flatMap((state) => state.sourceIds ?? [])];
  for (const sourceId of ownSources) citation(sourceId).isOwn = true;
  for (const milestone of record.milestones ?? [])
    for (const sourceId of partSources(milestone)) citation(sourceId).milestoneIds.push(milestone.id);
  for (const observation of record.observations ?? [])
    for (const sourceId of partSources(observation)) citation(sourceId).periods.push(observation.period);
  return citations;
}

function summed(citations: readonly Citation[]): SourceUse {
  return {
    citations,
    records: citations.filter(({ isOwn }) => isOwn).length,
    milestones: citations.reduce((sum, { milestoneIds }) => sum + milestoneIds.length, 0),
    observations: citations.reduce((sum, { periods }) => sum + periods.length, 0),
  };
}

/**
 * By source id, what of everything shown rests on it; sources that nothing rests on are absent, ids of no source are in.
 *
 * @see contract §1 Records: milestones and observations without sources of their own have their record's
 */
export function sourceUse(shown: Citing): ReadonlyMap<string, SourceUse> {
  const bySource = new Map<string, Citation[]>();
  for (const { kind, record } of citingRecords(shown)) {
    for (const [sourceId, citation] of citationsOf(kind, record)) {
      const known = bySource.get(sourceId);
      if (known) known.push(citation);
      else bySource.set(sourceId, [citation]);
    }
  }
  return new Map([...bySource].map(([sourceId, citations]) => [sourceId, summed(citations)]));
}

/** How many of everything shown are of each level. */
export interface EvidenceShare {
  readonly level: Evidence;
  readonly records: number;
  readonly milestones: number;
  readonly observations: number;
  /** Of all three together; 0 where nothing is shown. */
  readonly ratio: number;
}

interface LevelCounts {
  records: number;
  milestones: number;
  observations: number;
}

/**
 * How well everything shown is vouched for: records (the partnership's too), milestones and observations by their own
 * or inherited level.
 *
 * @returns every level in the order of the contract's table; the ratios add up to 1, or are all 0
 */
export function evidenceShares(shown: Citing): readonly EvidenceShare[] {
  const zero = (): LevelCounts => ({ records: 0, milestones: 0, observations: 0 });
  const counts: Readonly<Record<Evidence, LevelCounts>> = {
    official: zero(),
    reported: zero(),
    estimated: zero(),
    illustrative: zero(),
  };
  let total = 0;
  for (const { record } of citingRecords(shown)) {
    const { milestones = [], observations = [] } = record;
    counts[record.evidence].records += 1;
    for (const milestone of milestones) counts[effectiveEvidence(record, milestone)].milestones += 1;
    for (const observation of observations) counts[effectiveEvidence(record, observation)].observations += 1;
    total += 1 + milestones.length + observations.length;
  }
  return EVIDENCE.map((level) => {
    const { records, milestones, observations } = counts[level];
    const ratio = total === 0 ? 0 : (records + milestones + observations) / total;
    return { level, records, milestones, observations, ratio };
  });
}
