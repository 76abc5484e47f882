import { day } from "#contract/dates.ts";
import type { Source } from "#contract/records.ts";
import type { InterfaceLanguage } from "#contract/vocabulary.ts";
import type { ExportScene } from "#export/scene.ts";
import { loadCatalogue } from "#i18n/catalogue.ts";

/** The source that the builders' records name, with an address. */
export const PROTOCOL: Source = {
  id: "protocol",
  title: { ru: "Протокол", zh: "议定书" },
  publisher: { ru: "Правительство Москвы" },
  url: "https://example.org/protocol?a=1,2",
  kind: "official",
};

/** Moscow and Beijing on 31 December 2022, everything shown; the texts of the language asked for. */
export async function exportScene(lang: InterfaceLanguage, given: Partial<ExportScene> = {}): Promise<ExportScene> {
  return {
    partnership: {
      id: "moscow-beijing",
      title: { ru: "Москва — Пекин", zh: "莫斯科—北京", en: "Moscow, Beijing" },
      languages: ["ru", "zh"],
    },
    asOf: day("2022-12-31"),
    evidence: "all",
    lang,
    m: await loadCatalogue(lang),
    sources: [PROTOCOL],
    ...given,
  };
}
