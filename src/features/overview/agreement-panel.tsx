import { TermBar } from "#charts/term-bar.tsx";
import type { DocumentState } from "#contract/faults.ts";
import type { Agreement } from "#contract/records.ts";
import { expiringWithin } from "#domain/agreements.ts";
import { EvidenceMark } from "#ui/evidence-mark.tsx";
import { useI18n } from "#ui/i18n-context.tsx";
import { ViewLink } from "#ui/link.tsx";
import { LocalText } from "#ui/local-text.tsx";
import { Panel } from "#ui/panel.tsx";
import { useViewpoint } from "#ui/partnership-context.tsx";
import { Day, Figure, WhyNumber } from "#ui/values.tsx";
import { WhyButton } from "#ui/why.tsx";
import { type AgreementView, agreementView } from "./agreement-view.ts";

const EXPIRING_DAYS = 180;

interface AgreementPanelProps {
  readonly state: DocumentState;
  /** Those that the evidence filter leaves. */
  readonly agreements: readonly Agreement[] | undefined;
}

/** The standing programme with its elapsed term, or that there is none. */
export function AgreementPanel({ state, agreements }: AgreementPanelProps) {
  const { m } = useI18n();
  const { asOf } = useViewpoint();
  const view = agreements && agreementView(agreements, asOf);
  const standing = view?.standing;
  return (
    <Panel
      title={m.overview.agreement}
      needs={[state]}
      note={
        standing && (
          <EvidenceMark level={standing.evidence} sourceIds={standing.sourceIds} note={standing.note} worded />
        )
      }
      className="agreement-panel"
    >
      {view &&
        (standing ? <Standing agreement={standing} term={view.term} /> : <NoProgramme previous={view.previous} />)}
      {agreements && <ExpiringSoon agreements={agreements} />}
    </Panel>
  );
}

/** Terms of agreements in force that end soon, with the days that are left. */
function ExpiringSoon({ agreements }: { readonly agreements: readonly Agreement[] }) {
  const { m, f } = useI18n();
  const { asOf } = useViewpoint();
  const expiring = expiringWithin(agreements, asOf, EXPIRING_DAYS);
  if (expiring.length === 0) return <p className="overview__small">{m.overview.noneExpiring(EXPIRING_DAYS, f)}</p>;
  return (
    <>
      <h3 className="overview__subhead">{m.overview.expiringSoon(EXPIRING_DAYS, f)}</h3>
      <ul>
        {expiring.map(({ agreement, on, days }) => (
          <li key={agreement.id} className="overview__row" data-id={agreement.id}>
            <Day date={on} />
            <div>
              <ViewLink to={`agreements/${agreement.id}`}>
                <LocalText of={agreement.title} />
              </ViewLink>{" "}
              <WhyNumber why={{ kind: "term-left", agreementId: agreement.id }} value={days}>
                <b>{m.overview.daysLeft(days, f)}</b>
              </WhyNumber>
            </div>
            <EvidenceMark level={agreement.evidence} sourceIds={agreement.sourceIds} note={agreement.note} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Standing({ agreement, term }: { readonly agreement: Agreement; readonly term: AgreementView["term"] }) {
  const { m, f } = useI18n();
  const { asOf } = useViewpoint();
  const elapsed = term && m.overview.months(term.elapsedMonths, term.months, f);
  return (
    <>
      <p className="agreement-panel__head">
        <Figure name="standing-programme" value={agreement.id}>
          <ViewLink to={`agreements/${agreement.id}`} className="agreement-panel__title">
            <LocalText of={agreement.title} />
          </ViewLink>
        </Figure>
        <span className="agreement-panel__facts">
          <time dateTime={agreement.signedOn}>{m.overview.signed(agreement.signedOn, f)}</time>
          {" · "}
          {elapsed ? (
            <WhyButton why={{ kind: "term-elapsed", agreementId: agreement.id }}>{elapsed}</WhyButton>
          ) : (
            m.overview.openEnded
          )}
        </span>
      </p>
      {term && elapsed && <TermBar firstOn={term.firstOn} lastOn={term.lastOn} asOf={asOf} label={elapsed} />}
    </>
  );
}

function NoProgramme({ previous }: Pick<AgreementView, "previous">) {
  const { m, f } = useI18n();
  const { asOf } = useViewpoint();
  return (
    <p className="agreement-panel__none">
      {m.overview.noProgramme(asOf, f)}{" "}
      {previous && (
        <>
          {m.overview.lastProgramme(previous.endedOn, f)}{" "}
          <ViewLink to={`agreements/${previous.agreement.id}`}>
            <LocalText of={previous.agreement.title} />
          </ViewLink>
        </>
      )}
    </p>
  );
}
