import { memo } from "react";
import type { TradeMetric } from "#contract/records.ts";
import { weakestEvidence } from "#domain/evidence.ts";
import type { MirrorPair, MirrorRow } from "#domain/mirror-conflicts.ts";
import type { Column } from "#ui/column.ts";
import { DataTable } from "#ui/data-table.tsx";
import { EvidenceMark } from "#ui/evidence-mark.tsx";
import { useI18n } from "#ui/i18n-context.tsx";
import { AppLink } from "#ui/link.tsx";
import { useLocalText } from "#ui/local-text.tsx";
import { Panel } from "#ui/panel.tsx";
import { PeriodValue } from "#ui/period-value.tsx";
import { useUrlParams } from "#ui/url-state.ts";
import { WhyNumber } from "#ui/values.tsx";
import { WhyGrid } from "#ui/why.tsx";
import { type Speech, valueText } from "./trade-words.ts";

function columnsOf({ metric, mirror }: MirrorPair, { m, f, text }: Speech): readonly Column<MirrorRow>[] {
  const words = m.trade.mirror;
  const published = (of: TradeMetric, side: "one" | "other"): Column<MirrorRow> => ({
    id: of.id,
    label: words.side(text(of.reporter), m.words.flow[of.flow]),
    align: "end",
    cell: (row) => (
      <WhyNumber
        why={{ kind: "observation", list: "trade-metrics", recordId: of.id, period: row.period }}
        value={row[side].value ?? 0}
      >
        {valueText(row[side], { mode: "level", unit: of.unit }, { m, f, text })}
      </WhyNumber>
    ),
  });
  const gap = (period: string, isShare: boolean) =>
    ({ kind: "mirror-gap", metricId: metric.id, mirrorId: mirror.id, period, isShare }) as const;
  return [
    { id: "period", label: m.words.column.period, cell: ({ period }) => <PeriodValue period={period} /> },
    published(metric, "one"),
    published(mirror, "other"),
    {
      id: "gap",
      label: words.gap,
      align: "end",
      cell: (row) => (
        <WhyNumber why={gap(row.period, false)} value={row.gap}>
          {f.signedAmountNumber(row.gap, metric.unit, 1)}
        </WhyNumber>
      ),
    },
    {
      id: "gapShare",
      label: words.gapShare,
      align: "end",
      cell: (row) =>
        row.gapRatio === null ? (
          <span className="muted">–</span>
        ) : (
          <WhyNumber why={gap(row.period, true)} value={row.gapRatio}>
            {f.signedPercent(row.gapRatio)}
          </WhyNumber>
        ),
    },
    {
      id: "evidence",
      label: m.words.column.evidence,
      head: <span className="visually-hidden">{m.words.column.evidence}</span>,
      className: "trade-table__evidence",
      cell: ({ one, other }) => (
        <EvidenceMark
          level={weakestEvidence([one.evidence, other.evidence]) ?? one.evidence}
          sourceIds={[...new Set([...one.sourceIds, ...other.sourceIds])]}
          note={one.observation?.note ?? other.observation?.note}
        />
      ),
    },
  ];
}

interface MirrorPanelProps {
  readonly pair: MirrorPair;
  readonly chosen: readonly TradeMetric[];
}

/** One flow as both sides publish it, period by period, with the gap between them; newest first. */
export const MirrorPanel = memo(function MirrorPanel({ pair, chosen }: MirrorPanelProps) {
  const { m, f } = useI18n();
  const text = useLocalText();
  const { href } = useUrlParams();
  const { metric, mirror, rows } = pair;
  const [one, other] = [text(metric.reporter), text(mirror.reporter)];
  const isBothShown = chosen.includes(metric) && chosen.includes(mirror);
  const ids = [...new Set([...chosen, mirror].map(({ id }) => id))].join(",");
  return (
    <Panel title={m.trade.mirror.title(one, other)} note={f.unitName(metric.unit)} className="trade__city">
      <div className="trade-table">
        <WhyGrid>
          <DataTable
            name="trade-mirror"
            caption={m.trade.mirror.title(one, other)}
            columns={columnsOf(pair, { m, f, text })}
            groups={[{ id: "all", heading: null, rows: rows.toReversed() }]}
            rowId={({ period }) => period}
          />
        </WhyGrid>
      </div>
      <p className="trade__note">{m.trade.mirror.note(one, other)}</p>
      {!isBothShown && (
        <p>
          <AppLink href={href({ metric: ids, mode: null })}>{m.trade.mirror.show}</AppLink>
        </p>
      )}
    </Panel>
  );
});
