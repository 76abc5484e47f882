import type { SectorGoal, Unit } from "#contract/records.ts";
import type { SeriesPoint } from "#domain/series-points.ts";
import { pointMark } from "#charts/series-types.ts";
import type { GoalPath, IndicatorLine } from "#charts/indicator-geometry.ts";
import type { ChartAxis } from "#charts/series-types.ts";
import { useI18n } from "#ui/i18n-context.tsx";
import { useLocalText } from "#ui/local-text.tsx";
import { usePartnership } from "#ui/partnership-context.tsx";
import type { IndicatorSeries, IndicatorView } from "./indicator-view.ts";

/** What a chart of an indicator or a goal draws. */
export interface IndicatorDrawing {
  readonly lines: readonly IndicatorLine[];
  readonly axis: ChartAxis;
  readonly label: string;
}

const MARKED = ["E", "P", "F", "B"] as const;

/** The word for an observation's status where it has a mark of its own. */
export function useStatusWord(): (status: string | undefined) => string | undefined {
  const { m } = useI18n();
  return (status) => {
    const code = MARKED.find((marked) => marked === status);
    return code && m.words.observationStatus[code];
  };
}

/** The name and colour of the city that a record is about; ink where it is not one city's alone. */
export function useCityOf(): (goal: SectorGoal) => { readonly name: string; readonly color: string } {
  const { partnership } = usePartnership();
  const local = useLocalText();
  return ({ cityId }) => {
    const index = partnership.cities.findIndex(({ id }) => id === cityId);
    const city = partnership.cities[index];
    if (!city) return { name: "", color: "var(--ink)" };
    return { name: local(city.name), color: index === 0 ? "var(--city-a)" : "var(--city-b)" };
  };
}

type Scale = "index" | "level";

/** The words of one value: in full, with its period, and as the bare number of the chart's scale. */
function useValueWords(): (
  unit: Unit,
  scale: Scale,
) => {
  readonly number: (value: number) => string;
  /** With the published points of an index, each value stands beside it. */
  readonly read: (point: SeriesPoint, published?: readonly SeriesPoint[]) => string;
  readonly point: (point: SeriesPoint) => string;
} {
  const { m, f } = useI18n();
  const statusWord = useStatusWord();
  return (unit, scale) => {
    const number = (value: number) => (scale === "index" ? f.number(value, 0) : f.amountNumber(value, unit));
    const amount = (value: number | null) => {
      if (value === null) return m.common.value.none;
      return scale === "index" ? number(value) : f.amount(value, unit);
    };
    const read = ({ period, value, status }: SeriesPoint, published: readonly SeriesPoint[] = []) => {
      const origin = scale === "index" ? (published.find((point) => point.period === period)?.value ?? null) : null;
      const own = origin === null ? amount(value) : m.sectors.indexOf(amount(value), f.amount(origin, unit));
      return [own, statusWord(status)].filter(Boolean).join(", ");
    };
    const point = (one: SeriesPoint) => `${f.period(one.period)}: ${read(one)}`;
    return { number, read, point };
  };
}

function lastMeasured(points: readonly SeriesPoint[]) {
  return points.findLast(({ value }) => value !== null);
}

function shownOf({ points, indexPoints }: IndicatorSeries, scale: Scale): readonly SeriesPoint[] {
  return scale === "index" ? (indexPoints ?? points) : points;
}

function lastYearOf(series: readonly (readonly SeriesPoint[])[]): string {
  return series.map((points) => lastMeasured(points)?.period.slice(0, 4) ?? "").reduce((a, b) => (a > b ? a : b), "");
}

function useLineOf(): (view: IndicatorView, scale: Scale) => readonly IndicatorLine[] {
  const { f } = useI18n();
  const cityOf = useCityOf();
  const wordsOf = useValueWords();
  return ({ series, unit }, scale) => {
    const words = wordsOf(unit, scale);
    const lastYear = lastYearOf(series.map((one) => shownOf(one, scale)));
    return series.map((one): IndicatorLine => {
      const points = shownOf(one, scale);
      const { name, color } = cityOf(one.goal);
      const first = points.find(({ value }) => value !== null);
      const last = lastMeasured(points);
      const isEarlier = last !== undefined && last.period.slice(0, 4) !== lastYear;
      return {
        id: one.goal.id,
        color,
        shape: "line",
        points: points.map((point) => ({
          period: point.period,
          value: point.value === null || scale === "index" ? point.value : f.scaled(point.value, unit),
          text: words.read(point, one.points),
          mark: pointMark(point.evidence, point.status),
          isBreak: isBreakAt(one, point),
        })),
        label: {
          value: last && last.value !== null ? words.number(last.value) : "",
          name: isEarlier ? `${name} ${last.period.slice(0, 4)}` : name,
          spoken: name,
        },
        ...(scale === "level" && first && first.value !== null && { startLabel: words.number(first.value) }),
      };
    });
  };
}

/** Turns an indicator into what its chart draws, as index of the common base year or in its unit. */
export function useIndicatorLines(): (view: IndicatorView, scale: Scale) => IndicatorDrawing {
  const { m, f } = useI18n();
  const cityOf = useCityOf();
  const wordsOf = useValueWords();
  const linesOf = useLineOf();
  const local = useLocalText();
  return (view, scale) => {
    const { series, unit } = view;
    const words = wordsOf(unit, scale);
    const lastText = (one: IndicatorSeries) => {
      const last = lastMeasured(shownOf(one, scale));
      return [cityOf(one.goal).name, last ? words.point(last) : m.common.value.none].filter(Boolean).join(" ");
    };
    return {
      lines: linesOf(view, scale),
      axis: {
        unit: scale === "index" ? "" : f.unitName(unit),
        tick: (value) => f.number(value),
        period: f.periodShort,
        base: scale === "index" ? 100 : 0,
      },
      label: m.sectors.chartOf(
        series.map(({ goal }) => local(goal.title)),
        series.map(lastText),
        f,
      ),
    };
  };
}

function isBreakAt({ points }: IndicatorSeries, { period }: SeriesPoint): boolean {
  return points.some((point) => point.period === period && point.status === "B");
}

/** The way from a goal's baseline to its target as its chart draws it; none where either is missing. */
export function useGoalPath(): (goal: SectorGoal) => GoalPath | undefined {
  const { m, f } = useI18n();
  return ({ baseline, target, unit }) => {
    if (!baseline || !target) return undefined;
    const end = (point: { readonly period: string; readonly value: number }, label: string) => ({
      period: point.period,
      value: f.scaled(point.value, unit),
      label,
    });
    return {
      baseline: end(baseline, f.amountNumber(baseline.value, unit)),
      target: end(target, m.sectors.page.targetAt(f.amountNumber(target.value, unit), target.period, f)),
    };
  };
}
