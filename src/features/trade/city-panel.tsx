import { memo } from "react";
import type { TrackerEvent, TradeMetric, Unit } from "#contract/records.ts";
import { prevailingEvidence, weakestEvidence } from "#domain/evidence.ts";
import type { SeriesPoint } from "#domain/series-points.ts";
import type { Column } from "#ui/column.ts";
import { DataTable } from "#ui/data-table.tsx";
import { EvidenceMark } from "#ui/evidence-mark.tsx";
import { useI18n } from "#ui/i18n-context.tsx";
import { LocalText, useLocalText } from "#ui/local-text.tsx";
import { Panel } from "#ui/panel.tsx";
import { WhyNumber } from "#ui/values.tsx";
import { WhyGrid } from "#ui/why.tsx";
import { PeriodValue } from "#ui/period-value.tsx";
import { CityVerdicts } from "./city-verdicts.tsx";
import type { CityBlock, CityRow } from "./trade-city.ts";
import { type Speech, amountText, valueText } from "./trade-words.ts";

interface PublishedProps {
  readonly point: SeriesPoint | undefined;
  readonly metric: TradeMetric | undefined;
  /** Growth carries its sign. */
  readonly isChange?: boolean;
}

function Published({ point, metric, isChange = false }: PublishedProps) {
  const { m, f } = useI18n();
  const text = useLocalText();
  if (!point || point.value === null || !metric) return <span className="muted">–</span>;
  const plain = valueText(point, { mode: "level", unit: metric.unit }, { m, f, text });
  return (
    <WhyNumber why={{ kind: "point", seriesId: metric.id, mode: "level", period: point.period }} value={point.value}>
      {isChange && point.value > 0 ? `+${plain}` : plain}
    </WhyNumber>
  );
}

function RowMark({ row }: { readonly row: CityRow }) {
  const points = [row.stated, row.value, row.share].filter((point) => point !== undefined);
  const level = weakestEvidence(points.map(({ evidence }) => evidence));
  if (!level) return null;
  const note = points.find(({ observation }) => observation?.note)?.observation?.note;
  return (
    <EvidenceMark level={level} sourceIds={[...new Set(points.flatMap(({ sourceIds }) => sourceIds))]} note={note} />
  );
}

function columnsOf(block: CityBlock, { m, f }: Speech): readonly Column<CityRow>[] {
  const { value, stated, share } = block;
  const words = m.trade.city;
  const all: readonly (Column<CityRow> | false)[] = [
    { id: "period", label: m.words.column.period, cell: (row) => <PeriodValue period={row.period} /> },
    value !== undefined && {
      id: value.id,
      label: words.value,
      align: "end",
      cell: (row) => <Published point={row.value} metric={value} />,
    },
    stated !== undefined && {
      id: stated.id,
      label: words.stated,
      align: "end",
      cell: (row) => <Published point={row.stated} metric={stated} isChange />,
    },
    value !== undefined && {
      id: "computed",
      label: words.computed,
      align: "end",
      cell: ({ computed, period }) =>
        computed === null ? (
          <span className="muted">–</span>
        ) : (
          <WhyNumber why={{ kind: "point", seriesId: value.id, mode: "yoy", period }} value={computed}>
            {f.signedPercent(computed)}
          </WhyNumber>
        ),
    },
    share !== undefined && {
      id: share.id,
      label: words.share,
      align: "end",
      cell: (row) => <Published point={row.share} metric={share} />,
    },
    {
      id: "evidence",
      label: m.words.column.evidence,
      head: <span className="visually-hidden">{m.words.column.evidence}</span>,
      className: "trade-table__evidence",
      cell: (row) => <RowMark row={row} />,
    },
  ];
  return all.filter((column) => column !== false);
}

function unitName(unit: Unit | undefined, { f }: Speech): string {
  return unit ? f.unitName(unit) : "";
}

interface CityPanelProps {
  readonly block: CityBlock;
  /** At which growth may have been stated. */
  readonly events: readonly TrackerEvent[];
}

/** What a city published about its own trade, what it stated about growth, and whether the values bear that out. */
export const CityPanel = memo(function CityPanel({ block, events }: CityPanelProps) {
  const { m, f } = useI18n();
  const text = useLocalText();
  const speech: Speech = { m, f, text };
  const names = m.trade.pair(text(block.lead.reporter), text(block.lead.partner));
  const published = block.rows.length > 0 ? [block.value, block.stated, block.share] : [];
  const notes = published.flatMap((metric) => (metric?.note ? [metric] : []));
  return (
    <Panel title={m.trade.city.title(names, unitName(block.value?.unit, speech))} className="trade__city">
      {block.rows.length === 0 ? (
        <p className="muted">{m.trade.city.none(names)}</p>
      ) : (
        <div className="trade-table">
          <WhyGrid>
            <DataTable
              name="trade-city"
              caption={names}
              columns={columnsOf(block, speech)}
              groups={[{ id: "all", heading: null, rows: block.rows }]}
              rowId={({ period }) => period}
            />
          </WhyGrid>
        </div>
      )}
      <CityVerdicts block={block} events={events} />
      {block.others.length > 0 && <Others block={block} speech={speech} />}
      {notes.map((metric) => (
        <p key={metric.id} className="trade__note">
          {metric.note && <LocalText of={metric.note} />}
        </p>
      ))}
    </Panel>
  );
});

function Others({ block, speech }: { readonly block: CityBlock; readonly speech: Speech }) {
  const { open, close } = speech.m.trade.city.joint;
  const prevailing = prevailingEvidence(block.others.map(({ last }) => last.evidence));
  return (
    <>
      <h3>{speech.m.trade.city.other}</h3>
      <ul className="trade__others">
        {block.others.map(({ metric, last }) => (
          <li key={metric.id}>
            <LocalText of={metric.title} />
            {speech.m.common.page.joint.colon}
            <WhyNumber
              why={{ kind: "point", seriesId: metric.id, mode: "level", period: last.period }}
              value={last.value ?? 0}
            >
              {amountText(last, { mode: "level", unit: metric.unit }, speech)}
            </WhyNumber>
            {open}
            <PeriodValue period={last.period} />
            {close}{" "}
            <EvidenceMark
              level={last.evidence}
              sourceIds={last.sourceIds}
              note={last.observation?.note}
              worded={last.evidence !== prevailing}
            />
          </li>
        ))}
      </ul>
    </>
  );
}
