import type { Problem, Quarantined } from "#contract/faults.ts";
import { documentOfPage } from "#domain/document-faults.ts";
import type { Column } from "#ui/column.ts";
import { DataTable } from "#ui/data-table.tsx";
import { useI18n } from "#ui/i18n-context.tsx";
import { Panel } from "#ui/panel.tsx";
import { Num, Token } from "#ui/values.tsx";
import { FaultReport } from "./fault-report.tsx";

interface FaultRow {
  readonly key: string;
  readonly fault: Problem & { readonly index?: number };
}

/** One key per fault: a record may have several, and the same may be found twice. */
function rowsOf(faults: readonly (Problem | Quarantined)[]): readonly FaultRow[] {
  return faults.map((fault, at) => ({ key: `${at} ${fault.document} ${fault.pointer}`, fault }));
}

function useFaultColumns(table: "quarantine" | "problems"): readonly Column<FaultRow>[] {
  const { m } = useI18n();
  const labels = { ...m.words.column, ...m.words.columnOf[table] };
  const index: Column<FaultRow> = {
    id: "index",
    label: labels.index,
    cell: ({ fault }) => (fault.index === undefined ? "–" : <Num value={fault.index} />),
  };
  return [
    {
      id: "document",
      label: labels.document,
      cell: ({ fault }) => <Token value={fault.document}>{fault.document}</Token>,
    },
    {
      id: "id",
      label: labels.id,
      cell: ({ fault }) => (fault.id === undefined ? "–" : <Token value={fault.id}>{fault.id}</Token>),
    },
    ...(table === "quarantine" ? [index] : []),
    { id: "pointer", label: labels.pointer, cell: ({ fault }) => <code>{fault.pointer}</code> },
    { id: "reason", label: labels.reason, cell: ({ fault }) => m.faults.sentence(fault.reason) },
  ];
}

/** What was left out of every view and figure, and why. */
export function QuarantinePanel({ quarantined }: { readonly quarantined: readonly Quarantined[] }) {
  const { m } = useI18n();
  const columns = useFaultColumns("quarantine");
  const { quarantine, quarantineNote, noneQuarantined } = m.sources.faults;
  return (
    <Panel title={quarantine} note={quarantineNote} className="faults">
      {quarantined.length === 0 ? (
        <p className="muted">{noneQuarantined}</p>
      ) : (
        <>
          <DataTable
            name="quarantine"
            caption={quarantine}
            columns={columns}
            groups={[{ id: "all", heading: null, rows: rowsOf(quarantined) }]}
            rowId={({ fault }) => fault.id ?? String(fault.index)}
            rowKey={({ key }) => key}
          />
          <FaultReport of="quarantined" faults={quarantined} />
        </>
      )}
    </Panel>
  );
}

/** What is doubtful, though its record stays. */
export function ProblemsPanel({ problems }: { readonly problems: readonly Problem[] }) {
  const { m } = useI18n();
  const columns = useFaultColumns("problems");
  const { problems: title, problemsNote, noProblems } = m.sources.faults;
  return (
    <Panel title={title} note={problemsNote} className="faults">
      {problems.length === 0 ? (
        <p className="muted">{noProblems}</p>
      ) : (
        <>
          <DataTable
            name="problems"
            caption={title}
            columns={columns}
            groups={[{ id: "all", heading: null, rows: rowsOf(problems) }]}
            rowId={({ fault }) => fault.id ?? documentOfPage(fault.document)}
            rowKey={({ key }) => key}
          />
          <FaultReport of="problems" faults={problems} />
        </>
      )}
    </Panel>
  );
}
