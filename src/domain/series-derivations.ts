import type { SeriesScope } from "#contract/figures.ts";
import { type Period, periodLastDay } from "#contract/periods.ts";
import type { TradeMetric } from "#contract/records.ts";
import type { TradeMode } from "#contract/vocabulary.ts";
import { cagr } from "./cagr.ts";
import {
  type Derivation,
  type DerivationScene,
  type LeftOut,
  type RecordRef,
  leavingOut,
  quarantinedOf,
  sceneOn,
  without,
} from "./derivation.ts";
import { visibleMetrics } from "./evidence.ts";
import { observationRef } from "./record-refs.ts";
import { type SeriesView, tradeSeries } from "./series.ts";
import { type SeriesPoint, pointsUpTo } from "./series-points.ts";
import { cut } from "./series-range.ts";
import { otherFigures } from "./value-derivations.ts";

interface SeenSeries {
  readonly metrics: readonly TradeMetric[];
  readonly series: SeriesView;
}

/** The series as it is shown at D, or on the earlier day at which it is asked for, and what the filter leaves beside it. */
export function seen(scope: SeriesScope, { records, evidence, ...scene }: DerivationScene): SeenSeries | undefined {
  if (!records.metrics) return undefined;
  const metrics = visibleMetrics(records.metrics, evidence);
  const { seriesId, mode, from, to, base, on: asOf = scene.asOf } = scope;
  const chosen = seriesId.split("~");
  const { series } = tradeSeries(metrics, { mode, from, to, base, asOf, chosen });
  const found = series.find(({ id }) => id === seriesId);
  return found && { metrics, series: found };
}

/** The published observations that a point is computed from, itself if it is one. */
function published(point: SeriesPoint | undefined): readonly SeriesPoint[] {
  if (!point) return [];
  return point.observation ? [point] : (point.origin ?? []).flatMap(published);
}

/** The published observations behind points. */
export function publishedRefs(points: readonly SeriesPoint[], metrics: readonly TradeMetric[]): readonly RecordRef[] {
  return refsOf(points.flatMap(published), metrics);
}

function refsOf(points: readonly SeriesPoint[], metrics: readonly TradeMetric[]): readonly RecordRef[] {
  return points.flatMap(({ observation }) => {
    const metric = observation && metrics.find(({ observations }) => observations.includes(observation));
    return metric ? [observationRef(metric, observation)] : [];
  });
}

/** Modes that divide by another point: of the year before, of the base, of the turnover. */
function isQuotient(mode: TradeMode): boolean {
  return mode === "yoy" || mode === "index" || mode === "share";
}

/** What stands above and below the line of one point; without a line all that is added up. */
function termsOf(point: SeriesPoint, mode: TradeMode, metrics: readonly TradeMetric[]) {
  const [own, ...others] = point.observation ? [point] : (point.origin ?? []);
  if (isQuotient(mode)) {
    return { numerator: refsOf(published(own), metrics), denominator: refsOf(others.flatMap(published), metrics) };
  }
  const numerator = refsOf(published(point), metrics);
  if (mode !== "balance" || point.observation) return { numerator };
  const isImport = ({ recordId }: RecordRef) => metrics.find(({ id }) => id === recordId)?.flow === "import";
  const subtracted = (ref: RecordRef): RecordRef =>
    ref.amount && isImport(ref) ? { ...ref, amount: { ...ref.amount, isSubtracted: true } } : ref;
  return { numerator: numerator.map(subtracted) };
}

/** Observations of the series that the evidence filter hides. */
export function hiddenOf(
  { seriesId }: Pick<SeriesScope, "seriesId">,
  { records, evidence }: DerivationScene,
): readonly LeftOut[] {
  const ids = seriesId.split("~");
  const refs = (all: readonly TradeMetric[]) =>
    all
      .filter(({ id }) => ids.includes(id))
      .flatMap((metric) => metric.observations.map((observation) => observationRef(metric, observation)));
  return leavingOut([
    "hidden",
    without(refs(records.metrics ?? []), refs(visibleMetrics(records.metrics ?? [], evidence))),
  ]);
}

/**
 * How one cell of the trade table comes about: the published values, and what they are divided by
 * (contract §2, Series at D).
 */
export function pointDerivation(
  scope: SeriesScope & { readonly period: Period },
  latest: DerivationScene,
): Derivation | undefined {
  const scene = sceneOn(scope.on, latest);
  const found = seen(scope, scene);
  const point = found?.series.points.find(({ period }) => period === scope.period);
  if (!found || !point) return undefined;
  const terms = termsOf(point, scope.mode, found.metrics);
  return {
    rule: scope.mode,
    value: point.value,
    ...terms,
    leftOut: [
      ...otherFigures(terms.numerator, scene),
      ...hiddenOf(scope, scene),
      ...quarantinedOf(scene, "trade-metrics"),
    ],
  };
}

/** Observations of the series' own metrics that its average growth does not see. */
function growthLeftOut(scope: SeriesScope, found: SeenSeries, scene: DerivationScene): readonly LeftOut[] {
  const ids = scope.seriesId.split("~");
  const own = found.metrics.filter(({ id }) => ids.includes(id));
  const { asOf } = scene;
  const inTime = own.flatMap((metric) => pointsUpTo(metric, asOf));
  const inside = own.flatMap((metric) => cut(pointsUpTo(metric, asOf), scope));
  const later = own.flatMap((metric) =>
    metric.observations
      .filter(({ period }) => periodLastDay(period) > asOf)
      .map((observation) => observationRef(metric, observation)),
  );
  return leavingOut(
    [
      "no-value",
      refsOf(
        inside.filter(({ value }) => value === null),
        own,
      ),
    ],
    ["outside-window", without(refsOf(inTime, own), refsOf(inside, own))],
    ["after-day", later],
  );
}

/** How the average growth of what is shown comes about: its last value over its first (contract §2, Series at D, CAGR). */
export function cagrDerivation(scope: SeriesScope, latest: DerivationScene): Derivation | undefined {
  const scene = sceneOn(scope.on, latest);
  const found = seen(scope, scene);
  if (!found) return undefined;
  const growth = cagr(found.series.points);
  const at = (period: Period | undefined) => found.series.points.find((point) => point.period === period);
  const terms = (point: SeriesPoint | undefined) => (point ? termsOf(point, scope.mode, found.metrics).numerator : []);
  return {
    rule: "cagr",
    value: growth?.ratio ?? null,
    numerator: terms(at(growth?.to)),
    denominator: terms(at(growth?.from)),
    leftOut: [
      ...growthLeftOut(scope, found, scene),
      ...hiddenOf(scope, scene),
      ...quarantinedOf(scene, "trade-metrics"),
    ],
  };
}
