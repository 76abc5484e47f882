import { useQuery, type UseQueryResult } from "@tanstack/react-query";
import { useSyncExternalStore } from "react";
import type { DocumentState, Problem, Quarantined } from "#contract/faults.ts";
import type { ListName, Meta, Partnership, RecordOf } from "#contract/records.ts";
import { documentState } from "./document-state.ts";
import {
  type ListDocument,
  listQuery,
  type PartnershipDocument,
  partnershipQuery,
  type PartnershipRef,
  progressKey,
} from "./documents.ts";
import type { Outcome } from "./outcome.ts";
import { usePartnershipRef } from "./partnership-ref.tsx";

/** A list as views take it. */
export interface Loaded<N extends ListName> {
  readonly state: DocumentState;
  /** Absent until it came; the same array until other records come. */
  readonly records: readonly RecordOf<N>[] | undefined;
  readonly meta?: Meta;
  readonly quarantined: readonly Quarantined[];
  readonly problems: readonly Problem[];
  /** The whole document, with the places of its records. */
  readonly document?: ListDocument<N>;
}

/** Every list of a partnership. */
export type LoadedLists = { readonly [N in ListName]: Loaded<N> };

const NONE: readonly never[] = [];

/** The result of a list's query as views take it. */
export function loadedList<N extends ListName>(
  name: N,
  result: UseQueryResult<Outcome<ListDocument<N>>>,
  receivedRatio?: number,
): Loaded<N> {
  const document = result.data?.content;
  const quarantined = document?.quarantined ?? NONE;
  return {
    state: { name, ...documentState(result, { quarantinedCount: quarantined.length, receivedRatio }) },
    records: document?.records,
    quarantined,
    problems: document?.problems ?? NONE,
    ...(document ? { meta: document.meta, document } : {}),
  };
}

function useProgress(ref: PartnershipRef, name: ListName): number | undefined {
  const { progress } = ref.api;
  return useSyncExternalStore(progress.subscribe, () => progress.get(progressKey(ref, name)));
}

function useLoaded<N extends ListName>(ref: PartnershipRef, name: N, needed: readonly ListName[]): Loaded<N> {
  const isNeeded = needed.includes(name);
  const receivedRatio = useProgress(ref, name);
  const result = useQuery({
    ...listQuery(ref, name),
    enabled: isNeeded,
    // a list that this view does not show must not draw it again
    ...(isNeeded ? {} : { notifyOnChangeProps: [] }),
  });
  return loadedList(name, result, receivedRatio);
}

/**
 * Lists of the partnership on show: asked for, proved, and asked for again after a fault.
 * One that failed leaves the others alone.
 *
 * @param names what the view needs; the same in every rendering
 * @example const { programs, agreements } = useDocuments(["programs", "agreements"])
 */
export function useDocuments<const Names extends readonly ListName[]>(names: Names): Pick<LoadedLists, Names[number]> {
  return useDocumentsOf(usePartnershipRef(), names);
}

/** The same of any partnership. */
export function useDocumentsOf<const Names extends readonly ListName[]>(
  ref: PartnershipRef,
  names: Names,
): Pick<LoadedLists, Names[number]> {
  const lists: LoadedLists = {
    agreements: useLoaded(ref, "agreements", names),
    programs: useLoaded(ref, "programs", names),
    "sector-goals": useLoaded(ref, "sector-goals", names),
    "trade-metrics": useLoaded(ref, "trade-metrics", names),
    events: useLoaded(ref, "events", names),
    sources: useLoaded(ref, "sources", names),
  };
  return lists;
}

/** The partnership document as the app takes it. */
export interface LoadedPartnership {
  readonly state: DocumentState;
  readonly partnership?: Partnership;
  readonly meta?: Meta;
  readonly problems: readonly Problem[];
  readonly document?: PartnershipDocument;
}

/** The result of a partnership's query as the app takes it. */
export function loadedPartnership(result: UseQueryResult<Outcome<PartnershipDocument>>): LoadedPartnership {
  const document = result.data?.content;
  return {
    state: { name: "partnership", ...documentState(result, { quarantinedCount: 0 }) },
    problems: document?.problems ?? NONE,
    ...(document ? { partnership: document.partnership, meta: document.meta, document } : {}),
  };
}

/** The document of one partnership. */
export function usePartnershipDocument(ref: PartnershipRef): LoadedPartnership {
  return loadedPartnership(useQuery(partnershipQuery(ref)));
}
