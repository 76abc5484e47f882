import type { Query, QueryFunctionContext } from "@tanstack/react-query";
import type { DocumentFault } from "#contract/faults.ts";
import { ApiError } from "./api-error.ts";

/**
 * What the last try of a query gave: a fault beside the last good copy, if there is one.
 * A fault is kept as an outcome and not as the query's error, so that neither it nor the copy goes while the next try runs.
 */
export interface Outcome<Content> {
  readonly content?: Content;
  readonly fault?: DocumentFault;
  /** Instant (ms since 1970) at which `content` came, where a later try failed. */
  readonly goodAt?: number;
  /** When the try ended, on the clock of `performance.now()`. */
  readonly endedAfterMs: number;
}

const RETRY_MS = 30_000;
const FRESH_MS = 10 * 60_000;

/** Time from a failed try to the next one: 30 s, or longer where the server asks for it. */
export function retryDelayMs({ retryAfterSeconds = 0 }: DocumentFault): number {
  return Math.max(RETRY_MS, retryAfterSeconds * 1000);
}

/** One try; a document that failed is an outcome, what else goes wrong is thrown. */
export async function outcomeOf<Content>(
  { client, queryKey }: Pick<QueryFunctionContext, "client" | "queryKey">,
  getContent: () => Promise<Content>,
): Promise<Outcome<Content>> {
  try {
    return { content: await getContent(), endedAfterMs: performance.now() };
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    const before = client.getQueryState<Outcome<Content>>(queryKey);
    const failed = { fault: error.fault, endedAfterMs: performance.now() };
    if (before?.data?.content === undefined) return failed;
    return { ...failed, content: before.data.content, goodAt: before.data.goodAt ?? before.dataUpdatedAt };
  }
}

type OutcomeQuery<Content> = Query<Outcome<Content>, Error, Outcome<Content>>;

/** Until a failed query is asked again; every observer counts from the same instant. */
function untilRetryMs<Content>({ state }: OutcomeQuery<Content>): number | false {
  if (!state.data?.fault || state.fetchStatus === "fetching") return false;
  const dueAfterMs = state.data.endedAfterMs + retryDelayMs(state.data.fault);
  return Math.max(1, Math.ceil(dueAfterMs - performance.now()));
}

/** Options that all queries of the API share: they try again by themselves only after a fault, and never too soon. */
export function outcomeOptions<Content>() {
  return {
    networkMode: "always" as const,
    retry: false,
    // what is no fault of a document is ours: the error boundary's
    throwOnError: true,
    gcTime: Number.POSITIVE_INFINITY,
    staleTime: ({ state }: OutcomeQuery<Content>) => (state.data?.fault ? Number.POSITIVE_INFINITY : FRESH_MS),
    refetchInterval: untilRetryMs<Content>,
    refetchIntervalInBackground: true,
  };
}
