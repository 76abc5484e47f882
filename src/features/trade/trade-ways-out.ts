import type { TradeMetric } from "#contract/records.ts";
import type { EvidenceFilter } from "#contract/vocabulary.ts";
import { visibleMetrics } from "#domain/evidence.ts";
import type { TradeChoice } from "./trade-choice.ts";
import { type TradeScene, tradeView } from "./trade-view.ts";

/** A condition that can be lifted. */
export type TradeCondition = "window" | "mode" | "evidence";

/** What would be on show without one condition. */
export interface WayOut {
  readonly without: TradeCondition;
  /** Metrics with a value then; at least one. */
  readonly metricIds: readonly string[];
}

interface Asked extends TradeScene {
  /** Before the evidence filter. */
  readonly records: readonly TradeMetric[];
  readonly evidence: EvidenceFilter;
}

/** The conditions that hold. */
export function tradeConditions({ from, to, mode }: TradeChoice, evidence: EvidenceFilter): readonly TradeCondition[] {
  return [
    ...(from === undefined && to === undefined ? [] : (["window"] as const)),
    ...(mode === "level" ? [] : (["mode"] as const)),
    ...(evidence === "all" ? [] : (["evidence"] as const)),
  ];
}

/** The single conditions without which some series would have a value. */
export function waysOut(choice: TradeChoice, asked: Asked): readonly WayOut[] {
  const { records, evidence, ...scene } = asked;
  return tradeConditions(choice, evidence).flatMap((without) => {
    const metrics = visibleMetrics(records, without === "evidence" ? "all" : evidence);
    const lifted: TradeChoice = {
      ...choice,
      ...(without === "window" && { from: undefined, to: undefined }),
      ...(without === "mode" && { mode: "level" as const, base: undefined }),
    };
    const { series } = tradeView(metrics, lifted, scene);
    const known = series.filter(({ points }) => points.some(({ value }) => value !== null));
    const metricIds = [...new Set(known.flatMap((one) => one.metricIds))];
    return metricIds.length === 0 ? [] : [{ without, metricIds }];
  });
}
