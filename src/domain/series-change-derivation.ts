import type { FullDate } from "#contract/dates.ts";
import type { ListedFigure, SeriesFact } from "#contract/listed-figures.ts";
import type { TradeMode } from "#contract/vocabulary.ts";
import { type Derivation, type DerivationScene, quarantinedOf } from "./derivation.ts";
import { hiddenOf, publishedRefs, seen } from "./series-derivations.ts";
import { factPoints, factValue, seriesFacts } from "./series-facts.ts";

type Request = Extract<ListedFigure, { kind: "series-change" }>;

/** What a difference of a fact is measured in: the series' unit, a ratio, or points of the index. */
export type FactMeasure = "amount" | "ratio" | "index";

/** What a fact of a series is measured in; only its value follows the mode, all others are ratios. */
export function factMeasure(fact: SeriesFact, mode: TradeMode): FactMeasure {
  if (fact !== "value" || mode === "yoy" || mode === "share") return "ratio";
  return mode === "index" ? "index" : "amount";
}

function factOn(request: Request, day: FullDate, scene: DerivationScene) {
  const found = seen({ ...request, on: day }, scene);
  const facts = found && seriesFacts(found.series, request, { metrics: found.metrics, asOf: day });
  if (!found || !facts) return undefined;
  const points = factPoints(facts, request.fact, found.series);
  return { value: factValue(facts, request.fact), refs: publishedRefs(points, found.metrics) };
}

/** How the difference of a fact between an earlier day and D comes about: its values at D, and those it had then. */
export function seriesChangeDerivation(request: Request, scene: DerivationScene): Derivation | undefined {
  const [then, now] = [factOn(request, request.since, scene), factOn(request, scene.asOf, scene)];
  if (then?.value === undefined || now?.value === undefined) return undefined;
  return {
    rule: `series-${factMeasure(request.fact, request.mode)}-change`,
    value: now.value - then.value,
    numerator: now.refs,
    denominator: then.refs,
    leftOut: [...hiddenOf(request, scene), ...quarantinedOf(scene, "trade-metrics")],
  };
}
