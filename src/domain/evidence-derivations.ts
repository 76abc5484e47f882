import { periodLastDay } from "#contract/periods.ts";
import type { Program, SectorGoal, TradeMetric } from "#contract/records.ts";
import type { Evidence } from "#contract/vocabulary.ts";
import {
  type Derivation,
  type DerivationScene,
  type RecordRef,
  leavingOut,
  quarantinedOf,
  without,
} from "./derivation.ts";
import { milestoneRef, observationRef, recordRef } from "./record-refs.ts";
import { type ShownRecords, seenThrough } from "./shown-records.ts";

/** The lists that hold facts; sources vouch and are none themselves. */
const FACT_LISTS = ["agreements", "programs", "events", "sector-goals", "trade-metrics"] as const;

interface Fact {
  readonly ref: RecordRef;
  /** Sources of single states of a program, which name them beside the record's own. */
  readonly moreSourceIds: readonly string[];
}

const plain = (ref: RecordRef): Fact => ({ ref, moreSourceIds: [] });

function programFacts(program: Program, { asOf }: DerivationScene): readonly Fact[] {
  const moreSourceIds = (program.states ?? []).flatMap((state) => state.sourceIds ?? []);
  return [
    { ref: recordRef("program", program), moreSourceIds },
    ...program.milestones.map((milestone) => plain(milestoneRef(program, milestone, asOf))),
  ];
}

function seriesFacts(
  kind: "goal" | "metric",
  record: SectorGoal | TradeMetric,
  scene: DerivationScene,
): readonly Fact[] {
  const upTo = record.observations.filter(({ period }) => periodLastDay(period) <= scene.asOf);
  return [plain(recordRef(kind, record)), ...upTo.map((observation) => plain(observationRef(record, observation)))];
}

/** Everything that somebody vouches for, up to D: records, milestones, observations. */
function factsOf(records: ShownRecords, scene: DerivationScene): readonly Fact[] {
  const { agreements = [], programs = [], events = [], goals = [], metrics = [] } = records;
  return [
    plain(recordRef("partnership", scene.partnership)),
    ...agreements.map((agreement) => plain(recordRef("agreement", agreement))),
    ...programs.flatMap((program) => programFacts(program, scene)),
    ...events.map((event) => plain(recordRef("event", event))),
    ...goals.flatMap((goal) => seriesFacts("goal", goal, scene)),
    ...metrics.flatMap((metric) => seriesFacts("metric", metric, scene)),
  ];
}

function gathered(isIn: (fact: Fact) => boolean, scene: DerivationScene) {
  const { records, evidence } = scene;
  const shown = factsOf(seenThrough(records, evidence), scene);
  const refs = (facts: readonly Fact[]) => facts.filter(isIn).map(({ ref }) => ref);
  const numerator = refs(shown);
  const all = evidence === "all" ? numerator : refs(factsOf(records, scene));
  return {
    shown,
    numerator,
    leftOut: [...leavingOut(["hidden", without(all, numerator)]), ...quarantinedOf(scene, ...FACT_LISTS)],
  };
}

/** Which facts have a level, and of which whole they are a share: records, milestones and observations up to D. */
export function evidenceDerivation(
  { level, isShare }: { readonly level: Evidence; readonly isShare: boolean },
  scene: DerivationScene,
): Derivation {
  const { shown, numerator, leftOut } = gathered(({ ref }) => ref.evidence === level, scene);
  const share = shown.length === 0 ? 0 : numerator.length / shown.length;
  return {
    rule: isShare ? "evidence-share" : "evidence",
    value: isShare ? share : numerator.length,
    numerator,
    ...(isShare && { denominator: shown.map(({ ref }) => ref) }),
    leftOut,
  };
}

/** Which facts rest on a source, by their own or inherited sources. */
export function factsDerivation(sourceId: string, scene: DerivationScene): Derivation {
  const isOn = ({ ref, moreSourceIds }: Fact) => ref.sourceIds.includes(sourceId) || moreSourceIds.includes(sourceId);
  const { numerator, leftOut } = gathered(isOn, scene);
  return { rule: "facts", value: numerator.length, numerator, leftOut };
}
