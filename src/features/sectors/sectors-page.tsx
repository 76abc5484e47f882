import { useMemo } from "react";
import { useDocuments } from "#api/use-documents.ts";
import { prevailingEvidence } from "#domain/evidence.ts";
import { EvidenceStatement } from "#ui/evidence-mark.tsx";
import { useI18n } from "#ui/i18n-context.tsx";
import { Page } from "#ui/page.tsx";
import { Panel } from "#ui/panel.tsx";
import { usePartnership, useViewpoint } from "#ui/partnership-context.tsx";
import { RichText } from "#ui/rich-text.tsx";
import { WhyScope } from "#ui/why.tsx";
import { useSortChoice } from "#ui/sort.ts";
import { Switcher } from "#ui/switcher.tsx";
import { goalCounts } from "./goal-view.ts";
import { CitiesTable } from "./cities-table.tsx";
import { GOAL_COLUMNS, GoalsTable } from "./goals-table.tsx";
import { RangeNotices, useShownAs } from "./range-notices.tsx";
import { SectorChooser, SectorNotices, comparedSectors, useChosenSectors } from "./sector-chooser.tsx";
import { EmptySector, SectorPanel } from "./sector-panel.tsx";
import { SectorsExport } from "./sectors-export.tsx";
import { SectorsKey } from "./sectors-key.tsx";
import { SectorsTable } from "./sectors-table.tsx";
import { AllEvidence } from "./all-evidence.tsx";
import { byLag, type SectorsView, type SectorView, sectorsView } from "./sectors-view.ts";
import { SinceLine } from "./since-line.tsx";
import { SinceTables } from "./since-tables.tsx";
import { useSince } from "./use-since.ts";
import { usePeriodRange } from "./use-period-range.ts";
import { ViewSwitcher } from "./view-switcher.tsx";
import "./sectors.css";
import "./sectors-detail.css";

const LISTS = ["sector-goals", "programs", "agreements", "events"] as const;
const BY_LAG = "-lag";

/** In which order the panels and the table stand. */
function OrderSwitcher({ choice }: Pick<BodyProps, "choice">) {
  const { m } = useI18n();
  return (
    <Switcher
      label={m.sectors.order}
      param="sort"
      value={isByLag(choice) ? BY_LAG : "sector"}
      defaultValue="sector"
      options={[
        { value: "sector", label: m.sectors.bySector },
        { value: BY_LAG, label: m.sectors.byLag },
      ]}
    />
  );
}

function Panels({ view, isByLag: isLagFirst }: { readonly view: SectorsView; readonly isByLag: boolean }) {
  const { m } = useI18n();
  const { evidence } = useViewpoint();
  const { chosen } = useChosenSectors();
  const ordered = isLagFirst ? byLag(view.sectors) : view.sectors;
  const isEmpty = ({ goals, indicators }: SectorView) => goals.length + indicators.length === 0;
  const empty = ordered.filter(isEmpty);
  const hasLosses = view.goals.some(
    ({ judgement, before }) => Math.min(judgement.attainment ?? 0, before?.attainment ?? 0) < 0,
  );
  return (
    <div data-picture="">
      <SectorsKey hasGoals={view.goals.some(({ hasTarget }) => hasTarget)} />
      <div className={chosen.length === 2 ? "sectors__grid sectors__grid--pair" : "sectors__grid"}>
        {ordered
          .filter((sector) => !isEmpty(sector))
          .map((sector) => (
            <SectorPanel key={sector.sectorId} view={sector} hasLosses={hasLosses} />
          ))}
      </div>
      {empty.length > 0 && (
        <section className="sectors__empty" aria-labelledby="sectors-empty">
          <h2 id="sectors-empty">{m.sectors.nothing(evidence !== "all")}</h2>
          <AllEvidence />
          <ul>
            {empty.map((sector) => (
              <EmptySector key={sector.sectorId} view={sector} />
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

function useSectorsView() {
  const { partnership } = usePartnership();
  const { asOf, evidence } = useViewpoint();
  const { since } = useSince();
  const documents = useDocuments(LISTS);
  const range = usePeriodRange();
  const { from, to } = range;
  const [goals, programs] = [documents["sector-goals"].records, documents.programs.records];
  const view = useMemo(
    () => sectorsView({ partnership, goals, programs }, { asOf, since, evidence, from, to }),
    [partnership, goals, programs, asOf, since, evidence, from, to],
  );
  return { documents, range, view };
}

interface BodyProps {
  readonly documents: ReturnType<typeof useSectorsView>["documents"];
  readonly view: SectorsView;
  readonly choice: ReturnType<typeof useSortChoice>["choice"];
}

/** Panels and tables of the sectors chosen. */
function Body({ documents, view, choice }: BodyProps) {
  const { m } = useI18n();
  const { chosen } = useChosenSectors();
  const { shownAs } = useShownAs();
  const { "sector-goals": goals, programs } = documents;
  const prevailing = prevailingEvidence(view.goals.map(({ evidence }) => evidence));
  return (
    <>
      <div className="sectors__tools">
        <div className="sectors__compare">
          <SectorChooser />
        </div>
        <div className="sectors__order">
          <OrderSwitcher choice={choice} />
        </div>
        <SinceLine documents={documents} view={view} sectorIds={chosen} />
      </div>
      {goals.records && shownAs === "chart" && <Panels view={view} isByLag={isByLag(choice)} />}
      {goals.records && <SinceTables view={view} />}
      <Panel
        title={m.sectors.goalsTable}
        needs={[goals.state]}
        className="sectors__table"
        note={prevailing && <EvidenceStatement level={prevailing} subject={m.common.evidence.label} />}
      >
        {() => <GoalsTable goals={view.goals} sort={choice} />}
      </Panel>
      <Panel title={m.sectors.sectorsTable} needs={[programs.state]} className="sectors__table">
        {() => <SectorsTable sectors={view.sectors} />}
      </Panel>
      {goals.records && (
        <Panel title={m.sectors.compare.cities} className="sectors__table">
          <CitiesTable sectors={view.sectors} />
        </Panel>
      )}
    </>
  );
}

/** The sentence over the goals and indicators of the sectors chosen. */
function Title({ goals }: Pick<SectorsView, "goals">) {
  const { m, f } = useI18n();
  const withTarget = goals.filter(({ hasTarget }) => hasTarget);
  const counts = { goals: withTarget.length, indicators: goals.length - withTarget.length };
  return <RichText text={m.sectors.title(goalCounts(withTarget), counts, f)} />;
}

function isByLag(choice: BodyProps["choice"]): boolean {
  return choice?.columnId === "lag" && choice.isDescending;
}

/** Are the goals on pace, and how did the cities change? (DESIGN §4 Sectors) */
export function SectorsPage() {
  const { m } = useI18n();
  const { documents, range, view: whole } = useSectorsView();
  const { chosen } = useChosenSectors();
  const view = comparedSectors(whole, chosen);
  const { choice, isUnknown } = useSortChoice(GOAL_COLUMNS);
  const { "sector-goals": goals, programs } = documents;
  return (
    <WhyScope scope={{ sector: chosen }}>
      <Page
        view="sectors"
        title={goals.records ? <Title goals={view.goals} /> : m.words.view.sectors}
        busy={LISTS.some((name) => documents[name].state.status === "loading")}
        aside={
          <>
            <ViewSwitcher />
            {programs.records && <SectorsExport view={view} programs={programs.records} />}
          </>
        }
      >
        <RangeNotices range={range} isSortUnknown={isUnknown} />
        <SectorNotices />
        <Body documents={documents} view={view} choice={choice} />
      </Page>
    </WhyScope>
  );
}
