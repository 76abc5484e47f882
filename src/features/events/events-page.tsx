import { useMemo } from "react";
import { useDocuments } from "#api/use-documents.ts";
import type { FigureRequest } from "#contract/figures.ts";
import { prevailingEvidence, visibleAgreements, visibleEvents, visiblePrograms } from "#domain/evidence.ts";
import { DocumentLack } from "#ui/document-lack.tsx";
import { EvidenceStatement } from "#ui/evidence-mark.tsx";
import { useI18n } from "#ui/i18n-context.tsx";
import { LocalText } from "#ui/local-text.tsx";
import { NoRows, type Relaxation } from "#ui/no-rows.tsx";
import { Notice } from "#ui/notice.tsx";
import { Page } from "#ui/page.tsx";
import { Panel } from "#ui/panel.tsx";
import { SearchField, WholeTextField } from "#ui/param-field.tsx";
import { useViewpoint } from "#ui/partnership-context.tsx";
import { RichText } from "#ui/rich-text.tsx";
import { useSortChoice } from "#ui/sort.ts";
import { useUrlParams } from "#ui/url-state.ts";
import { ViewTabs } from "#ui/view-tabs.tsx";
import { WhyButton } from "#ui/why.tsx";
import { EventsExport } from "./events-export.tsx";
import { EVENT_COLUMNS, EventsTable } from "./events-table.tsx";
import { type EventChoice, type EventRow, eventChoice, eventFigures, eventRows, matchingRows } from "./events-view.ts";
import "./events.css";

const NONE: readonly never[] = [];
const NEEDED = ["events", "agreements", "programs"] as const;

function Notices({ choice }: { readonly choice: EventChoice }) {
  const { m } = useI18n();
  const { get } = useUrlParams();
  const { isUnknown } = useSortChoice(EVENT_COLUMNS);
  const { sort: noSuchColumn } = m.common.notice;
  return (
    <>
      {choice.ignored.map(({ name, value }) => (
        <Notice key={name} name={name}>
          {m.common.notice[name](value)}
        </Notice>
      ))}
      {choice.isReversed && <Notice name="from">{m.common.notice.order}</Notice>}
      {isUnknown && <Notice name="sort">{noSuchColumn(get("sort") ?? "")}</Notice>}
    </>
  );
}

/** The events that conditions leave. */
function shownWhy({ query, from, to }: EventChoice["criteria"]): FigureRequest {
  return { kind: "events-shown", q: query, from, to };
}

/** Each condition with the rows that there would be without it. */
function useRelaxations(rows: readonly EventRow[], { criteria }: EventChoice): readonly Relaxation[] {
  const { m, f } = useI18n();
  const { query, from, to } = criteria;
  const conditions = [
    ...(query.trim() === "" ? [] : [{ param: "q", condition: query.trim(), without: { ...criteria, query: "" } }]),
    ...(from === undefined
      ? []
      : [{ param: "from", condition: m.events.condition.from(from, f), without: { ...criteria, from: undefined } }]),
    ...(to === undefined
      ? []
      : [{ param: "to", condition: m.events.condition.to(to, f), without: { ...criteria, to: undefined } }]),
  ];
  return conditions.map(({ param, condition, without }) => ({
    param,
    condition,
    count: matchingRows(rows, without).length,
    why: shownWhy(without),
  }));
}

function EventList({ rows, choice }: { readonly rows: readonly EventRow[]; readonly choice: EventChoice }) {
  const { choice: sort } = useSortChoice(EVENT_COLUMNS);
  const matching = matchingRows(rows, choice.criteria);
  const relaxations = useRelaxations(rows, choice);
  if (matching.length === 0 && relaxations.length > 0) return <NoRows relaxations={relaxations} />;
  return <EventsTable rows={matching} sort={sort} />;
}

/** Events: what happened, by date alone, and what it belongs to. */
export function EventsPage() {
  const { m, f } = useI18n();
  const { get } = useUrlParams();
  const { asOf, evidence } = useViewpoint();
  const documents = useDocuments(NEEDED);
  const events = visibleEvents(documents.events.records ?? NONE, evidence);
  const agreements = visibleAgreements(documents.agreements.records ?? NONE, evidence);
  const programs = visiblePrograms(documents.programs.records ?? NONE, evidence);
  const rows = useMemo(() => eventRows(events, { agreements, programs, asOf }), [events, agreements, programs, asOf]);
  const { figures, next } = eventFigures(rows, asOf);
  const choice = eventChoice(get);
  const level = prevailingEvidence(events.map((event) => event.evidence));
  const busy = NEEDED.some((name) => documents[name].state.status === "loading");
  return (
    <Page
      view="events"
      busy={busy}
      title={
        documents.events.records ? (
          <>
            <RichText text={m.events.title(figures, f)} />
            {next && <LocalText of={next.title} />}
          </>
        ) : (
          m.words.view.events
        )
      }
      aside={
        <>
          {level && <EvidenceStatement level={level} />}
          <ViewTabs current="events" />
          {documents.events.meta && (
            <EventsExport rows={matchingRows(rows, choice.criteria)} meta={documents.events.meta} />
          )}
        </>
      }
    >
      <Notices choice={choice} />
      <Panel
        title={m.events.caption}
        note={
          <WhyButton why={shownWhy(choice.criteria)}>
            {m.events.list(matchingRows(rows, choice.criteria).length, rows.length, f)}
          </WhyButton>
        }
        needs={[documents.events.state]}
      >
        <DocumentLack state={documents.agreements.state} />
        <DocumentLack state={documents.programs.state} />
        <div className="events__filters" role="search" aria-label={m.common.table.filters}>
          <SearchField param="q" label={m.events.search} />
          <WholeTextField param="from" label={m.events.from} hint={m.events.dateHint} />
          <WholeTextField param="to" label={m.events.to} hint={m.events.dateHint} />
        </div>
        <EventList rows={rows} choice={choice} />
      </Panel>
    </Page>
  );
}
