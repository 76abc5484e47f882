import type { ReactNode } from "react";
import { usePartnershipRef } from "#api/partnership-ref.tsx";
import { usePartnerships } from "#api/partnerships.ts";
import { usePartnershipDocument } from "#api/use-documents.ts";
import { isFullDate } from "#contract/dates.ts";
import type { DocumentState } from "#contract/faults.ts";
import { useI18n } from "#ui/i18n-context.tsx";
import { Notice } from "#ui/notice.tsx";
import { DocumentRemarks } from "#ui/panel.tsx";
import { useUrlParams } from "#ui/url-state.ts";
import { evidenceOf, useAsOf } from "./as-of.tsx";
import { languageOf } from "./language.tsx";
import { RailLack } from "./rail-lack.tsx";
import { themeOf } from "./theme.ts";

const IS_KNOWN: Readonly<Record<"asOf" | "evidence" | "lang" | "theme", (text: string) => boolean>> = {
  asOf: isFullDate,
  evidence: (text) => evidenceOf(text) !== undefined,
  lang: (text) => languageOf(text) !== undefined,
  theme: (text) => themeOf(text) !== undefined,
};

/** What the shell ignored of the URL (contract §3); other notices may stand below. */
export function IgnoredNotices({ children }: { readonly children?: ReactNode }) {
  const { m } = useI18n();
  const { get } = useUrlParams();
  const ignored = (["asOf", "evidence", "lang", "theme"] as const).flatMap((name) => {
    const text = get(name);
    return text !== null && !IS_KNOWN[name](text) ? [{ name, text: text.slice(0, 60) }] : [];
  });
  if (ignored.length === 0 && !children) return null;
  return (
    <div className="shell__notices">
      {ignored.map(({ name, text }) => (
        <Notice key={name} name={name}>
          {m.common.notice[name](text)}
        </Notice>
      ))}
      {children}
    </div>
  );
}

/** What every view stands on and shows from a last good copy: the partnership, and the list that names it. */
function useStaleGround(): readonly DocumentState[] {
  const states = [usePartnerships().state, usePartnershipDocument(usePartnershipRef()).state];
  return states.filter(({ staleSinceAt }) => staleSinceAt !== undefined);
}

/** What the shell ignored of the URL, that the day shown is later than the data, what is out of date, and what the rail lacks (contract §3). */
export function ShellNotices() {
  const { m, f } = useI18n();
  const { asOf, dataAsOf } = useAsOf();
  const stale = useStaleGround();
  const isAfter = asOf > dataAsOf;
  return (
    <>
      <IgnoredNotices>
        {(isAfter || stale.length > 0) && (
          <>
            {isAfter && <Notice name="after-data">{m.common.notice["after-data"](dataAsOf, f)}</Notice>}
            {stale.map((state) => (
              <DocumentRemarks key={state.name} state={{ ...state, quarantinedCount: 0 }} />
            ))}
          </>
        )}
      </IgnoredNotices>
      <RailLack />
    </>
  );
}
