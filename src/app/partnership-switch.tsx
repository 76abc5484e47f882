import { useId } from "react";
import { usePartnerships } from "#api/partnerships.ts";
import { Glyph } from "#ui/glyphs.tsx";
import { useI18n } from "#ui/i18n-context.tsx";
import { AppLink } from "#ui/link.tsx";
import { LocalText } from "#ui/local-text.tsx";
import { usePartnership } from "#ui/partnership-context.tsx";
import { useAddress } from "#ui/url-state.ts";
import "./partnership-switch.css";

/** Another partnership has days and records of its own: only how the page looks and speaks goes along. */
const KEPT = ["lang", "theme"] as const;

/** The way to the other partnerships, where there are any. */
export function PartnershipSwitch() {
  const { m } = useI18n();
  const { routeId } = usePartnership();
  const { entries = [] } = usePartnerships();
  const address = useAddress(KEPT);
  const id = useId();
  if (entries.length < 2) return null;
  return (
    <>
      <button
        type="button"
        className="icon-button city-pair__switch"
        popoverTarget={id}
        aria-label={m.words.view.partnerships}
      >
        <Glyph name="down" size={12} />
      </button>
      <div id={id} popover="auto" className="city-pair__others">
        <nav aria-label={m.words.view.partnerships}>
          {entries.map((entry) => (
            <AppLink
              key={entry.id}
              href={address(`/${entry.id}/overview`)}
              current={entry.id === routeId ? "true" : undefined}
            >
              <LocalText of={entry.title} />
            </AppLink>
          ))}
          <AppLink href={address("/partnerships")}>{m.common.shell.sideBySide}</AppLink>
        </nav>
      </div>
    </>
  );
}
