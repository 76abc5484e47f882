import { useMemo, useState } from "react";
import { firstDay } from "#contract/dates.ts";
import type { Agreement, Program, TrackerEvent } from "#contract/records.ts";
import { useDocuments } from "#api/use-documents.ts";
import type { Judged } from "#domain/program-columns.ts";
import { prevailingEvidence, visibleAgreements, visibleEvents, visiblePrograms } from "#domain/evidence.ts";
import { EvidenceStatement } from "#ui/evidence-mark.tsx";
import { useI18n } from "#ui/i18n-context.tsx";
import { Notice } from "#ui/notice.tsx";
import { Page } from "#ui/page.tsx";
import { DocumentRemarks, Panel } from "#ui/panel.tsx";
import { DocumentError } from "#ui/document-error.tsx";
import { usePartnership, useViewpoint } from "#ui/partnership-context.tsx";
import { PROGRAM_COLUMN_IDS } from "#ui/program-table-columns.tsx";
import { useSortChoice } from "#ui/sort.ts";
import { useUrlParams } from "#ui/url-state.ts";
import { Figure } from "#ui/values.tsx";
import { WhyButton, WhyScope } from "#ui/why.tsx";
import { type Ignored, type TimelineAsk, timelineAsk } from "./timeline-criteria.ts";
import { TimelineEmpty } from "./timeline-empty.tsx";
import { TimelineExport } from "./timeline-export.tsx";
import { TimelineGrid } from "./timeline-grid.tsx";
import { TimelinePrint } from "./timeline-print.tsx";
import { type TimeSpan, defaultSpan, spanOf } from "./timeline-range.ts";
import { TimelineMachineTable } from "./timeline-machine-table.tsx";
import { TimelineTable } from "./timeline-table.tsx";
import { TimelineTools } from "./timeline-tools.tsx";
import {
  type TimelineSource,
  type TimelineView,
  hasRowsByHealth,
  judgedPrograms,
  lineOrder,
  timelineRows,
  timelineView,
} from "./timeline-view.ts";
import "./timeline.css";
import "./timeline-foot.css";

const NONE: readonly never[] = [];

function Notices({ ignored }: { readonly ignored: readonly Ignored[] }) {
  const { m } = useI18n();
  return ignored.map(({ name, value }) => (
    <Notice key={name + value} name={name === "order" ? "from" : name}>
      {name === "order" ? m.common.notice.order : m.common.notice[name](value)}
    </Notice>
  ));
}

/** A range of years does not break after its dash. */
function unbroken(text: string): string {
  return text.replaceAll(/(?<=\d[–—])(?=\d)/gu, "\u2060");
}

function Title({ view, span }: { readonly view: TimelineView | undefined; readonly span: TimeSpan }) {
  const { m, f } = useI18n();
  if (!view) return m.timeline.title;
  const { programs, reached, counted } = view.tally;
  const years = { from: span.firstOn.slice(0, 4), to: span.lastOn.slice(0, 4) };
  return m.timeline.sentence({ programs, sectors: view.sectorCount, reached, counted }, years, f).map((part) => {
    if (typeof part === "string") return unbroken(part);
    if ("figure" in part) return <Figure key={part.figure} name={part.figure} value={part.value} />;
    return (
      <WhyButton key={part.why.kind} why={part.why}>
        {part.text}
      </WhyButton>
    );
  });
}

const NOTHING_JUDGED = judgedPrograms(NONE, firstDay("1900"));

/** The rows are found anew when what is asked changes, and from day to day only where health decides them. */
function useView(
  { partnership, programs, agreements }: TimelineSource,
  judged: Judged,
  ask: TimelineAsk,
): TimelineView {
  const { grouping, criteria } = ask;
  const orderedBy = grouping === "health" ? judged : NOTHING_JUDGED;
  const order = useMemo(
    () => lineOrder({ partnership, programs, agreements }, orderedBy, grouping),
    [partnership, programs, agreements, orderedBy, grouping],
  );
  const deciding = hasRowsByHealth(ask) ? judged : NOTHING_JUDGED;
  const rows = useMemo(
    () => timelineRows({ partnership, programs, agreements }, deciding, { order, criteria }),
    [partnership, programs, agreements, deciding, order, criteria],
  );
  return useMemo(() => timelineView(judged, rows), [judged, rows]);
}

/** The same object as long as it says the same: another address need not ask for anything else. */
function useSteady<Ask>(ask: Ask): Ask {
  const [kept, setKept] = useState(ask);
  if (kept === ask || JSON.stringify(kept) === JSON.stringify(ask)) return kept;
  setKept(ask);
  return ask;
}

/** The records that the filter leaves, what the address asks of them, and what comes of both. */
function useTimeline() {
  const documents = useDocuments(["programs", "agreements", "events"]);
  const { asOf, dataAsOf, evidence } = useViewpoint();
  const { partnership } = usePartnership();
  const params = useUrlParams();
  const all = documents.programs.records;
  const known = documents.agreements.records;
  const programs: readonly Program[] = useMemo(() => (all ? visiblePrograms(all, evidence) : NONE), [all, evidence]);
  const agreements: readonly Agreement[] = visibleAgreements(known ?? NONE, evidence);
  const events: readonly TrackerEvent[] = visibleEvents(documents.events.records ?? NONE, evidence);
  const judged = useMemo(() => judgedPrograms(programs, asOf), [programs, asOf]);
  const ask = useSteady(useMemo(() => timelineAsk(params, partnership, known), [params, partnership, known]));
  const view = useView({ partnership, programs, agreements }, judged, ask);
  const whole = useMemo(() => defaultSpan(programs, dataAsOf), [programs, dataAsOf]);
  const span = useMemo(() => spanOf(ask.range.from, ask.range.to, whole), [ask, whole]);
  const level = useMemo(() => prevailingEvidence(programs.map((program) => program.evidence)), [programs]);
  return { documents, source: { programs, agreements, events, asOf }, judged, ask, view, whole, span, level };
}

type Timeline = ReturnType<typeof useTimeline>;

/** The prevailing evidence, said once, and the files. */
function Aside({ documents, source, judged, ask, view, span, level }: Timeline) {
  const { m } = useI18n();
  const { programs, agreements, events } = documents;
  return (
    <>
      {level && <EvidenceStatement level={level} subject={m.common.evidence.label} />}
      {programs.meta && (
        <TimelineExport
          shown={{ ...source, judged, rows: view.rows }}
          events={source.events}
          stamps={{ programs: programs.meta, agreements: agreements.meta, events: events.meta }}
          span={span}
          picture={{ records: source, view, ask, span, prevailing: level }}
        />
      )}
    </>
  );
}

/** The drawing, or the words where nothing is left to draw. */
function Chart({ source, ask, view, whole, span, level }: Timeline) {
  if (view.rows.length === 0) return <TimelineEmpty isFiltered={source.programs.length > 0} />;
  if (ask.isTable) return null;
  return (
    <>
      <TimelinePrint view={view} source={source} grouping={ask.grouping} span={span} prevailing={level} />
      <TimelineGrid view={view} source={source} grouping={ask.grouping} span={span} whole={whole} prevailing={level} />
    </>
  );
}

/** How programmes, agreements and events lie in time. */
export function TimelinePage() {
  const timeline = useTimeline();
  const { documents, source, judged, ask, view, span } = timeline;
  const { m } = useI18n();
  const { get } = useUrlParams();
  const sort = useSortChoice(PROGRAM_COLUMN_IDS);
  const states = [documents.programs.state, documents.agreements.state, documents.events.state];
  const ignoredSort = sort.isUnknown ? [{ name: "sort" as const, value: get("sort") ?? "" }] : [];
  const { programs, agreements, asOf } = source;
  const table = { programs, agreements, asOf, judged, rows: view.rows };
  return (
    <Page
      view="timeline"
      busy={states.some(({ status }) => status === "loading")}
      title={
        <WhyScope scope={ask.criteria}>
          <Title view={documents.programs.records && view} span={span} />
        </WhyScope>
      }
      aside={<Aside {...timeline} />}
    >
      <Notices ignored={[...ask.ignored, ...ignoredSort]} />
      <Panel title={m.timeline.chart} needs={[documents.programs.state]} className="timeline-panel">
        {states.slice(1).map((state) => (
          <div key={state.name}>
            <DocumentRemarks state={state} />
            {state.status === "failed" && <DocumentError state={state} />}
          </div>
        ))}
        <TimelineTools ask={ask} span={span} asOf={source.asOf} agreements={source.agreements} />
        <Chart {...timeline} />
        {ask.isTable ? <TimelineTable {...table} /> : <TimelineMachineTable {...table} />}
      </Panel>
    </Page>
  );
}
