import type { ListedFigure } from "#contract/listed-figures.ts";
import { periodLastDay } from "#contract/periods.ts";
import type { SectorGoal, TradeMetric } from "#contract/records.ts";
import {
  type Derivation,
  type DerivationScene,
  type LeftOut,
  type RecordRef,
  leavingOut,
  quarantinedOf,
  without,
} from "./derivation.ts";
import { visibleGoals, visibleMetrics } from "./evidence.ts";
import { mirrorConflicts } from "./mirror-conflicts.ts";
import { observationRef, recordRef } from "./record-refs.ts";
import { observationsUpTo } from "./series-points.ts";
import { noteGroup, notedObservations } from "./value-notes.ts";

type Request<Kind extends ListedFigure["kind"]> = Extract<ListedFigure, { kind: Kind }>;

/** What the other side published for the same periods of the same flow: both figures are kept, this one is not used. */
export function otherFigures(
  refs: readonly RecordRef[],
  { records, evidence, asOf }: DerivationScene,
): readonly LeftOut[] {
  const metrics = visibleMetrics(records.metrics ?? [], evidence);
  const others = refs.flatMap(({ recordId, amount }) => {
    const metric = metrics.find(({ id }) => id === recordId);
    const conflicts = metric ? mirrorConflicts([metric], { metrics, asOf }) : [];
    return conflicts
      .filter(({ period }) => period === amount?.period)
      .flatMap(({ mirror, period }) =>
        mirror.observations.filter((one) => one.period === period).map((one) => observationRef(mirror, one)),
      );
  });
  return leavingOut(["other-figure", others]);
}

function observedIn(list: Request<"observation">["list"], { records, evidence }: DerivationScene) {
  const observed: readonly (SectorGoal | TradeMetric)[] =
    list === "sector-goals"
      ? visibleGoals(records.goals ?? [], evidence)
      : visibleMetrics(records.metrics ?? [], evidence);
  return observed;
}

/** One published value; where the other side published another, that one is named as left out. */
export function observationDerivation(
  { list, recordId, period }: Request<"observation">,
  scene: DerivationScene,
): Derivation | undefined {
  const record = observedIn(list, scene).find(({ id }) => id === recordId);
  const observation = record?.observations.find((one) => one.period === period && periodLastDay(period) <= scene.asOf);
  if (!record || !observation) return undefined;
  const numerator = [observationRef(record, observation)];
  return { rule: "observation", value: observation.value, numerator, leftOut: otherFigures(numerator, scene) };
}

/** Values with a note: of goals and trade by what the note is about, or those of some series in some periods. */
export function notesDerivation({ group, of }: Request<"notes">, scene: DerivationScene): Derivation {
  const { records, evidence, asOf } = scene;
  const metrics = visibleMetrics(records.metrics ?? [], evidence);
  const whole: readonly (SectorGoal | TradeMetric)[] = of
    ? metrics.filter(({ id }) => of.metricIds.includes(id))
    : [...metrics, ...visibleGoals(records.goals ?? [], evidence)];
  const isAsked = (period: string) => of === undefined || of.periods.includes(period);
  const noted = whole.flatMap((record) =>
    notedObservations(record, asOf)
      .filter((one) => isAsked(one.period) && (group === undefined || noteGroup(record, one) === group))
      .map((one) => observationRef(record, one)),
  );
  const all = whole.flatMap((record) =>
    observationsUpTo(record, asOf)
      .filter(({ period, note }) => isAsked(period) && note === undefined)
      .map((one) => observationRef(record, one)),
  );
  const lists = of ? (["trade-metrics"] as const) : (["trade-metrics", "sector-goals"] as const);
  return {
    rule: "notes",
    value: noted.length,
    numerator: noted,
    leftOut: [...leavingOut(["no-note", all]), ...quarantinedOf(scene, ...lists)],
  };
}

/** The trade series that are on show, of all that the evidence filter leaves. */
export function seriesDerivation(request: Request<"series">, scene: DerivationScene): Derivation {
  const { records } = scene;
  const { metricIds, evidence = scene.evidence } = request;
  const refs = (metrics: readonly TradeMetric[]) => metrics.map((metric) => recordRef("metric", metric));
  const all = refs(records.metrics ?? []);
  const visible = refs(visibleMetrics(records.metrics ?? [], evidence));
  const numerator = visible.filter(({ id }) => metricIds.includes(id));
  return {
    rule: "series",
    value: numerator.length,
    numerator,
    leftOut: [
      ...leavingOut(["not-chosen", without(visible, numerator)], ["hidden", without(all, visible)]),
      ...quarantinedOf(scene, "trade-metrics"),
    ],
  };
}
