import type { Source } from "#contract/records.ts";
import type { LocalizedText } from "#contract/scalars.ts";
import type { SourceUse } from "./source-use.ts";

/**
 * The publishers of the sources in use, each once, the one that most rests on first.
 *
 * @param use by source id, what rests on it; ids of no source give no publisher
 */
export function publishersInUse(
  use: ReadonlyMap<string, SourceUse>,
  sources: readonly Source[],
): readonly LocalizedText[] {
  const counts = new Map<string, { readonly publisher: LocalizedText; facts: number }>();
  for (const { id, publisher } of sources) {
    const own = use.get(id);
    if (!own) continue;
    const key = JSON.stringify(publisher);
    const known = counts.get(key) ?? { publisher, facts: 0 };
    known.facts += own.records + own.milestones + own.observations;
    counts.set(key, known);
  }
  return [...counts.values()].toSorted((a, b) => b.facts - a.facts).map(({ publisher }) => publisher);
}
