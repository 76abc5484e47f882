import { useMemo } from "react";
import { useDocuments } from "#api/use-documents.ts";
import { firstDay } from "#contract/dates.ts";
import type { Sector } from "#contract/records.ts";
import { GOAL_STATUSES } from "#contract/vocabulary.ts";
import { prevailingEvidence, visibleAgreements, visibleEvents, visiblePrograms } from "#domain/evidence.ts";
import { EvidenceStatement } from "#ui/evidence-mark.tsx";
import { useI18n } from "#ui/i18n-context.tsx";
import { AppLink, ViewLink } from "#ui/link.tsx";
import { LocalText } from "#ui/local-text.tsx";
import { Page } from "#ui/page.tsx";
import { DocumentRemarks, Panel } from "#ui/panel.tsx";
import { usePartnership, useViewpoint } from "#ui/partnership-context.tsx";
import { RichText } from "#ui/rich-text.tsx";
import { SectorRoundel } from "#ui/sector-roundel.tsx";
import { WhyScope } from "#ui/why.tsx";
import { useRecordId } from "#ui/use-record-id.ts";
import { AllEvidence } from "./all-evidence.tsx";
import { GoalPanel } from "./goal-panel.tsx";
import { goalCounts } from "./goal-view.ts";
import { IndicatorPanel } from "./indicator-panel.tsx";
import { comparedSectors } from "./sector-chooser.tsx";
import { SinceLine } from "./since-line.tsx";
import { SinceTables } from "./since-tables.tsx";
import { useSince } from "./use-since.ts";
import { RangeNotices } from "./range-notices.tsx";
import { SectorAgreements, SectorEvents } from "./sector-links.tsx";
import { SectorMilestones } from "./sector-milestones.tsx";
import { SectorPrograms } from "./sector-programs.tsx";
import { type SectorView, sectorsView } from "./sectors-view.ts";
import { usePeriodRange } from "./use-period-range.ts";
import { ViewSwitcher } from "./view-switcher.tsx";
import "./sectors.css";
import "./sectors-detail.css";

const LISTS = ["sector-goals", "programs", "agreements", "events"] as const;

function useSectorRecords(sectorId: string) {
  const { partnership } = usePartnership();
  const { asOf, evidence } = useViewpoint();
  const documents = useDocuments(LISTS);
  const range = usePeriodRange();
  const { since } = useSince();
  const { from, to } = range;
  const [goals, programs] = [documents["sector-goals"].records, documents.programs.records];
  const view = useMemo(
    () => sectorsView({ partnership, goals, programs }, { asOf, since, evidence, from, to }),
    [partnership, goals, programs, asOf, since, evidence, from, to],
  );
  const ofSector = <T extends { readonly sectorIds?: readonly string[] }>(records: readonly T[]) =>
    records.filter(({ sectorIds = [] }) => sectorIds.includes(sectorId));
  return {
    documents,
    range,
    sector: view.sectors.find((candidate) => candidate.sectorId === sectorId),
    shown: comparedSectors(view, [sectorId]),
    programs: visiblePrograms(programs ?? [], evidence).filter((program) => program.sectorId === sectorId),
    agreements: ofSector(visibleAgreements(documents.agreements.records ?? [], evidence)),
    events: ofSector(visibleEvents(documents.events.records ?? [], evidence)).toSorted((one, other) =>
      firstDay(one.on) < firstDay(other.on) ? 1 : -1,
    ),
  };
}

function SectorTitle({ sector, view }: { readonly sector: Sector; readonly view: SectorView | undefined }) {
  const { m, f } = useI18n();
  const counts = goalCounts(view?.goals ?? []);
  const isJudged = GOAL_STATUSES.some((status) => counts[status] > 0);
  const indicatorCount = (view?.indicators ?? []).reduce((sum, { series }) => sum + series.length, 0);
  return (
    <>
      <SectorRoundel sectorId={sector.id} size={28} />{" "}
      <b>
        <LocalText of={sector.title} />
      </b>
      {view?.tally && (
        <>
          {m.sectors.joint.colon}
          <WhyScope scope={{ sectorId: sector.id }}>
            <RichText
              text={m.sectors.page.sentence(
                view.tally.programs,
                { goals: view.goals.length, indicators: indicatorCount },
                f,
              )}
            />{" "}
            {isJudged && <RichText text={m.sectors.page.statuses(counts)} />}
          </WhyScope>
        </>
      )}
    </>
  );
}

function UnknownSector({ sectorId }: { readonly sectorId: string }) {
  const { m } = useI18n();
  return (
    <Page view="not-found" title={m.sectors.page.unknown(sectorId)} busy={false}>
      <p>
        <ViewLink to="sectors">{m.sectors.page.allSectors}</ViewLink>
      </p>
      <p>
        <AppLink href="/">{m.common.page.home}</AppLink>
      </p>
    </Page>
  );
}

/** A sector opened: its programs, goals and indicators, agreements and events. */
export function SectorPage() {
  const sectorId = useRecordId().slice(0, 80);
  const { partnership } = usePartnership();
  const sector = partnership.sectors.find(({ id }) => id === sectorId);
  return sector ? <KnownSector sector={sector} /> : <UnknownSector sectorId={sectorId} />;
}

function KnownSector({ sector }: { readonly sector: Sector }) {
  const { m } = useI18n();
  const { asOf, evidence } = useViewpoint();
  const records = useSectorRecords(sector.id);
  const { documents, range, sector: view } = records;
  const prevailing = prevailingEvidence(records.shown.goals.map((goal) => goal.evidence));
  const { page } = m.sectors;
  const scope = useMemo(() => ({ sector: [sector.id] }), [sector.id]);
  const seriesRange = { asOf, from: range.from, to: range.to };
  return (
    <Page
      view="sector"
      title={<SectorTitle sector={sector} view={view} />}
      busy={LISTS.some((name) => documents[name].state.status === "loading")}
      aside={
        <>
          {prevailing && <EvidenceStatement level={prevailing} subject={m.common.evidence.label} />}
          <ViewLink to="sectors">{page.allSectors}</ViewLink>
          <ViewSwitcher />
        </>
      }
    >
      <RangeNotices range={range} isSortUnknown={false} />
      <WhyScope scope={scope}>
        <SinceLine documents={documents} view={records.shown} sectorIds={scope.sector} />
      </WhyScope>
      {documents["sector-goals"].records === undefined || !view || view.goals.length + view.indicators.length === 0 ? (
        <Panel title={m.sectors.goalsTable} needs={[documents["sector-goals"].state]}>
          <p className="muted">{m.sectors.nothing(evidence !== "all")}</p>
          <AllEvidence />
        </Panel>
      ) : (
        <>
          <DocumentRemarks state={documents["sector-goals"].state} />
          {view.goals.map((goal) => (
            <GoalPanel key={goal.goal.id} view={goal} range={seriesRange} />
          ))}
          {view.indicators.map((indicator) => (
            <IndicatorPanel key={indicator.id} view={indicator} />
          ))}
        </>
      )}
      {documents["sector-goals"].records && <SinceTables view={records.shown} />}
      <Panel title={page.programs} needs={[documents.programs.state]} className="sectors__table">
        {view && view.goals.length > 0 && <p className="muted">{page.mover}</p>}
        <SectorPrograms programs={records.programs} agreements={documents.agreements.records} asOf={asOf} />
      </Panel>
      <SectorMilestones sectorId={sector.id} state={documents.programs.state} programs={records.programs} asOf={asOf} />
      <div className="sector-page__links">
        <Panel title={page.agreements} needs={[documents.agreements.state]}>
          <SectorAgreements agreements={records.agreements} asOf={asOf} />
        </Panel>
        <Panel title={page.events} needs={[documents.events.state]}>
          <SectorEvents events={records.events} asOf={asOf} />
        </Panel>
      </div>
    </Page>
  );
}
