import { languageName } from "#i18n/language-names.ts";
import { useI18n } from "#ui/i18n-context.tsx";

/** The name of a language: the glossary's for those that the interface speaks, else the browser's. */
export function useLanguageName(): (tag: string) => string {
  const { lang, m } = useI18n();
  return (tag) => {
    const own = Object.entries(m.words.languageName).find(([known]) => known === tag);
    return own?.[1] ?? languageName(lang, tag);
  };
}
