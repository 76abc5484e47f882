import type { DocumentState } from "#contract/faults.ts";
import type { Agreement } from "#contract/records.ts";
import { expiryOn, standingProgramme, termFirstDay } from "#domain/agreements.ts";
import { elapsed } from "#domain/health.ts";
import { figurePart } from "#i18n/figure-parts.ts";
import { EvidenceStatement } from "#ui/evidence-mark.tsx";
import { useI18n } from "#ui/i18n-context.tsx";
import { ViewLink } from "#ui/link.tsx";
import { LocalText, useLocalText } from "#ui/local-text.tsx";
import { Panel } from "#ui/panel.tsx";
import { RichText } from "#ui/rich-text.tsx";
import { useViewpoint } from "#ui/partnership-context.tsx";
import { Figure } from "#ui/values.tsx";
import { Footnotes } from "./footnotes.tsx";

interface AgreementSectionProps {
  readonly state: DocumentState;
  /** Those that the evidence filter leaves. */
  readonly agreements: readonly Agreement[] | undefined;
}

/** The standing programme: who signed it, its term and how much of that has passed; or that there is none. */
export function AgreementSection({ state, agreements }: AgreementSectionProps) {
  const { m, f } = useI18n();
  const { asOf } = useViewpoint();
  const standing = agreements && standingProgramme(agreements, asOf);
  return (
    <Panel
      title={m.overview.agreement}
      needs={[state]}
      className="briefing__agreement"
      note={
        standing && (
          <>
            <EvidenceStatement level={standing.evidence} />
            <Footnotes sourceIds={standing.sourceIds} />
          </>
        )
      }
    >
      {standing ? <Standing agreement={standing} /> : <p>{m.overview.noProgramme(asOf, f)}</p>}
    </Panel>
  );
}

function Standing({ agreement }: { readonly agreement: Agreement }) {
  const { m, f } = useI18n();
  const { asOf } = useViewpoint();
  const local = useLocalText();
  const [firstOn, lastOn] = [termFirstDay(agreement), expiryOn(agreement)];
  const passed = lastOn && elapsed({ start: firstOn, end: lastOn }, asOf);
  return (
    <>
      <p>
        <Figure name="standing-programme" value={agreement.id}>
          <ViewLink to={`agreements/${agreement.id}`}>
            <LocalText of={agreement.title} />
          </ViewLink>
        </Figure>
      </p>
      <p className="briefing__facts">
        <time dateTime={agreement.signedOn}>{m.overview.signed(agreement.signedOn, f)}</time>
        {agreement.signatories.length > 0 && (
          <span>
            {m.briefing.signatories(
              agreement.signatories.map(({ name }) => local(name)),
              f,
            )}
          </span>
        )}
        <span>{lastOn ? m.briefing.term(firstOn, lastOn, f) : m.overview.openEnded}</span>
        {typeof passed === "number" && (
          <span>
            <RichText
              text={m.briefing.passed(
                figurePart({ kind: "term-elapsed", agreementId: agreement.id }, f.percent(passed, 0)),
              )}
            />
          </span>
        )}
      </p>
    </>
  );
}
