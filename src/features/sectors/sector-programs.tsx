import type { FullDate } from "#contract/dates.ts";
import type { Agreement, Program } from "#contract/records.ts";
import { elapsed, programHealth, progress } from "#domain/health.ts";
import { DataTable } from "#ui/data-table.tsx";
import { useI18n } from "#ui/i18n-context.tsx";
import { type ProgramTableRow, useProgramTableColumns } from "#ui/program-table-columns.tsx";
import { WhyGrid } from "#ui/why.tsx";

export interface SectorProgramsProps {
  readonly programs: readonly Program[];
  /** For the titles of the agreements that programs name; absent while they have not come. */
  readonly agreements: readonly Agreement[] | undefined;
  readonly asOf: FullDate;
}

/** The page is of one sector; the rest stands on the program's own page, and in the table for machines. */
const UNDRAWN: ReadonlySet<string> = new Set(["sector", "agreement", "leads", "elapsed"]);

/** The programs of a sector with their health and milestones. */
export function SectorPrograms({ programs, agreements, asOf }: SectorProgramsProps) {
  const { m } = useI18n();
  const columns = useProgramTableColumns({ undrawn: UNDRAWN });
  if (programs.length === 0) return <p className="muted">{m.sectors.page.noPrograms}</p>;
  const rows = programs.map((program): ProgramTableRow => ({
    program,
    health: programHealth(program, asOf).health,
    ...progress(program, asOf),
    elapsed: () => elapsed(program, asOf),
    agreement: agreements?.find(({ id }) => id === program.agreementId),
  }));
  return (
    <WhyGrid>
      <DataTable
        name="programs"
        caption={m.sectors.page.programs}
        columns={columns.map((column) => ({ ...column, isSortable: false }))}
        groups={[{ id: "all", heading: null, rows }]}
        rowId={({ program }) => program.id}
      />
    </WhyGrid>
  );
}
