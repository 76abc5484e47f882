import { useUrlParams } from "#ui/url-state.ts";

/** Which partnerships are put side by side, as the address has it. */
export interface PairChoice {
  /** At most two, each once, of those on the list. */
  readonly chosen: readonly string[];
  /** What the address asks for besides: no such partnership, or more than two. */
  readonly ignored: readonly string[];
}

/** `partnership` of the URL, read against the ids on the list. */
export function usePairChoice(knownIds: readonly string[]): PairChoice {
  const { list } = useUrlParams();
  const asked = [...new Set(list("partnership"))];
  const chosen = asked.filter((id) => knownIds.includes(id)).slice(0, 2);
  return { chosen, ignored: asked.filter((id) => !chosen.includes(id)).map((id) => id.slice(0, 60)) };
}
