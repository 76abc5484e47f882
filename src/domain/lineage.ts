import type { Agreement } from "#contract/records.ts";

/** Which agreement renews which, by id. Links to nothing, to itself and around a circle are not followed. */
export interface Lineage {
  readonly predecessorOf: ReadonlyMap<string, Agreement>;
  /** In the order of the data. */
  readonly successorsOf: ReadonlyMap<string, readonly Agreement[]>;
}

/** Ids on a circle of `followsId`; what only leads into a circle is not on it. */
function circularIds(byId: ReadonlyMap<string, Agreement>): ReadonlySet<string> {
  const seen = new Set<string>();
  const circular = new Set<string>();
  for (const start of byId.keys()) {
    const path: string[] = [];
    let id: string | undefined = start;
    while (id !== undefined && !seen.has(id)) {
      seen.add(id);
      path.push(id);
      id = byId.get(id)?.followsId;
    }
    const entry = id === undefined ? -1 : path.indexOf(id);
    if (entry >= 0) for (const member of path.slice(entry)) circular.add(member);
  }
  return circular;
}

/**
 * Predecessors and successors of all agreements, safe to walk in either direction: no chain comes back to itself.
 *
 * @see contract §1, What bad data gets (`followsId` to itself or in a circle)
 */
export function lineageOf(agreements: readonly Agreement[]): Lineage {
  const byId = new Map(agreements.map((agreement) => [agreement.id, agreement]));
  const circular = circularIds(byId);
  const predecessorOf = new Map<string, Agreement>();
  const successorsOf = new Map<string, Agreement[]>();
  for (const agreement of agreements) {
    const predecessor = circular.has(agreement.id) ? undefined : byId.get(agreement.followsId ?? "");
    if (predecessor === undefined) continue;
    predecessorOf.set(agreement.id, predecessor);
    const successors = successorsOf.get(predecessor.id);
    if (successors) successors.push(agreement);
    else successorsOf.set(predecessor.id, [agreement]);
  }
  return { predecessorOf, successorsOf };
}
