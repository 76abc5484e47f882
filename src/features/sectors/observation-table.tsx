import { effectiveEvidence, effectiveSourceIds } from "#domain/evidence.ts";
import type { SectorGoal } from "#contract/records.ts";
import type { SeriesPoint } from "#domain/series-points.ts";
import type { Column } from "#ui/column.ts";
import { DataTable } from "#ui/data-table.tsx";
import { EvidenceMark } from "#ui/evidence-mark.tsx";
import { useI18n } from "#ui/i18n-context.tsx";
import { LocalText, useLocalText } from "#ui/local-text.tsx";
import { Token, WhyNumber } from "#ui/values.tsx";
import { WhyGrid } from "#ui/why.tsx";
import { PeriodValue } from "#ui/period-value.tsx";
import { useStatusWord } from "./use-indicator-lines.ts";

function ValueCell({ point, goal }: { readonly point: SeriesPoint; readonly goal: SectorGoal }) {
  const { m, f } = useI18n();
  const word = useStatusWord()(point.status);
  if (point.value === null) return <span className="muted">{m.common.value.none}</span>;
  return (
    <>
      <WhyNumber
        why={{ kind: "observation", list: "sector-goals", recordId: goal.id, period: point.period }}
        value={point.value}
      >
        {f.amount(point.value, goal.unit)}
      </WhyNumber>
      {word && <small className="observations__status">{word}</small>}
    </>
  );
}

function useObservationColumns(goal: SectorGoal): readonly Column<SeriesPoint>[] {
  const { m } = useI18n();
  const { column, columnShort } = m.words;
  return [
    { id: "period", label: column.period, cell: ({ period }) => <PeriodValue period={period} /> },
    { id: "value", label: column.value, align: "end", cell: (point) => <ValueCell point={point} goal={goal} /> },
    {
      id: "note",
      label: column.note,
      className: "observations__note",
      cell: ({ observation }) => observation?.note && <LocalText of={observation.note} />,
    },
    {
      id: "evidence",
      label: columnShort.evidence,
      cell: ({ observation, evidence, sourceIds }) => (
        <Token value={observation ? effectiveEvidence(goal, observation) : evidence}>
          <EvidenceMark
            level={evidence}
            sourceIds={observation ? effectiveSourceIds(goal, observation) : sourceIds}
            note={observation?.note ?? goal.note}
          />
        </Token>
      ),
    },
  ];
}

/** The published values of a goal or indicator (contract §3, table `goal`), with what is said about each. */
export function ObservationTable({
  goal,
  points,
}: {
  readonly goal: SectorGoal;
  readonly points: readonly SeriesPoint[];
}) {
  const { m } = useI18n();
  const local = useLocalText();
  const columns = useObservationColumns(goal);
  return (
    <div className="observations">
      <WhyGrid>
        <DataTable
          name="goal"
          tableId={goal.id}
          caption={m.common.table.tableOf(local(goal.title))}
          columns={columns}
          groups={[{ id: "all", heading: null, rows: points }]}
          rowId={({ period }) => period}
        />
      </WhyGrid>
      {points.length === 0 && <p className="muted">{m.sectors.page.noObservations}</p>}
    </div>
  );
}
