import type { ListedFigure } from "#contract/listed-figures.ts";
import type { ListName } from "#contract/records.ts";
import { termElapsedDerivation } from "./agreement-derivations.ts";
import type { Derivation, DerivationScene } from "./derivation.ts";
import { documentDerivation, faultsDerivation, shownSourcesDerivation } from "./document-derivations.ts";
import { factsOfDerivation } from "./evidence-derivations.ts";
import { mirrorGapDerivation } from "./mirror-derivations.ts";
import { seriesChangeDerivation } from "./series-change-derivation.ts";
import { notesDerivation, observationDerivation, seriesDerivation } from "./value-derivations.ts";

/** The lists that a figure of a list, a table or a single value is computed from. */
export function listsOfListed(request: ListedFigure): readonly ListName[] {
  switch (request.kind) {
    case "observation":
    case "document":
      return [request.list];
    case "sources-shown":
      return ["sources"];
    case "notes":
      return request.of ? ["trade-metrics"] : ["trade-metrics", "sector-goals"];
    case "facts-of":
      return ["programs", "agreements", "events", "sector-goals", "trade-metrics"];
    case "series":
    case "series-change":
    case "mirror-gap":
      return ["trade-metrics"];
    case "term-elapsed":
      return ["agreements"];
    case "faults":
    case "portfolio":
      return [];
  }
}

/** How a figure of a list, a table or a single value comes about. */
export function listedDerivation(request: ListedFigure, scene: DerivationScene): Derivation | undefined {
  switch (request.kind) {
    case "observation":
      return observationDerivation(request, scene);
    case "sources-shown":
      return shownSourcesDerivation(request, scene);
    case "mirror-gap":
      return mirrorGapDerivation(request, scene);
    case "notes":
      return notesDerivation(request, scene);
    case "facts-of":
      return factsOfDerivation(request, scene);
    case "document":
      return documentDerivation(request, scene);
    case "faults":
      return faultsDerivation(request, scene);
    case "series":
      return seriesDerivation(request, scene);
    case "series-change":
      return seriesChangeDerivation(request, scene);
    case "portfolio":
      // of several partnerships: `portfolioDerivation`
      return undefined;
    case "term-elapsed":
      return termElapsedDerivation(request.agreementId, scene);
  }
}
