import { type ReactNode, useCallback, useEffect, useMemo, useState } from "react";
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from "#contract/vocabulary.ts";
import { loadCatalogue, type SectionName } from "#i18n/catalogue.ts";
import { formatters } from "#i18n/formatters.ts";
import { type I18n, I18nProvider } from "#ui/i18n-context.tsx";
import { MessagesControlProvider } from "#ui/messages-gate.tsx";
import { useUrlParams } from "#ui/url-state.ts";

/** The interface's language by that tag, if it is one. */
function interfaceLanguage(tag: string): InterfaceLanguage | undefined {
  const primary = tag.toLowerCase().split("-")[0];
  return INTERFACE_LANGUAGES.find((language) => language === primary);
}

/** The language for a reader who asked for none: the browser's first, else the partnership's first, else English (contract §3). */
export function defaultLanguage(browser: readonly string[], partnership: readonly string[]): InterfaceLanguage {
  for (const tag of [...browser, ...partnership]) {
    const language = interfaceLanguage(tag);
    if (language) return language;
  }
  return "en";
}

/** The language that the URL asks for, exactly as the contract spells it. */
export function languageOf(text: string | null): InterfaceLanguage | undefined {
  return INTERFACE_LANGUAGES.find((language) => language === text);
}

/** The interface in a language, with the sections of messages that were asked for. */
export interface ShownLanguage extends I18n {
  readonly sections: readonly SectionName[];
}

/** Fetches a language with the sections that a view reads. */
export async function loadLanguage(lang: InterfaceLanguage, sections: readonly SectionName[]): Promise<ShownLanguage> {
  return { lang, m: await loadCatalogue(lang, sections), f: formatters(lang), sections };
}

export interface LanguageProviderProps {
  readonly initial: ShownLanguage;
  readonly children: ReactNode;
}

/** Gives the interface its language; a switch takes effect when the words are there, the old ones stay until then. */
export function LanguageProvider({ initial, children }: LanguageProviderProps) {
  const { get } = useUrlParams();
  const [partnershipLanguages, tellLanguages] = useState<readonly string[]>([]);
  const [sections, setSections] = useState(initial.sections);
  const [shown, setShown] = useState(initial);
  const lang = languageOf(get("lang")) ?? defaultLanguage(navigator.languages, partnershipLanguages);
  useEffect(() => {
    let isCurrent = true;
    const change = async () => {
      const next = await loadLanguage(lang, sections);
      if (isCurrent) setShown(next);
    };
    if (lang !== shown.lang || sections !== shown.sections) void change();
    return () => {
      isCurrent = false;
    };
  }, [lang, sections, shown]);
  useEffect(() => {
    document.documentElement.lang = shown.lang;
  }, [shown.lang]);
  const need = useCallback((names: readonly SectionName[]) => {
    setSections((known) => {
      const missing = names.filter((name) => !known.includes(name));
      return missing.length === 0 ? known : [...known, ...missing];
    });
  }, []);
  const control = useMemo(() => ({ sections: shown.sections, need, tellLanguages }), [shown.sections, need]);
  return (
    <I18nProvider value={shown}>
      <MessagesControlProvider value={control}>{children}</MessagesControlProvider>
    </I18nProvider>
  );
}
