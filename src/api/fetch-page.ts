import { breachAt } from "#contract/breach.ts";
import type { DocumentFault } from "#contract/faults.ts";
import type { Api } from "./api.ts";
import { ApiError } from "./api-error.ts";
import { JsonReader } from "./json-reader.ts";
import { problemText } from "./problem-text.ts";
import { EncodingError, readParts, readText, SilenceError, silenceWatch } from "./read-text.ts";
import { retryAfterSeconds } from "./retry-after.ts";

/** One page of a document, as it is asked for. */
export interface PageRequest {
  readonly document: DocumentFault["document"];
  readonly url: URL;
  readonly signal: AbortSignal;
}

/** Waits before the second and the third try; with the tries themselves they stay within the window, or there is none. */
const PAUSES_MS = [500, 1500];
const RETRY_WINDOW_MS = 5000;
const SERVER_ERROR = 500;

const ACCEPT = { Accept: "application/json, application/problem+json" };

/** The name of a page as readers see it: its file name, with the query that tells pages of one name apart. */
export function pageName(url: URL): string {
  return `${url.pathname.slice(url.pathname.lastIndexOf("/") + 1)}${url.search}`;
}

function faultOf({ document, url }: PageRequest, fault: Omit<DocumentFault, "document" | "page">): ApiError {
  return new ApiError({ document, page: pageName(url), ...fault });
}

interface Refusal {
  readonly api: Api;
  readonly request: PageRequest;
  /** Body of the refusal. */
  readonly text: string;
}

function refusal({ api, request, text }: Refusal, response: Response): ApiError {
  const wait = retryAfterSeconds(response.headers, api.nowMs);
  return faultOf(request, {
    kind: "refused",
    status: response.status,
    ...problemText(text),
    ...(wait === undefined ? {} : { retryAfterSeconds: wait }),
  });
}

function notJson(request: PageRequest, text?: string): ApiError {
  const { reason } = breachAt([], "not-json", { value: text });
  return faultOf(request, { kind: "malformed", reason: { ...reason, member: pageName(request.url) } });
}

/** The body of a page, asked for once. */
async function bodyOnce(api: Api, request: PageRequest): Promise<JsonReader> {
  const transport = await api.transport.catch(() => undefined);
  if (!transport) throw faultOf(request, { kind: "unreachable" });
  const watch = silenceWatch(request.signal);
  try {
    const answer = transport(request.url, { signal: watch.signal, headers: ACCEPT });
    const response = await Promise.race([answer, watch.ended]);
    watch.heard();
    if (!response.ok) {
      const text = await readText(response, watch).catch(() => "");
      throw refusal({ api, request, text }, response);
    }
    const body = new JsonReader();
    await readParts(response, watch, body.take);
    return body;
  } catch (error) {
    request.signal.throwIfAborted();
    if (error instanceof ApiError) throw error;
    if (error instanceof EncodingError) throw notJson(request);
    if (watch.signal.reason instanceof SilenceError) throw faultOf(request, { kind: "timeout" });
    throw faultOf(request, { kind: "unreachable" });
  } finally {
    watch.stop();
  }
}

function isWorthRetrying({ kind, status = 0 }: DocumentFault): boolean {
  return kind === "unreachable" || (kind === "refused" && status >= SERVER_ERROR);
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      signal.removeEventListener("abort", stop);
      resolve();
    }, milliseconds);
    const stop = () => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    signal.addEventListener("abort", stop, { once: true });
  });
}

async function bodyWithRetries(api: Api, request: PageRequest): Promise<JsonReader> {
  const startedAt = performance.now();
  for (let tries = 0; ; tries += 1) {
    try {
      return await bodyOnce(api, request);
    } catch (error) {
      if (!(error instanceof ApiError) || !isWorthRetrying(error.fault)) throw error;
      const ownPause = PAUSES_MS[tries];
      if (ownPause === undefined) throw error;
      const wait = Math.max(ownPause, (error.fault.retryAfterSeconds ?? 0) * 1000);
      if (performance.now() - startedAt + wait > RETRY_WINDOW_MS) throw error;
      await pause(wait, request.signal);
    }
  }
}

/**
 * The JSON value of a page, not yet proved to be anything.
 *
 * 15 s without a byte end it; network failures and 5xx are tried again at most twice within 5 s, unless the server
 * asks to wait longer. Judged by its content, whatever `Content-Type` says.
 *
 * @throws ApiError; the signal's reason when it was called off
 * @see contract §1, Envelope
 */
export async function fetchPage(api: Api, request: PageRequest): Promise<unknown> {
  const body = await bodyWithRetries(api, request);
  try {
    return body.value();
  } catch {
    throw notJson(request, body.text);
  }
}
