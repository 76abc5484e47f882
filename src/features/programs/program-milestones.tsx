import type { FullDate } from "#contract/dates.ts";
import type { Milestone, Program } from "#contract/records.ts";
import { MilestoneLine } from "#charts/milestone-line.tsx";
import { effectiveEvidence, effectiveSourceIds } from "#domain/evidence.ts";
import { type Judgement, progress } from "#domain/health.ts";
import { milestoneStatus } from "#domain/milestones.ts";
import type { Column } from "#ui/column.ts";
import { DataTable } from "#ui/data-table.tsx";
import { EvidenceMark } from "#ui/evidence-mark.tsx";
import { useI18n } from "#ui/i18n-context.tsx";
import { LocalText } from "#ui/local-text.tsx";
import { Panel } from "#ui/panel.tsx";
import { useSectorNumber } from "#ui/sector-roundel.tsx";
import { Day, Token } from "#ui/values.tsx";
import { RichText } from "#ui/rich-text.tsx";
import { WhyButton } from "#ui/why.tsx";
import { milestonesByDate, stopsOf } from "./program-view.ts";
import { useMilestoneWords } from "./use-milestone-words.ts";

interface ProgramMilestonesProps {
  readonly program: Program;
  readonly judgement: Judgement;
  readonly asOf: FullDate;
}

/** Name, dates, note and evidence of one milestone, beside its station. */
function StopWords({
  program,
  milestone,
  asOf,
}: Omit<ProgramMilestonesProps, "judgement"> & { readonly milestone: Milestone }) {
  const words = useMilestoneWords(asOf);
  const isOverdue = words.statusOf(milestone) === "overdue";
  const outcome = words.outcomeOf(milestone);
  return (
    <>
      <p className="program-milestone__title">
        <b>
          <LocalText of={milestone.title} />
        </b>
        <EvidenceMark
          level={effectiveEvidence(program, milestone)}
          sourceIds={effectiveSourceIds(program, milestone)}
          note={milestone.note}
        />
      </p>
      <p className="program-milestone__dates">
        <span>{words.plannedOf(milestone)}</span>
        {outcome && " · "}
        {outcome && (
          <span className={isOverdue ? "late" : undefined}>
            {words.hasDays(milestone) ? (
              <WhyButton why={{ kind: "milestone-days", programId: program.id, milestoneId: milestone.id }}>
                {outcome}
              </WhyButton>
            ) : (
              outcome
            )}
          </span>
        )}
      </p>
      {milestone.note && (
        <p className="program-milestone__note">
          <LocalText of={milestone.note} />
        </p>
      )}
    </>
  );
}

function useMilestoneColumns(program: Program, asOf: FullDate): readonly Column<Milestone>[] {
  const { m } = useI18n();
  const dated = (id: "due" | "completedOn" | "cancelledOn"): Column<Milestone> => ({
    id,
    label: m.words.column[id],
    cell: ({ [id]: date }) => (date === undefined ? "–" : <Day date={date} />),
  });
  return [
    { id: "title", label: m.words.columnOf.milestones.title, cell: ({ title }) => <LocalText of={title} /> },
    dated("due"),
    dated("completedOn"),
    dated("cancelledOn"),
    {
      id: "status",
      label: m.words.column.status,
      cell: (milestone) => {
        const status = milestoneStatus(milestone, asOf);
        return <Token value={status}>{m.words.milestoneStatus[status]}</Token>;
      },
    },
    {
      id: "evidence",
      label: m.words.column.evidence,
      cell: (milestone) => {
        const level = effectiveEvidence(program, milestone);
        return <Token value={level}>{m.words.evidence[level]}</Token>;
      },
    },
  ];
}

/** The milestones on an upright line, and the same as a table for machines and screen readers. */
export function ProgramMilestones({ program, judgement, asOf }: ProgramMilestonesProps) {
  const { m, f } = useI18n();
  const sectorNumber = useSectorNumber()(program.sectorId);
  const columns = useMilestoneColumns(program, asOf);
  const { reached, counted } = progress(program, asOf);
  const stops = stopsOf(program, asOf, judgement.declared).map(({ milestone, above, below }) => ({
    id: milestone?.id ?? "",
    above,
    below,
    ...(milestone ? { status: milestoneStatus(milestone, asOf) } : {}),
    content: milestone ? (
      <StopWords program={program} milestone={milestone} asOf={asOf} />
    ) : (
      <p className="program-milestone__today">
        <Day date={asOf} />
      </p>
    ),
  }));
  const rows = milestonesByDate(program);
  return (
    <Panel
      title={m.programs.page.milestones}
      note={<RichText text={m.programs.page.reachedOf({ reached, counted, programId: program.id }, f)} />}
    >
      {rows.length === 0 ? (
        <p>{m.programs.page.noMilestones}</p>
      ) : (
        <MilestoneLine stops={stops} sectorNumber={sectorNumber} />
      )}
      <div className="visually-hidden">
        <DataTable
          name="milestones"
          caption={m.programs.page.milestones}
          columns={columns}
          groups={[{ id: "", heading: null, rows }]}
          rowId={({ id }) => id}
        />
      </div>
    </Panel>
  );
}
