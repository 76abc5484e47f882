import { createContext, useContext } from "react";
import type { FullDate } from "#contract/dates.ts";
import type { Meta, Partnership } from "#contract/records.ts";
import type { EvidenceFilter } from "#contract/vocabulary.ts";

export interface PartnershipContextValue {
  /** The id that the routes use: the one of `partnerships.json`. */
  readonly routeId: string;
  readonly partnership: Partnership;
  readonly meta: Meta;
}

/** What the reader asks for: every figure on the page is a function of the documents and this. */
export interface Viewpoint {
  readonly asOf: FullDate;
  readonly evidence: EvidenceFilter;
  /** The day through which the publisher's data is complete: the default as-of day. */
  readonly dataAsOf: FullDate;
  readonly isLatest: boolean;
}

const PartnershipContext = createContext<PartnershipContextValue | null>(null);
const ViewpointContext = createContext<Viewpoint | null>(null);

export const PartnershipProvider = PartnershipContext.Provider;
export const ViewpointProvider = ViewpointContext.Provider;

/**
 * The partnership shown.
 * @throws Error outside the provider
 */
export function usePartnership(): PartnershipContextValue {
  const value = useContext(PartnershipContext);
  if (!value) throw new Error("usePartnership outside PartnershipProvider");
  return value;
}

/** The partnership shown, or null on pages that belong to none. */
export function usePartnershipIfAny(): PartnershipContextValue | null {
  return useContext(PartnershipContext);
}

/**
 * The reader's as-of day and evidence filter.
 * @throws Error outside the provider
 */
export function useViewpoint(): Viewpoint {
  const value = useContext(ViewpointContext);
  if (!value) throw new Error("useViewpoint outside ViewpointProvider");
  return value;
}
