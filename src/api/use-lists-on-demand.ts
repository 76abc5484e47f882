import { useQueryClient } from "@tanstack/react-query";
import type { ListName } from "#contract/records.ts";
import { ApiError } from "./api-error.ts";
import { type ListDocument, listQuery } from "./documents.ts";
import { usePartnershipRef } from "./partnership-ref.tsx";

/** Gives a list of the partnership on show; rejects with an ApiError where the document fails. */
export type GetList = <N extends ListName>(name: N) => Promise<ListDocument<N>>;

/**
 * Lists of the partnership on show, asked for when they are needed and not before. What has come once is not fetched
 * again; after a failure asking again tries again.
 */
export function useListsOnDemand(): GetList {
  const client = useQueryClient();
  const ref = usePartnershipRef();
  return async <N extends ListName>(name: N) => {
    const query = listQuery(ref, name);
    const known = client.getQueryData(query.queryKey);
    const { content, fault } = known?.content ? known : await client.fetchQuery({ ...query, staleTime: 0 });
    if (content) return content;
    throw fault ? new ApiError(fault) : new RangeError(`${name}: neither content nor fault`);
  };
}
