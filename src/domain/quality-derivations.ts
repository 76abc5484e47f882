import { daysBetween } from "#contract/dates.ts";
import type { QualityFigure } from "#contract/quality-figures.ts";
import type { ListName, SectorGoal, TradeMetric } from "#contract/records.ts";
import { type Derivation, type DerivationScene, type RecordRef, quarantinedOf } from "./derivation.ts";
import { visibleGoals, visibleMetrics } from "./evidence.ts";
import { gathered } from "./evidence-derivations.ts";
import { FACT_LISTS, backingOf, partOf, yearOf } from "./facts.ts";
import { observationRef, recordRef } from "./record-refs.ts";
import { holesOf, seriesCalendar } from "./series-holes.ts";

type Request<Kind extends QualityFigure["kind"]> = Extract<QualityFigure, { kind: Kind }>;

/** The lists that a figure of the data's quality is computed from. */
export function listsOfQuality(request: QualityFigure): readonly ListName[] {
  switch (request.kind) {
    case "facts-dated":
    case "facts-backed":
      return FACT_LISTS;
    case "missing-periods":
      return [request.list];
    case "document-age":
      return request.document === "partnership" ? [] : [request.document];
  }
}

/** Which facts are of a year, and of a level. */
function datedDerivation({ year, level }: Request<"facts-dated">, scene: DerivationScene): Derivation {
  const { numerator, leftOut } = gathered(
    ({ ref }) => yearOf(ref, scene.asOf) === year && (level === undefined || ref.evidence === level),
    scene,
  );
  return { rule: "facts-dated", value: numerator.length, numerator, leftOut };
}

/** Which facts rest on so many sources. */
function backedDerivation({ backing, part }: Request<"facts-backed">, scene: DerivationScene): Derivation {
  const { numerator, leftOut } = gathered(
    ({ ref }) => backingOf(ref) === backing && (part === undefined || partOf(ref) === part),
    scene,
  );
  return { rule: "facts-backed", value: numerator.length, numerator, leftOut };
}

/** For which periods between its first and its last a series has no value. */
function missingDerivation(
  { list, recordId }: Request<"missing-periods">,
  scene: DerivationScene,
): Derivation | undefined {
  const { records, evidence, asOf } = scene;
  const observed: readonly (SectorGoal | TradeMetric)[] =
    list === "sector-goals"
      ? visibleGoals(records.goals ?? [], evidence)
      : visibleMetrics(records.metrics ?? [], evidence);
  const record = observed.find(({ id }) => id === recordId);
  if (!record) return undefined;
  const numerator = holesOf(seriesCalendar(record, asOf)).map(({ period, observation }) =>
    observationRef(record, observation ?? { period, value: null }),
  );
  return { rule: "missing-periods", value: numerator.length, numerator, leftOut: quarantinedOf(scene, list) };
}

/** How old a document is at D: by the day through which its publisher calls it complete. */
function ageDerivation({ document }: Request<"document-age">, scene: DerivationScene): Derivation | undefined {
  const completeOn = scene.completeOn?.[document];
  if (completeOn === undefined) return undefined;
  const { partnership } = scene;
  const ref: RecordRef = { ...recordRef("partnership", partnership), on: completeOn };
  return { rule: "document-age", value: daysBetween(completeOn, scene.asOf), numerator: [ref], leftOut: [] };
}

/** How a figure of the data's quality comes about. */
export function qualityDerivation(request: QualityFigure, scene: DerivationScene): Derivation | undefined {
  switch (request.kind) {
    case "facts-dated":
      return datedDerivation(request, scene);
    case "facts-backed":
      return backedDerivation(request, scene);
    case "missing-periods":
      return missingDerivation(request, scene);
    case "document-age":
      return ageDerivation(request, scene);
  }
}
