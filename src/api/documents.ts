import { type QueryClient, queryOptions } from "@tanstack/react-query";
import { type CheckedRecords, checkSteps } from "#contract/check-records.ts";
import { checkPartnership } from "#contract/check-partnership.ts";
import { recordEnvelope } from "#contract/envelope.ts";
import type { Problem } from "#contract/faults.ts";
import type { ListName, Meta, Partnership } from "#contract/records.ts";
import type { DocumentName } from "#contract/vocabulary.ts";
import type { Api, Prepare } from "./api.ts";
import { ApiError } from "./api-error.ts";
import { fetchPage, pageName } from "./fetch-page.ts";
import { getList } from "./get-list.ts";
import { inSlices } from "./in-slices.ts";
import { outcomeOf, outcomeOptions } from "./outcome.ts";

/** A partnership whose documents can be asked for. */
export interface PartnershipRef {
  readonly api: Api;
  /** Id of its entry in `partnerships.json`, which routes use. */
  readonly id: string;
  /** Absolute address that its documents lie under; ends in `/`. */
  readonly href: string;
}

/** A list that came, proved. */
export interface ListDocument<N extends ListName> extends CheckedRecords<N> {
  readonly meta: Meta;
}

/** The partnership document that came, proved. */
export interface PartnershipDocument {
  readonly partnership: Partnership;
  readonly meta: Meta;
  /** File name of the document. */
  readonly document: string;
  readonly problems: readonly Problem[];
}

/** Where the progress of a document is kept. */
export function progressKey({ href }: PartnershipRef, name: DocumentName): string {
  return `${href}${name}`;
}

function documentUrl({ href }: PartnershipRef, name: DocumentName): URL {
  return new URL(`${name}.json`, href);
}

async function listDocument<N extends ListName>(
  ref: PartnershipRef,
  name: N,
  signal: AbortSignal,
): Promise<ListDocument<N>> {
  const { api } = ref;
  const key = progressKey(ref, name);
  try {
    const onProgress = (ratio: number) => api.progress.set(key, ratio);
    const { meta, pages } = await getList(api, { document: name, url: documentUrl(ref, name), signal, onProgress });
    const checked = await inSlices(checkSteps(name, pages), signal);
    const prepare: Prepare[N] | undefined = api.prepare?.[name];
    if (prepare) await inSlices(prepare(checked.records), signal);
    return { meta, ...checked };
  } finally {
    api.progress.set(key);
  }
}

async function partnershipDocument(ref: PartnershipRef, signal: AbortSignal): Promise<PartnershipDocument> {
  const url = documentUrl(ref, "partnership");
  const page = pageName(url);
  const result = recordEnvelope(await fetchPage(ref.api, { document: "partnership", url, signal }));
  const checked = result.ok
    ? checkPartnership(result.envelope.content, {
        document: page,
        listId: ref.id,
        isKnownTimeZone: ref.api.isKnownTimeZone,
      })
    : result;
  if (!checked.ok) throw new ApiError({ kind: "malformed", document: "partnership", page, reason: checked.reason });
  if (!result.ok) throw new ApiError({ kind: "malformed", document: "partnership", page, reason: result.reason });
  return { partnership: checked.partnership, meta: result.envelope.meta, document: page, problems: checked.problems };
}

/** One of the lists of a partnership. */
export const listQuery = <N extends ListName>(ref: PartnershipRef, name: N) =>
  queryOptions({
    ...outcomeOptions<ListDocument<N>>(),
    queryKey: [ref.href, name],
    queryFn: (context) => outcomeOf(context, () => listDocument(ref, name, context.signal)),
  });

/** The partnership itself. */
export const partnershipQuery = (ref: PartnershipRef) =>
  queryOptions({
    ...outcomeOptions<PartnershipDocument>(),
    queryKey: [ref.href, "partnership"],
    queryFn: (context) => outcomeOf(context, () => partnershipDocument(ref, context.signal)),
  });

/** Asks for documents before a view needs them; those that are there or on their way are left alone. */
export function prefetchDocuments(client: QueryClient, ref: PartnershipRef, names: readonly DocumentName[]): void {
  for (const name of names) {
    void (name === "partnership"
      ? client.prefetchQuery(partnershipQuery(ref))
      : client.prefetchQuery(listQuery(ref, name)));
  }
}
