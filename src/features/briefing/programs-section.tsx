import type { DocumentState } from "#contract/faults.ts";
import type { Agreement, Program } from "#contract/records.ts";
import { elapsed, programHealth } from "#domain/health.ts";
import type { Column } from "#ui/column.ts";
import { DataTable } from "#ui/data-table.tsx";
import { EvidenceStatement } from "#ui/evidence-mark.tsx";
import { useI18n } from "#ui/i18n-context.tsx";
import { ViewLink } from "#ui/link.tsx";
import { LocalText } from "#ui/local-text.tsx";
import { Panel } from "#ui/panel.tsx";
import { useViewpoint } from "#ui/partnership-context.tsx";
import { type ProgramTableRow, useProgramTableColumns } from "#ui/program-table-columns.tsx";
import { Day } from "#ui/values.tsx";
import { WhyGrid } from "#ui/why.tsx";
import { BriefingEmpty } from "./briefing-empty.tsx";
import type { BriefingConditions } from "./briefing-conditions.ts";
import type { BriefingPrograms } from "./briefing-view.ts";
import { Footnotes } from "./footnotes.tsx";
import { SectorName } from "./matrix-section.tsx";

interface ProgramsSectionProps {
  readonly state: DocumentState;
  readonly view: BriefingPrograms | undefined;
  /** All on record, before filter and conditions. */
  readonly all: readonly Program[] | undefined;
  readonly kept: BriefingConditions["kept"];
  readonly agreements: readonly Agreement[] | undefined;
}

/** Every program that is counted, by sector. */
export function ProgramsSection({ state, view, all, kept, agreements = [] }: ProgramsSectionProps) {
  const { m, f } = useI18n();
  const { asOf } = useViewpoint();
  const columns = useBriefingColumns();
  const agreementById = new Map(agreements.map((agreement) => [agreement.id, agreement]));
  const groups = (view?.sectors ?? []).flatMap(({ sectorId, rows }) => {
    if (rows.length === 0) return [];
    return [
      {
        id: sectorId || "unknown",
        heading: <SectorName sectorId={sectorId} />,
        rows: rows.map((row) => ({
          ...row,
          elapsed: () => elapsed(row.program, asOf),
          agreement: agreementById.get(row.program.agreementId ?? ""),
        })),
      },
    ];
  });
  return (
    <Panel title={m.briefing.programs} needs={[state]} className="briefing__programs">
      {groups.length === 0 ? (
        <BriefingEmpty programs={all ?? []} kept={kept} />
      ) : (
        <WhyGrid>
          <DataTable
            name="programs"
            caption={m.common.table.rows(view?.programs.length ?? 0, f)}
            columns={columns}
            groups={groups}
            rowId={({ program }) => program.id}
          />
        </WhyGrid>
      )}
    </Panel>
  );
}

const PLAIN = { isPlain: true };

/** What paper shows of a program, and the rest of the contract's columns for machines. */
function useBriefingColumns(): readonly Column<ProgramTableRow>[] {
  const { m, f } = useI18n();
  const short = { ...m.words.column, ...m.words.columnShort };
  const plain = new Map(useProgramTableColumns(PLAIN).map((column) => [column.id, column]));
  const open = new Map(useProgramTableColumns().map((column) => [column.id, column]));
  const shown = (id: "health" | "leads" | "progress") => {
    const column = open.get(id);
    return column
      ? [{ ...column, isSortable: false, label: id === "progress" ? m.overview.milestoneDots : short[id] }]
      : [];
  };
  const hidden = ["sector", "agreement", "start", "end", "reportedOn", "elapsed"].flatMap((id) => {
    const column = plain.get(id);
    return column ? [{ ...column, isHidden: true }] : [];
  });
  return [
    {
      id: "title",
      label: m.words.columnOf.programs.title,
      cell: ({ program }) => (
        <ViewLink to={`programs/${program.id}`}>
          <LocalText of={program.title} />
        </ViewLink>
      ),
    },
    ...shown("health"),
    ...shown("leads"),
    ...shown("progress"),
    { id: "lastReport", label: short.reportedOn, cell: (row) => <LastReport row={row} /> },
    {
      id: "evidence",
      label: short.evidence,
      cell: ({ program }) => <EvidenceStatement level={program.evidence} />,
    },
    {
      id: "sources",
      label: m.common.source.title(2, f),
      cell: ({ program }) => <Footnotes sourceIds={program.sourceIds} />,
    },
    ...hidden,
  ];
}

/** The last day by D on which anyone reported. */
function LastReport({ row: { program } }: { readonly row: ProgramTableRow }) {
  const { m } = useI18n();
  const { asOf } = useViewpoint();
  const { lastReportOn } = programHealth(program, asOf);
  return lastReportOn ? <Day date={lastReportOn} /> : <span className="muted">{m.briefing.never}</span>;
}
