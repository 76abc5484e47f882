import { useMemo } from "react";
import type { FullDate } from "#contract/dates.ts";
import type { Program } from "#contract/records.ts";
import { HealthStrip } from "#charts/health-strip.tsx";
import { type HealthStep, healthHistory } from "#domain/health-history.ts";
import type { Column } from "#ui/column.ts";
import { DataTable } from "#ui/data-table.tsx";
import { HealthLabel } from "#ui/health-glyph.tsx";
import { useI18n } from "#ui/i18n-context.tsx";
import { Panel } from "#ui/panel.tsx";
import { Day } from "#ui/values.tsx";
import { WhyButton } from "#ui/why.tsx";

/** How the status went in one sentence. */
function useSummary(): (steps: readonly HealthStep[]) => string {
  const { m, f } = useI18n();
  return (steps) => {
    const now = steps.at(-1);
    if (!now) return "";
    const word = m.words.health[now.health];
    const changes = steps.length - 1;
    if (changes === 0) return m.programs.page.unchanged(word, now.from, f);
    return m.programs.page.changed(changes, { health: word, since: now.from }, f);
  };
}

function useHistoryColumns(programId: string): readonly Column<HealthStep>[] {
  const { m } = useI18n();
  return [
    {
      id: "health",
      label: m.words.column.health,
      cell: ({ health, to }) => (
        <WhyButton why={{ kind: "health", programId, on: to }}>
          <HealthLabel health={health} />
        </WhyButton>
      ),
    },
    { id: "from", label: m.words.column.from, cell: ({ from }) => <Day date={from} /> },
    { id: "to", label: m.words.column.to, cell: ({ to }) => <Day date={to} /> },
  ];
}

/** How the status went up to the as-of day: derived from what is on record, as a strip, a sentence and a table. */
export function ProgramHistory({ program, asOf }: { readonly program: Program; readonly asOf: FullDate }) {
  const { m } = useI18n();
  const steps = useMemo(() => healthHistory(program, asOf), [program, asOf]);
  const summary = useSummary()(steps);
  const columns = useHistoryColumns(program.id);
  return (
    <Panel title={m.programs.page.history} note={m.programs.page.historyNote}>
      <p>
        {steps.length > 1 ? (
          <WhyButton why={{ kind: "health-changes", programId: program.id }}>{summary}</WhyButton>
        ) : (
          summary
        )}
      </p>
      <HealthStrip title={`${m.programs.page.history}: ${summary}`} steps={steps} />
      <DataTable
        name="health-history"
        caption={m.programs.page.history}
        columns={columns}
        groups={[{ id: "", heading: null, rows: steps }]}
        rowId={() => undefined}
        rowKey={({ from }) => from}
      />
    </Panel>
  );
}
