import { useMemo } from "react";
import { navigate, usePathname, useSearch } from "wouter/use-browser-location";
import { usePartnershipIfAny } from "./partnership-context.tsx";

/** Parameters that hold on every view: a link from one view to another keeps them (contract §3). */
const EVERYWHERE = ["lang", "asOf", "evidence", "theme"] as const;

/** What a step of the history remembers besides its address. */
export interface HistoryState {
  /** Opened from a list, which stays beside what was opened. */
  readonly isBeside: boolean;
}

export interface UrlParams {
  /** The parameter as it stands in the URL, or null. */
  get(name: string): string | null;
  /** The parts of a comma-separated parameter; none when it is absent or empty. */
  list(name: string): readonly string[];
  /** The current view's address with the changes made; null removes a parameter. */
  href(changes: Readonly<Record<string, string | null>>): string;
  /** Goes there; `replace` leaves no step for Back. */
  set(changes: Readonly<Record<string, string | null>>, options?: { readonly replace?: boolean }): void;
}

/** Path and parameters as an address; `:` and `,` stay readable. */
export function addressOf(path: string, params: URLSearchParams): string {
  const query = params.toString().replaceAll("%2C", ",").replaceAll("%3A", ":");
  return query ? `${path}?${query}` : path;
}

/** The URL's parameters and the ways to change them. */
export function useUrlParams(): UrlParams {
  const path = usePathname();
  const search = useSearch();
  return useMemo(() => {
    const params = new URLSearchParams(search);
    const href = (changes: Readonly<Record<string, string | null>>) => {
      const next = new URLSearchParams(params);
      for (const [name, value] of Object.entries(changes)) {
        if (value === null) next.delete(name);
        else next.set(name, value);
      }
      return addressOf(path, next);
    };
    return {
      get: (name) => params.get(name),
      list: (name) => (params.get(name) ?? "").split(",").filter((part) => part !== ""),
      href,
      set: (changes, options) => navigate(href(changes), options),
    };
  }, [path, search]);
}

/** Addresses anywhere in the app that keep some of the reader's parameters: those that hold everywhere, unless told. */
export function useAddress(
  kept: readonly string[] = EVERYWHERE,
): (path: string, own?: Readonly<Record<string, string | undefined>>) => string {
  const search = useSearch();
  return useMemo(() => {
    const current = new URLSearchParams(search);
    return (path, own = {}) => {
      const params = new URLSearchParams();
      for (const name of kept) {
        const value = current.get(name);
        if (value !== null) params.set(name, value);
      }
      for (const [name, value] of Object.entries(own)) if (value !== undefined) params.set(name, value);
      return addressOf(path, params);
    };
  }, [search, kept]);
}

/**
 * Addresses of the partnership's views: `href("programs", { health: "late" })`.
 * The reader's language, day, evidence filter and theme go along; other parameters do not.
 */
export function useHref(): (view: string, own?: Readonly<Record<string, string | undefined>>) => string {
  const address = useAddress();
  const routeId = usePartnershipIfAny()?.routeId ?? "";
  return useMemo(() => {
    return (view, own) => address(`/${encodeURIComponent(routeId)}/${view}`, own);
  }, [address, routeId]);
}

/** Goes to an address of the app. */
export function goTo(
  href: string,
  options?: { readonly replace?: boolean; readonly state?: HistoryState | undefined },
) {
  navigate(href, options);
}

/** A part of a path as it reads; one that is badly escaped stays as it stands. */
export function unescapedPart(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** The parts of the path as they read. */
export function usePathParts(): readonly string[] {
  const path = usePathname();
  return useMemo(
    () =>
      path
        .split("/")
        .filter((part) => part !== "")
        .map(unescapedPart),
    [path],
  );
}
