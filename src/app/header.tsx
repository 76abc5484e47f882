import { useId } from "react";
import { EVIDENCE_FILTERS, INTERFACE_LANGUAGES } from "#contract/vocabulary.ts";
import { Glyph } from "#ui/glyphs.tsx";
import { useI18n } from "#ui/i18n-context.tsx";
import { AppLink } from "#ui/link.tsx";
import { useHref, useUrlParams } from "#ui/url-state.ts";
import { evidenceOf } from "./as-of.tsx";
import { CityPair } from "./city-pair.tsx";
import { FinderButton } from "./finder.tsx";
import { THEMES, themeOf } from "./theme.ts";
import { useViewHref } from "./view-href.ts";
import { NAVIGATION, type NavigationView } from "./views.ts";
import "./header.css";
import "./tab-bar.css";

const SHORT_NAMES = { ru: "Рус", zh: "中文", en: "Eng" } as const;
const SPOKEN = { ru: "ru", zh: "zh-Hans", en: "en" } as const;

/** The languages of the interface; the one on show is marked. */
export function LanguageLinks() {
  const { lang, m } = useI18n();
  const { href } = useUrlParams();
  return (
    <nav className="header__languages" aria-label={m.common.shell.language}>
      {INTERFACE_LANGUAGES.map((language) => (
        <AppLink key={language} href={href({ lang: language })} current={language === lang ? "true" : undefined}>
          <span lang={SPOKEN[language]}>{SHORT_NAMES[language]}</span>
        </AppLink>
      ))}
    </nav>
  );
}

/** Light, dark, or as the system has it: one press goes to the next. */
export function ThemeLink() {
  const { m } = useI18n();
  const { get, href } = useUrlParams();
  const theme = themeOf(get("theme"));
  const next = theme === undefined ? THEMES[0] : THEMES[THEMES.indexOf(theme) + 1];
  const label = `${m.common.shell.theme}: ${m.common.shell.themes[theme ?? "system"]} → ${m.common.shell.themes[next ?? "system"]}`;
  return (
    <AppLink href={href({ theme: next ?? null })} className="icon-button" label={label}>
      <Glyph name="theme" />
    </AppLink>
  );
}

/** Conditions that the briefing understands: they go along from the view where it is asked for. */
const PRINTED = ["since", "sector", "health", "lead", "agreement"] as const;

function PrintLink() {
  const { m } = useI18n();
  const { get } = useUrlParams();
  const href = useHref();
  const conditions = Object.fromEntries(PRINTED.map((name) => [name, get(name) ?? undefined]));
  return (
    <AppLink href={href("briefing", conditions)} className="icon-button" label={m.common.print.open}>
      <Glyph name="print" />
    </AppLink>
  );
}

/** To the slides for a large screen. */
function PresentLink() {
  const { m } = useI18n();
  const href = useHref();
  return (
    <AppLink href={href("present")} className="icon-button" label={m.words.view.present}>
      <Glyph name="screen" />
    </AppLink>
  );
}

/** Which evidence counts. */
export function EvidenceSelect() {
  const { m } = useI18n();
  const { get, set } = useUrlParams();
  const evidence = evidenceOf(get("evidence")) ?? "all";
  const id = useId();
  return (
    <div className="header__evidence">
      <label htmlFor={id} className="visually-hidden">
        {m.common.shell.evidence}
      </label>
      <select
        id={id}
        value={evidence}
        onChange={({ target }) => set({ evidence: target.value === "all" ? null : target.value })}
      >
        {EVIDENCE_FILTERS.map((filter) => (
          <option key={filter} value={filter}>
            {m.words.evidenceFilter[filter]}
          </option>
        ))}
      </select>
    </div>
  );
}

function ViewNavigation({
  current,
  views,
}: {
  readonly current: NavigationView | undefined;
  readonly views: readonly NavigationView[];
}) {
  const { m } = useI18n();
  const href = useViewHref();
  const names = { ...m.words.view, ...m.words.viewShort };
  return views.map((view) => (
    <AppLink key={view} href={href(view)} current={view === current ? "page" : undefined}>
      {names[view]}
    </AppLink>
  ));
}

/** City pair, views, language, evidence filter and theme (DESIGN §2). */
export function Header({ current }: { readonly current: NavigationView | undefined }) {
  const { m } = useI18n();
  return (
    <header className="header">
      <CityPair />
      <nav className="header__views" aria-label={m.common.shell.navigation}>
        <ViewNavigation current={current} views={NAVIGATION} />
      </nav>
      <div className="header__tools">
        <FinderButton />
        <EvidenceSelect />
        <LanguageLinks />
        <span className="header__extras">
          <ThemeLink />
          <PrintLink />
          <PresentLink />
        </span>
      </div>
    </header>
  );
}

/** The views on small screens: three of them, and the rest behind one word. */
export function TabBar({ current }: { readonly current: NavigationView | undefined }) {
  const { m } = useI18n();
  const id = useId();
  return (
    <nav className="tab-bar" aria-label={m.common.shell.navigation}>
      <ViewNavigation current={current} views={["overview", "programs", "trade"]} />
      <button type="button" popoverTarget={id}>
        {m.common.shell.more}
      </button>
      <div id={id} popover="auto" className="tab-bar__more">
        <ViewNavigation current={current} views={["timeline", "sectors", "agreements", "sources"]} />
        <EvidenceSelect />
        <div className="tab-bar__tools">
          <LanguageLinks />
          <ThemeLink />
          <PrintLink />
          <PresentLink />
        </div>
      </div>
    </nav>
  );
}
