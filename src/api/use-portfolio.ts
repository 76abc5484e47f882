import { useQueries } from "@tanstack/react-query";
import { useMemo } from "react";
import type { ProvedEntry } from "#contract/check-partnerships.ts";
import { useApi } from "./api-context.tsx";
import { listQuery, partnershipQuery } from "./documents.ts";
import { type LoadedPartnerships, partnershipRef, usePartnerships } from "./partnerships.ts";
import { type Loaded, loadedList, type LoadedPartnership, loadedPartnership } from "./use-documents.ts";

/** One partnership of several, with what is asked of it beside the others. */
export interface PortfolioMember {
  readonly entry: ProvedEntry;
  readonly partnership: LoadedPartnership;
  readonly agreements: Loaded<"agreements">;
  readonly programs: Loaded<"programs">;
}

export interface Portfolio extends LoadedPartnerships {
  /** In the order of the list; absent until it came. */
  readonly members: readonly PortfolioMember[] | undefined;
}

const NONE: readonly never[] = [];

/** All partnerships with their own documents. One that failed leaves the others alone. */
export function usePortfolio(): Portfolio {
  const api = useApi();
  const list = usePartnerships();
  const entries = list.entries ?? NONE;
  const refs = useMemo(() => entries.map((entry) => partnershipRef(api, entry)), [api, entries]);
  const partnerships = useQueries({ queries: refs.map((ref) => partnershipQuery(ref)) });
  const agreements = useQueries({ queries: refs.map((ref) => listQuery(ref, "agreements")) });
  const programs = useQueries({ queries: refs.map((ref) => listQuery(ref, "programs")) });
  const members = entries.flatMap((entry, index) => {
    const [partnership, ofAgreements, ofPrograms] = [partnerships[index], agreements[index], programs[index]];
    if (!partnership || !ofAgreements || !ofPrograms) return [];
    return [
      {
        entry,
        partnership: loadedPartnership(partnership),
        agreements: loadedList("agreements", ofAgreements),
        programs: loadedList("programs", ofPrograms),
      },
    ];
  });
  return { ...list, members: list.entries && members };
}
