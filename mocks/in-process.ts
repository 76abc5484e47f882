import type { HttpHandler } from "msw/http";
import { getResponse } from "msw/utils/get-response";

/** How the client asks: as `fetch`, with what it needs of it. */
export type Transport = (
  url: URL,
  init: { readonly signal: AbortSignal; readonly headers?: Record<string, string> },
) => Promise<Response>;

/** Lets the handlers answer inside the page; what they do not know goes to the network, as with the worker. */
export function inProcess(handlers: readonly HttpHandler[]): Transport {
  return async (url, init) => {
    init.signal.throwIfAborted();
    const response = await unlessAborted(getResponse([...handlers], new Request(url, init)), init.signal);
    return response ?? fetch(url, init);
  };
}

async function unlessAborted<T>(answer: Promise<T>, signal: AbortSignal): Promise<T> {
  const { promise: aborted, reject } = Promise.withResolvers<never>();
  const abort = () => reject(signal.reason);
  signal.addEventListener("abort", abort, { once: true });
  try {
    return await Promise.race([answer, aborted]);
  } finally {
    signal.removeEventListener("abort", abort);
  }
}
