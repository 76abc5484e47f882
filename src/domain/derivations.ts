import type { FigureRequest } from "#contract/figures.ts";
import type { ListedFigure } from "#contract/listed-figures.ts";
import type { QualityFigure } from "#contract/quality-figures.ts";
import type { RecordFigure } from "#contract/record-figures.ts";
import type { ListName } from "#contract/records.ts";
import { agreementsDerivation, standingDerivation } from "./agreement-derivations.ts";
import { changedDerivation, changesDerivation } from "./change-derivations.ts";
import { type Derivation, type DerivationScene, sceneOn } from "./derivation.ts";
import { deskDerivation, differenceDerivation } from "./desk-derivations.ts";
import { evidenceDerivation, factsDerivation } from "./evidence-derivations.ts";
import { isListed, isOfQuality, isOfRecord } from "./figure-families.ts";
import { goalDerivation, goalStatusDerivation } from "./goal-derivations.ts";
import { goalsDerivation, goalsSinceDerivation } from "./goals-derivations.ts";
import { eventsDerivation, gapsDerivation, sourcesDerivation } from "./list-derivations.ts";
import { listedDerivation, listsOfListed } from "./listed-derivations.ts";
import { elapsedDerivation, healthDerivation, progressDerivation, tallyDerivation } from "./program-derivations.ts";
import { sectorsDerivation } from "./program-figures.ts";
import { listsOfQuality, qualityDerivation } from "./quality-derivations.ts";
import { listsOfRecord, recordDerivation } from "./record-derivations.ts";
import { firstOfAttentionDerivation, programsOfLevelDerivation } from "./scoped-derivations.ts";
import { cagrDerivation, pointDerivation } from "./series-derivations.ts";

const ALL_FACTS = ["programs", "agreements", "events", "sector-goals", "trade-metrics"] as const;

/** The lists that a figure is computed from. */
export function listsOf(request: FigureRequest): readonly ListName[] {
  if (isListed(request)) return listsOfListed(request);
  if (isOfRecord(request)) return listsOfRecord(request);
  if (isOfQuality(request)) return listsOfQuality(request);
  switch (request.kind) {
    case "sectors":
    case "programs-of-level":
    case "attention-first":
    case "tally":
    case "difference":
    case "overdue":
    case "attention":
    case "deadlines":
    case "progress":
    case "elapsed":
    case "health":
      return ["programs"];
    case "goal":
    case "goal-status":
    case "goals":
    case "goals-since":
      return ["sector-goals"];
    case "point":
    case "cagr":
      return ["trade-metrics"];
    case "agreements":
    case "standing-programme":
      return ["agreements"];
    case "evidence":
    case "facts":
    case "changes":
    case "changed":
      return ALL_FACTS;
    case "events":
      return ["events"];
    case "sources":
      return ["sources"];
    case "gaps":
    case "member":
      return [];
  }
}

/**
 * How a figure comes about, computed for this one figure when it is asked for.
 *
 * @returns undefined while its list is not there, or where the record that it belongs to is not shown
 * @see contract §2
 */
export function derive(request: FigureRequest, scene: DerivationScene): Derivation | undefined {
  if (isListed(request)) return listedDerivation(request, scene);
  if (isOfQuality(request)) return qualityDerivation(request, scene);
  return isOfRecord(request) ? recordDerivation(request, scene) : deriveOther(request, scene);
}

type OtherFigure = Exclude<FigureRequest, ListedFigure | RecordFigure | QualityFigure>;

/** Figures over programs, goals, points of series, and whole lists. */
function deriveOther(request: OtherFigure, scene: DerivationScene): Derivation | undefined {
  switch (request.kind) {
    case "sectors":
      return sectorsDerivation(request.scope ?? {}, scene);
    case "programs-of-level":
      return programsOfLevelDerivation(request, scene);
    case "attention-first":
      return firstOfAttentionDerivation(request, scene);
    case "changed":
      return changedDerivation(request, scene);
    case "tally":
      return tallyDerivation(request.figure, request.scope ?? {}, sceneOn(request.on, scene));
    case "difference":
      return differenceDerivation(request, scene);
    case "overdue":
    case "attention":
    case "deadlines":
      return deskDerivation(request, scene);
    case "changes":
      return changesDerivation(request, scene);
    case "progress":
      return progressDerivation(request.figure, request.programId, scene);
    case "elapsed":
      return elapsedDerivation(request.programId, scene);
    case "health":
      return healthDerivation(request.programId, sceneOn(request.on, scene));
    case "goal":
      return goalDerivation(request.figure, request.goalId, sceneOn(request.on, scene));
    case "goal-status":
      return goalStatusDerivation(request.goalId, sceneOn(request.on, scene));
    case "goals":
      return goalsDerivation(request, scene);
    case "goals-since":
      return goalsSinceDerivation(request, scene);
    case "point":
      return pointDerivation(request, scene);
    case "cagr":
      return cagrDerivation(request, scene);
    case "agreements":
      return agreementsDerivation(request.figure, scene);
    case "standing-programme":
      return standingDerivation(scene);
    case "evidence":
      return evidenceDerivation(request, scene);
    case "facts":
      return factsDerivation(request.sourceId, scene);
    case "events":
      return eventsDerivation(request.isCurrent, scene);
    case "sources":
      return sourcesDerivation(request.isOfficial, scene);
    case "gaps":
      return gapsDerivation(scene);
    case "member":
      // of another partnership, whose own scene derives it
      return undefined;
  }
}
