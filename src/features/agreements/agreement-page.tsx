import { useDocuments } from "#api/use-documents.ts";
import type { Agreement } from "#contract/records.ts";
import { visibleAgreements, visibleEvents, visiblePrograms } from "#domain/evidence.ts";
import { EvidenceMark, EvidenceStatement } from "#ui/evidence-mark.tsx";
import { HealthLabel } from "#ui/health-glyph.tsx";
import { useI18n } from "#ui/i18n-context.tsx";
import { AppLink, ViewLink } from "#ui/link.tsx";
import { LocalText } from "#ui/local-text.tsx";
import { Page } from "#ui/page.tsx";
import { Panel } from "#ui/panel.tsx";
import { usePartnership, useViewpoint } from "#ui/partnership-context.tsx";
import { SectorRoundel } from "#ui/sector-roundel.tsx";
import { useUrlParams } from "#ui/url-state.ts";
import { useRecordId } from "#ui/use-record-id.ts";
import { Day, Token, WhyNumber } from "#ui/values.tsx";
import { WhyButton } from "#ui/why.tsx";
import { AgreementFacts, OtherTitles } from "./agreement-facts.tsx";
import { AgreementSources, Directions, LineageLinks } from "./agreement-parts.tsx";
import { type AgreementView, agreementView } from "./agreement-view.ts";
import "./agreements.css";
import "./agreements-table.css";

const NONE: readonly never[] = [];
const NEEDED = ["agreements", "programs", "events", "sources"] as const;

function ProgramsUnder({ programs }: { readonly programs: NonNullable<AgreementView["programs"]> }) {
  const { m, f } = useI18n();
  if (programs.length === 0) return <p className="muted">{m.agreements.detail.noProgrammes}</p>;
  return (
    <ul className="agreement__programs">
      {programs.map(({ program, health, reached, counted }) => (
        <li key={program.id} data-id={program.id}>
          <SectorRoundel sectorId={program.sectorId} size={18} silent={false} />
          <ViewLink to={`programs/${program.id}`}>
            <LocalText of={program.title} />
          </ViewLink>
          <WhyButton why={{ kind: "health", programId: program.id }}>
            <HealthLabel health={health} />
          </WhyButton>
          <span className="agreement__progress">
            {counted > 0 && (
              <WhyButton why={{ kind: "progress", figure: "progress", programId: program.id }}>
                {m.common.value.of(reached, counted, f)}
              </WhyButton>
            )}
          </span>
          <EvidenceMark level={program.evidence} sourceIds={program.sourceIds} note={program.note} />
        </li>
      ))}
    </ul>
  );
}

function EventsUnder({ events }: { readonly events: NonNullable<AgreementView["events"]> }) {
  const { m } = useI18n();
  if (events.length === 0) return <p className="muted">{m.agreements.detail.noEvents}</p>;
  return (
    <ol className="agreement__events">
      {events.map(({ event, status }) => (
        <li key={event.id} data-id={event.id} className={status === "upcoming" ? "agreement__event--ahead" : undefined}>
          <Day date={event.on} />
          <span>
            <ViewLink to="events" params={{ q: event.id }}>
              <LocalText of={event.title} />
            </ViewLink>
            <span className="muted">
              {" · "}
              {m.words.eventKind[event.kind]}
              {status !== "past" && (
                <>
                  {m.agreements.detail.joint.comma}
                  <Token value={status}>{m.words.eventStatus[status]}</Token>
                </>
              )}
            </span>
          </span>
          <EvidenceMark level={event.evidence} sourceIds={event.sourceIds} note={event.note} />
        </li>
      ))}
    </ol>
  );
}

/** No such agreement, or one that the evidence filter hides: says which, and leads on. */
function NoAgreement({
  id,
  isHidden,
  busy,
}: {
  readonly id: string;
  readonly isHidden: boolean;
  readonly busy: boolean;
}) {
  const { m } = useI18n();
  const { href } = useUrlParams();
  return (
    <Page
      view={isHidden ? "agreements" : "not-found"}
      title={isHidden ? m.common.page.hiddenRecord : m.common.page.noRecord(id)}
      busy={busy}
    >
      {isHidden && (
        <p>
          <AppLink href={href({ evidence: null })}>{m.words.evidenceFilter.all}</AppLink>
        </p>
      )}
      <p>
        <ViewLink to="agreements">{m.agreements.list.title}</ViewLink>
      </p>
      {!isHidden && (
        <p>
          <AppLink href="/">{m.common.page.home}</AppLink>
        </p>
      )}
    </Page>
  );
}

type Documents = ReturnType<typeof useAgreementDocuments>;

function useAgreementDocuments() {
  return useDocuments(NEEDED);
}

function Under({ view, documents }: { readonly view: AgreementView; readonly documents: Documents }) {
  const { m } = useI18n();
  return (
    <div className="agreement__column">
      <Panel
        title={m.words.view.programs}
        note={
          view.programs && (
            <WhyNumber
              why={{ kind: "tally", figure: "programs", scope: { agreementId: view.agreement.id } }}
              value={view.programs.length}
            />
          )
        }
        needs={[documents.programs.state]}
      >
        {view.programs && <ProgramsUnder programs={view.programs} />}
      </Panel>
      <Panel
        title={m.agreements.detail.events}
        note={
          view.events && (
            <WhyNumber why={{ kind: "events-of", agreementId: view.agreement.id }} value={view.events.length} />
          )
        }
        needs={[documents.events.state]}
      >
        {view.events && <EventsUnder events={view.events} />}
      </Panel>
    </div>
  );
}

function AgreementSheet({
  agreement,
  documents,
  busy,
}: {
  readonly agreement: Agreement;
  readonly documents: Documents;
  readonly busy: boolean;
}) {
  const { m } = useI18n();
  const { partnership } = usePartnership();
  const { asOf, evidence } = useViewpoint();
  const view = agreementView(
    agreement,
    {
      agreements: visibleAgreements(documents.agreements.records ?? NONE, evidence),
      programs: documents.programs.records && visiblePrograms(documents.programs.records, evidence),
      events: documents.events.records && visibleEvents(documents.events.records, evidence),
      asOf,
    },
    partnership.sectors.map(({ id }) => id),
  );
  return (
    <Page
      view="agreement"
      title={<LocalText of={agreement.title} />}
      busy={busy}
      aside={
        <>
          <EvidenceStatement level={agreement.evidence} />
          <ViewLink to="agreements" className="button">
            {m.agreements.list.title}
          </ViewLink>
        </>
      }
    >
      <div className="agreement agreement--page">
        <div className="agreement__column">
          <Panel title={m.agreements.detail.facts} needs={[documents.agreements.state]}>
            <OtherTitles agreement={agreement} />
            <LineageLinks view={view} />
            <AgreementFacts view={view} />
          </Panel>
          <Directions view={view} needs={[documents.programs.state]} />
          <AgreementSources agreement={agreement} sources={documents.sources.records} state={documents.sources.state} />
        </div>
        <Under view={view} documents={documents} />
      </div>
    </Page>
  );
}

/** One agreement on a page of its own: its facts at D, the programs under it, and what happened under it. */
export function AgreementPage() {
  const { m } = useI18n();
  const { evidence } = useViewpoint();
  const id = useRecordId();
  const documents = useAgreementDocuments();
  const { records, state } = documents.agreements;
  const busy = NEEDED.some((name) => documents[name].state.status === "loading");
  if (!records) {
    return (
      <Page view="agreement" title={m.words.view.agreements} busy={busy}>
        <Panel title={m.words.view.agreements} needs={[state]}>
          {null}
        </Panel>
      </Page>
    );
  }
  const agreement = records.find((record) => record.id === id);
  const isHidden = agreement !== undefined && !visibleAgreements(records, evidence).includes(agreement);
  if (!agreement || isHidden) return <NoAgreement id={id} isHidden={isHidden} busy={busy} />;
  return <AgreementSheet agreement={agreement} documents={documents} busy={busy} />;
}
