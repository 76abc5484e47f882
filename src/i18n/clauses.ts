import type { Rich, RichPart } from "./rich.ts";

/** Clauses as one sentence: a mark between two, another after the last. */
export function asSentence(
  clauses: readonly (readonly RichPart[])[],
  marks: { readonly between: string; readonly end: string },
): Rich {
  return clauses.map((clause, index) => [...clause, index === clauses.length - 1 ? marks.end : marks.between]);
}
