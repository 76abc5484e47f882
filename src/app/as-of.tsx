import { createContext, type ReactNode, useCallback, useContext, useDeferredValue, useMemo, useState } from "react";
import { type FullDate, isFullDate } from "#contract/dates.ts";
import { EVIDENCE_FILTERS, type EvidenceFilter } from "#contract/vocabulary.ts";
import { ViewpointProvider, usePartnership } from "#ui/partnership-context.tsx";
import { useUrlParams } from "#ui/url-state.ts";

export interface AsOfControl {
  /** The as-of day as the handle shows it: the day under the pointer while it is dragged. */
  readonly asOf: FullDate;
  /** The day in the URL: what the drag began from. */
  readonly settledAsOf: FullDate;
  readonly dataAsOf: FullDate;
  /** Shows a day without leaving a trace in the URL; null goes back to the URL's. */
  preview(on: FullDate | null): void;
  /** Sets the day in the URL; `replace` leaves no step for Back. */
  commit(on: FullDate, options?: { readonly replace?: boolean }): void;
}

const AsOfContext = createContext<AsOfControl | null>(null);

/**
 * The way to read and move the as-of day.
 * @throws Error outside the provider
 */
export function useAsOf(): AsOfControl {
  const control = useContext(AsOfContext);
  if (!control) throw new Error("useAsOf outside AsOfProvider");
  return control;
}

/** The as-of day of the URL, or none where it is absent or no day (contract §3). */
export function asOfOf(text: string | null): FullDate | undefined {
  return text !== null && isFullDate(text) ? text : undefined;
}

/** The evidence filter of the URL, or none where it is absent or unknown. */
export function evidenceOf(text: string | null): EvidenceFilter | undefined {
  return EVIDENCE_FILTERS.find((filter) => filter === text);
}

/** Gives the views their viewpoint; while the handle is dragged they follow as fast as they can draw. */
export function AsOfProvider({ children }: { readonly children: ReactNode }) {
  const { get, set } = useUrlParams();
  const { meta } = usePartnership();
  const [draft, setDraft] = useState<FullDate | null>(null);
  const dataAsOf = meta.asOf;
  const settledAsOf = asOfOf(get("asOf")) ?? dataAsOf;
  const asOf = draft ?? settledAsOf;
  const commit = useCallback(
    (on: FullDate, options?: { readonly replace?: boolean }) => {
      setDraft(null);
      set({ asOf: on === dataAsOf ? null : on }, options);
    },
    [set, dataAsOf],
  );
  const control = useMemo(
    () => ({ asOf, settledAsOf, dataAsOf, preview: setDraft, commit }),
    [asOf, settledAsOf, dataAsOf, commit],
  );
  const shown = useDeferredValue(asOf);
  const evidence = evidenceOf(get("evidence")) ?? "all";
  const viewpoint = useMemo(
    () => ({ asOf: shown, evidence, dataAsOf, isLatest: shown === dataAsOf }),
    [shown, evidence, dataAsOf],
  );
  return (
    <AsOfContext.Provider value={control}>
      <ViewpointProvider value={viewpoint}>{children}</ViewpointProvider>
    </AsOfContext.Provider>
  );
}
