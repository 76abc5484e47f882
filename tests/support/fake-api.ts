import { type Api, createApi } from "#api/api.ts";
import type { TransportInit } from "#api/api-base.ts";

/** What a fake server says to one request. */
export type Answer = (url: URL, init: TransportInit) => Response | Promise<Response>;

/** An API at `https://api.example/v1/` whose answers a test writes down, with the addresses that were asked for. */
export function fakeApi(answer: Answer): { readonly api: Api; readonly asked: string[] } {
  const asked: string[] = [];
  const api = createApi({
    base: new URL("https://api.example/v1/"),
    isKnownTimeZone: () => true,
    transport: async (url, init) => {
      asked.push(url.href.replace("https://api.example/v1/", ""));
      return answer(url, init);
    },
  });
  return { api, asked };
}

/** A page of a list. */
export function pageBody(data: readonly unknown[], { next, total }: { next?: string; total?: number } = {}): Response {
  const meta = { asOf: "2023-12-31", ...(total === undefined ? {} : { total }) };
  return Response.json({ data, meta, ...(next === undefined ? {} : { links: { next } }) });
}

/** A connection that breaks, as `fetch` tells it. */
export function networkFailure(): never {
  throw new TypeError("Failed to fetch");
}
