import type { SectorGoal, Unit } from "#contract/records.ts";
import { indexed } from "#domain/series-modes.ts";
import type { SeriesPoint } from "#domain/series-points.ts";
import { type SeriesRange, shownPoints } from "#domain/series-range.ts";

/** One series of an indicator. */
export interface IndicatorSeries {
  readonly goal: SectorGoal;
  /** Published values up to D inside the reader's range, in the order of time. */
  readonly points: readonly SeriesPoint[];
  /** The same as index with the common base year = 100; absent where there is no such year. */
  readonly indexPoints?: readonly SeriesPoint[];
}

/** An indicator of one city, or of both where they publish the same kind of figure. */
export interface IndicatorView {
  readonly id: string;
  readonly unit: Unit;
  /** Of one city, or one of each in the order of the cities. */
  readonly series: readonly IndicatorSeries[];
  /** The first year in which every series of a pair has a value above zero: the index is 100 there. */
  readonly baseYear?: string;
}

function unitKey({ code, multiplier = 0, label = {} }: Unit): string {
  return JSON.stringify([code, multiplier, Object.entries(label).toSorted(([one], [other]) => (one < other ? -1 : 1))]);
}

/** Both cities' record of a unit, when each city has exactly one: more would leave open which belongs to which. */
function pairs(goals: readonly SectorGoal[], cityIds: readonly string[]): readonly (readonly SectorGoal[])[] {
  const byUnit = Map.groupBy(goals, ({ unit }) => unitKey(unit));
  return [...byUnit.values()].flatMap((alike) => {
    const ofCities = cityIds.map((cityId) => alike.filter((goal) => goal.cityId === cityId));
    const isPair = cityIds.length > 1 && ofCities.every((ofCity) => ofCity.length === 1);
    return isPair ? [ofCities.flat()] : [];
  });
}

function inYear(points: readonly SeriesPoint[], year: string): SeriesPoint | undefined {
  return points.find(({ period, value }) => period.startsWith(year) && value !== null && value > 0);
}

function commonYear(series: readonly (readonly SeriesPoint[])[]): string | undefined {
  const years = (series[0] ?? []).map(({ period }) => period.slice(0, 4));
  return years.find((year) => series.every((points) => inYear(points, year) !== undefined));
}

function indicatorOf(goals: readonly SectorGoal[], range: SeriesRange): IndicatorView | undefined {
  const [first] = goals;
  if (!first) return undefined;
  const series = goals.map((goal) => ({ goal, points: shownPoints(goal, range) }));
  const baseYear = series.length > 1 ? commonYear(series.map(({ points }) => points)) : undefined;
  const common = { id: goals.map(({ id }) => id).join("~"), unit: first.unit };
  if (baseYear === undefined) return { ...common, series };
  return {
    ...common,
    baseYear,
    series: series.map((one) => ({ ...one, indexPoints: indexed(one.points, inYear(one.points, baseYear)) })),
  };
}

function valueCount({ series }: IndicatorView): number {
  return series.reduce((sum, { points }) => sum + points.filter(({ value }) => value !== null).length, 0);
}

/**
 * The indicators of one sector, those of both cities first, then by how many values there are.
 *
 * Two records make one indicator when they have the same unit and are the only ones of their city with it.
 *
 * @param goals of one sector, without targets
 * @param cityIds in the partnership's order
 */
export function indicatorViews(
  goals: readonly SectorGoal[],
  cityIds: readonly string[],
  range: SeriesRange,
): readonly IndicatorView[] {
  const paired = pairs(goals, cityIds);
  const alone = goals.filter((goal) => !paired.some((pair) => pair.includes(goal))).map((goal) => [goal]);
  return [...paired, ...alone]
    .map((group) => indicatorOf(group, range))
    .filter((view) => view !== undefined)
    .toSorted((one, other) => other.series.length - one.series.length || valueCount(other) - valueCount(one));
}
