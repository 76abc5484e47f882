import type { FullDate } from "#contract/dates.ts";
import type { DocumentState } from "#contract/faults.ts";
import type { Program } from "#contract/records.ts";
import { programHealth, progress } from "#domain/health.ts";
import { type JudgedMilestone, milestonesAt } from "#domain/milestones.ts";
import { DataTable } from "#ui/data-table.tsx";
import { HealthLabel } from "#ui/health-glyph.tsx";
import { useI18n } from "#ui/i18n-context.tsx";
import { ViewLink } from "#ui/link.tsx";
import { LocalText } from "#ui/local-text.tsx";
import { useMilestoneTableColumns } from "#ui/milestone-table-columns.tsx";
import { Panel } from "#ui/panel.tsx";
import { RichText } from "#ui/rich-text.tsx";
import { WhyButton, WhyGrid } from "#ui/why.tsx";
import { SectorMilestonesExport } from "./sector-milestones-export.tsx";
import "./sector-milestones.css";

interface OfProgram {
  readonly program: Program;
  readonly asOf: FullDate;
}

function ProgramLink({ program }: Pick<OfProgram, "program">) {
  return (
    <ViewLink to={`programs/${encodeURIComponent(program.id)}`}>
      <LocalText of={program.title} />
    </ViewLink>
  );
}

/** The program that the milestones below belong to: how it stands, and how many of them are reached. */
function ProgramHeading({ program, asOf }: OfProgram) {
  const { m, f } = useI18n();
  const share = progress(program, asOf);
  return (
    <span className="sector-milestones__program">
      <ProgramLink program={program} />
      <WhyButton why={{ kind: "health", programId: program.id }}>
        <HealthLabel health={programHealth(program, asOf).health} />
      </WhyButton>
      {share.counted > 0 && (
        <span className="muted">
          <RichText text={m.programs.page.reachedOf({ ...share, programId: program.id }, f)} />
        </span>
      )}
    </span>
  );
}

export interface SectorMilestonesProps {
  readonly sectorId: string;
  /** How the programs came. */
  readonly state: DocumentState;
  /** Those of the sector. */
  readonly programs: readonly Program[];
  readonly asOf: FullDate;
}

/** What was known at D of the milestones of a sector, by program and date; where nothing is published, that is said. */
export function SectorMilestones({ sectorId, state, programs, asOf }: SectorMilestonesProps) {
  const { m } = useI18n();
  const all = programs.map((program) => ({ program, rows: milestonesAt(program, asOf) }));
  const told = all.filter(({ rows }) => rows.length > 0);
  const silent = all.filter(({ rows }) => rows.length === 0).map(({ program }) => program);
  const isReady = state.status === "ready" && told.length > 0;
  return (
    <Panel
      title={m.sectors.page.milestones}
      needs={[state]}
      className="sectors__table sector-milestones"
      note={isReady && <SectorMilestonesExport sectorId={sectorId} rows={told.flatMap(({ rows }) => rows)} />}
    >
      {all.length === 0 && <p className="muted">{m.sectors.page.noPrograms}</p>}
      {told.length > 0 && <MilestonesTable told={told} asOf={asOf} />}
      {silent.length > 0 && <Silent programs={silent} />}
    </Panel>
  );
}

interface MilestonesTableProps {
  readonly told: readonly { readonly program: Program; readonly rows: readonly JudgedMilestone[] }[];
  readonly asOf: FullDate;
}

function MilestonesTable({ told, asOf }: MilestonesTableProps) {
  const { m } = useI18n();
  const columns = useMilestoneTableColumns(false);
  const hasCancelled = told.some(({ rows }) => rows.some(({ milestone }) => milestone.cancelledOn !== undefined));
  return (
    <WhyGrid>
      <DataTable
        name="milestones"
        caption={m.sectors.page.milestones}
        columns={columns.map((column) =>
          column.id === "cancelledOn" && !hasCancelled ? { ...column, isHidden: true } : column,
        )}
        groups={told.map(({ program, rows }) => ({
          id: program.id,
          heading: <ProgramHeading program={program} asOf={asOf} />,
          rows,
        }))}
        rowId={({ program, milestone }) => `${program.id}/${milestone.id}`}
      />
    </WhyGrid>
  );
}

/** The programs of which nothing but the intention is known. */
function Silent({ programs }: Pick<SectorMilestonesProps, "programs">) {
  const { m } = useI18n();
  return (
    <>
      <p className="muted">{m.sectors.page.silent}</p>
      <ul>
        {programs.map((program) => (
          <li key={program.id} data-id={program.id}>
            <ProgramLink program={program} />
          </li>
        ))}
      </ul>
    </>
  );
}
