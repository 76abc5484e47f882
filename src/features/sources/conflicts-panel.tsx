import type { DocumentState } from "#contract/faults.ts";
import { periodLastDay } from "#contract/periods.ts";
import type { TradeMetric } from "#contract/records.ts";
import { type MirrorConflict, mirrorConflicts } from "#domain/mirror-conflicts.ts";
import type { Column } from "#ui/column.ts";
import { DataTable } from "#ui/data-table.tsx";
import { useI18n } from "#ui/i18n-context.tsx";
import { ViewLink } from "#ui/link.tsx";
import { LocalText } from "#ui/local-text.tsx";
import { Panel } from "#ui/panel.tsx";
import { useViewpoint } from "#ui/partnership-context.tsx";
import { PeriodValue } from "#ui/period-value.tsx";
import { WhyNumber } from "#ui/values.tsx";
import { WhyGrid } from "#ui/why.tsx";

const MOST_ROWS = 30;

/** A value with who published it. */
function Published({ metric, conflict }: { readonly metric: TradeMetric; readonly conflict: MirrorConflict }) {
  const { f } = useI18n();
  const { period } = conflict;
  const value = metric === conflict.metric ? conflict.value : conflict.mirrorValue;
  return (
    <>
      <WhyNumber why={{ kind: "observation", list: "trade-metrics", recordId: metric.id, period }} value={value}>
        {f.amount(value, metric.unit)}
      </WhyNumber>
      <small className="conflicts__reporter">
        <LocalText of={metric.reporter} />
      </small>
    </>
  );
}

function useConflictColumns(): readonly Column<MirrorConflict>[] {
  const { m } = useI18n();
  const labels = m.sources.quality.conflicts;
  return [
    {
      id: "title",
      label: labels.flow,
      cell: ({ metric, mirror }) => (
        <ViewLink to="trade" params={{ metric: `${metric.id},${mirror.id}` }}>
          <LocalText of={metric.title} />
        </ViewLink>
      ),
    },
    { id: "period", label: labels.period, cell: ({ period }) => <PeriodValue period={period} /> },
    {
      id: "one",
      label: labels.one,
      cell: (conflict) => <Published metric={conflict.metric} conflict={conflict} />,
    },
    {
      id: "other",
      label: labels.other,
      cell: (conflict) => <Published metric={conflict.mirror} conflict={conflict} />,
    },
  ];
}

export interface ConflictsPanelProps {
  /** As the reader's filter leaves them. */
  readonly metrics: readonly TradeMetric[];
  readonly needs: readonly DocumentState[];
}

/** Where the two sides publish different figures of one flow: both are shown, the latest periods first. */
export function ConflictsPanel({ metrics, needs }: ConflictsPanelProps) {
  const { m } = useI18n();
  const { asOf } = useViewpoint();
  const columns = useConflictColumns();
  const { title, caption, note, none, more } = m.sources.quality.conflicts;
  const conflicts = mirrorConflicts(metrics, { metrics, asOf }).toSorted((a, b) =>
    periodLastDay(a.period) < periodLastDay(b.period) ? 1 : -1,
  );
  return (
    <Panel title={title} note={conflicts.length > 0 && note} needs={needs} className="conflicts">
      {conflicts.length === 0 ? (
        <p className="muted">{none}</p>
      ) : (
        <WhyGrid>
          <DataTable
            name="conflicts"
            caption={caption}
            columns={columns}
            groups={[{ id: "all", heading: null, rows: conflicts.slice(0, MOST_ROWS) }]}
            rowId={({ metric, period }) => `${metric.id}/${period}`}
          />
        </WhyGrid>
      )}
      {conflicts.length > MOST_ROWS && <p className="sources-view__small">{more}</p>}
    </Panel>
  );
}
