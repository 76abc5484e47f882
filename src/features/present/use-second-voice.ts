import { useEffect, useState } from "react";
import type { InterfaceLanguage } from "#contract/vocabulary.ts";
import { loadCatalogue } from "#i18n/catalogue.ts";
import { formatters } from "#i18n/formatters.ts";
import { Voice } from "./voice.ts";

/** The second language with its words, once they have come; none without one. */
export function useSecondVoice(lang: InterfaceLanguage | undefined, languages: readonly string[]): Voice | undefined {
  const [found, setFound] = useState<Voice>();
  useEffect(() => {
    if (!lang) return;
    let isCurrent = true;
    const load = async () => {
      try {
        const m = await loadCatalogue(lang, ["records", "present"]);
        if (isCurrent) setFound(new Voice({ lang, m, f: formatters(lang) }, languages));
      } catch {
        // the words do not come: the slide stands in one language
      }
    };
    void load();
    return () => {
      isCurrent = false;
    };
  }, [lang, languages]);
  return lang && found?.lang === lang ? found : undefined;
}
