import type { DocumentState } from "#contract/faults.ts";
import type { Agreement, Meta, Program, Source, TrackerEvent } from "#contract/records.ts";
import { elapsed, programHealth, progress } from "#domain/health.ts";
import { DocumentLack } from "#ui/document-lack.tsx";
import { useI18n } from "#ui/i18n-context.tsx";
import { LocalText } from "#ui/local-text.tsx";
import { DocumentRemarks, Panel } from "#ui/panel.tsx";
import type { ProgramTableRow } from "#ui/program-table-columns.tsx";
import { useViewpoint } from "#ui/partnership-context.tsx";
import { ProgramFacts } from "./program-facts.tsx";
import { ProgramHistory } from "./program-history.tsx";
import { ProgramMilestones } from "./program-milestones.tsx";
import { ProgramReports, ProgramSources } from "./program-reports.tsx";
import { ProgramsExport } from "./programs-export.tsx";
import { ProgramStatus, ProgramWhy } from "./program-status.tsx";

/** A list beside the program, with how it came. */
interface Beside<Record> {
  readonly state: DocumentState;
  readonly records: readonly Record[] | undefined;
}

export interface ProgramBodyProps {
  readonly program: Program;
  readonly programs: DocumentState;
  /** The envelope of the programs. */
  readonly meta: Meta | undefined;
  readonly agreements: Beside<Agreement>;
  readonly events: Beside<TrackerEvent>;
  readonly sources: Beside<Source>;
}

const NONE: readonly never[] = [];

/** Everything on record of one program at the as-of day. */
export function ProgramBody({ program, programs, meta, agreements, events, sources }: ProgramBodyProps) {
  const { m } = useI18n();
  const { asOf } = useViewpoint();
  const judgement = programHealth(program, asOf);
  const row: ProgramTableRow = {
    program,
    health: judgement.health,
    ...progress(program, asOf),
    elapsed: () => elapsed(program, asOf),
    agreement: agreements.records?.find(({ id }) => id === program.agreementId),
  };
  return (
    <div className="program-body" data-id={program.id}>
      <div className="program-body__lead">
        <DocumentRemarks state={programs} />
        <ProgramStatus program={program} judgement={judgement} />
        {program.summary && (
          <p className="program-body__summary">
            <LocalText of={program.summary} />
          </p>
        )}
        <ProgramFacts program={program} judgement={judgement} agreements={agreements.records} />
        <DocumentLack state={agreements.state} />
        {meta && <ProgramsExport rows={() => [row]} meta={meta} table="milestones" />}
      </div>
      <ProgramMilestones program={program} judgement={judgement} asOf={asOf} />
      <ProgramWhy program={program} judgement={judgement} />
      <ProgramHistory program={program} asOf={asOf} />
      <ProgramReports program={program} events={events.records ?? NONE} need={events.state} asOf={asOf} />
      {program.note && (
        <Panel title={m.programs.page.notes}>
          <p>
            <LocalText of={program.note} />
          </p>
        </Panel>
      )}
      <ProgramSources program={program} sources={sources.records ?? NONE} need={sources.state} />
    </div>
  );
}
