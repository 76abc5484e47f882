import { useEffect } from "react";
import { type PortfolioMember, usePortfolio } from "#api/use-portfolio.ts";
import { isFullDate } from "#contract/dates.ts";
import { EVIDENCE_FILTERS } from "#contract/vocabulary.ts";
import { DocumentLack } from "#ui/document-lack.tsx";
import { useI18n } from "#ui/i18n-context.tsx";
import { AppLink } from "#ui/link.tsx";
import { Notice } from "#ui/notice.tsx";
import { Page } from "#ui/page.tsx";
import { QuarantineTable } from "#ui/quarantine-table.tsx";
import { RichText } from "#ui/rich-text.tsx";
import { useSortChoice } from "#ui/sort.ts";
import { useUrlParams } from "#ui/url-state.ts";
import { PORTFOLIO_COLUMNS, PortfolioTable } from "./portfolio-table.tsx";
import { RowText } from "./row-text.tsx";
import { PairChooser, PairNotices } from "./pair-chooser.tsx";
import { PairPanels } from "./pair-panels.tsx";
import { usePairChoice } from "./use-pair-choice.ts";
import {
  type MemberRecords,
  portfolioFigures,
  type PortfolioChoice,
  type PortfolioRow,
  portfolioRow,
} from "./portfolio-view.ts";
import "./portfolio.css";

const NONE: readonly never[] = [];

function recordsOf({ entry, partnership, agreements, programs }: PortfolioMember): MemberRecords {
  return {
    id: entry.id,
    title: entry.title,
    partnership: partnership.partnership,
    meta: partnership.meta,
    agreements: agreements.records,
    programs: programs.records,
    states: [partnership.state, agreements.state, programs.state],
  };
}

function useChoice(): PortfolioChoice {
  const { get } = useUrlParams();
  const asOf = get("asOf");
  return {
    asOf: asOf !== null && isFullDate(asOf) ? asOf : undefined,
    evidence: EVIDENCE_FILTERS.find((filter) => filter === get("evidence")) ?? "all",
  };
}

/** The day for which all are shown, and the way back to each one's own. */
function DayStatement({ asOf }: Pick<PortfolioChoice, "asOf">) {
  const { m, f } = useI18n();
  const { href } = useUrlParams();
  if (asOf === undefined) return <span>{m.partnerships.ownDay}</span>;
  return (
    <span>
      <time data-as-of="" dateTime={asOf}>
        {m.partnerships.oneDay(asOf, f)}
      </time>{" "}
      <AppLink href={href({ asOf: null })}>{m.partnerships.toOwnDay}</AppLink>
    </span>
  );
}

function SortNotice() {
  const { m } = useI18n();
  const { get } = useUrlParams();
  const { isUnknown } = useSortChoice(PORTFOLIO_COLUMNS);
  const { sort: noSuchColumn } = m.common.notice;
  return isUnknown && <Notice name="sort">{noSuchColumn(get("sort") ?? "")}</Notice>;
}

/** The two that are chosen, with what asks for them and what is shown of them. */
function pairOf(chosen: readonly string[], members: readonly PortfolioMember[], rows: readonly PortfolioRow[]) {
  const [first, second] = chosen.flatMap((id) => {
    const [member, row] = [members.find(({ entry }) => entry.id === id), rows.find((one) => one.id === id)];
    return member && row ? [{ member, row }] : [];
  });
  return first && second ? ([first, second] as const) : undefined;
}

/** All partnerships side by side: counts, next deadline, and the programme in force with its last day. */
export function PortfolioPage() {
  const { m, f } = useI18n();
  const { state, members, quarantined } = usePortfolio();
  const choice = useChoice();
  const rows = (members ?? NONE).map((member) => portfolioRow(recordsOf(member), choice));
  const isLoading = [state, ...rows.flatMap(({ states }) => states)].some(({ status }) => status === "loading");
  const name = m.words.view.partnerships;
  useEffect(() => {
    document.title = name;
  }, [name]);
  const { chosen } = usePairChoice(rows.map(({ id }) => id));
  const pair = pairOf(chosen, members ?? NONE, rows);
  const isEmpty = members !== undefined && rows.length === 0;
  return (
    <Page
      view="partnerships"
      busy={isLoading}
      title={
        rows.length > 0 && !isLoading ? (
          <RichText text={m.partnerships.title(portfolioFigures(rows), f)} />
        ) : isEmpty ? (
          m.common.page.noPartnerships
        ) : (
          name
        )
      }
      aside={<DayStatement asOf={choice.asOf} />}
    >
      <SortNotice />
      {rows.map(
        (row) =>
          row.endsBefore !== undefined && (
            <Notice key={row.id} name="after-data">
              <RowText of={row.title} row={row} />
              {m.common.page.joint.colon}
              {m.common.notice["after-data"](row.endsBefore, f)}
            </Notice>
          ),
      )}
      <DocumentLack state={state} />
      <PairNotices rows={rows} />
      {rows.length > 0 && <PortfolioTable rows={rows} />}
      {rows.length > 1 && <PairChooser rows={rows} />}
      {pair && <PairPanels key={chosen.join()} pair={pair} evidence={choice.evidence} />}
      {quarantined.length > 0 && <QuarantineTable quarantined={quarantined} />}
    </Page>
  );
}
