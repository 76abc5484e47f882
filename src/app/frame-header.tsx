import { useI18n } from "#ui/i18n-context.tsx";
import { EvidenceSelect, LanguageLinks, ThemeLink } from "./header.tsx";

/** The header of a page that belongs to no partnership. */
export function FrameHeader() {
  const { m } = useI18n();
  return (
    <header className="header header--frame">
      <b>{m.words.view.partnerships}</b>
      <div className="header__tools">
        <EvidenceSelect />
        <LanguageLinks />
        <ThemeLink />
      </div>
    </header>
  );
}
