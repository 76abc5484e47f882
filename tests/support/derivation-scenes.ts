import { expect } from "vitest";
import { day } from "#contract/dates.ts";
import type { FigureRequest } from "#contract/figures.ts";
import { EVIDENCE_FILTERS } from "#contract/vocabulary.ts";
import type { Derivation, DerivationScene, RecordRef } from "#domain/derivation.ts";
import { derive } from "#domain/derivations.ts";
import { EMBEDDED_IDS, embeddedDataset } from "#support/embedded-dataset.ts";

const DAYS = ["1994-01-01", "2012-06-30", "2021-12-31", "2022-12-31", "2026-03-10", "2040-01-01"].map((on) => day(on));

/** A derivation that must be there. */
export function derived(request: FigureRequest, scene: DerivationScene): Derivation {
  const derivation = derive(request, scene);
  if (!derivation) throw new Error(`no derivation of ${JSON.stringify(request)}`);
  return derivation;
}

/** Every record once: what is listed can be counted. */
export function ids(refs: readonly RecordRef[]): readonly string[] {
  const all = refs.map(({ kind, id }) => `${kind} ${id}`);
  expect(new Set(all).size).toBe(all.length);
  return all;
}

/** The embedded partnerships on several days through every evidence filter. */
export const SCENES = EMBEDDED_IDS.flatMap((id) => {
  const dataset = embeddedDataset(id);
  return DAYS.flatMap((asOf) =>
    EVIDENCE_FILTERS.map((evidence) => ({
      id,
      dataset,
      scene: {
        asOf,
        evidence,
        partnership: dataset.partnership,
        records: dataset,
        sources: dataset.sources,
        quarantined: {},
      },
    })),
  );
});
