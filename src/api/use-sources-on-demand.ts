import type { Source } from "#contract/records.ts";
import { useListsOnDemand } from "./use-lists-on-demand.ts";

/**
 * All sources of the partnership on show, asked for when they are needed and not before: an export wants their
 * addresses, the view it is of does not. What has come once is not fetched again.
 *
 * @returns a function that rejects with an ApiError where the document fails: asking again tries again
 */
export function useSourcesOnDemand(): () => Promise<readonly Source[]> {
  const getList = useListsOnDemand();
  return async () => (await getList("sources")).records;
}
