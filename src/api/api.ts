import type { Transport, TransportInit } from "./api-base.ts";
import { type Progress, progressStore } from "./progress.ts";

/** What the queries need of the outside: one per page, handed down by `ApiProvider`. */
export interface Api {
  readonly base: URL;
  /** Resolves once requests can be made; the mock may still be on its way. */
  readonly transport: Promise<Transport>;
  readonly isKnownTimeZone: (timeZone: string) => boolean;
  readonly nowMs?: () => number;
  /** Share received of the lists that are on their way, by query. */
  readonly progress: Progress;
}

export interface ApiOptions {
  /** Absolute, ends in `/`. */
  readonly base: URL;
  /** Absent: the browser's `fetch`. */
  readonly transport?: Transport | Promise<Transport>;
  /** Whether the browser can tell the time there: held by those who hold `Intl`. */
  readonly isKnownTimeZone: (timeZone: string) => boolean;
  /** Milliseconds since 1970, for a `Retry-After` that names an hour and comes without the server's own `Date`. */
  readonly nowMs?: () => number;
}

function fetchTransport(url: URL, init: TransportInit): Promise<Response> {
  return fetch(url, init);
}

/** An API to hand to `ApiProvider`. */
export function createApi({ transport = fetchTransport, ...given }: ApiOptions): Api {
  return { ...given, transport: Promise.resolve(transport), progress: progressStore() };
}
