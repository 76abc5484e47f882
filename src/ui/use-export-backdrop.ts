import type { FullDate } from "#contract/dates.ts";
import type { Partnership } from "#contract/records.ts";
import type { EvidenceFilter, InterfaceLanguage } from "#contract/vocabulary.ts";
import type { Catalogue } from "#i18n/catalogue.ts";
import { useI18n } from "./i18n-context.tsx";
import { usePartnership, useViewpoint } from "./partnership-context.tsx";

/** What an export tells about itself: whose data, as of when, through which filter, in what language. */
export interface ExportBackdrop {
  readonly partnership: Partnership;
  readonly asOf: FullDate;
  readonly evidence: EvidenceFilter;
  readonly lang: InterfaceLanguage;
  readonly m: Catalogue;
}

/** The backdrop of an export of the view on show; the sources come on demand (`#api/use-sources-on-demand.ts`). */
export function useExportBackdrop(): ExportBackdrop {
  const { lang, m } = useI18n();
  const { partnership } = usePartnership();
  const { asOf, evidence } = useViewpoint();
  return { partnership, asOf, evidence, lang, m };
}
