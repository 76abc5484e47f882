import { createContext, useContext } from "react";
import type { InterfaceLanguage } from "#contract/vocabulary.ts";
import type { Catalogue } from "#i18n/catalogue.ts";
import type { Formatters } from "#i18n/formatters.ts";

export interface I18n {
  readonly lang: InterfaceLanguage;
  readonly m: Catalogue;
  readonly f: Formatters;
}

const I18nContext = createContext<I18n | null>(null);

export const I18nProvider = I18nContext.Provider;

/**
 * The interface's language with its messages and formats.
 * @throws Error outside the provider
 */
export function useI18n(): I18n {
  const i18n = useContext(I18nContext);
  if (!i18n) throw new Error("useI18n outside I18nProvider");
  return i18n;
}
