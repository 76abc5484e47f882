import type { DataQuality } from "#api/quality.ts";
import { type FullDate, daysBetween } from "#contract/dates.ts";
import type { DocumentState } from "#contract/faults.ts";
import type { FigureRequest } from "#contract/figures.ts";
import type { ListName, Meta } from "#contract/records.ts";
import { documentOfPage } from "#domain/document-faults.ts";
import type { Column } from "#ui/column.ts";
import { DataTable } from "#ui/data-table.tsx";
import { DocumentError } from "#ui/document-error.tsx";
import { useI18n } from "#ui/i18n-context.tsx";
import { DocumentRemarks, Panel } from "#ui/panel.tsx";
import { useViewpoint } from "#ui/partnership-context.tsx";
import { WhyGrid } from "#ui/why.tsx";
import { Day, Token, WhyNumber } from "#ui/values.tsx";

interface DocumentRow {
  readonly state: DocumentState;
  readonly meta?: Meta | undefined;
  /** Absent for what is no list. */
  readonly list?: ListName | undefined;
  /** Absent for what is no list, and while it is missing. */
  readonly records?: number | undefined;
  readonly quarantined: number;
  readonly problems: number;
}

const LISTS = ["agreements", "programs", "sector-goals", "trade-metrics", "events", "sources"] as const;

/** Every document with what it holds; problems of references count for the document that refers. */
function rowsOf({ lists, partnership, problems }: DataQuality): readonly DocumentRow[] {
  const problemsOf = (name: string) => problems.filter(({ document }) => documentOfPage(document) === name).length;
  return [
    { state: partnership.state, meta: partnership.meta, quarantined: 0, problems: problemsOf("partnership") },
    ...LISTS.map((list): DocumentRow => {
      const { state, meta, records, quarantined } = lists[list];
      return {
        list,
        state,
        meta,
        records: records?.length,
        quarantined: quarantined.length,
        problems: problemsOf(state.name),
      };
    }),
  ];
}

/** A count of a document; nothing while the document is missing. */
function Count({ why, count }: { readonly why: FigureRequest; readonly count: number | undefined }) {
  return count === undefined ? "–" : <WhyNumber why={why} value={count} />;
}

/** Records that came, beside as many as the document announces. */
function RecordCounts({ row: { list, records, meta } }: { readonly row: DocumentRow }) {
  if (list === undefined) return "–";
  return (
    <>
      <Count why={{ kind: "document", list, isAnnounced: false }} count={records} />
      {meta?.total !== undefined && (
        <>
          {" / "}
          <WhyNumber why={{ kind: "document", list, isAnnounced: true }} value={meta.total} />
        </>
      )}
    </>
  );
}

interface AgeProps {
  readonly document: DocumentState["name"];
  readonly completeOn: FullDate | undefined;
}

/** How many days after the last complete one the as-of day lies; nothing where it lies before. */
function Age({ document, completeOn }: AgeProps) {
  const { f } = useI18n();
  const { asOf } = useViewpoint();
  if (completeOn === undefined || document === "partnerships" || asOf < completeOn) return "–";
  const days = daysBetween(completeOn, asOf);
  return (
    <WhyNumber why={{ kind: "document-age", document }} value={days}>
      {f.days(days)}
    </WhyNumber>
  );
}

function useDocumentColumns(hasInstants: boolean): readonly Column<DocumentRow>[] {
  const { m } = useI18n();
  const labels = m.sources.documents;
  const generated: Column<DocumentRow> = {
    id: "generatedAt",
    label: labels.generatedAt,
    cell: ({ meta }) => (meta?.generatedAt === undefined ? "–" : <Day date={meta.generatedAt.slice(0, 10)} />),
  };
  return [
    {
      id: "document",
      label: m.words.column.document,
      cell: ({ state }) => <Token value={state.name}>{m.words.document[state.name]}</Token>,
    },
    {
      id: "asOf",
      label: labels.asOf,
      cell: ({ state, meta }) => {
        if (meta) return <Day date={meta.asOf} />;
        return state.status === "failed" ? labels.notLoaded : labels.loading;
      },
    },
    {
      id: "age",
      label: m.sources.quality.age,
      align: "end",
      cell: ({ state, meta }) => <Age document={state.name} completeOn={meta?.asOf} />,
    },
    ...(hasInstants ? [generated] : []),
    {
      id: "records",
      label: labels.records,
      align: "end",
      cell: (row) => <RecordCounts row={row} />,
    },
    {
      id: "quarantined",
      label: labels.quarantined,
      align: "end",
      cell: ({ state, meta, quarantined }) => (
        <Count why={{ kind: "faults", of: "quarantined", document: state.name }} count={meta && quarantined} />
      ),
    },
    {
      id: "problems",
      label: labels.problems,
      align: "end",
      cell: ({ state, meta, problems }) => (
        <Count why={{ kind: "faults", of: "problems", document: state.name }} count={meta && problems} />
      ),
    },
  ];
}

/** How fresh and how complete each document is; those that did not come say why and can be asked for again. */
export function DocumentsPanel({ quality }: { readonly quality: DataQuality }) {
  const { m } = useI18n();
  const rows = rowsOf(quality);
  const columns = useDocumentColumns(rows.some(({ meta }) => meta?.generatedAt !== undefined));
  return (
    <Panel title={m.sources.documents.title} className="documents">
      {rows.map(({ state }) =>
        state.status === "failed" ? (
          <DocumentError key={state.name} state={state} />
        ) : (
          <DocumentRemarks key={state.name} state={state} />
        ),
      )}
      <WhyGrid>
        <DataTable
          name="documents"
          caption={m.sources.documents.caption}
          columns={columns}
          groups={[{ id: "all", heading: null, rows }]}
          rowId={({ state }) => state.name}
        />
      </WhyGrid>
    </Panel>
  );
}
