import { breachAt } from "#contract/breach.ts";
import type { EntryPage } from "#contract/check-partnerships.ts";
import { type Envelope, listEnvelope } from "#contract/envelope.ts";
import type { Reason } from "#contract/faults.ts";
import type { Meta } from "#contract/records.ts";
import type { Api } from "./api.ts";
import { ApiError } from "./api-error.ts";
import { fetchPage, pageName, type PageRequest } from "./fetch-page.ts";

const MOST_PAGES = 1000;

/** A list, all of its pages. */
export interface List {
  /** Of the first page. */
  readonly meta: Meta;
  readonly pages: readonly EntryPage[];
}

export interface ListRequest extends PageRequest {
  /** Told after each page: the share of `meta.total` received, 0…1, where there is a total. */
  readonly onProgress?: (ratio: number) => void;
}

function malformed({ document, url }: PageRequest, reason: Reason): ApiError {
  return new ApiError({ kind: "malformed", document, page: pageName(url), reason });
}

async function listPage(api: Api, request: PageRequest): Promise<Envelope<readonly unknown[]>> {
  const result = listEnvelope(await fetchPage(api, request));
  if (!result.ok) throw malformed(request, result.reason);
  return result.envelope;
}

/** Where the next page is; a link that leads elsewhere or back fails the document. */
function nextUrl(request: PageRequest, next: string, seen: ReadonlySet<string>): URL {
  const facts = { value: next };
  const broken = (code: "foreign-next" | "page-seen" | "too-many-pages") =>
    malformed(request, { ...breachAt(["links", "next"], code, facts).reason, member: "links.next" });
  if (!URL.canParse(next, request.url)) throw broken("foreign-next");
  const url = new URL(next, request.url);
  url.hash = "";
  const isOwn = url.origin === request.url.origin && url.protocol === request.url.protocol;
  if (!isOwn || url.username !== "" || url.password !== "") throw broken("foreign-next");
  if (seen.has(url.href)) throw broken("page-seen");
  if (seen.size >= MOST_PAGES) throw broken("too-many-pages");
  return url;
}

function received(pages: readonly EntryPage[], { total = 0 }: Meta): number | undefined {
  if (total <= 0) return undefined;
  return Math.min(1, pages.reduce((sum, page) => sum + page.data.length, 0) / total);
}

/**
 * All pages of a list, in order; nothing of it when one of them fails: half a list never makes a figure.
 *
 * @throws ApiError that names the page that failed, and why
 * @see contract §1, Envelope
 */
export async function getList(api: Api, { onProgress, ...first }: ListRequest): Promise<List> {
  const pages: EntryPage[] = [];
  const seen = new Set<string>();
  let listMeta: Meta | undefined;
  for (let request: PageRequest = first; ;) {
    seen.add(request.url.href);
    const { content, meta, next } = await listPage(api, request);
    listMeta ??= meta;
    const { asOf, total } = meta;
    const document = pageName(request.url);
    pages.push({ document, url: request.url.href, asOf, data: content, ...(total === undefined ? {} : { total }) });
    const ratio = received(pages, listMeta);
    if (ratio !== undefined) onProgress?.(ratio);
    if (next === undefined) return { meta: listMeta, pages };
    request = { ...first, url: nextUrl(request, next, seen) };
  }
}
