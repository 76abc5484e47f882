import type { ReactNode } from "react";
import type { Agreement } from "#contract/records.ts";
import { HEALTHS } from "#contract/vocabulary.ts";
import { htmlTag } from "#i18n/localized.ts";
import { EvidenceMark } from "#ui/evidence-mark.tsx";
import "#ui/city-mark.css";
import { Glyph } from "#ui/glyphs.tsx";
import { HealthGlyph } from "#ui/health-glyph.tsx";
import { useI18n } from "#ui/i18n-context.tsx";
import { LocalText, useLocalized } from "#ui/local-text.tsx";
import { usePartnership, useViewpoint } from "#ui/partnership-context.tsx";
import { Day, Token } from "#ui/values.tsx";
import { WhyButton } from "#ui/why.tsx";
import type { AgreementView } from "./agreement-view.ts";

/** The title as the other languages have it, each in its own words. */
export function OtherTitles({ agreement }: { readonly agreement: Agreement }) {
  const shown = useLocalized()(agreement.title);
  return Object.entries(agreement.title)
    .filter(([, text]) => text !== shown.text)
    .map(([tag, text]) => (
      <p key={tag} lang={htmlTag(tag)} className="agreement__other-title">
        {text}
      </p>
    ));
}

function Signatories({ agreement }: { readonly agreement: Agreement }) {
  const { m } = useI18n();
  const { partnership } = usePartnership();
  const side = (cityId: string | undefined) => {
    const at = partnership.cities.findIndex(({ id }) => id === cityId);
    return at < 0 ? "" : ` city-mark--${at === 0 ? "a" : "b"}`;
  };
  return (
    <ul>
      {agreement.signatories.map(({ name, role, cityId }, at) => (
        // a list of names that never changes its order
        <li key={at} className={`agreement__signatory city-mark${side(cityId)}`}>
          <span>
            <LocalText of={name} />
            {role && (
              <>
                {m.agreements.detail.joint.comma}
                <LocalText of={role} />
              </>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}

function Signing({ agreement, status }: Pick<AgreementView, "agreement" | "status">) {
  const { m, f } = useI18n();
  const { asOf } = useViewpoint();
  const { joint } = m.agreements.detail;
  return (
    <>
      <Day date={agreement.signedOn} />
      {agreement.place && (
        <>
          {joint.comma}
          <LocalText of={agreement.place} />
        </>
      )}
      {agreement.format && (
        <>
          {joint.comma}
          <Token value={agreement.format}>{m.words.agreementFormat[agreement.format]}</Token>
        </>
      )}
      {status === "unsigned" && <p className="muted">{m.agreements.detail.notYetSigned(asOf, f)}</p>}
    </>
  );
}

function Term({ agreement, status, daysLeft, endedOn }: AgreementView) {
  const { m, f } = useI18n();
  const { joint } = m.agreements.detail;
  const from = agreement.validFrom ?? agreement.signedOn;
  return (
    <>
      {agreement.validTo === undefined ? (
        <time dateTime={from}>{m.agreements.detail.from(from, f)}</time>
      ) : (
        <>
          <Day date={from} />
          {joint.range}
          <Day date={agreement.validTo} />
        </>
      )}
      {joint.semicolon}
      {status === "in-force" && agreement.validTo === undefined && `${m.common.rail.openEnded}${joint.comma}`}
      <Token value={status}>{m.words.agreementStatus[status]}</Token>
      {daysLeft !== undefined && (
        <>
          {joint.semicolon}
          <WhyButton why={{ kind: "term-left", agreementId: agreement.id }}>
            {m.agreements.detail.daysLeft(daysLeft, f)}
          </WhyButton>
        </>
      )}
      {endedOn !== undefined && status === "ended" && `${joint.colon}${m.agreements.detail.ended(endedOn, f)}`}
    </>
  );
}

interface DeliveryProps {
  readonly agreementId: string;
  readonly tally: NonNullable<AgreementView["tally"]>;
}

function Delivery({ agreementId, tally }: DeliveryProps) {
  const { m, f } = useI18n();
  if (tally.programs === 0) return <span className="muted">{m.agreements.detail.noProgrammes}</span>;
  return (
    <>
      <span className="agreement__healths">
        {HEALTHS.filter((health) => tally.byHealth[health] > 0).map((health) => (
          <span key={health} className="nowrap">
            <HealthGlyph health={health} silent />{" "}
            <WhyButton why={{ kind: "tally", figure: `health-${health}`, scope: { agreementId } }}>
              {m.agreements.detail.health(tally.byHealth[health], m.words.healthCount[health], f)}
            </WhyButton>
          </span>
        ))}
      </span>
      <span>
        <WhyButton why={{ kind: "tally", figure: "reached", scope: { agreementId } }}>
          {tally.counted > 0
            ? m.agreements.detail.milestones(tally.reached, tally.counted, f)
            : m.agreements.detail.noMilestones}
        </WhyButton>
      </span>
    </>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}

/** The facts of one agreement at D: kind, signing, signatories, term, delivery, and what vouches for them. */
export function AgreementFacts({ view }: { readonly view: AgreementView }) {
  const { m } = useI18n();
  const { agreement, tally } = view;
  return (
    <dl className="agreement__facts">
      <Fact name={m.words.column.kind}>
        <Token value={agreement.kind}>{m.words.agreementKind[agreement.kind]}</Token>
      </Fact>
      <Fact name={m.agreements.detail.signing}>
        <Signing agreement={agreement} status={view.status} />
      </Fact>
      {agreement.signatories.length > 0 && (
        <Fact name={m.agreements.detail.signatories}>
          <Signatories agreement={agreement} />
        </Fact>
      )}
      <Fact name={m.agreements.detail.term}>
        <Term {...view} />
      </Fact>
      {tally && (
        <Fact name={m.agreements.detail.delivery}>
          <Delivery agreementId={agreement.id} tally={tally} />
        </Fact>
      )}
      {agreement.text && (
        <Fact name={m.agreements.detail.text}>
          <a href={agreement.text} rel="noopener noreferrer" target="_blank">
            {m.common.source.open} <Glyph name="external" size={12} />
          </a>
        </Fact>
      )}
      {agreement.note && (
        <Fact name={m.agreements.detail.note}>
          <LocalText of={agreement.note} />
        </Fact>
      )}
      <Fact name={m.words.column.evidence}>
        <EvidenceMark level={agreement.evidence} sourceIds={agreement.sourceIds} note={agreement.note} worded />
      </Fact>
    </dl>
  );
}
