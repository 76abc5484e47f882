import type { TradeMetric, Unit } from "#contract/records.ts";
import type { LocalizedText } from "#contract/scalars.ts";
import type { TradeMode } from "#contract/vocabulary.ts";
import { sayTheSame } from "#domain/trade-set.ts";
import type { SeriesPoint } from "#domain/series-points.ts";
import type { SeriesView } from "#domain/series.ts";
import type { Catalogue } from "#i18n/catalogue.ts";
import type { Formatters } from "#i18n/formatters.ts";

/** What is needed to put figures of the data into words. */
export interface Speech {
  readonly m: Catalogue;
  readonly f: Formatters;
  readonly text: (text: LocalizedText) => string;
}

/** A series in few words: of what, and whose. */
export interface SeriesName {
  readonly name: string;
  readonly whose?: string;
  /** Both in one line, where there are both. */
  readonly spoken?: string;
  /** What the name is, where it is a title of the data: it may be in another language. */
  readonly title?: LocalizedText;
}

/** Parts of a phrase with the language's comma between them; empty ones are left out. */
export function joined(parts: readonly string[], { lang }: Pick<Formatters, "lang">): string {
  return parts.filter((part) => part !== "").join(lang === "zh" ? "，" : ", ");
}

/** Parts that follow what is said already, each after a comma; empty ones are left out. */
export function appended(parts: readonly string[], { lang }: Pick<Formatters, "lang">): string {
  return parts.map((part) => (part === "" ? "" : `${lang === "zh" ? "，" : ", "}${part}`)).join("");
}

function named(name: string, whose: string, { f }: Speech): SeriesName {
  return { name, whose, spoken: joined([name, whose], f) };
}

/** Whether flow and pair do not tell the metric from another one, or from a balance that is computed. */
function hasTwin(metric: TradeMetric, metrics: readonly TradeMetric[]): boolean {
  const alike = metrics.filter(
    (other) =>
      other.id !== metric.id &&
      other.measure === metric.measure &&
      other.frequency === metric.frequency &&
      other.unit.code === metric.unit.code &&
      sayTheSame(other.reporter, metric.reporter) &&
      sayTheSame(other.partner, metric.partner),
  );
  const has = (flow: TradeMetric["flow"]) => alike.some((other) => other.flow === flow);
  return has(metric.flow) || (metric.flow === "balance" && has("export") && has("import"));
}

/**
 * Flow and pair of a metric, or its title where these do not say what it is.
 *
 * @param metrics those among which the name has to tell it from the others
 */
export function metricName(metric: TradeMetric, metrics: readonly TradeMetric[], speech: Speech): SeriesName {
  const { m, text } = speech;
  const { flow, measure, title } = metric;
  if (measure !== "value" || flow === "other" || flow === "visitors" || hasTwin(metric, metrics)) {
    return { name: text(title), title };
  }
  const [reporter, partner] = [text(metric.reporter), text(metric.partner)];
  if (flow === "export") return named(m.words.flow[flow], m.trade.direction(reporter, partner), speech);
  if (flow === "import") return named(m.words.flow[flow], m.trade.direction(partner, reporter), speech);
  return named(m.words.flow[flow], m.trade.pair(reporter, partner), speech);
}

/** The name of a series; a computed balance is named by its flow. */
export function seriesName(series: SeriesView, metrics: readonly TradeMetric[], speech: Speech): SeriesName {
  const [first] = series.metricIds.flatMap((id) => metrics.find((metric) => metric.id === id) ?? []);
  if (!first) return { name: series.id };
  if (series.metricIds.length === 1) return metricName(first, metrics, speech);
  const { m, text } = speech;
  const sides = series.metricIds.flatMap((id) => metrics.find((metric) => metric.id === id) ?? []);
  if (sides.some((side) => hasTwin(side, metrics))) return { name: sides.map(({ title }) => text(title)).join(" − ") };
  return named(m.words.flow.balance, m.trade.pair(text(first.reporter), text(first.partner)), speech);
}

/** Name and pair in one line. */
export function fullName({ name, spoken }: Pick<SeriesName, "name" | "spoken">): string {
  return spoken ?? name;
}

/** Whether values of the mode are in the published unit, not ratios or an index. */
export function isInUnit(mode: TradeMode): boolean {
  return mode === "level" || mode === "sum12" || mode === "balance";
}

/** A value as an axis draws it: in the language's unit, per cent or index points. */
export function drawnValue(value: number, { mode, unit }: ValueKind, { f }: Speech): number {
  if (isInUnit(mode)) return f.scaled(value, unit);
  return mode === "index" ? value : value * 100;
}

export interface ValueKind {
  readonly mode: TradeMode;
  readonly unit: Unit;
}

/** A point's value without its unit, as tables and labels show it. */
export function valueText(point: SeriesPoint, { mode, unit }: ValueKind, { f }: Speech): string {
  const value = point.value ?? 0;
  if (mode === "yoy") return f.signedPercent(value);
  if (mode === "share") return f.percent(value);
  if (mode === "index") return f.number(value, 1);
  if (mode === "balance") return f.signedAmountNumber(value, unit, 1);
  const text = f.amountNumber(value, unit, point.isDerived ? 1 : undefined);
  return unit.code === "PERCENT" ? f.withPercentSign(text) : text;
}

/** A point's value with its unit. */
export function amountText(point: SeriesPoint, kind: ValueKind, speech: Speech): string {
  if (kind.mode === "balance") return speech.f.signedAmount(point.value ?? 0, kind.unit, 1);
  if (!isInUnit(kind.mode)) return valueText(point, kind, speech);
  return speech.f.amount(point.value ?? 0, kind.unit, point.isDerived ? 1 : undefined);
}

/** What stands above the axis of series that share one. */
export function axisUnit(
  [series, ...others]: readonly [SeriesView, ...SeriesView[]],
  mode: TradeMode,
  { m, f }: Speech,
): string {
  const unit = f.unitName(series.unit) || m.trade.units.bare;
  if (mode === "yoy") return m.trade.units.yoy(series.frequency);
  if (mode === "index") {
    const isOneBase = others.every(({ base }) => base === undefined || base === series.base);
    return m.trade.units.index(isOneBase ? series.base : undefined, f);
  }
  if (mode === "share") return m.trade.units.share;
  if (mode === "sum12") return m.trade.units.sum12(unit);
  return mode === "balance" ? m.trade.units.balance(unit) : unit;
}
