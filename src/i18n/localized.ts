import type { LocalizedText } from "#contract/scalars.ts";

/** A text together with the BCP 47 tag to be set on it. */
export interface ChosenText {
  readonly text: string;
  readonly lang: string;
}

/** The tag as it is written to `lang`: Chinese of the interface and of untagged script is simplified. */
export function htmlTag(tag: string): string {
  return tag.toLowerCase() === "zh" ? "zh-Hans" : tag;
}

const primary = (tag: string) => tag.split("-", 1)[0]?.toLowerCase();

function tagFor(tags: readonly string[], wanted: string): string | undefined {
  return (
    tags.find((tag) => tag.toLowerCase() === wanted.toLowerCase()) ??
    tags.find((tag) => primary(tag) === primary(wanted))
  );
}

/**
 * Chooses the text to show: exact tag, else same primary language (`zh` finds `zh-Hans`), else in the order of
 * `fallback`, else the first entry.
 * @param fallback `partnership.languages`
 * @returns an empty text only for a text without entries, which the contract does not let through
 * @see contract §1, Scalar types
 */
export function localized(text: LocalizedText, lang: string, fallback: readonly string[]): ChosenText {
  const tags = Object.keys(text);
  for (const wanted of [lang, ...fallback]) {
    const tag = tagFor(tags, wanted);
    if (tag !== undefined) return { text: text[tag] ?? "", lang: htmlTag(tag) };
  }
  const [first] = tags;
  return first === undefined ? { text: "", lang: htmlTag(lang) } : { text: text[first] ?? "", lang: htmlTag(first) };
}
