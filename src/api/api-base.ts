/** How a request travels: the browser's `fetch`, or the mock's handlers in the same process. */
export type Transport = (url: URL, init: TransportInit) => Promise<Response>;

export interface TransportInit {
  readonly signal: AbortSignal;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Where the API is. */
export interface ApiBase {
  /** Absolute, ends in `/`. */
  readonly url: URL;
  /** No API is set: the built-in mock answers. */
  readonly isEmbedded: boolean;
}

const EMBEDDED_PATH = "api/v1/";

function withEndingSlash(url: URL): URL {
  if (url.pathname.endsWith("/")) return url;
  return new URL(`${url.pathname}/${url.search}`, url);
}

/**
 * The API that `<meta name="tracker-api">` names, resolved against the document's URL; absent or empty: the built-in mock.
 * Text that makes no URL becomes a path beside the page, so that the page says which address did not answer.
 *
 * @param appBase path that the page's own files lie under
 * @see contract §1
 */
export function apiBase(page: Document, appBase: string): ApiBase {
  const named = page.querySelector<HTMLMetaElement>('meta[name="tracker-api"]')?.content.trim() ?? "";
  if (named === "") return { url: new URL(EMBEDDED_PATH, new URL(appBase, page.URL)), isEmbedded: true };
  const reference = URL.canParse(named, page.URL) ? named : encodeURIComponent(named);
  return { url: withEndingSlash(new URL(reference, page.URL)), isEmbedded: false };
}
