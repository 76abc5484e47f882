import { useI18n } from "./i18n-context.tsx";
import { AppLink } from "./link.tsx";
import { useHref } from "./url-state.ts";
import "./switcher.css";

type TabView = "agreements" | "events";

const TABS: readonly TabView[] = ["agreements", "events"];

/** Agreements and Events beside each other: two views with an address each. */
export function ViewTabs({ current }: { readonly current: TabView }) {
  const { m } = useI18n();
  const href = useHref();
  return (
    <nav className="switcher" aria-label={m.agreements.tabs}>
      {TABS.map((view) => (
        <AppLink key={view} href={href(view)} current={view === current ? "page" : undefined}>
          {m.words.view[view]}
        </AppLink>
      ))}
    </nav>
  );
}
