import { EVIDENCE } from "#contract/vocabulary.ts";
import { localized } from "#i18n/localized.ts";
import type { Column } from "#ui/column.ts";
import { DataTable } from "#ui/data-table.tsx";
import { DocumentLack } from "#ui/document-lack.tsx";
import { EvidenceStatement } from "#ui/evidence-mark.tsx";
import { useI18n } from "#ui/i18n-context.tsx";
import { AppLink } from "#ui/link.tsx";
import { dateKey, orderKey, type SortKey, useSortChoice, useSorted } from "#ui/sort.ts";
import { useAddress } from "#ui/url-state.ts";
import { Day, Token, WhyNumber } from "#ui/values.tsx";
import { WhyGrid, WhySign } from "#ui/why.tsx";
import type { PortfolioRow } from "./portfolio-view.ts";
import { RowText } from "./row-text.tsx";

const COUNTS = ["programs", "reached", "counted", "due", "dueReached"] as const;

/** The columns that the table can be ordered by: those of the contract, and two more. */
export const PORTFOLIO_COLUMNS = [
  "title",
  "asOf",
  "standingProgramme",
  "validTo",
  ...COUNTS,
  "nextDeadline",
  "evidence",
] as const;

const UNKNOWN = <span className="muted">–</span>;

function TitleCell({ row }: { readonly row: PortfolioRow }) {
  const address = useAddress();
  return (
    <>
      <AppLink href={address(`/${row.id}/overview`)} className="portfolio__title">
        <RowText of={row.title} row={row} />
      </AppLink>
      {row.states.map((state) => (
        <DocumentLack key={state.name} state={state} />
      ))}
    </>
  );
}

function ProgrammeCell({ row }: { readonly row: PortfolioRow }) {
  const { m } = useI18n();
  const address = useAddress();
  const { standing } = row;
  if (standing === undefined) return UNKNOWN;
  if (standing === null) return <span className="muted">{m.partnerships.noProgramme}</span>;
  return (
    <Token value={standing.id}>
      <AppLink href={address(`/${row.id}/agreements/${standing.id}`)}>
        <RowText of={standing.title} row={row} />
      </AppLink>{" "}
      <WhySign why={{ kind: "member", partnershipId: row.id, of: { kind: "standing-programme" } }} />
    </Token>
  );
}

function DeadlineCell({ row }: { readonly row: PortfolioRow }) {
  const { m } = useI18n();
  const address = useAddress();
  const { nextDeadline } = row;
  if (nextDeadline === undefined) return UNKNOWN;
  if (nextDeadline === null) return <span className="muted">{m.partnerships.noDeadline}</span>;
  const { program, milestone } = nextDeadline;
  return (
    <>
      <Day date={nextDeadline.dueOn} />{" "}
      <AppLink href={address(`/${row.id}/programs/${program.id}`)}>
        <RowText of={milestone.title} row={row} />
      </AppLink>
    </>
  );
}

interface CountCellProps {
  readonly row: PortfolioRow;
  readonly count: (typeof COUNTS)[number];
}

/** A count opens its derivation in the partnership that it is of. */
function CountCell({ row: { id, tally }, count }: CountCellProps) {
  if (tally === undefined) return UNKNOWN;
  return (
    <WhyNumber why={{ kind: "member", partnershipId: id, of: { kind: "tally", figure: count } }} value={tally[count]} />
  );
}

function useColumns(): readonly Column<PortfolioRow>[] {
  const { m } = useI18n();
  const { column } = m.words;
  const labels = { ...column, ...m.words.columnOf.partnerships };
  return [
    { id: "title", label: labels.title, isSortable: true, cell: (row) => <TitleCell row={row} /> },
    {
      id: "asOf",
      label: labels.asOf,
      isSortable: true,
      cell: ({ asOf }) => (asOf === undefined ? UNKNOWN : <Day date={asOf} />),
    },
    {
      id: "standingProgramme",
      label: labels.standingProgramme,
      isSortable: true,
      className: "portfolio__programme",
      cell: (row) => <ProgrammeCell row={row} />,
    },
    {
      id: "validTo",
      label: labels.validTo,
      isSortable: true,
      cell: ({ standing }) => (standing?.validTo === undefined ? UNKNOWN : <Day date={standing.validTo} />),
    },
    ...COUNTS.map((id): Column<PortfolioRow> => ({
      id,
      label: labels[id],
      isSortable: true,
      align: "end",
      className: "portfolio__count",
      cell: (row) => <CountCell row={row} count={id} />,
    })),
    {
      id: "nextDeadline",
      label: m.partnerships.nextDeadline,
      isSortable: true,
      className: "portfolio__deadline",
      cell: (row) => <DeadlineCell row={row} />,
    },
    {
      id: "evidence",
      label: labels.evidence,
      isSortable: true,
      cell: ({ level }) => (level === undefined ? UNKNOWN : <EvidenceStatement level={level} />),
    },
  ];
}

function useKey(): (row: PortfolioRow, columnId: string) => SortKey {
  const { lang } = useI18n();
  return (row, columnId) => {
    const { standing, tally } = row;
    switch (columnId) {
      case "title":
        return localized(row.title, lang, row.languages).text;
      case "asOf":
        return dateKey(row.asOf);
      case "standingProgramme":
        return standing ? localized(standing.title, lang, row.languages).text : null;
      case "validTo":
        return dateKey(standing?.validTo);
      case "nextDeadline":
        return dateKey(row.nextDeadline?.dueOn);
      case "evidence":
        return orderKey(EVIDENCE, row.level);
      default: {
        const count = COUNTS.find((id) => id === columnId);
        return count && tally ? tally[count] : null;
      }
    }
  };
}

/** The partnerships in the order of their list, or in the reader's. */
export function PortfolioTable({ rows }: { readonly rows: readonly PortfolioRow[] }) {
  const { m } = useI18n();
  const sorted = useSorted();
  const { choice } = useSortChoice(PORTFOLIO_COLUMNS);
  return (
    <WhyGrid>
      <DataTable
        name="partnerships"
        caption={m.partnerships.caption}
        columns={useColumns()}
        groups={[{ id: "all", heading: null, rows: sorted(rows, choice, useKey()) }]}
        rowId={({ id }) => id}
        sort={choice}
      />
    </WhyGrid>
  );
}
