import type { FullDate } from "#contract/dates.ts";
import type { FigureRequest } from "#contract/figures.ts";
import type { SeriesFact } from "#contract/listed-figures.ts";
import type { Unit } from "#contract/records.ts";
import { weakestEvidence } from "#domain/evidence.ts";
import { type FactMeasure, factMeasure } from "#domain/series-change-derivation.ts";
import { type SeriesFacts, factPoints, factValue } from "#domain/series-facts.ts";
import type { SeriesView } from "#domain/series.ts";
import type { Formatters } from "#i18n/formatters.ts";
import { EvidenceMark } from "#ui/evidence-mark.tsx";
import { useI18n } from "#ui/i18n-context.tsx";
import { useLocalText } from "#ui/local-text.tsx";
import { PeriodValue } from "#ui/period-value.tsx";
import { Figure, WhyNumber } from "#ui/values.tsx";
import type { TradeChoice } from "./trade-choice.ts";
import { type Speech, valueText } from "./trade-words.ts";

/** A series on one of the two days. */
export interface Side {
  readonly series: SeriesView;
  readonly facts: SeriesFacts;
  /** The earlier day; absent: D. */
  readonly on?: FullDate;
}

export interface FactRow {
  readonly fact: SeriesFact;
  readonly now: Side;
  readonly earlier: Side | undefined;
}

/** A fact on one of the days, as the mode and the window show it. */
interface Shown {
  readonly fact: SeriesFact;
  readonly side: Side;
  readonly choice: TradeChoice;
}

function whyOf({ fact, side: { series, facts, on }, choice: { mode, from, to } }: Shown): FigureRequest {
  const seriesId = series.id;
  const scope = { seriesId, mode, from, to, base: series.base, on };
  if (fact === "cagr") return { kind: "cagr", ...scope };
  if (fact === "value") return { kind: "point", period: facts.last.period, ...scope };
  const period = facts[fact]?.period ?? facts.last.period;
  return { kind: "point", seriesId, mode: fact === "share" ? "share" : "yoy", period, on };
}

function factText({ fact, side: { series, facts }, choice }: Shown, speech: Speech): string {
  const value = factValue(facts, fact) ?? 0;
  if (fact === "value") return valueText(facts.last, { mode: choice.mode, unit: series.unit }, speech);
  return fact === "share" ? speech.f.percent(value) : speech.f.signedPercent(value);
}

/** Of which period a fact is, where its row does not tell. */
function FactPeriod({ fact, facts }: { readonly fact: SeriesFact; readonly facts: SeriesFacts }) {
  const { lang } = useI18n().f;
  if (fact === "growth" || fact === "share") return null;
  const { average } = facts;
  if (fact === "cagr") {
    return average ? (
      <small>
        <PeriodValue period={average.from} />
        {lang === "zh" ? "—" : "–"}
        <PeriodValue period={average.to} />
      </small>
    ) : null;
  }
  const point = facts[fact === "value" ? "last" : fact];
  return point ? (
    <small>
      <PeriodValue period={point.period} />
    </small>
  ) : null;
}

interface CellProps extends Omit<Shown, "side"> {
  readonly side: Side | undefined;
}

/** A fact on one day, with the period that it is of. */
export function FactCell({ fact, side, choice }: CellProps) {
  const { m, f } = useI18n();
  const text = useLocalText();
  const value = factValue(side?.facts, fact);
  if (!side || value === undefined) return <span className="muted">{m.common.value.none}</span>;
  const why = whyOf({ fact, side, choice });
  const words = factText({ fact, side, choice }, { m, f, text });
  return (
    <>
      {fact === "cagr" && side.on === undefined ? (
        <Figure name="cagr" value={value} of={side.series.id} why={why}>
          {words}
        </Figure>
      ) : (
        <WhyNumber why={why} value={value}>
          {words}
        </WhyNumber>
      )}{" "}
      <FactPeriod fact={fact} facts={side.facts} />
    </>
  );
}

interface Measured {
  readonly unit: Unit;
  readonly measure: FactMeasure;
}

function differenceText(value: number, { unit, measure }: Measured, f: Formatters): string {
  if (measure === "index") return f.signed(value, 1);
  if (measure === "ratio") return f.signedPoints(value);
  return unit.code === "PERCENT" ? f.signedPoints(value / 100) : f.signedAmountNumber(value, unit, 1);
}

/** By how much a fact differs; in words where it is the same of the same periods. */
export function DifferenceCell({ row, choice }: { readonly row: FactRow; readonly choice: TradeChoice }) {
  const { m, f } = useI18n();
  const { fact, now, earlier } = row;
  const [before, after] = [factValue(earlier?.facts, fact), factValue(now.facts, fact)];
  if (!earlier?.on || before === undefined || after === undefined) return <span className="muted">–</span>;
  const periodsOf = ({ facts, series }: Side) => factPoints(facts, fact, series).map(({ period }) => period);
  if (before === after && periodsOf(earlier).join() === periodsOf(now).join()) {
    return <span className="muted">{m.trade.since.same}</span>;
  }
  const { mode, from, to } = choice;
  const { id: seriesId, base, unit } = now.series;
  const scope = { seriesId, mode, from, to, base };
  return (
    <WhyNumber why={{ kind: "series-change", fact, since: earlier.on, ...scope }} value={after - before}>
      {differenceText(after - before, { unit, measure: factMeasure(fact, mode) }, f)}
    </WhyNumber>
  );
}

/** The weakest level among what the row rests on. */
export function FactMark({ row: { fact, now, earlier } }: { readonly row: FactRow }) {
  const points = [now, earlier].flatMap((side) => (side ? factPoints(side.facts, fact, side.series) : []));
  const level = weakestEvidence(points.map(({ evidence }) => evidence));
  if (!level) return null;
  const sourceIds = [...new Set(points.flatMap((point) => point.sourceIds))];
  const note = points.find(({ observation }) => observation?.note)?.observation?.note;
  return <EvidenceMark level={level} sourceIds={sourceIds} note={note} />;
}
