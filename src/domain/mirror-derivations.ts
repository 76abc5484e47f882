import type { ListedFigure } from "#contract/listed-figures.ts";
import { type Derivation, type DerivationScene, type RecordRef, quarantinedOf } from "./derivation.ts";
import { visibleMetrics } from "./evidence.ts";
import { mirrorRows } from "./mirror-conflicts.ts";
import { observationRef } from "./record-refs.ts";

type Request = Extract<ListedFigure, { kind: "mirror-gap" }>;

const taken = (ref: RecordRef): RecordRef =>
  ref.amount ? { ...ref, amount: { ...ref.amount, isSubtracted: true } } : ref;

/** How the gap between both sides' figures of one flow comes about. */
export function mirrorGapDerivation(
  { metricId, mirrorId, period, isShare }: Request,
  scene: DerivationScene,
): Derivation | undefined {
  const metrics = visibleMetrics(scene.records.metrics ?? [], scene.evidence);
  const [metric, mirror] = [metricId, mirrorId].map((id) => metrics.find((one) => one.id === id));
  if (!metric || !mirror) return undefined;
  const row = mirrorRows(metric, mirror, scene.asOf).find((one) => one.period === period);
  if (!row?.one.observation || !row.other.observation) return undefined;
  const [one, other] = [observationRef(metric, row.one.observation), observationRef(mirror, row.other.observation)];
  const leftOut = quarantinedOf(scene, "trade-metrics");
  const numerator = [one, taken(other)];
  if (!isShare) return { rule: "mirror-gap", value: row.gap, numerator, leftOut };
  return { rule: "mirror-gap-share", value: row.gapRatio, numerator, denominator: [other], leftOut };
}
