import type { UseQueryResult } from "@tanstack/react-query";
import type { DocumentState } from "#contract/faults.ts";
import { type Outcome, retryDelayMs } from "./outcome.ts";

type StateWithoutName = Omit<DocumentState, "name">;

export interface StateFacts {
  readonly quarantinedCount: number;
  readonly receivedRatio?: number | undefined;
}

function statusOf<Content>(outcome: Outcome<Content> | undefined): DocumentState["status"] {
  if (outcome?.content !== undefined) return "ready";
  return outcome?.fault ? "failed" : "loading";
}

/** How a query stands for the panels that need its document. */
export function documentState<Content>(
  { data: outcome, dataUpdatedAt, isFetching, refetch }: UseQueryResult<Outcome<Content>>,
  { quarantinedCount, receivedRatio }: StateFacts,
): StateWithoutName {
  const fault = outcome?.fault;
  return {
    status: statusOf(outcome),
    quarantinedCount,
    isRetrying: fault !== undefined && isFetching,
    retry: () => void refetch(),
    ...(fault ? { fault, retryAt: dataUpdatedAt + retryDelayMs(fault) } : {}),
    ...(outcome?.goodAt === undefined ? {} : { staleSinceAt: outcome.goodAt }),
    ...(receivedRatio === undefined ? {} : { receivedRatio }),
  };
}
