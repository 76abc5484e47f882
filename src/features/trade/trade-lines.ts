import type { City, TradeMetric } from "#contract/records.ts";
import type { FullDate } from "#contract/dates.ts";
import type { Period } from "#contract/periods.ts";
import type { Frequency, TradeMode } from "#contract/vocabulary.ts";
import { type ChartLine, type ChartSince, pointMark } from "#charts/series-types.ts";
import { lastPeriodBy } from "#domain/last-period.ts";
import type { SeriesPoint } from "#domain/series-points.ts";
import type { SeriesView } from "#domain/series.ts";
import { cityNamed } from "#domain/trade-set.ts";
import { isCountryNamed } from "#i18n/country-names.ts";
import { type Speech, type ValueKind, amountText, drawnValue, joined, seriesName, valueText } from "./trade-words.ts";

/** For series beyond the two origins and their total: those in which small text can be read in both themes. */
const FURTHER = ["var(--ink-3)", "var(--s9)", "var(--s2)", "var(--s8)", "var(--s12)", "var(--s3)", "var(--s5)"];
const FEW = 5;

export interface LineSetting {
  readonly mode: TradeMode;
  readonly metrics: readonly TradeMetric[];
  readonly cities: readonly City[];
  /** On a logarithmic axis only values > 0 are drawn. */
  readonly isLog?: boolean;
}

/** Where what came after the day of comparison begins in a chart of one frequency. */
export function chartSince(
  since: FullDate | undefined,
  frequency: Frequency,
  { m, f }: Speech,
): ChartSince | undefined {
  return since && { lastPeriod: lastPeriodBy(since, frequency), label: m.trade.since.after(since, f) };
}

/** A flow takes the colour of the city or country that it comes from; totals are ink (DESIGN §5). */
function originColor(metric: TradeMetric | undefined, [cityA, cityB]: readonly City[]): string {
  if (!metric || (metric.flow !== "export" && metric.flow !== "import")) return "var(--ink)";
  const origin = metric.flow === "export" ? metric.reporter : metric.partner;
  const isFrom = (city: City | undefined) =>
    city !== undefined && (cityNamed(origin, [city]) !== undefined || isCountryNamed(origin, city.country));
  if (isFrom(cityA)) return "var(--city-a)";
  return isFrom(cityB) ? "var(--city-b)" : "var(--ink-3)";
}

/** A point in words, with its level and status where these are not the usual. */
export function pointWords(point: SeriesPoint, kind: ValueKind, speech: Speech): string {
  const { m } = speech;
  const marks = point.statuses.flatMap((status) =>
    status === "E" || status === "P" || status === "F" || status === "B" ? m.words.observationStatus[status] : [],
  );
  const level = point.evidence === "official" ? [] : [m.words.evidence[point.evidence]];
  return joined([amountText(point, kind, speech), ...new Set([...level, ...marks])], speech.f);
}

/** The series of one chart as lines; few figures of a city become squares. Series without any value have none. */
export function chartLines(series: readonly SeriesView[], setting: LineSetting, speech: Speech): readonly ChartLine[] {
  const taken = new Set<string>();
  return series.flatMap((each, index) => {
    const last = each.points.findLast(({ value }) => value !== null && (setting.isLog !== true || value > 0));
    if (!last) return [];
    const metric = setting.metrics.find(({ id }) => id === each.metricIds[0]);
    const known = each.points.filter(({ value }) => value !== null);
    const isCity = metric !== undefined && cityNamed(metric.reporter, setting.cities) !== undefined;
    const shape: ChartLine["shape"] = isCity && known.length <= FEW ? "squares" : "line";
    const own = each.metricIds.length > 1 ? "var(--ink)" : originColor(metric, setting.cities);
    // of more series than colours some share one, but never that of the total
    const further = FURTHER.find((other) => !taken.has(`${shape} ${other}`)) ?? FURTHER[index % FURTHER.length];
    const color = taken.has(`${shape} ${own}`) ? (further ?? own) : own;
    taken.add(`${shape} ${color}`);
    const kind = { mode: setting.mode, unit: each.unit };
    return [
      {
        id: each.id,
        color,
        shape,
        isMain: color === "var(--ink)" && shape === "line",
        points: each.points.map((point) => ({
          period: point.period,
          value: point.value === null ? null : drawnValue(point.value, kind, speech),
          // put into words when they are read: of many points few are
          get text() {
            return point.value === null ? "" : pointWords(point, kind, speech);
          },
          mark: pointMark(point.evidence, point.status),
        })),
        label: { value: valueText(last, kind, speech), ...seriesName(each, setting.metrics, speech) },
      },
    ];
  });
}

/** The series of a chart that have values which a logarithmic axis cannot show. */
export function notOnLog(lines: readonly ChartLine[], nameOf: (line: ChartLine, periods: readonly Period[]) => string) {
  return lines.flatMap((line) => {
    const below = line.points.filter(({ value }) => value !== null && value <= 0).map(({ period }) => period);
    return below.length === 0 ? [] : [nameOf(line, below)];
  });
}
