import type { FullDate } from "#contract/dates.ts";
import type { Program } from "#contract/records.ts";
import { MilestoneLine } from "#charts/milestone-line.tsx";
import { type Judgement, progress } from "#domain/health.ts";
import { type JudgedMilestone, judgedMilestone, milestonesByDate } from "#domain/milestones.ts";
import { DataTable } from "#ui/data-table.tsx";
import { EvidenceMark } from "#ui/evidence-mark.tsx";
import { useI18n } from "#ui/i18n-context.tsx";
import { LocalText } from "#ui/local-text.tsx";
import { useMilestoneTableColumns } from "#ui/milestone-table-columns.tsx";
import { useMilestoneWords } from "#ui/milestone-words.ts";
import { Panel } from "#ui/panel.tsx";
import { useSectorNumber } from "#ui/sector-roundel.tsx";
import { Day } from "#ui/values.tsx";
import { RichText } from "#ui/rich-text.tsx";
import { WhyButton } from "#ui/why.tsx";
import { stopsOf } from "./program-view.ts";

interface ProgramMilestonesProps {
  readonly program: Program;
  readonly judgement: Judgement;
  readonly asOf: FullDate;
}

/** Name, dates, note and evidence of one milestone, beside its station. */
function StopWords({ judged }: { readonly judged: JudgedMilestone }) {
  const words = useMilestoneWords();
  const { program, milestone, status, evidence, sourceIds } = judged;
  const isOverdue = status === "overdue";
  const outcome = words.outcomeOf(judged);
  return (
    <>
      <p className="program-milestone__title">
        <b>
          <LocalText of={milestone.title} />
        </b>
        <EvidenceMark level={evidence} sourceIds={sourceIds} note={milestone.note} />
      </p>
      <p className="program-milestone__dates">
        <span>{words.plannedOf(milestone)}</span>
        {outcome && " · "}
        {outcome && (
          <span className={isOverdue ? "late" : undefined}>
            {words.hasDays(judged) ? (
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

/** The milestones on an upright line, and the same as a table for machines and screen readers. */
export function ProgramMilestones({ program, judgement, asOf }: ProgramMilestonesProps) {
  const { m, f } = useI18n();
  const sectorNumber = useSectorNumber()(program.sectorId);
  const columns = useMilestoneTableColumns(true);
  const { reached, counted } = progress(program, asOf);
  const stops = stopsOf(program, asOf, judgement.declared).map(({ milestone, above, below }) => {
    const judged = milestone && judgedMilestone(program, milestone, asOf);
    return {
      id: milestone?.id ?? "",
      above,
      below,
      ...(judged && { status: judged.status }),
      content: judged ? (
        <StopWords judged={judged} />
      ) : (
        <p className="program-milestone__today">
          <Day date={asOf} />
        </p>
      ),
    };
  });
  const rows = milestonesByDate(program).map((milestone) => judgedMilestone(program, milestone, asOf));
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
          rowId={({ milestone }) => milestone.id}
        />
      </div>
    </Panel>
  );
}
