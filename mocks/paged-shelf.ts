import type { Shelf, StoredDocument } from "./shelf.ts";
import { storedDocument } from "./shelf.ts";

/** Records on one page of a list; `list` is the document's name without folder and `.json`, such as `events`. */
export type PageSize = (list: string) => number;

/** Events come 50 to a page, every other list 100. */
export const customaryPageSize: PageSize = (list) => (list === "events" ? 50 : 100);

type Members = Readonly<Record<string, unknown>>;

/**
 * The same documents, with every list longer than its page size cut into `events.json`, `events.2.json`, …
 * joined by `links.next`; `meta.total` is that of the whole on each page.
 *
 * What is already paged, is no list, or is no JSON at all stands as it is (contract §1, Envelope).
 */
export function pagedShelf(whole: Shelf, pageSize: PageSize): Shelf {
  const cut = new WeakMap<StoredDocument, readonly StoredDocument[]>();
  const pagesOf = (path: string, document: StoredDocument) => {
    const pages = cut.get(document) ?? pagesFor(path, document, pageSize);
    cut.set(document, pages);
    return pages;
  };
  return async (path) => {
    const document = await whole(path);
    if (document) return pagesOf(path, document)[0];
    const [, stem, page] = /^(.+)\.([1-9]\d{0,5})\.json$/.exec(path) ?? [];
    if (!stem || Number(page) < 2) return undefined;
    const first = await whole(`${stem}.json`);
    return first && pagesOf(`${stem}.json`, first)[Number(page) - 1];
  };
}

function pagesFor(path: string, document: StoredDocument, pageSize: PageSize): readonly StoredDocument[] {
  const name = path.slice(path.lastIndexOf("/") + 1).replace(/\.json$/, "");
  const size = pageSize(name);
  const envelope = parsed(document);
  const records = envelope?.["data"];
  if (!envelope || !Array.isArray(records) || records.length <= size) return [document];
  const { meta, links } = envelope;
  if (isMembers(links) && links["next"] !== undefined) return [document];
  return Array.from({ length: Math.ceil(records.length / size) }, (_, index) => {
    const next = (index + 1) * size < records.length ? { links: { next: `${name}.${index + 2}.json` } } : {};
    const data = records.slice(index * size, (index + 1) * size);
    const page = { ...envelope, data, meta: isMembers(meta) ? { total: records.length, ...meta } : meta, ...next };
    return storedDocument(new TextEncoder().encode(JSON.stringify(page)));
  });
}

function parsed({ bytes }: StoredDocument): Members | undefined {
  try {
    const envelope: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return isMembers(envelope) ? envelope : undefined;
  } catch {
    return undefined;
  }
}

function isMembers(value: unknown): value is Members {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
