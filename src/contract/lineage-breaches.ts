import { type Breach, breachAt } from "./breach.ts";
import type { Agreement } from "./records.ts";

export interface LineageBreach {
  /** Position of the agreement in the list that was given. */
  readonly index: number;
  readonly id: string;
  readonly breach: Breach;
}

/** Ids of the agreements that lie on a circle, of one or more; those that only lead into one are not among them. */
function circling(predecessors: ReadonlyMap<string, string>): ReadonlySet<string> {
  const circles = new Set<string>();
  const settled = new Set<string>();
  for (const start of predecessors.keys()) {
    const walk = new Set<string>();
    let id: string | undefined = start;
    while (id !== undefined && !settled.has(id) && !walk.has(id)) {
      walk.add(id);
      id = predecessors.get(id);
    }
    if (id !== undefined && walk.has(id)) {
      const steps = [...walk];
      for (const member of steps.slice(steps.indexOf(id))) circles.add(member);
    }
    for (const step of walk) settled.add(step);
  }
  return circles;
}

/** Agreements whose `followsId` leads to themselves, at once or in a circle: the link is not to be followed. */
export function lineageBreaches(agreements: readonly Agreement[]): LineageBreach[] {
  const links = agreements.flatMap(({ id, followsId }, index) =>
    followsId === undefined ? [] : [{ id, followsId, index }],
  );
  const circles = circling(new Map(links.map(({ id, followsId }) => [id, followsId])));
  return links.flatMap(({ id, followsId, index }) => {
    if (!circles.has(id)) return [];
    const code = followsId === id ? "own-predecessor" : "circular";
    return [{ index, id, breach: breachAt(["followsId"], code, { value: followsId }) }];
  });
}
