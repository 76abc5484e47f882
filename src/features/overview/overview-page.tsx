import { lazy, use, useMemo } from "react";
import { type LoadedLists, useDocuments } from "#api/use-documents.ts";
import { type FullDate, lastDay } from "#contract/dates.ts";
import type { Agreement, Program } from "#contract/records.ts";
import { HEALTHS } from "#contract/vocabulary.ts";
import { comparisonDay } from "#domain/comparison-days.ts";
import { visibleAgreements, visiblePrograms } from "#domain/evidence.ts";
import type { Tally } from "#domain/tallies.ts";
import { fetchAfterView } from "#ui/after-view.ts";
import { useI18n } from "#ui/i18n-context.tsx";
import { LaterPart } from "#ui/later-part.tsx";
import { Notice } from "#ui/notice.tsx";
import { Page } from "#ui/page.tsx";
import { usePartnership, useViewpoint } from "#ui/partnership-context.tsx";
import { RichText } from "#ui/rich-text.tsx";
import { useUrlParams } from "#ui/url-state.ts";
import { WhyScope } from "#ui/why.tsx";
import { AgreementPanel } from "./agreement-panel.tsx";
import { firstSigning } from "./agreement-view.ts";
import { AttentionPanel } from "./attention-panel.tsx";
import { ChangeLine } from "./change-line.tsx";
import { DeadlinesPanel } from "./deadlines-panel.tsx";
import { EventsPanel } from "./events-panel.tsx";
import { Leads } from "./leads.tsx";
import { MatrixPanel } from "./matrix-panel.tsx";
import { type Conditions, conditionsOf, hasConditions, isNarrowed } from "./overview-conditions.ts";
import { type Before, type ProgramsView, beforeOf, programsView } from "./overview-view.ts";
import { TradePanel } from "./trade-panel.tsx";
import "./overview-panels.css";
import "./overview.css";

const ConditionLine = lazy(async () => ({ default: (await import("./condition-line.tsx")).ConditionLine }));
const OverviewEmpty = lazy(async () => ({ default: (await import("./overview-empty.tsx")).OverviewEmpty }));

const RECORDS = ["records"] as const;

const importSieve = () => import("./counted-programs.ts");
let sieveCode: ReturnType<typeof importSieve> | undefined;

/** The code that conditions need: most readers of the first view have none. */
function sieve(): ReturnType<typeof importSieve> {
  sieveCode ??= importSieve();
  return sieveCode;
}
fetchAfterView(sieve);

const LISTS = ["programs", "agreements", "events", "trade-metrics", "sector-goals"] as const;

/** What changed, what is late, what comes next: the first view. */
export function OverviewPage() {
  const documents = useDocuments(LISTS);
  const { programs, agreements, events, "trade-metrics": metrics } = documents;
  const { asOf, evidence } = useViewpoint();
  const { partnership } = usePartnership();
  const params = useUrlParams();
  const conditions = useMemo(
    () => conditionsOf(params, partnership, agreements.records),
    [params, partnership, agreements.records],
  );
  const view = useProgramsView(programs.records, conditions);
  const signed = agreements.records && visibleAgreements(agreements.records, evidence);
  const asked = params.get("since");
  const since = comparisonDay(asked, asOf);
  const before = useBefore(view, since);
  const isBusy = LISTS.some((name) => documents[name].state.status === "loading");
  return (
    <WhyScope scope={conditions.criteria}>
      <Page
        view="overview"
        title={<Title view={view} before={before} isFailed={programs.state.status === "failed"} />}
        busy={isBusy}
      >
        <Remarks
          asked={asked}
          isSinceKnown={since !== undefined}
          conditions={conditions}
          view={view}
          documents={documents}
        />
        <ChangeLine documents={documents} programs={view?.programs} since={since} />
        <div className="overview">
          <div className="overview__main">
            <MatrixPanel state={programs.state} view={view} criteria={conditions.criteria} before={before} />
            <AgreementPanel state={agreements.state} agreements={signed} />
          </div>
          <div className="overview__attention">
            <AttentionPanel state={programs.state} view={view} criteria={conditions.criteria} />
          </div>
          <div className="overview__aside">
            <TradePanel document={metrics} />
            <DeadlinesPanel state={programs.state} view={view} agreements={signed} />
            <EventsPanel document={events} stated={view?.evidence?.level} />
          </div>
          {view && view.tally.programs > 0 && <Leads view={view} criteria={conditions.criteria} />}
        </div>
      </Page>
    </WhyScope>
  );
}

/** The programmes under the reader's conditions, judged; absent while their document is. */
function useProgramsView(records: readonly Program[] | undefined, { criteria }: Conditions): ProgramsView | undefined {
  const { asOf, evidence } = useViewpoint();
  const { sectors } = usePartnership().partnership;
  const countedPrograms = isNarrowed(criteria) ? use(sieve()).countedPrograms : undefined;
  return useMemo(() => {
    if (!records) return undefined;
    const visible = visiblePrograms(records, evidence);
    return programsView(countedPrograms ? countedPrograms(visible, criteria, asOf) : visible, sectors, asOf);
  }, [records, evidence, criteria, countedPrograms, asOf, sectors]);
}

interface RemarksProps {
  /** The day of comparison as it stands in the URL. */
  readonly asked: string | null;
  readonly isSinceKnown: boolean;
  readonly conditions: Conditions;
  readonly view: ProgramsView | undefined;
  readonly documents: Pick<LoadedLists, "programs" | "agreements">;
}

/** What was ignored, what narrows the figures, and what to do where nothing is left of them. */
function Remarks({ asked, isSinceKnown, conditions, view, documents: { programs, agreements } }: RemarksProps) {
  const { m } = useI18n();
  const { evidence } = useViewpoint();
  return (
    <>
      {asked !== null && !isSinceKnown && <Notice name="since">{m.common.notice.since(asked.slice(0, 60))}</Notice>}
      {hasConditions(conditions) && (
        <LaterPart sections={RECORDS}>
          {() => <ConditionLine conditions={conditions} agreements={agreements.records} />}
        </LaterPart>
      )}
      {agreements.records && <BeforeFirst agreements={visibleAgreements(agreements.records, evidence)} />}
      {view?.tally.programs === 0 && (
        <LaterPart sections={RECORDS}>
          {() => <OverviewEmpty programs={programs.records} conditions={conditions} agreements={agreements.records} />}
        </LaterPart>
      )}
    </>
  );
}

/** The same programmes on the day of comparison, if there is one. */
function useBefore(view: ProgramsView | undefined, since: FullDate | undefined): Before | undefined {
  const { sectors } = usePartnership().partnership;
  return useMemo(() => (view && since ? beforeOf(view, sectors, since) : undefined), [view, sectors, since]);
}

interface TitleProps {
  readonly view: ProgramsView | undefined;
  /** With it the sentence tells the differences in brackets. */
  readonly before: Before | undefined;
  readonly isFailed: boolean;
}

function Title({ view, before, isFailed }: TitleProps) {
  const { m, f } = useI18n();
  const { asOf } = useViewpoint();
  if (view) {
    const counts = { ...view.tally, before: before?.tally.byHealth, since: before?.since };
    return (
      <>
        <RichText text={m.overview.sentence(counts, asOf, f)} />
        {before && isTold(view.tally.byHealth, before.tally.byHealth) && (
          <span className="overview__brackets"> {m.overview.brackets(before.since, f)}</span>
        )}
      </>
    );
  }
  if (isFailed) return <>{m.overview.notLoaded(asOf, f)}</>;
  return (
    <span className="overview__waiting">
      <span className="visually-hidden">{m.overview.title}</span>
    </span>
  );
}

/** Whether the sentence has a difference to tell: of a health that there is. */
function isTold(now: Tally["byHealth"], before: Tally["byHealth"]): boolean {
  return HEALTHS.some((health) => now[health] > 0 && now[health] !== before[health]);
}

/** Where D lies before the first signing of all: that day, and the way there. */
function BeforeFirst({ agreements }: { readonly agreements: readonly Agreement[] }) {
  const { m, f } = useI18n();
  const { asOf } = useViewpoint();
  const { set } = useUrlParams();
  const first = firstSigning(agreements, asOf);
  if (!first) return null;
  return (
    <p className="overview__before">
      <span>{m.common.page.beforeFirst(first.signedOn, f)}</span>
      <button type="button" className="button button--primary" onClick={() => set({ asOf: lastDay(first.signedOn) })}>
        {m.common.page.goTo(first.signedOn, f)}
      </button>
    </p>
  );
}
