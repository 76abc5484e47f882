import type { DataQuality } from "#api/quality.ts";
import type { DocumentState } from "#contract/faults.ts";
import type { Meta } from "#contract/records.ts";
import type { Column } from "#ui/column.ts";
import { DataTable } from "#ui/data-table.tsx";
import { DocumentError } from "#ui/document-error.tsx";
import { useI18n } from "#ui/i18n-context.tsx";
import { DocumentRemarks, Panel } from "#ui/panel.tsx";
import { Day, Num, Token } from "#ui/values.tsx";
import { documentOfPage } from "./fault-panels.tsx";

interface DocumentRow {
  readonly state: DocumentState;
  readonly meta?: Meta | undefined;
  /** Absent for what is no list, and while it is missing. */
  readonly records?: number | undefined;
  readonly quarantined: number;
  readonly problems: number;
}

/** Every document with what it holds; problems of references count for the document that refers. */
function rowsOf({ lists, partnership, problems }: DataQuality): readonly DocumentRow[] {
  const problemsOf = (name: string) => problems.filter(({ document }) => documentOfPage(document) === name).length;
  return [
    { state: partnership.state, meta: partnership.meta, quarantined: 0, problems: problemsOf("partnership") },
    ...Object.values(lists).map(({ state, meta, records, quarantined }) => ({
      state,
      meta,
      records: records?.length,
      quarantined: quarantined.length,
      problems: problemsOf(state.name),
    })),
  ];
}

function useDocumentColumns(hasInstants: boolean): readonly Column<DocumentRow>[] {
  const { m } = useI18n();
  const labels = m.sources.documents;
  const number = (count: number | undefined) => (count === undefined ? "–" : <Num value={count} />);
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
    ...(hasInstants ? [generated] : []),
    {
      id: "records",
      label: labels.records,
      align: "end",
      cell: ({ records, meta }) => (
        <>
          {number(records)}
          {meta?.total !== undefined && (
            <>
              {" / "}
              <Num value={meta.total} />
            </>
          )}
        </>
      ),
    },
    {
      id: "quarantined",
      label: labels.quarantined,
      align: "end",
      cell: ({ meta, quarantined }) => number(meta && quarantined),
    },
    { id: "problems", label: labels.problems, align: "end", cell: ({ meta, problems }) => number(meta && problems) },
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
      <DataTable
        name="documents"
        caption={m.sources.documents.caption}
        columns={columns}
        groups={[{ id: "all", heading: null, rows }]}
        rowId={({ state }) => state.name}
      />
    </Panel>
  );
}
