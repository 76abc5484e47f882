import { useMemo } from "react";
import { useHref, useUrlParams } from "#ui/url-state.ts";

/** The parameters of the list: its programs keep them, so that the list beside a program stays the same. */
const LIST_PARAMS = ["health", "lead", "agreement", "sector", "q", "sort", "group"] as const;

/** Addresses of programs, and of the list without one, under the conditions and the order of the list. */
export function useProgramHref(): (id?: string) => string {
  const href = useHref();
  const { get } = useUrlParams();
  return useMemo(() => {
    const own = Object.fromEntries(LIST_PARAMS.map((name) => [name, get(name) ?? undefined]));
    return (id) => href(id === undefined ? "programs" : `programs/${id}`, own);
  }, [href, get]);
}
