import { useMemo } from "react";
import { referenceProblems } from "#contract/check-references.ts";
import type { Problem, Quarantined } from "#contract/faults.ts";
import type { PartnershipRef } from "./documents.ts";
import { usePartnershipRef } from "./partnership-ref.tsx";
import { usePartnerships } from "./partnerships.ts";
import { type LoadedLists, type LoadedPartnership, useDocumentsOf, usePartnershipDocument } from "./use-documents.ts";

/** Everything that is wrong with the documents of a partnership, as far as they came. */
export interface DataQuality {
  readonly lists: LoadedLists;
  readonly partnership: LoadedPartnership;
  readonly quarantined: readonly Quarantined[];
  readonly problems: readonly Problem[];
}

const ALL_LISTS = ["agreements", "programs", "sector-goals", "trade-metrics", "events", "sources"] as const;

/** Asks for all documents of the partnership on show and gathers their faults, references between them included. */
export function useDataQuality(): DataQuality {
  return useDataQualityOf(usePartnershipRef());
}

/** The same of any partnership. */
export function useDataQualityOf(ref: PartnershipRef): DataQuality {
  const lists = useDocumentsOf(ref, ALL_LISTS);
  const partnership = usePartnershipDocument(ref);
  const entries = usePartnerships();
  const { agreements, programs, events, sources, "sector-goals": goals, "trade-metrics": metrics } = lists;
  const loaded = [agreements, programs, goals, metrics, events, sources];
  const references = useMemo(
    () =>
      referenceProblems({
        partnership: partnership.document,
        agreements: agreements.document,
        programs: programs.document,
        "sector-goals": goals.document,
        "trade-metrics": metrics.document,
        events: events.document,
        sources: sources.document,
      }),
    [
      partnership.document,
      agreements.document,
      programs.document,
      goals.document,
      metrics.document,
      events.document,
      sources.document,
    ],
  );
  return {
    lists,
    partnership,
    quarantined: [...entries.quarantined, ...loaded.flatMap(({ quarantined }) => quarantined)],
    problems: [
      ...entries.problems,
      ...partnership.problems,
      ...loaded.flatMap(({ problems }) => problems),
      ...references,
    ],
  };
}
