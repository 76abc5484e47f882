import type { Agreement } from "#contract/records.ts";
import { expiringWithin } from "#domain/agreements.ts";
import { EvidenceMark } from "#ui/evidence-mark.tsx";
import { useI18n } from "#ui/i18n-context.tsx";
import { ViewLink } from "#ui/link.tsx";
import { LocalText } from "#ui/local-text.tsx";
import { Panel } from "#ui/panel.tsx";
import { useViewpoint } from "#ui/partnership-context.tsx";
import { Day, WhyNumber } from "#ui/values.tsx";
import "./expiring-panel.css";

/** Days after D within which a term that ends is told of. */
const EXPIRING_DAYS = 180;

interface ExpiringPanelProps {
  /** Those that the evidence filter leaves. */
  readonly agreements: readonly Agreement[];
}

/** The terms of agreements in force that end soon, with the days that are left; nothing where there is none. */
export function ExpiringPanel({ agreements }: ExpiringPanelProps) {
  const { m, f } = useI18n();
  const { asOf } = useViewpoint();
  const expiring = expiringWithin(agreements, asOf, EXPIRING_DAYS);
  if (expiring.length === 0) return null;
  return (
    <Panel title={m.agreements.list.expiring(EXPIRING_DAYS, f)} className="agreements__expiring">
      <ul>
        {expiring.map(({ agreement, on, days }) => (
          <li key={agreement.id} data-id={agreement.id}>
            <Day date={on} />
            <span>
              <ViewLink to={`agreements/${agreement.id}`}>
                <LocalText of={agreement.title} />
              </ViewLink>{" "}
              <WhyNumber why={{ kind: "term-left", agreementId: agreement.id }} value={days}>
                <b>{m.agreements.detail.daysLeft(days, f)}</b>
              </WhyNumber>
            </span>
            <EvidenceMark level={agreement.evidence} sourceIds={agreement.sourceIds} note={agreement.note} />
          </li>
        ))}
      </ul>
    </Panel>
  );
}
