import type { Problem, Quarantined } from "#contract/faults.ts";
import type { LocalizedText } from "#contract/scalars.ts";
import { useI18n } from "#ui/i18n-context.tsx";
import { AppLink } from "#ui/link.tsx";
import { LocalText } from "#ui/local-text.tsx";
import { Page } from "#ui/page.tsx";
import { QuarantineTable } from "#ui/quarantine-table.tsx";
import { ShellFrame } from "./shell-frame.tsx";

interface UnknownPartnershipPageProps {
  readonly entries: readonly { readonly id: string; readonly title: LocalizedText }[];
  readonly quarantined: readonly Quarantined[];
  readonly problems: readonly Problem[];
}

/** No such partnership, or none at all: says so, offers those there are, and lists what was left out (contract §1). */
export function UnknownPartnershipPage({ entries, quarantined }: UnknownPartnershipPageProps) {
  const { m } = useI18n();
  return (
    <ShellFrame>
      <Page
        view="not-found"
        title={entries.length > 0 ? m.common.page.unknownPartnership : m.common.page.noPartnerships}
        busy={false}
      >
        <ul>
          {entries.map((entry) => (
            <li key={entry.id}>
              <AppLink href={`/${entry.id}/overview`}>
                <LocalText of={entry.title} />
              </AppLink>
            </li>
          ))}
        </ul>
        <p>
          <AppLink href="/">{m.common.page.home}</AppLink>
        </p>
        {quarantined.length > 0 && <QuarantineTable quarantined={quarantined} />}
      </Page>
    </ShellFrame>
  );
}
