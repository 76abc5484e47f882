import { useMemo } from "react";
import { useDocuments } from "#api/use-documents.ts";
import { LineageChart } from "#charts/lineage-chart.tsx";
import { prevailingEvidence, visibleAgreements, visibleEvents, visiblePrograms } from "#domain/evidence.ts";
import { DocumentLack } from "#ui/document-lack.tsx";
import { EvidenceStatement } from "#ui/evidence-mark.tsx";
import { useI18n } from "#ui/i18n-context.tsx";
import { ViewLink } from "#ui/link.tsx";
import { LocalText, useLocalText } from "#ui/local-text.tsx";
import { NoRows } from "#ui/no-rows.tsx";
import { Notice } from "#ui/notice.tsx";
import { Page } from "#ui/page.tsx";
import { Panel } from "#ui/panel.tsx";
import { SearchField } from "#ui/param-field.tsx";
import { usePartnership, useViewpoint } from "#ui/partnership-context.tsx";
import { RichText } from "#ui/rich-text.tsx";
import { useSortChoice } from "#ui/sort.ts";
import { Switcher } from "#ui/switcher.tsx";
import { useHref, useUrlParams } from "#ui/url-state.ts";
import { ViewTabs } from "#ui/view-tabs.tsx";
import { WhyButton } from "#ui/why.tsx";
import { AgreementFacts, OtherTitles } from "./agreement-facts.tsx";
import { AgreementSources, Directions, LineageLinks } from "./agreement-parts.tsx";
import { agreementView } from "./agreement-view.ts";
import { AgreementsExport } from "./agreements-export.tsx";
import { AGREEMENT_COLUMNS, AgreementsTable } from "./agreements-table.tsx";
import { type AgreementsView, agreementsView, matchingAgreements } from "./agreements-view.ts";
import { ExpiringPanel } from "./expiring-panel.tsx";
import { lineageView } from "./lineage-view.ts";
import "./agreements.css";
import "./agreements-table.css";

const NONE: readonly never[] = [];
const NEEDED = ["agreements", "programs", "events", "sources"] as const;

/** The lists of the view as the evidence filter leaves them, and what they come to at the as-of day. */
function useAgreements() {
  const { partnership } = usePartnership();
  const { asOf, evidence } = useViewpoint();
  const documents = useDocuments(NEEDED);
  const all = documents.agreements.records ?? NONE;
  const agreements = visibleAgreements(all, evidence);
  const programs = documents.programs.records && visiblePrograms(documents.programs.records, evidence);
  const events = documents.events.records && visibleEvents(documents.events.records, evidence);
  const view = useMemo(
    () => agreementsView(agreements, { all, partnership, asOf }),
    [agreements, all, partnership, asOf],
  );
  return { documents, agreements, programs, events, view };
}

type Shown = ReturnType<typeof useAgreements>;

function LineagePanel({ documents, agreements, events, view }: Shown) {
  const { m, f } = useI18n();
  const local = useLocalText();
  const href = useHref();
  const { partnership } = usePartnership();
  const { asOf } = useViewpoint();
  const lineage = useMemo(
    () =>
      lineageView(
        { partnership, agreements, events: events ?? NONE, view, asOf },
        { m, f, local, hrefOf: (id) => href(`agreements/${id}`) },
      ),
    [partnership, agreements, events, view, asOf, m, f, local, href],
  );
  return (
    <Panel
      title={<span className="visually-hidden">{m.agreements.lineage.title}</span>}
      needs={[documents.agreements.state]}
      className="agreements__lineage"
    >
      <LineageChart view={lineage} />
      <DocumentLack state={documents.events.state} />
      <p className="agreements__key">
        <svg width="10" height="10" aria-hidden="true">
          <rect x="2" y="2" width="6" height="6" fill="var(--paper)" stroke="var(--ink)" strokeWidth="1.4" />
        </svg>{" "}
        {m.agreements.lineage.others}
        <ViewLink to="events" className="agreements__all-events">
          {m.agreements.lineage.allEvents}
        </ViewLink>
        <span className="agreements__hint">{m.agreements.lineage.hint}</span>
      </p>
    </Panel>
  );
}

function OpenedPanel({ documents, agreements, programs, events, view }: Shown) {
  const { m } = useI18n();
  const { partnership } = usePartnership();
  const { asOf } = useViewpoint();
  if (!view.opened) return null;
  const opened = agreementView(
    view.opened,
    { agreements, programs, events, asOf },
    partnership.sectors.map(({ id }) => id),
  );
  return (
    <div className="agreement agreements__opened">
      <Panel
        title={
          <ViewLink to={`agreements/${view.opened.id}`} className="agreement__title">
            <LocalText of={view.opened.title} />
          </ViewLink>
        }
        needs={[documents.agreements.state]}
      >
        <OtherTitles agreement={view.opened} />
        <LineageLinks view={opened} />
        <AgreementFacts view={opened} />
      </Panel>
      <Directions view={opened} needs={[documents.programs.state]} />
      <AgreementSources agreement={view.opened} sources={documents.sources.records} state={documents.sources.state} />
      <p>
        <ViewLink to={`agreements/${view.opened.id}`}>{m.agreements.detail.open}</ViewLink>
      </p>
    </div>
  );
}

function ListPanel({ documents, view }: Shown) {
  const { m, f } = useI18n();
  const { get } = useUrlParams();
  const { choice, isUnknown } = useSortChoice(AGREEMENT_COLUMNS);
  const { sort: noSuchColumn } = m.common.notice;
  const query = get("q") ?? "";
  const rows = matchingAgreements(view.rows, query);
  const isFiltered = query.trim() !== "";
  const counts = isFiltered ? (
    <WhyButton why={{ kind: "agreements-shown", q: query }}>
      {m.common.table.rowsOf(rows.length, view.rows.length, f)}
    </WhyButton>
  ) : (
    <WhyButton why={{ kind: "agreements", figure: "signed" }}>
      {m.agreements.list.counts(view.signed, view.rows.length - view.signed, f)}
    </WhyButton>
  );
  return (
    <Panel title={m.agreements.list.title} note={counts} needs={[documents.agreements.state]}>
      {isUnknown && <Notice name="sort">{noSuchColumn(get("sort") ?? "")}</Notice>}
      <div className="agreements__filters">
        <SearchField param="q" label={m.common.table.search} />
      </div>
      {rows.length === 0 && isFiltered ? (
        <NoRows
          relaxations={[{ param: "q", condition: query, count: view.rows.length, why: { kind: "agreements-shown" } }]}
        />
      ) : (
        <AgreementsTable rows={rows} caption={m.agreements.list.title} sort={choice} />
      )}
    </Panel>
  );
}

function Title({ view }: { readonly view: AgreementsView }) {
  const { m, f } = useI18n();
  if (view.rows.length === 0) return m.words.view.agreements;
  if (view.firstSigningOn) return m.common.page.beforeFirst(view.firstSigningOn, f);
  return <RichText text={m.agreements.title(view.figures, f)} />;
}

/** Agreements: on what legal ground, and what followed what (DESIGN §4). */
export function AgreementsPage() {
  const { m, f } = useI18n();
  const { get } = useUrlParams();
  const shown = useAgreements();
  const { documents, view } = shown;
  const form = get("view") ?? "chart";
  const busy = NEEDED.some((name) => documents[name].state.status === "loading");
  const level = prevailingEvidence(view.rows.map(({ agreement }) => agreement.evidence));
  return (
    <Page
      view="agreements"
      title={<Title view={view} />}
      busy={busy}
      aside={
        <>
          {level && <EvidenceStatement level={level} />}
          <Switcher
            label={m.common.table.showAs}
            param="view"
            value={form === "table" ? "table" : "chart"}
            defaultValue="chart"
            options={[
              { value: "chart", label: m.common.table.chart },
              { value: "table", label: m.common.table.table },
            ]}
          />
          <ViewTabs current="agreements" />
          {documents.agreements.meta && (
            <AgreementsExport rows={matchingAgreements(view.rows, get("q") ?? "")} meta={documents.agreements.meta} />
          )}
        </>
      }
    >
      {form !== "chart" && form !== "table" && <Notice name="view">{m.common.notice.view(form)}</Notice>}
      {view.firstSigningOn && (
        <p className="agreements__jump">
          <ViewLink to="agreements" params={{ asOf: view.firstSigningOn }} className="button">
            {m.common.page.goTo(view.firstSigningOn, f)}
          </ViewLink>
        </p>
      )}
      <ExpiringPanel agreements={shown.agreements} />
      {form !== "table" && (
        <div className="agreements">
          <LineagePanel {...shown} />
          <OpenedPanel {...shown} />
        </div>
      )}
      <ListPanel {...shown} />
    </Page>
  );
}
