import { queryOptions, useQuery } from "@tanstack/react-query";
import { type CheckedPartnerships, checkPartnerships, type ProvedEntry } from "#contract/check-partnerships.ts";
import type { DocumentState, Problem, Quarantined } from "#contract/faults.ts";
import type { Api } from "./api.ts";
import { useApi } from "./api-context.tsx";
import { documentState } from "./document-state.ts";
import type { PartnershipRef } from "./documents.ts";
import { getList } from "./get-list.ts";
import { outcomeOf, outcomeOptions } from "./outcome.ts";

/** The list of partnerships as the app takes it. */
export interface LoadedPartnerships {
  readonly state: DocumentState;
  /** Absent until the list came; may be empty then. */
  readonly entries: readonly ProvedEntry[] | undefined;
  readonly quarantined: readonly Quarantined[];
  readonly problems: readonly Problem[];
}

const NONE: readonly never[] = [];

async function partnershipList(api: Api, signal: AbortSignal): Promise<CheckedPartnerships> {
  const url = new URL("partnerships.json", api.base);
  const { pages } = await getList(api, { document: "partnerships", url, signal });
  return checkPartnerships(pages);
}

/** All partnerships of the API. */
export const partnershipsQuery = (api: Api) =>
  queryOptions({
    ...outcomeOptions<CheckedPartnerships>(),
    queryKey: [api.base.href, "partnerships"],
    queryFn: (context) => outcomeOf(context, () => partnershipList(api, context.signal)),
  });

/** The list of partnerships, with the entries that were left out. */
export function usePartnerships(): LoadedPartnerships {
  const result = useQuery(partnershipsQuery(useApi()));
  const content = result.data?.content;
  const quarantined = content?.quarantined ?? NONE;
  return {
    state: { name: "partnerships", ...documentState(result, { quarantinedCount: quarantined.length }) },
    entries: content?.entries,
    quarantined,
    problems: content?.problems ?? NONE,
  };
}

/** What is needed to ask for the documents of an entry; keep it while the entry is on show. */
export function partnershipRef(api: Api, { id, url }: ProvedEntry): PartnershipRef {
  return { api, id, href: url };
}
