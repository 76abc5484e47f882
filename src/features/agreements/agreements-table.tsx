import { AGREEMENT_KINDS, AGREEMENT_STATUSES, EVIDENCE } from "#contract/vocabulary.ts";
import type { Column, RowGroup } from "#ui/column.ts";
import { DataTable } from "#ui/data-table.tsx";
import { EvidenceMark } from "#ui/evidence-mark.tsx";
import { useI18n } from "#ui/i18n-context.tsx";
import { ViewLink } from "#ui/link.tsx";
import { LocalText, useLocalText } from "#ui/local-text.tsx";
import { dateKey, orderKey, type SortChoice, type SortKey, useSorted } from "#ui/sort.ts";
import { Day, Token } from "#ui/values.tsx";
import type { AgreementRow } from "./agreements-view.ts";

/** Column ids of the contract, in its order. */
export const AGREEMENT_COLUMNS = [
  "title",
  "kind",
  "signedOn",
  "validFrom",
  "validTo",
  "endedOn",
  "status",
  "followsId",
  "evidence",
] as const;

function DateCell({ date }: { readonly date: string | undefined }) {
  return date === undefined ? <span className="muted">–</span> : <Day date={date} />;
}

function PredecessorCell({ row }: { readonly row: AgreementRow }) {
  const { m } = useI18n();
  if (row.predecessor === undefined) return <span className="muted">–</span>;
  if (row.predecessor === null) return <span className="muted">{m.common.value.unknown}</span>;
  return (
    <Token value={row.predecessor.id}>
      <ViewLink to={`agreements/${row.predecessor.id}`}>
        <LocalText of={row.predecessor.title} />
      </ViewLink>
    </Token>
  );
}

type DateId = "signedOn" | "validFrom" | "validTo" | "endedOn";

function useDateColumns(): readonly Column<AgreementRow>[] {
  const { m } = useI18n();
  const { column, columnShort } = m.words;
  const dates: readonly (readonly [id: DateId, label: string])[] = [
    ["signedOn", columnShort.signedOn],
    ["validFrom", column.validFrom],
    ["validTo", column.validTo],
    ["endedOn", column.endedOn],
  ];
  return dates.map(([id, label]) => ({
    id,
    label,
    isSortable: true,
    cell: ({ agreement }) =>
      id === "validTo" && agreement.validTo === undefined && agreement.openEnded ? (
        <span className="muted">{m.common.rail.openEnded}</span>
      ) : (
        <DateCell date={agreement[id]} />
      ),
  }));
}

function useColumns(): readonly Column<AgreementRow>[] {
  const { m } = useI18n();
  const { column, columnShort, columnOf } = m.words;
  return [
    {
      id: "title",
      label: columnOf.agreements.title,
      isSortable: true,
      className: "agreements-table__title",
      cell: ({ agreement }) => (
        <ViewLink to={`agreements/${agreement.id}`}>
          <LocalText of={agreement.title} />
        </ViewLink>
      ),
    },
    {
      id: "kind",
      label: column.kind,
      isSortable: true,
      className: "agreements-table__kind",
      cell: ({ agreement }) => <Token value={agreement.kind}>{m.words.agreementKind[agreement.kind]}</Token>,
    },
    ...useDateColumns(),
    {
      id: "status",
      label: column.status,
      isSortable: true,
      cell: ({ status }) => <Token value={status}>{m.words.agreementStatus[status]}</Token>,
    },
    {
      id: "followsId",
      label: columnShort.followsId,
      isSortable: true,
      className: "agreements-table__predecessor",
      cell: (row) => <PredecessorCell row={row} />,
    },
    {
      id: "evidence",
      label: columnShort.evidence,
      isSortable: true,
      className: "agreements-table__evidence",
      cell: ({ agreement }) => (
        <data value={agreement.evidence}>
          <EvidenceMark level={agreement.evidence} sourceIds={agreement.sourceIds} note={agreement.note} />
        </data>
      ),
    },
  ];
}

function useKey(): (row: AgreementRow, columnId: string) => SortKey {
  const local = useLocalText();
  return ({ agreement, status, predecessor }, columnId) => {
    switch (columnId) {
      case "title":
        return local(agreement.title);
      case "kind":
        return orderKey(AGREEMENT_KINDS, agreement.kind);
      case "signedOn":
      case "validFrom":
      case "validTo":
      case "endedOn":
        return dateKey(agreement[columnId]);
      case "status":
        return orderKey(AGREEMENT_STATUSES, status);
      case "followsId":
        return predecessor?.id ?? null;
      default:
        return orderKey(EVIDENCE, agreement.evidence);
    }
  };
}

/** The agreements by kind, or all together in the reader's order. */
export function useAgreementGroups(
  rows: readonly AgreementRow[],
  sort: SortChoice | undefined,
): readonly RowGroup<AgreementRow>[] {
  const { m } = useI18n();
  const sorted = useSorted();
  const key = useKey();
  if (sort) return [{ id: "all", heading: null, rows: sorted(rows, sort, key) }];
  return AGREEMENT_KINDS.map((kind) => ({
    id: kind,
    heading: m.words.agreementKind[kind],
    rows: rows.filter(({ agreement }) => agreement.kind === kind),
  })).filter((group) => group.rows.length > 0);
}

interface AgreementsTableProps {
  readonly rows: readonly AgreementRow[];
  readonly caption: string;
  readonly sort: SortChoice | undefined;
}

/** All agreements by kind, or in the reader's order; unsigned ones are listed as such. */
export function AgreementsTable({ rows, caption, sort }: AgreementsTableProps) {
  return (
    <DataTable
      name="agreements"
      caption={caption}
      columns={useColumns()}
      groups={useAgreementGroups(rows, sort)}
      rowId={({ agreement }) => agreement.id}
      rowClass={({ status }) => (status === "unsigned" ? "agreements-table__unsigned" : undefined)}
      sort={sort}
    />
  );
}
