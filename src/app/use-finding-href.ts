import { useCallback } from "react";
import { usePartnership } from "#ui/partnership-context.tsx";
import { useAddress, useHref, useUrlParams } from "#ui/url-state.ts";
import { type Finding, VIEW_OF_KIND } from "./finder-view.ts";

/** Where a result leads: records without a page of their own to their view with them alone, a day to this view on it. */
export function useFindingHref(query: string): (finding: Finding) => string {
  const dataAsOf = usePartnership().meta.asOf;
  const href = useHref();
  const address = useAddress();
  const params = useUrlParams();
  return useCallback(
    (finding) => {
      switch (finding.kind) {
        case "day":
          return params.href({ asOf: finding.on === dataAsOf ? null : finding.on });
        case "view":
          return finding.record.id === "partnerships" ? address("/partnerships") : href(finding.record.id);
        case "event":
        case "source":
          return href(VIEW_OF_KIND[finding.kind], { q: finding.record.id });
        case "more":
          return href(VIEW_OF_KIND[finding.of], finding.of === "sector" ? {} : { q: query.trim() });
        case "program":
        case "agreement":
        case "sector":
          return href(`${VIEW_OF_KIND[finding.kind]}/${finding.record.id}`);
      }
    },
    [address, dataAsOf, href, params, query],
  );
}
