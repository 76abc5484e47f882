import type { GlyphPart } from "./glyph-parts.ts";

/** The parts of one glyph, each an element of its own. */
export function GlyphParts({ parts }: { readonly parts: readonly GlyphPart[] }) {
  return parts.map((part) => <path key={part.d} fill="none" {...part} />);
}
