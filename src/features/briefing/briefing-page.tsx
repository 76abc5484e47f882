import { useMemo } from "react";
import { useDocuments } from "#api/use-documents.ts";
import { standingProgramme } from "#domain/agreements.ts";
import { comparisonDay } from "#domain/comparison-days.ts";
import { seenThrough } from "#domain/shown-records.ts";
import { useI18n } from "#ui/i18n-context.tsx";
import { Notice } from "#ui/notice.tsx";
import { Page } from "#ui/page.tsx";
import { usePartnership, useViewpoint } from "#ui/partnership-context.tsx";
import { RichText } from "#ui/rich-text.tsx";
import { useUrlParams } from "#ui/url-state.ts";
import { WhyScope } from "#ui/why.tsx";
import { AgreementSection } from "./agreement-section.tsx";
import { AttentionSection, MOST_ENTRIES } from "./attention-section.tsx";
import { briefingChanges } from "./briefing-changes.ts";
import { type BriefingConditions, briefingConditions, valuesOf } from "./briefing-conditions.ts";
import { ConditionLine, IgnoredConditions, Letterhead } from "./briefing-head.tsx";
import { BriefingStrip } from "./briefing-strip.tsx";
import { briefingTrade } from "./briefing-trade.ts";
import { type BriefingPrograms, briefingPrograms, reportedPrograms } from "./briefing-view.ts";
import { ChangesSection } from "./changes-section.tsx";
import { FootnoteProvider, footnoteNumbers } from "./footnotes.tsx";
import { MatrixSection } from "./matrix-section.tsx";
import { ProgramsSection } from "./programs-section.tsx";
import { AddressSection, SourcesSection } from "./sources-section.tsx";
import { TradeSection } from "./trade-section.tsx";
import "./briefing.css";
import "./briefing-tables.css";
import "./briefing-print.css";

const LISTS = ["programs", "agreements", "events", "trade-metrics", "sector-goals", "sources"] as const;

type Documents = ReturnType<typeof useDocuments<typeof LISTS>>;

/** The conditions, with what they ask of programs. */
function narrowed(conditions: BriefingConditions) {
  const { kept } = conditions;
  const criteria = {
    sector: valuesOf(kept, "sector"),
    health: valuesOf(kept, "health"),
    lead: valuesOf(kept, "lead"),
    agreement: valuesOf(kept, "agreement"),
  };
  return { ...conditions, criteria };
}

/** Everything that the briefing says, from the documents, the reader's day, comparison and conditions. */
function useBriefing({ programs, agreements, events, "trade-metrics": metrics, "sector-goals": goals }: Documents) {
  const { asOf, evidence } = useViewpoint();
  const { partnership } = usePartnership();
  const { get, list } = useUrlParams();
  const since = comparisonDay(get("since"), asOf);
  const conditions = useMemo(
    () => narrowed(briefingConditions(list, partnership, agreements.records)),
    [list, partnership, agreements.records],
  );
  const records = useMemo(() => {
    const lists = { programs: programs.records, agreements: agreements.records, events: events.records };
    const seen = seenThrough({ ...lists, goals: goals.records, metrics: metrics.records }, evidence);
    const { criteria } = conditions;
    return { ...seen, programs: seen.programs && reportedPrograms(seen.programs, criteria, asOf) };
  }, [
    programs.records,
    agreements.records,
    events.records,
    goals.records,
    metrics.records,
    evidence,
    conditions,
    asOf,
  ]);
  const view = useMemo(
    () => records.programs && briefingPrograms(records.programs, partnership.sectors, asOf),
    [records.programs, partnership.sectors, asOf],
  );
  const changes = useMemo(() => (since ? briefingChanges(records, since, asOf) : []), [records, since, asOf]);
  const trade = useMemo(
    () => records.metrics && briefingTrade(records.metrics, partnership.cities, asOf),
    [records.metrics, partnership.cities, asOf],
  );
  const numbers = useMemo(() => {
    const standing = records.agreements && standingProgramme(records.agreements, asOf);
    return footnoteNumbers([
      ...(standing ? [standing.sourceIds] : []),
      ...(view?.attention ?? []).slice(0, MOST_ENTRIES).map(({ index }) => view?.programs[index]?.sourceIds ?? []),
      ...changes.flatMap(({ rows }) => rows.map(({ subject }) => subject?.sourceIds ?? [])),
      ...(trade ? trade.periods.map((period) => trade.sourceIds.get(period) ?? []) : []),
      ...(view?.sectors ?? []).flatMap(({ rows }) => rows.map(({ program }) => program.sourceIds)),
    ]);
  }, [records.agreements, asOf, view, changes, trade]);
  return { since, conditions, records, view, changes, trade, numbers };
}

/** The printable report for a day, a period and conditions. */
export function BriefingPage() {
  const documents = useDocuments(LISTS);
  const { since, conditions, records, view, changes, trade, numbers } = useBriefing(documents);
  const { m } = useI18n();
  const { get } = useUrlParams();
  const asked = get("since");
  const { programs, agreements, sources } = documents;
  return (
    <WhyScope scope={conditions.criteria}>
      <Page
        view="briefing"
        title={<Title view={view} isFailed={programs.state.status === "failed"} />}
        busy={LISTS.some((name) => documents[name].state.status === "loading")}
        lead={
          <>
            <BriefingStrip since={since} />
            <Letterhead />
          </>
        }
      >
        <FootnoteProvider value={numbers}>
          {asked !== null && since === undefined && (
            <Notice name="since">{m.common.notice.since(asked.slice(0, 60))}</Notice>
          )}
          <IgnoredConditions ignored={conditions.ignored} />
          <ConditionLine kept={conditions.kept} />
          <AgreementSection state={agreements.state} agreements={records.agreements} />
          <MatrixSection state={programs.state} view={view} />
          <AttentionSection state={programs.state} view={view} />
          {since && <ChangesSection needs={changeNeeds(documents)} groups={changes} since={since} />}
          <TradeSection state={documents["trade-metrics"].state} trade={trade} />
          <ProgramsSection
            state={programs.state}
            view={view}
            all={programs.records}
            kept={conditions.kept}
            agreements={agreements.records}
          />
          <SourcesSection state={sources.state} sources={sources.records} numbers={numbers} />
          <AddressSection />
        </FootnoteProvider>
      </Page>
    </WhyScope>
  );
}

function changeNeeds(documents: Documents) {
  return LISTS.flatMap((name) => (name === "sources" ? [] : [documents[name].state]));
}

function Title({ view, isFailed }: { readonly view: BriefingPrograms | undefined; readonly isFailed: boolean }) {
  const { m, f } = useI18n();
  const { asOf } = useViewpoint();
  if (view) return <RichText text={m.overview.sentence(view.tally, asOf, f)} />;
  return <>{isFailed ? m.overview.notLoaded(asOf, f) : m.briefing.heading}</>;
}
