import { memo } from "react";
import type { FullDate } from "#contract/dates.ts";
import { SERIES_FACTS, type SeriesFact } from "#contract/listed-figures.ts";
import { factValue, seriesFacts } from "#domain/series-facts.ts";
import type { SeriesView } from "#domain/series.ts";
import type { Column } from "#ui/column.ts";
import { DataTable } from "#ui/data-table.tsx";
import { useI18n } from "#ui/i18n-context.tsx";
import { useLocalText } from "#ui/local-text.tsx";
import { useViewpoint } from "#ui/partnership-context.tsx";
import { Day } from "#ui/values.tsx";
import { WhyGrid } from "#ui/why.tsx";
import { DifferenceCell, FactCell, FactMark, type FactRow, type Side } from "./since-cells.tsx";
import type { TradeChoice } from "./trade-choice.ts";
import { type TradeBefore, newPeriods } from "./trade-since.ts";
import type { ShownTrade } from "./trade-view.ts";
import { type Speech, fullName, isInUnit, joined, seriesName } from "./trade-words.ts";

/** The rows of one series: every fact that there is on either day. */
function rowsOf(now: Side, earlier: Side | undefined): readonly FactRow[] {
  const isThere = (side: Side | undefined, fact: SeriesFact) => factValue(side?.facts, fact) !== undefined;
  return SERIES_FACTS.filter((fact) => isThere(now, fact) || isThere(earlier, fact)).map((fact) => ({
    fact,
    now,
    earlier,
  }));
}

function columnsOf(
  { asOf, since, choice }: { readonly asOf: FullDate; readonly since: FullDate; readonly choice: TradeChoice },
  { m, f }: Speech,
): readonly Column<FactRow>[] {
  const words = m.trade.since;
  return [
    { id: "fact", label: words.figure, cell: ({ fact }) => words.fact[fact] },
    {
      id: "before",
      label: f.date(since),
      head: <Day date={since} />,
      align: "end",
      cell: ({ fact, earlier }) => <FactCell fact={fact} side={earlier} choice={choice} />,
    },
    {
      id: "after",
      label: f.date(asOf),
      head: <Day date={asOf} />,
      align: "end",
      cell: ({ fact, now }) => <FactCell fact={fact} side={now} choice={choice} />,
    },
    {
      id: "difference",
      label: words.difference,
      align: "end",
      cell: (row) => <DifferenceCell row={row} choice={choice} />,
    },
    {
      id: "evidence",
      label: m.words.column.evidence,
      head: <span className="visually-hidden">{m.words.column.evidence}</span>,
      className: "trade-table__evidence",
      cell: (row) => <FactMark row={row} />,
    },
  ];
}

/** More new periods than these are told by the first and the last. */
const MOST_NAMED = 4;

function cameWords(series: SeriesView, since: FullDate, { m, f }: Speech): string {
  const periods = newPeriods(series, since);
  const [first, last] = [periods[0], periods.at(-1)];
  if (first === undefined || last === undefined) return m.trade.since.none;
  if (periods.length > MOST_NAMED) return m.trade.since.came(m.trade.windowOf(first, last, f));
  return m.trade.since.came(f.list(periods.map((period) => f.periodShort(period))));
}

/** What the values are in: their unit, or what the mode makes of them. */
function measureWords({ unit }: SeriesView, { mode }: TradeChoice, { m, f }: Speech): string {
  return isInUnit(mode) ? f.unitName(unit) || m.trade.units.bare : m.words.mode[mode];
}

interface SinceFactsProps {
  readonly shown: ShownTrade;
  readonly before: TradeBefore;
}

/** Per series what is said of it on the day of comparison and at D, with the difference; and which periods are new. */
export const SinceFacts = memo(function SinceFacts({ shown: { view, choice, metrics }, before }: SinceFactsProps) {
  const { m, f } = useI18n();
  const text = useLocalText();
  const { asOf } = useViewpoint();
  const speech = { m, f, text };
  const { since } = before;
  const sideOf = (series: SeriesView | undefined, on?: FullDate): Side | undefined => {
    const facts = series && seriesFacts(series, choice, { metrics, asOf: on ?? asOf });
    return facts && { series, facts, ...(on && { on }) };
  };
  const groups = view.series.flatMap((series) => {
    const now = sideOf(series);
    if (!now) return [];
    const heading = (
      <>
        {joined([fullName(seriesName(series, metrics, speech)), measureWords(series, choice, speech)], f)}
        <span className="trade-since__came">{cameWords(series, since, speech)}</span>
      </>
    );
    return [{ id: series.id, heading, rows: rowsOf(now, sideOf(before.series.get(series.id), since)) }];
  });
  if (groups.length === 0) return null;
  const title = m.trade.since.title(since, asOf, f);
  return (
    <section className="trade__facts trade-since trade-table">
      <h3>{title}</h3>
      <WhyGrid>
        <DataTable
          name="trade-since"
          caption={title}
          columns={columnsOf({ asOf, since, choice }, speech)}
          groups={groups}
          rowId={({ fact, now }) => `${now.series.id}/${fact}`}
        />
      </WhyGrid>
    </section>
  );
});
