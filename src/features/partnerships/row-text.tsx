import type { LocalizedText } from "#contract/scalars.ts";
import { localized } from "#i18n/localized.ts";
import { useI18n } from "#ui/i18n-context.tsx";
import type { PortfolioRow } from "./portfolio-view.ts";

/** A text of one of the partnerships, in the interface's language or else in the order of its own languages. */
export function RowText({ of, row }: { readonly of: LocalizedText; readonly row: Pick<PortfolioRow, "languages"> }) {
  const { lang } = useI18n();
  const chosen = localized(of, lang, row.languages);
  return <span lang={chosen.lang}>{chosen.text}</span>;
}
