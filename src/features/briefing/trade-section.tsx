import { PaperMark, PaperSeries } from "#charts/paper-series.tsx";
import type { DocumentState } from "#contract/faults.ts";
import type { Period } from "#contract/periods.ts";
import type { Evidence } from "#contract/vocabulary.ts";
import type { SeriesPoint } from "#domain/series-points.ts";
import type { Column } from "#ui/column.ts";
import { DataTable } from "#ui/data-table.tsx";
import { EvidenceGlyph, EvidenceStatement } from "#ui/evidence-mark.tsx";
import { useI18n } from "#ui/i18n-context.tsx";
import { LocalText, useLocalText } from "#ui/local-text.tsx";
import { Panel } from "#ui/panel.tsx";
import { PeriodValue } from "#ui/period-value.tsx";
import { WhyNumber } from "#ui/values.tsx";
import { WhyGrid } from "#ui/why.tsx";
import type { BriefingSeries, BriefingTrade } from "./briefing-trade.ts";
import { Footnotes } from "./footnotes.tsx";

interface TradeSectionProps {
  readonly state: DocumentState;
  readonly trade: BriefingTrade | undefined;
}

/** Estimated, provisional or forecast: drawn hollow. */
function isSoft(point: SeriesPoint | undefined): boolean {
  return point !== undefined && (point.evidence === "estimated" || point.statuses.some((code) => "EPF".includes(code)));
}

/** The trade series as a drawing in ink and as a table. */
export function TradeSection({ state, trade }: TradeSectionProps) {
  const { m, f } = useI18n();
  const unit = trade?.series[0]?.metric.unit;
  return (
    <Panel
      title={unit ? m.briefing.trade(f.unitName(unit)) : m.words.view.trade}
      needs={[state]}
      className="briefing__trade"
      note={trade?.evidence && <EvidenceStatement level={trade.evidence} subject={m.common.evidence.label} />}
    >
      {trade ? (
        <>
          <TradeDrawing trade={trade} />
          <ExceptionKey trade={trade} />
          <TradeTable trade={trade} />
        </>
      ) : (
        <p>{m.briefing.noTrade}</p>
      )}
    </Panel>
  );
}

function TradeDrawing({ trade: { series, periods } }: { readonly trade: BriefingTrade }) {
  const { m, f } = useI18n();
  const local = useLocalText();
  const nameOf = ({ metric }: BriefingSeries) =>
    m.briefing.line([local(metric.reporter), local(metric.partner)], m.words.flow[metric.flow]);
  const lines = series.map((one) => {
    const { metric, last, byPeriod } = one;
    return {
      id: metric.id,
      points: periods.map((period) => {
        const point = byPeriod.get(period);
        const value = point?.value ?? null;
        return { value: value === null ? null : f.scaled(value, metric.unit), isSoft: isSoft(point) };
      }),
      label: {
        value: f.amountNumber(last.value, metric.unit),
        subject: `${nameOf(one)}, ${f.periodShort(last.period)}`,
      },
    };
  });
  const summary = series.map(
    ({ metric, last }) => `${local(metric.title)}, ${f.period(last.period)}: ${f.amount(last.value, metric.unit)}`,
  );
  return (
    <div className="briefing__drawing" role="group" aria-label={m.words.view.trade} tabIndex={0}>
      <PaperSeries
        lines={lines}
        periods={periods.map((period) => f.periodShort(period))}
        tickText={(value) => f.number(value)}
        label={summary.join("; ")}
      />
    </div>
  );
}

interface TradeRow {
  readonly period: Period;
  readonly sourceIds: readonly string[];
}

/** The levels of single figures that differ from the one stated above, with their signs. */
function ExceptionKey({ trade }: { readonly trade: BriefingTrade }) {
  const levels = new Set(
    trade.series.flatMap(({ byPeriod }) => [...byPeriod.values()].map(({ evidence }) => evidence)),
  );
  const exceptions = [...levels].filter((level) => level !== trade.evidence);
  if (exceptions.length === 0) return null;
  return (
    <p className="briefing__key">
      {exceptions.map((level) => (
        <EvidenceStatement key={level} level={level} />
      ))}
    </p>
  );
}

function TradeTable({ trade }: { readonly trade: BriefingTrade }) {
  const { m } = useI18n();
  const rows = trade.periods.map((period) => ({ period, sourceIds: trade.sourceIds.get(period) ?? [] }));
  return (
    <WhyGrid>
      <DataTable
        name="trade"
        caption={m.common.table.tableOf(m.words.view.trade)}
        columns={useTradeColumns(trade)}
        groups={[{ id: "all", heading: null, rows }]}
        rowId={({ period }) => period}
      />
    </WhyGrid>
  );
}

function useTradeColumns({ series, evidence }: BriefingTrade): readonly Column<TradeRow>[] {
  const { m, f } = useI18n();
  const local = useLocalText();
  return [
    { id: "period", label: m.words.column.period, cell: ({ period }) => <PeriodValue period={period} /> },
    ...series.map(({ metric, byPeriod }, index): Column<TradeRow> => ({
      id: metric.id,
      label: local(metric.title),
      head: (
        <>
          <PaperMark index={index} /> <LocalText of={metric.title} />
        </>
      ),
      align: "end",
      cell: ({ period }) => <Value point={byPeriod.get(period)} stated={evidence} series={metric} />,
    })),
    {
      id: "sources",
      label: m.common.source.title(2, f),
      cell: ({ sourceIds }) => <Footnotes sourceIds={sourceIds} />,
    },
  ];
}

interface ValueProps {
  readonly point: SeriesPoint | undefined;
  readonly stated: Evidence | undefined;
  readonly series: BriefingSeries["metric"];
}

function Value({ point, stated, series }: ValueProps) {
  const { f } = useI18n();
  if (!point || point.value === null) return <span className="muted">–</span>;
  return (
    <span className="nowrap">
      {point.evidence !== stated && <EvidenceGlyph level={point.evidence} />}{" "}
      <WhyNumber why={{ kind: "point", seriesId: series.id, mode: "level", period: point.period }} value={point.value}>
        {f.amountNumber(point.value, series.unit)}
      </WhyNumber>
    </span>
  );
}
