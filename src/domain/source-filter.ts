import type { SourceScope } from "#contract/listed-figures.ts";
import type { Source } from "#contract/records.ts";
import { recordSieve } from "./query.ts";

/** The sources that meet all conditions, in the order of the data. */
export function filterSources(
  sources: readonly Source[],
  { q = "", kinds = [], languages = [] }: SourceScope,
): Source[] {
  const isWanted = recordSieve(q);
  return sources.filter(
    (source) =>
      (kinds.length === 0 || kinds.includes(source.kind)) &&
      (languages.length === 0 || (source.language !== undefined && languages.includes(source.language))) &&
      isWanted(source),
  );
}
