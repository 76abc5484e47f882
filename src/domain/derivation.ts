import type { PartialDate, FullDate } from "#contract/dates.ts";
import type { Problem, Quarantined, Reason } from "#contract/faults.ts";
import type { FigureRecordKind, LeftOutReason } from "#contract/figure-records.ts";
import type { FigureRule } from "#contract/figures.ts";
import type { Period } from "#contract/periods.ts";
import type { ListName, Partnership, Source, Unit } from "#contract/records.ts";
import type { LocalizedText } from "#contract/scalars.ts";
import type { DocumentName, Evidence, EvidenceFilter, Health, MilestoneStatus } from "#contract/vocabulary.ts";
import type { ShownRecords } from "./shown-records.ts";

/** A value with its period, as it enters a computation. */
export interface RefAmount {
  /** Absent where the value is of no period. */
  readonly period?: Period;
  readonly value: number | null;
  readonly unit: Unit;
  /** It is taken away instead of added. */
  readonly isSubtracted?: boolean;
}

/** One record behind a figure, with who vouches for it. */
export interface RecordRef {
  readonly kind: FigureRecordKind;
  /** As the page names it: `{program}/{milestone}`, `{goal}/{period}`, else the record's id. */
  readonly id: string;
  /** Id of the record that it is or is a part of. */
  readonly recordId: string;
  readonly title: LocalizedText;
  /** Absent for sources and gaps, for which nobody vouches. */
  readonly evidence?: Evidence;
  readonly sourceIds: readonly string[];
  readonly note?: LocalizedText | undefined;
  readonly health?: Health;
  readonly milestoneStatus?: MilestoneStatus;
  /** The date that decides: when it was reached or cancelled, else when it is due; of an agreement when it was signed. */
  readonly on?: PartialDate | undefined;
  readonly amount?: RefAmount;
  /** Of a place in the data: what is wrong there. */
  readonly fault?: Reason;
}

/** Records that a figure leaves out for one reason; quarantined ones have no references. */
export interface LeftOut {
  readonly reason: LeftOutReason;
  readonly count: number;
  readonly refs: readonly RecordRef[];
}

/** How a figure comes about: the rule, what it counts or divides, and what it leaves out. */
export interface Derivation {
  readonly rule: FigureRule;
  /** The figure itself; null where the rule gives none; a token where the figure is a judgement or an id. */
  readonly value: number | string | null;
  /** What a count counts; of a quotient what stands above. */
  readonly numerator: readonly RecordRef[];
  /** Absent where the figure is no part of a whole. */
  readonly denominator?: readonly RecordRef[] | undefined;
  readonly leftOut: readonly LeftOut[];
}

/** Everything on record, before the evidence filter, and what the reader asks. */
export interface DerivationScene {
  readonly asOf: FullDate;
  readonly evidence: EvidenceFilter;
  readonly partnership: Partnership;
  readonly records: ShownRecords;
  readonly sources?: readonly Source[] | undefined;
  /** How many records of each list are quarantined. */
  readonly quarantined: Readonly<Partial<Record<ListName, number>>>;
  /** How many records each document says that it has. */
  readonly announced?: Readonly<Partial<Record<ListName, number>>> | undefined;
  /** The day through which each document is complete. */
  readonly completeOn?: Readonly<Partial<Record<DocumentName, FullDate>>> | undefined;
  /** Everything that is wrong with the documents, where the figure counts that. */
  readonly faults?: { readonly quarantined: readonly Quarantined[]; readonly problems: readonly Problem[] } | undefined;
}

/** The same records, seen on the earlier day that a figure is asked for. */
export function sceneOn(on: FullDate | undefined, scene: DerivationScene): DerivationScene {
  return on === undefined ? scene : { ...scene, asOf: on };
}

/** The reasons that left something out, in the order given. */
export function leavingOut(...parts: readonly (readonly [LeftOutReason, readonly RecordRef[]])[]): readonly LeftOut[] {
  return parts.flatMap(([reason, refs]) => (refs.length === 0 ? [] : [{ reason, count: refs.length, refs }]));
}

/** What quarantine keeps out of every figure over the lists. */
export function quarantinedOf({ quarantined }: DerivationScene, ...lists: readonly ListName[]): readonly LeftOut[] {
  const count = lists.reduce((sum, name) => sum + (quarantined[name] ?? 0), 0);
  return count === 0 ? [] : [{ reason: "quarantined", count, refs: [] }];
}

/** The references of `all` that are not among `kept`, by kind and id. */
export function without(all: readonly RecordRef[], kept: readonly RecordRef[]): readonly RecordRef[] {
  const known = new Set(kept.map(({ kind, id }) => `${kind} ${id}`));
  return all.filter(({ kind, id }) => !known.has(`${kind} ${id}`));
}
