import { memo, useMemo } from "react";
import type { Bar } from "#charts/bar-axis.tsx";
import { BarStrip } from "#charts/bar-strip.tsx";
import { type ChartAxis, type ChartLine, pointMark } from "#charts/series-types.ts";
import type { FullDate } from "#contract/dates.ts";
import type { TradeMetric } from "#contract/records.ts";
import type { LocalizedText } from "#contract/scalars.ts";
import type { SeriesPoint } from "#domain/series-points.ts";
import type { SeriesView } from "#domain/series.ts";
import { useI18n } from "#ui/i18n-context.tsx";
import { useLocalText } from "#ui/local-text.tsx";
import type { Column } from "#ui/column.ts";
import { DataTable } from "#ui/data-table.tsx";
import { Num } from "#ui/values.tsx";
import { PeriodValue } from "#ui/period-value.tsx";
import { chartSince, pointWords } from "./trade-lines.ts";
import { chartMarks } from "./marks-list.tsx";
import { type TradeMark, marksShown } from "./trade-marks.ts";
import type { TradeView } from "./trade-view.ts";
import { type Speech, type ValueKind, amountText, drawnValue, fullName, metricName, valueText } from "./trade-words.ts";

function barsOf(points: readonly SeriesPoint[], kind: ValueKind, speech: Speech): readonly Bar[] {
  return points.map((point) => ({
    period: point.period,
    value: point.value === null ? null : drawnValue(point.value, kind, speech),
    // put into words when they are read: of many bars few are
    get label() {
      return point.value === null ? "" : valueText(point, kind, speech);
    },
    get text() {
      return point.value === null ? "" : pointWords(point, kind, speech);
    },
    mark: pointMark(point.evidence, point.status),
  }));
}

export interface BalanceStripProps {
  readonly series: SeriesView;
  readonly reporter: LocalizedText;
  /** The chart above, whose time axis the bars share. */
  readonly under: { readonly lines: readonly ChartLine[]; readonly axis: ChartAxis };
  readonly since: FullDate | undefined;
}

/** Exports minus imports as bars around zero, below the lines that they come from; its figures are in the table. */
export const BalanceStrip = memo(function BalanceStrip({ series, reporter, under, since }: BalanceStripProps) {
  const { m, f } = useI18n();
  const text = useLocalText();
  const speech = { m, f, text };
  const unit = m.trade.units.balanceOf(text(reporter), f.unitName(series.unit));
  return (
    <BarStrip
      name={{ title: unit, walk: m.trade.charts.walk(unit) }}
      bars={barsOf(series.points, { mode: "balance", unit: series.unit }, speech)}
      axis={{ unit, tick: (value) => f.signed(value), period: f.periodShort }}
      under={under}
      since={chartSince(since, series.frequency, speech)}
    />
  );
});

function monthColumns(metric: TradeMetric, title: string, speech: Speech): readonly Column<SeriesPoint>[] {
  const { m } = speech;
  const kind = { mode: "level", unit: metric.unit } as const;
  return [
    { id: "period", label: m.words.column.period, cell: ({ period }) => <PeriodValue period={period} /> },
    {
      id: metric.id,
      label: title,
      cell: (point) =>
        point.value === null ? m.common.value.none : <Num value={point.value}>{amountText(point, kind, speech)}</Num>,
    },
    {
      id: "evidence",
      label: m.words.column.evidence,
      cell: ({ evidence }) => <data value={evidence}>{m.words.evidence[evidence]}</data>,
    },
  ];
}

export interface BalanceBarsProps extends Pick<BalanceStripProps, "series" | "since"> {
  readonly name: string;
  /** What can be marked above the bars. */
  readonly marks: readonly TradeMark[];
}

/** A balance by itself, as bars around zero. */
export function BalanceBars({ series, name, since, marks }: BalanceBarsProps) {
  const { m, f } = useI18n();
  const text = useLocalText();
  const speech = { m, f, text };
  const marked = useMemo(() => chartMarks(marksShown(marks, [[series]]), { m, f, text }), [marks, series, m, f, text]);
  const unit = m.trade.units.balance(f.unitName(series.unit));
  return (
    <figure className="trade__chart">
      <figcaption>{name}</figcaption>
      <BarStrip
        name={{ title: `${name}, ${unit}`, walk: m.trade.charts.walk(name) }}
        bars={barsOf(series.points, { mode: "balance", unit: series.unit }, speech)}
        axis={{ unit, tick: (value) => f.signed(value), period: f.periodShort }}
        heightPx={296}
        marked={marked}
        since={chartSince(since, series.frequency, speech)}
      />
    </figure>
  );
}

interface FinerStripProps {
  readonly finer: NonNullable<TradeView["finer"]>;
  readonly metrics: readonly TradeMetric[];
  readonly since: FullDate | undefined;
}

/** The months of the first total on show, as bars; months published only combined are gaps. */
export const FinerStrip = memo(function FinerStrip({ finer, metrics, since }: FinerStripProps) {
  const { m, f } = useI18n();
  const text = useLocalText();
  const speech = { m, f, text };
  const { metric, points } = finer;
  const title = m.trade.charts.monthly(fullName(metricName(metric, metrics, speech)), f.unitName(metric.unit));
  const kind = { mode: "level", unit: metric.unit } as const;
  return (
    <figure className="trade__chart trade__chart--finer">
      <figcaption>{title}</figcaption>
      <div className="visually-hidden trade__silent">
        <DataTable
          name="trade-months"
          caption={title}
          columns={monthColumns(metric, title, speech)}
          groups={[{ id: "all", heading: null, rows: points }]}
          rowId={({ period }) => period}
        />
      </div>
      <BarStrip
        name={{ title, walk: m.trade.charts.walk(title) }}
        bars={barsOf(points, kind, speech)}
        axis={{ unit: "", tick: (value) => f.number(value), period: f.periodShort }}
        since={chartSince(since, metric.frequency, speech)}
      />
    </figure>
  );
});
