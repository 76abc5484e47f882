import type { ListName, RecordOf } from "#contract/records.ts";
import type { Transport, TransportInit } from "./api-base.ts";
import { type Progress, progressStore } from "./progress.ts";

/** What the queries need of the outside: one per page, handed down by `ApiProvider`. */
export interface Api {
  readonly base: URL;
  /** Resolves once requests can be made; the mock may still be on its way. */
  readonly transport: Promise<Transport>;
  readonly isKnownTimeZone: (timeZone: string) => boolean;
  readonly nowMs?: () => number;
  /** What is worth making of a list before it is handed out, in steps of a few milliseconds. */
  readonly prepare?: Prepare;
  /** Share received of the lists that are on their way, by query. */
  readonly progress: Progress;
}

/** Makes of a list's records what views will ask for, and remembers it. */
export type Prepare = {
  readonly [N in ListName]?: (records: readonly RecordOf<N>[]) => Generator<undefined, void, undefined>;
};

export interface ApiOptions {
  readonly prepare?: Prepare;
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
