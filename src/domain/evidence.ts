import type {
  Agreement,
  Milestone,
  Observation,
  Program,
  SectorGoal,
  TrackerEvent,
  TradeMetric,
} from "#contract/records.ts";
import { EVIDENCE, type Evidence, type EvidenceFilter } from "#contract/vocabulary.ts";

/** What vouches for a record: every record of the contract but a source. */
export interface Vouched {
  readonly evidence: Evidence;
  readonly sourceIds: readonly string[];
}

/** A milestone or an observation: what it does not carry itself it has from its record. */
export type VouchedPart = Pick<Milestone | Observation, "evidence" | "sourceIds">;

/** Evidence level of a milestone or observation: its own, else its record's (contract §1 Records). */
export function effectiveEvidence(record: Pick<Vouched, "evidence">, part: VouchedPart): Evidence {
  return part.evidence ?? record.evidence;
}

/** Ids of the sources of a milestone or observation: its own, else its record's (contract §1 Records). */
export function effectiveSourceIds(record: Pick<Vouched, "sourceIds">, part: VouchedPart): readonly string[] {
  return part.sourceIds ?? record.sourceIds;
}

/** The weaker of two levels: the later in the contract's table. */
export function weakerEvidence(one: Evidence, other: Evidence): Evidence {
  return EVIDENCE.indexOf(other) > EVIDENCE.indexOf(one) ? other : one;
}

/** The weakest of the levels; none of none. */
export function weakestEvidence(levels: Iterable<Evidence>): Evidence | undefined {
  let weakest: Evidence | undefined;
  for (const level of levels) weakest = weakest === undefined ? level : weakerEvidence(weakest, level);
  return weakest;
}

/** The most frequent of the levels, of equally frequent ones the weaker; none of none. */
export function prevailingEvidence(levels: Iterable<Evidence>): Evidence | undefined {
  const counts = new Map<Evidence, number>();
  for (const level of levels) counts.set(level, (counts.get(level) ?? 0) + 1);
  const most = Math.max(...counts.values());
  return EVIDENCE.findLast((level) => counts.get(level) === most);
}

/** Whether a level passes the filter (contract §2 Evidence filter). */
export function passes(level: Evidence, filter: EvidenceFilter): boolean {
  return filter === "all" || level === "official" || (filter === "sourced" && level !== "illustrative");
}

type Sieve<T> = (records: readonly T[], filter: EvidenceFilter) => readonly T[];

/**
 * A filter over whole lists that gives the identical array for the same list and filter,
 * and the list itself where nothing in it is hidden: views recompute only when what they show differs.
 */
function sieve<T>(seen: (record: T, filter: EvidenceFilter) => T | undefined): Sieve<T> {
  const kept = new WeakMap<readonly T[], Map<EvidenceFilter, readonly T[]>>();
  return (records, filter) => {
    if (filter === "all") return records;
    const byFilter = kept.get(records) ?? new Map<EvidenceFilter, readonly T[]>();
    kept.set(records, byFilter);
    const known = byFilter.get(filter);
    if (known) return known;
    const passed = records.map((record) => seen(record, filter)).filter((record) => record !== undefined);
    const isWhole = passed.length === records.length && passed.every((record, index) => record === records[index]);
    const visible = isWhole ? records : passed;
    byFilter.set(filter, visible);
    return visible;
  };
}

function passingParts<P extends VouchedPart>(
  record: Vouched & { readonly parts: readonly P[] },
  filter: EvidenceFilter,
): readonly P[] {
  return record.parts.filter((part) => passes(effectiveEvidence(record, part), filter));
}

function seenWhole<T extends Vouched>(record: T, filter: EvidenceFilter): T | undefined {
  return passes(record.evidence, filter) ? record : undefined;
}

function seenProgram(program: Program, filter: EvidenceFilter): Program | undefined {
  if (!passes(program.evidence, filter)) return undefined;
  const milestones = passingParts({ ...program, parts: program.milestones }, filter);
  return milestones.length === program.milestones.length ? program : { ...program, milestones: [...milestones] };
}

/** The record with the observations that pass; none when neither it nor any of them does. */
function seenSeries<T extends SectorGoal | TradeMetric>(record: T, filter: EvidenceFilter): T | undefined {
  const observations = passingParts({ ...record, parts: record.observations }, filter);
  if (observations.length === 0 && !passes(record.evidence, filter)) return undefined;
  return observations.length === record.observations.length ? record : { ...record, observations: [...observations] };
}

function seenGoal(goal: SectorGoal, filter: EvidenceFilter): SectorGoal | undefined {
  const seen = seenSeries(goal, filter);
  if (!seen || passes(goal.evidence, filter)) return seen;
  const { baseline: _baseline, target: _target, ...observed } = seen;
  return observed;
}

/** Agreements that pass; same list and filter, same array (contract §2 Evidence filter). */
export const visibleAgreements: Sieve<Agreement> = sieve(seenWhole<Agreement>);

/** Events that pass; same list and filter, same array (contract §2 Evidence filter). */
export const visibleEvents: Sieve<TrackerEvent> = sieve(seenWhole<TrackerEvent>);

/**
 * Programs that pass, with those of their milestones that pass by their own or inherited level; a hidden program hides
 * all of it. Same list and filter, same array (contract §2 Evidence filter).
 */
export const visiblePrograms: Sieve<Program> = sieve(seenProgram);

/**
 * Goals that pass themselves or by an observation, with the observations that pass; a goal that does not pass itself
 * is without its baseline and target. Same list and filter, same array (contract §2 Evidence filter).
 */
export const visibleGoals: Sieve<SectorGoal> = sieve(seenGoal);

/**
 * Metrics that pass themselves or by an observation, with the observations that pass. Same list and filter, same array
 * (contract §2 Evidence filter).
 */
export const visibleMetrics: Sieve<TradeMetric> = sieve(seenSeries<TradeMetric>);
