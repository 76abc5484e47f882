import type { Program } from "#contract/records.ts";
import { type Judged, healthAt } from "./program-columns.ts";
import { recordSieve } from "./query.ts";

/** The conditions whose values are counted. */
const FACETS = ["health", "lead", "agreement", "sector"] as const;
type Facet = (typeof FACETS)[number];

/** How many programs each value of a condition would show beside the other conditions. */
export type Facets = Readonly<Record<Facet, ReadonlyMap<string, number>>>;

/** What narrows the programs; an empty member narrows nothing. */
export type FacetCriteria = Readonly<Record<Facet, readonly string[]>> & { readonly q: string };

/** What a program has of each condition. */
type ValueReader = (program: Program, index: number) => string | readonly string[] | undefined;

interface FacetCount {
  readonly valueOf: ValueReader;
  readonly allowed: ReadonlySet<string> | undefined;
  readonly counts: Map<string, number>;
}

function meets({ valueOf, allowed }: FacetCount, program: Program, index: number): boolean {
  if (!allowed) return true;
  const value = valueOf(program, index);
  if (typeof value === "string") return allowed.has(value);
  return value?.some((one) => allowed.has(one)) ?? false;
}

function count({ valueOf, counts }: FacetCount, program: Program, index: number): void {
  const value = valueOf(program, index);
  if (value === undefined) return;
  for (const one of typeof value === "string" ? [value] : value) counts.set(one, (counts.get(one) ?? 0) + 1);
}

/**
 * For each condition, how many programs each of its values has under the other conditions. One pass over the programs:
 * one that fails a single condition still counts for the values of that one.
 *
 * @see contract §3, URL parameters
 */
export function facetCounts(programs: readonly Program[], judged: Judged, criteria: FacetCriteria): Facets {
  const facet = (name: Facet, valueOf: ValueReader): FacetCount => ({
    valueOf,
    allowed: criteria[name].length > 0 ? new Set(criteria[name]) : undefined,
    counts: new Map(),
  });
  const health = facet("health", (_, index) => healthAt(judged, index));
  const lead = facet("lead", ({ leadIds }) => leadIds);
  const agreement = facet("agreement", ({ agreementId }) => agreementId);
  const sector = facet("sector", ({ sectorId }) => sectorId);
  const facets = [health, lead, agreement, sector];
  const isFound = recordSieve(criteria.q);
  for (const [index, program] of programs.entries()) {
    if (!isFound(program)) continue;
    const failed = facets.filter((one) => !meets(one, program, index));
    const [only] = failed;
    if (!only) for (const one of facets) count(one, program, index);
    else if (failed.length === 1) count(only, program, index);
  }
  return { health: health.counts, lead: lead.counts, agreement: agreement.counts, sector: sector.counts };
}
