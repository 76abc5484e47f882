import { type Breach, breachAt, parsed } from "./breach.ts";
import { type Page, quarantinedAt, totalProblems } from "./check-records.ts";
import type { Problem, Quarantined } from "./faults.ts";
import { PartnershipEntry } from "./records.ts";

/** The route `/partnerships` shows all of them, so no partnership may have this id. */
const RESERVED_ID = "partnerships";

/** An entry whose documents may be asked for. */
export interface ProvedEntry extends PartnershipEntry {
  /** Absolute, same origin as the list, ends in `/`. */
  readonly url: string;
}

/** A page of the list together with the address that its entries are relative to. */
export interface EntryPage extends Page {
  readonly url: string;
}

export interface CheckedPartnerships {
  readonly entries: readonly ProvedEntry[];
  readonly quarantined: readonly Quarantined[];
  readonly problems: readonly Problem[];
}

function resolved({ href }: PartnershipEntry, pageUrl: string): { readonly url: string } | { readonly breach: Breach } {
  const page = new URL(pageUrl);
  const url = URL.canParse(href, page) ? new URL(href, page) : undefined;
  const isForeign =
    !url || url.origin !== page.origin || url.protocol !== page.protocol || url.username !== "" || url.password !== "";
  if (isForeign) return { breach: breachAt(["href"], "foreign-href", { value: href, expected: page.origin }) };
  if (!url.pathname.endsWith("/") || url.search !== "" || url.hash !== "") {
    return { breach: breachAt(["href"], "href", { value: href }) };
  }
  return { url: url.href };
}

/**
 * The entries of `partnerships.json` that can be opened, and those left out.
 * @see contract §1, What bad data gets
 */
export function checkPartnerships(pages: readonly EntryPage[]): CheckedPartnerships {
  const entries: ProvedEntry[] = [];
  const quarantined: Quarantined[] = [];
  const seen = new Set<string>();

  const provedEntry = (raw: unknown, pageUrl: string): ProvedEntry | Breach => {
    const result = parsed(PartnershipEntry, raw);
    if (!result.ok) return result.breach;
    const { id } = result.value;
    if (id === RESERVED_ID) return breachAt(["id"], "reserved-id", { value: id });
    if (seen.has(id)) return breachAt(["id"], "doubled-id", { value: id });
    seen.add(id);
    const place = resolved(result.value, pageUrl);
    return "breach" in place ? place.breach : { ...result.value, url: place.url };
  };

  for (const { document, url, data } of pages) {
    for (const [index, raw] of data.entries()) {
      const entry = provedEntry(raw, url);
      if ("reason" in entry) quarantined.push(quarantinedAt({ document, index }, raw, entry));
      else entries.push(entry);
    }
  }
  return { entries, quarantined, problems: totalProblems(pages) };
}
