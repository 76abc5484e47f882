import { useQueryClient } from "@tanstack/react-query";
import type { Source } from "#contract/records.ts";
import { ApiError } from "./api-error.ts";
import { listQuery } from "./documents.ts";
import { usePartnershipRef } from "./partnership-ref.tsx";

/**
 * All sources of the partnership on show, asked for when they are needed and not before: an export wants their
 * addresses, the view it is of does not. What has come once is not fetched again.
 *
 * @returns a function that rejects with an ApiError where the document fails: asking again tries again
 */
export function useSourcesOnDemand(): () => Promise<readonly Source[]> {
  const client = useQueryClient();
  const query = listQuery(usePartnershipRef(), "sources");
  return async () => {
    const known = client.getQueryData(query.queryKey);
    const { content, fault } = known?.content ? known : await client.fetchQuery({ ...query, staleTime: 0 });
    if (content) return content.records;
    throw fault ? new ApiError(fault) : new RangeError("sources: neither content nor fault");
  };
}
