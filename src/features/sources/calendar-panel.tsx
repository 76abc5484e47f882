import { PeriodStrip } from "#charts/period-strip.tsx";
import type { FullDate } from "#contract/dates.ts";
import type { DocumentState } from "#contract/faults.ts";
import type { SectorGoal, TradeMetric } from "#contract/records.ts";
import { type CalendarPeriod, holesOf, seriesCalendar } from "#domain/series-holes.ts";
import type { ShownRecords } from "#domain/shown-records.ts";
import type { Column } from "#ui/column.ts";
import { DataTable } from "#ui/data-table.tsx";
import { useI18n } from "#ui/i18n-context.tsx";
import { ViewLink } from "#ui/link.tsx";
import { LocalText } from "#ui/local-text.tsx";
import { Panel } from "#ui/panel.tsx";
import { usePartnership, useViewpoint } from "#ui/partnership-context.tsx";
import { PeriodValue } from "#ui/period-value.tsx";
import { WhyNumber } from "#ui/values.tsx";
import { WhyGrid } from "#ui/why.tsx";

interface CalendarRow {
  readonly list: "trade-metrics" | "sector-goals";
  readonly record: TradeMetric | SectorGoal;
  readonly calendar: readonly CalendarPeriod[];
  readonly holes: readonly CalendarPeriod[];
}

/** The series that have periods up to D, those with most holes first. */
function calendarRows({ metrics = [], goals = [] }: ShownRecords, asOf: FullDate): readonly CalendarRow[] {
  const rowOf = (list: CalendarRow["list"]) => (record: TradeMetric | SectorGoal) => {
    const calendar = seriesCalendar(record, asOf);
    return { list, record, calendar, holes: holesOf(calendar) };
  };
  return [...metrics.map(rowOf("trade-metrics")), ...goals.map(rowOf("sector-goals"))]
    .filter(({ calendar }) => calendar.length > 0)
    .toSorted((a, b) => b.holes.length - a.holes.length);
}

function SeriesLink({ row: { list, record } }: { readonly row: CalendarRow }) {
  const { sectors } = usePartnership().partnership;
  const sectorId = "sectorId" in record && sectors.some(({ id }) => id === record.sectorId) ? record.sectorId : "";
  const place =
    list === "trade-metrics"
      ? { to: "trade", params: { metric: record.id } }
      : { to: sectorId === "" ? "sectors" : `sectors/${sectorId}` };
  return (
    <ViewLink {...place}>
      <LocalText of={record.title} />
    </ViewLink>
  );
}

function useCalendarColumns(): readonly Column<CalendarRow>[] {
  const { m, f } = useI18n();
  const { series, from, to, strip, missing, describe } = m.sources.quality.calendar;
  const end = (calendar: readonly CalendarPeriod[], at: 0 | -1) => {
    const period = calendar.at(at)?.period;
    return period === undefined ? "–" : <PeriodValue period={period} />;
  };
  return [
    { id: "title", label: series, cell: (row) => <SeriesLink row={row} /> },
    { id: "from", label: from, cell: ({ calendar }) => end(calendar, 0) },
    {
      id: "strip",
      label: strip,
      className: "calendar__strip",
      cell: ({ calendar }) => (
        <PeriodStrip
          title={describe(calendar[0]?.period ?? "", calendar.at(-1)?.period ?? "", f)}
          states={calendar.map(({ state }) => state)}
        />
      ),
    },
    { id: "to", label: to, cell: ({ calendar }) => end(calendar, -1) },
    {
      id: "missing",
      label: missing,
      align: "end",
      cell: ({ list, record, holes }) => (
        <WhyNumber why={{ kind: "missing-periods", list, recordId: record.id }} value={holes.length} />
      ),
    },
  ];
}

export interface CalendarPanelProps {
  readonly shown: ShownRecords;
  readonly needs: readonly DocumentState[];
}

/** For which periods each series has a value, and which it lacks. */
export function CalendarPanel({ shown, needs }: CalendarPanelProps) {
  const { m } = useI18n();
  const { asOf } = useViewpoint();
  const columns = useCalendarColumns();
  const { title, caption, none, states } = m.sources.quality.calendar;
  return (
    <Panel title={title} needs={needs} className="calendar">
      {() => {
        const rows = calendarRows(shown, asOf);
        if (rows.length === 0) return <p className="muted">{none}</p>;
        return (
          <>
            <ul className="calendar__key" aria-hidden="true">
              {(["value", "known-missing", "absent"] as const).map((state) => (
                <li key={state}>
                  <PeriodStrip title={states[state]} states={[state]} />
                  {states[state]}
                </li>
              ))}
            </ul>
            <WhyGrid>
              <DataTable
                name="calendar"
                caption={caption}
                columns={columns}
                groups={[{ id: "all", heading: null, rows }]}
                rowId={({ record }) => record.id}
                rowKey={({ list, record }) => `${list} ${record.id}`}
              />
            </WhyGrid>
          </>
        );
      }}
    </Panel>
  );
}
