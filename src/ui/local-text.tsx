import { Fragment, useCallback } from "react";
import type { LocalizedText as LocalizedTextValue } from "#contract/scalars.ts";
import { htmlTag, localized } from "#i18n/localized.ts";
import { useI18n } from "./i18n-context.tsx";
import { usePartnershipIfAny } from "./partnership-context.tsx";

const NO_LANGUAGES: readonly string[] = [];

/** The choice of language for a text from the data: its words and their tag (contract §1 Scalar types). */
export function useLocalized(): (text: LocalizedTextValue) => { text: string; lang: string } {
  const { lang } = useI18n();
  const languages = usePartnershipIfAny()?.partnership.languages ?? NO_LANGUAGES;
  return useCallback((text: LocalizedTextValue) => localized(text, lang, languages), [lang, languages]);
}

/** The chosen words alone, for attributes and drawings. */
export function useLocalText(): (text: LocalizedTextValue) => string {
  const choose = useLocalized();
  return useCallback((text: LocalizedTextValue) => choose(text).text, [choose]);
}

/** A text from the data in the interface's language, or in the next best with its own `lang`. */
export function LocalText({ of }: { readonly of: LocalizedTextValue }) {
  const { lang } = useI18n();
  const chosen = useLocalized()(of);
  if (chosen.lang === htmlTag(lang)) return <>{chosen.text}</>;
  return <span lang={chosen.lang}>{chosen.text}</span>;
}

/** Texts from the data as a list in a sentence (A, B and C), each in its own language. */
export function LocalList({ of }: { readonly of: readonly LocalizedTextValue[] }) {
  const { f } = useI18n();
  return f.listParts(of.length).map((part, index) => {
    const text = typeof part === "number" ? of[part] : undefined;
    return <Fragment key={index}>{text ? <LocalText of={text} /> : part}</Fragment>;
  });
}
