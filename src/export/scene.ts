import type { FullDate } from "#contract/dates.ts";
import type { Partnership, Source } from "#contract/records.ts";
import type { LocalizedText } from "#contract/scalars.ts";
import type { EvidenceFilter, InterfaceLanguage } from "#contract/vocabulary.ts";
import type { Catalogue } from "#i18n/catalogue.ts";
import { localized } from "#i18n/localized.ts";

/** What every export needs besides its rows: whose data it is, and as whom, when and in what language it was asked for. */
export interface ExportScene {
  readonly partnership: Pick<Partnership, "id" | "title" | "languages">;
  readonly asOf: FullDate;
  readonly evidence: EvidenceFilter;
  readonly lang: InterfaceLanguage;
  readonly m: Catalogue;
  /** All sources of the partnership: what `sourceIds` lead to. */
  readonly sources: readonly Source[];
}

/** The words of a text in the export's language (contract §1, Scalar types). */
export function textIn({ lang, partnership }: ExportScene, text: LocalizedText): string {
  return localized(text, lang, partnership.languages).text;
}

/**
 * Addresses of the sources with these ids, each once, in the order of the ids. Unknown ids and sources without an
 * address give none.
 */
export function sourceUrlReader({ sources }: ExportScene): (sourceIds: readonly string[]) => readonly string[] {
  const urlById = new Map(sources.map(({ id, url }) => [id, url]));
  return (sourceIds) => [...new Set(sourceIds.flatMap((id) => urlById.get(id) ?? []))];
}
