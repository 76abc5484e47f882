import { useMemo } from "react";
import { type Period, periodFirstNumber, periodLastNumber } from "#contract/periods.ts";
import type { FullDate } from "#contract/dates.ts";
import type { TradeMetric } from "#contract/records.ts";
import type { LocalizedText } from "#contract/scalars.ts";
import type { Evidence, TradeMode } from "#contract/vocabulary.ts";
import { weakestEvidence } from "#domain/evidence.ts";
import type { SeriesPoint } from "#domain/series-points.ts";
import type { SeriesView } from "#domain/series.ts";
import type { Column } from "#ui/column.ts";
import { DataTable } from "#ui/data-table.tsx";
import { EvidenceMark } from "#ui/evidence-mark.tsx";
import { useI18n } from "#ui/i18n-context.tsx";
import { useLocalText } from "#ui/local-text.tsx";
import { type SortKey, sortChoiceOf, useSorted } from "#ui/sort.ts";
import { useKept } from "#ui/use-kept.ts";
import { Num, Token, WhyNumber } from "#ui/values.tsx";
import { WhyGrid } from "#ui/why.tsx";
import { PeriodValue } from "#ui/period-value.tsx";
import { SeriesTitle } from "./series-title.tsx";
import { isNewSince } from "./trade-since.ts";
import type { TradeRow } from "./trade-view.ts";
import { type Speech, fullName, isInUnit, joined, seriesName, valueText } from "./trade-words.ts";

export interface TableSeries {
  readonly series: SeriesView;
  readonly mode: TradeMode;
}

export interface SeriesTableProps {
  readonly caption: string;
  /** The column that the reader orders by, as in the URL. */
  readonly sort: string | null;
  readonly rows: readonly TradeRow[];
  readonly columns: readonly TableSeries[];
  readonly metrics: readonly TradeMetric[];
  readonly prevailing: Evidence | undefined;
  /** Only for machines and screen readers: nothing in it can be focused. */
  readonly isSilent: boolean;
  /** The day of comparison: rows of periods that had not ended by then say so. */
  readonly since: FullDate | undefined;
}

/**
 * The notes of a row's observations, each after the name of its series, in every language that one of them has: what
 * another does not say in it stands there in its own first one.
 */
function rowNote(row: TradeRow, names: ReadonlyMap<string, string>): LocalizedText | undefined {
  const parts = [...row.points].flatMap(([id, { observation }]) =>
    observation?.note ? [{ id, note: observation.note }] : [],
  );
  if (parts.length === 0) return undefined;
  if (parts.length === 1) return parts[0]?.note;
  const tags = new Set(parts.flatMap(({ note }) => Object.keys(note)));
  return Object.fromEntries(
    [...tags].map((tag) => [
      tag,
      parts.map(({ id, note }) => `${names.get(id) ?? id}: ${note[tag] ?? Object.values(note)[0]}`).join(" "),
    ]),
  );
}

function RowMark({ row, names }: { readonly row: TradeRow; readonly names: ReadonlyMap<string, string> }) {
  const points = [...row.points.values()];
  const known = points.filter(({ value }) => value !== null);
  const noted = known.length > 0 ? known : points.filter(({ observation }) => observation?.note);
  const level = weakestEvidence(noted.map(({ evidence }) => evidence));
  if (!level) return null;
  const sourceIds = [...new Set(noted.flatMap((point) => point.sourceIds))];
  const mark = <EvidenceMark level={level} sourceIds={sourceIds} note={rowNote(row, names)} />;
  return known.length > 0 ? <Token value={level}>{mark}</Token> : mark;
}

interface CellProps {
  readonly point: SeriesPoint | undefined;
  readonly column: TableSeries;
  readonly prevailing: Evidence | undefined;
  readonly isSilent: boolean;
}

function Cell({ point, column, prevailing, isSilent }: CellProps) {
  const { m, f } = useI18n();
  const text = useLocalText();
  if (!point || point.value === null) {
    return (
      <span className="muted" title={m.common.value.none}>
        –
      </span>
    );
  }
  const kind = { mode: column.mode, unit: column.series.unit };
  const differs = point.evidence !== prevailing;
  const { id: seriesId, base } = column.series;
  // its window does not tell how a value comes about, once the base is named
  const scope = { seriesId, mode: column.mode, base };
  return (
    <span className="trade-table__value">
      {differs && !isSilent && (
        <EvidenceMark level={point.evidence} sourceIds={point.sourceIds} note={point.observation?.note} />
      )}
      {differs && isSilent && <span>{m.words.evidence[point.evidence]} </span>}
      {isSilent ? (
        <Num value={point.value}>{valueText(point, kind, { m, f, text })}</Num>
      ) : (
        <WhyNumber why={{ kind: "point", period: point.period, ...scope }} value={point.value}>
          {valueText(point, kind, { m, f, text })}
        </WhyNumber>
      )}
      {point.statuses.length > 0 && <sup>{point.statuses.join(" ")}</sup>}
    </span>
  );
}

/** Whether a value of the row came after the day of comparison; a gap that is known now is no news. */
function isNewRow({ period, points }: TradeRow, since: FullDate | undefined): boolean {
  return isNewSince(period, since) && [...points.values()].some(({ value }) => value !== null);
}

type ColumnProps = Pick<SeriesTableProps, "columns" | "metrics" | "prevailing" | "isSilent" | "since">;

function columnsOf(props: ColumnProps, speech: Speech): readonly Column<TradeRow>[] {
  const { columns, metrics, prevailing, isSilent, since } = props;
  const { m } = speech;
  const names = new Map(columns.map(({ series }) => [series.id, fullName(seriesName(series, metrics, speech))]));
  const firstWhose = columns[0] && seriesName(columns[0].series, metrics, speech).whose;
  const isMixed = columns.some(({ series }) => series.frequency !== columns[0]?.series.frequency);
  const units = new Set(columns.map(({ series }) => speech.f.unitName(series.unit)));
  const headOf = ({ series, mode }: TableSeries) => {
    const own = seriesName(series, metrics, speech);
    const { name, whose } = own;
    const isPlain = series.metricIds.length > 1 || series.id.includes("~") || whose === undefined;
    const isTotal = whose === firstWhose || whose?.includes("→") === true;
    const named = isPlain || isTotal ? name : fullName(own);
    const unit =
      units.size > 1 && isInUnit(mode) && series.unit.code !== "PERCENT" ? speech.f.unitName(series.unit) : "";
    const frequency = isMixed ? series.frequency : undefined;
    return {
      label: joined([named, frequency ? m.words.frequency[frequency] : "", unit], speech.f),
      ...(own.title && { head: <SeriesTitle name={own} frequency={frequency} unit={unit} /> }),
    };
  };
  const values = columns.map((column): Column<TradeRow> => ({
    id: column.series.id,
    ...headOf(column),
    align: "end",
    isSortable: !isSilent,
    cell: (row) => (
      <Cell point={row.points.get(column.series.id)} column={column} prevailing={prevailing} isSilent={isSilent} />
    ),
  }));
  const period: Column<TradeRow> = {
    id: "period",
    label: m.words.column.period,
    isSortable: !isSilent,
    cell: (row) => (
      <>
        <PeriodValue period={row.period} />
        {isNewRow(row, since) && <span className="trade-table__new"> {m.trade.since.isNew}</span>}
      </>
    ),
  };
  const evidence: Column<TradeRow> = {
    id: "evidence",
    label: m.words.column.evidence,
    head: <span className="visually-hidden">{m.words.column.evidence}</span>,
    className: "trade-table__evidence",
    cell: (row) => <RowMark row={row} names={names} />,
  };
  return isSilent ? [period, ...values] : [period, ...values, evidence];
}

/** As of dates: by the first day, then by the last (contract §3, Sorting). */
function periodKey(period: Period): number {
  const first = periodFirstNumber(period);
  return first * 1000 + (periodLastNumber(period) - first);
}

function sortKey(row: TradeRow, columnId: string): SortKey {
  return columnId === "period" ? periodKey(row.period) : (row.points.get(columnId)?.value ?? null);
}

/** The rows newest first, or in the reader's order. */
export function useTradeOrder(seriesIds: readonly string[], by: string | null) {
  const { choice } = sortChoiceOf(by, ["period", ...seriesIds]);
  const sorted = useSorted();
  return { sort: choice, ordered: (rows: readonly TradeRow[]) => sorted(rows, choice, sortKey) };
}

/** Whether columns say the same of any row, whatever part of their series is shown. */
function areSameColumns(before: readonly TableSeries[], after: readonly TableSeries[]): boolean {
  return (
    before.length === after.length &&
    before.every(({ series, mode }, index) => {
      const other = after[index];
      if (other === undefined || other.mode !== mode) return false;
      const { id, unit, base } = other.series;
      return id === series.id && unit === series.unit && base === series.base;
    })
  );
}

/** The series by period (contract §3, `trade`): published numbers, newest first unless the reader sorts. */
export function SeriesTable(props: SeriesTableProps) {
  const { m, f } = useI18n();
  const text = useLocalText();
  const { metrics, prevailing, isSilent, since } = props;
  const drawn = useKept(props.columns, areSameColumns);
  const columns = useMemo(
    () => columnsOf({ columns: drawn, metrics, prevailing, isSilent, since }, { m, f, text }),
    [drawn, metrics, prevailing, isSilent, since, m, f, text],
  );
  const { sort, ordered } = useTradeOrder(
    props.columns.map(({ series }) => series.id),
    props.sort,
  );
  return (
    <div className={props.isSilent ? "visually-hidden" : "trade-table"}>
      <WhyGrid>
        <DataTable
          name="trade"
          caption={props.caption}
          columns={columns}
          groups={[{ id: "all", heading: null, rows: ordered(props.rows) }]}
          rowId={(row) => row.period}
          rowClass={(row) => (isNewRow(row, since) ? "trade-table__row--new" : undefined)}
          sort={sort}
          fillOf={columns}
          fewRows={0}
        />
      </WhyGrid>
    </div>
  );
}
