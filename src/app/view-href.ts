import { useEffect, useState } from "react";
import type { carriedTo } from "#domain/carried-range.ts";
import { useHref, useUrlParams } from "#ui/url-state.ts";

/**
 * Addresses of views that take along the range of time in the address, where they know one. The code for it comes once
 * there is a range.
 */
export function useViewHref(): (view: string) => string {
  const href = useHref();
  const { get } = useUrlParams();
  const [carried, setCarried] = useState<typeof carriedTo>();
  const [from, to] = [get("from"), get("to")];
  const isRanged = (from ?? to) !== null;
  useEffect(() => {
    if (isRanged) void import("#domain/carried-range.ts").then(({ carriedTo: take }) => setCarried(() => take));
  }, [isRanged]);
  return (view) => href(view, carried?.(view, from, to));
}
