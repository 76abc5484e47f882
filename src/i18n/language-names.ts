import type { InterfaceLanguage } from "#contract/vocabulary.ts";
import { INTL_TAGS } from "./numbers.ts";

const known = new Map<InterfaceLanguage, Intl.DisplayNames>();

/** The name of a language in another: `languageName("ru", "zh")` is «китайский»; what is no tag stays as it is. */
export function languageName(lang: InterfaceLanguage, tag: string): string {
  const names = known.get(lang) ?? new Intl.DisplayNames(INTL_TAGS[lang], { type: "language" });
  known.set(lang, names);
  try {
    return names.of(tag) ?? tag;
  } catch {
    return tag;
  }
}
