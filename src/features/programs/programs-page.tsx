import { type ReactNode, useEffect, useLayoutEffect, useMemo } from "react";
import { prevailingEvidence } from "#domain/evidence.ts";
import { facetCounts } from "#domain/program-facets.ts";
import { DocumentLack } from "#ui/document-lack.tsx";
import { EvidenceStatement } from "#ui/evidence-mark.tsx";
import { useI18n } from "#ui/i18n-context.tsx";
import { Notice } from "#ui/notice.tsx";
import { Page } from "#ui/page.tsx";
import { Panel } from "#ui/panel.tsx";
import { RichText } from "#ui/rich-text.tsx";
import { WhyScope } from "#ui/why.tsx";
import { ProgramFilters } from "./program-filters.tsx";
import { ProgramsEmpty } from "./programs-empty.tsx";
import { ProgramsExport } from "./programs-export.tsx";
import { ProgramsTable } from "./programs-table.tsx";
import { totalsOf } from "./programs-view.ts";
import { useColumnChoice } from "./use-column-choice.ts";
import { useConditionNames } from "./use-condition-names.tsx";
import { type ProgramsList, useProgramsList } from "./use-programs-list.ts";
import "./programs.css";

/** Where the list stood when it was last left, px, and whether a sheet stood beside it then. */
const left = { atPx: 0, wasBeside: false };

/** Keeps the list where it stood while programs open beside it and close again; the open one stays in sight. */
function useKeptScroll(openId: string | undefined): void {
  const isBeside = openId !== undefined;
  useLayoutEffect(
    () => () => {
      left.atPx = window.scrollY;
      left.wasBeside = isBeside;
    },
    [isBeside],
  );
  useEffect(() => {
    if (isBeside || left.wasBeside) window.scrollTo({ top: left.atPx });
    left.wasBeside = false;
  }, [isBeside]);
  useEffect(() => {
    if (isBeside) document.querySelector(".programs-table__open")?.scrollIntoView({ block: "nearest" });
  }, [isBeside, openId]);
}

function IgnoredNotices({ list }: { readonly list: ProgramsList }) {
  const { m } = useI18n();
  return list.ignored.map(({ param, value }) => (
    <Notice key={`${param} ${value}`} name={param}>
      {m.common.notice[param](value)}
    </Notice>
  ));
}

function rowsShown({ groups, rowAt }: ProgramsList) {
  return groups.flatMap(({ rows }) => rows.flatMap((index) => rowAt(index) ?? []));
}

export interface ProgramsBesideProps {
  /** The program that is open. */
  readonly openId: string;
  readonly sheet: ReactNode;
  readonly isSheetBusy: boolean;
}

/** The evidence that prevails in what is shown. */
function useLevel({ programs, shown }: ProgramsList) {
  return useMemo(
    () => prevailingEvidence(shown.flatMap((index) => programs[index]?.evidence ?? [])),
    [programs, shown],
  );
}

/** What is shown, in a sentence of figures. */
function ListTitle({ list: { programs, judged, conditions, shown } }: { readonly list: ProgramsList }) {
  const { m, f } = useI18n();
  const totals = useMemo(() => totalsOf({ programs, judged }, shown), [programs, judged, shown]);
  return (
    <WhyScope scope={conditions}>
      <RichText text={m.programs.list.title(totals, f)} />
    </WhyScope>
  );
}

/** The list of programs under its conditions; with a sheet it makes room for it. */
export function ProgramsListView({ beside }: { readonly beside?: ProgramsBesideProps }) {
  const { m } = useI18n();
  const list = useProgramsList();
  const names = useConditionNames(list.agreements);
  const level = useLevel(list);
  useKeptScroll(beside?.openId);
  const isLoading = list.needs.some(({ status }) => status === "loading");
  return (
    <Page
      view="programs"
      title={list.records ? <ListTitle list={list} /> : m.words.view.programs}
      busy={isLoading || (beside?.isSheetBusy ?? false)}
      aside={
        <>
          {level && <EvidenceStatement level={level} subject={m.common.evidence.label} />}
          {list.meta && <ProgramsExport rows={() => rowsShown(list)} meta={list.meta} table="programs" />}
        </>
      }
    >
      <IgnoredNotices list={list} />
      <Panel
        title={<span className="visually-hidden">{m.words.view.programs}</span>}
        needs={list.needs.slice(0, 1)}
        className="programs-panel"
      >
        {() => <ListBody list={list} names={names} openId={beside?.openId} />}
      </Panel>
      {beside?.sheet}
    </Page>
  );
}

interface ListBodyProps {
  readonly list: ProgramsList;
  readonly names: ReturnType<typeof useConditionNames>;
  /** The program whose sheet stands beside the list, if one does. */
  readonly openId: string | undefined;
}

/** The conditions and what meets them: a table, or the words why nothing does. */
function ListBody({ list, names, openId }: ListBodyProps) {
  const { programs, judged, conditions } = list;
  const facets = useMemo(() => facetCounts(programs, judged, conditions), [programs, judged, conditions]);
  const choice = useColumnChoice(openId !== undefined);
  const agreementsState = list.needs[1];
  return (
    <>
      {agreementsState && <DocumentLack state={agreementsState} />}
      <WhyScope scope={conditions}>
        <ProgramFilters list={list} facets={facets} names={names} choice={choice} />
        {list.shown.length === 0 ? (
          <ProgramsEmpty list={list} names={names} />
        ) : (
          <ProgramsTable
            key={String(choice.drawn.includes("line"))}
            list={list}
            names={names}
            choice={choice}
            openId={openId}
          />
        )}
      </WhyScope>
    </>
  );
}

/** Programs: what exactly, who leads, how far, and by when. */
export function ProgramsPage() {
  return <ProgramsListView />;
}
