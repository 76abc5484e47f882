import { type Period, PERIODS_PER_YEAR, periodPlus } from "#contract/periods.ts";
import type { Frequency } from "#contract/vocabulary.ts";
import type { SeriesPoint } from "./series-points.ts";
import { byPeriod, derivedPoint } from "./series-range.ts";

/** A series whose values are to be scaled into another's unit: `value · 10^shift`. */
export interface Scaled {
  readonly points: readonly SeriesPoint[];
  /** Difference of the multipliers: 0 where both are the same. */
  readonly shift: number;
}

/** `value · 10^shift`; dividing keeps decimals that multiplying by 0.001 would bend. */
export function shifted(value: number, shift: number): number {
  return shift < 0 ? value / 10 ** -shift : value * 10 ** shift;
}

function scaledValue(point: SeriesPoint | undefined, shift: number): number | null {
  return point === undefined || point.value === null ? null : shifted(point.value, shift);
}

/** x(t) / x(one year before t) − 1, as ratio; null if either is missing or the earlier ≤ 0 (contract §2 Series at D, yoy). */
export function yearOverYear(points: readonly SeriesPoint[], frequency: Frequency): readonly SeriesPoint[] {
  const at = byPeriod(points);
  return points.map((point) => {
    const earlier = at.get(periodPlus(point.period, -PERIODS_PER_YEAR[frequency]));
    const base = earlier?.value ?? null;
    const growth = point.value !== null && base !== null && base > 0 ? point.value / base - 1 : null;
    return derivedPoint(growth, [point, earlier]);
  });
}

/** The point that an index of what is shown starts from: the first with a value > 0, or the reader's if its value is. */
export function indexBase(
  points: readonly SeriesPoint[],
  shown: readonly SeriesPoint[],
  base: Period | undefined,
): SeriesPoint | undefined {
  const isPositive = ({ value }: SeriesPoint) => value !== null && value > 0;
  return base === undefined
    ? shown.find(isPositive)
    : points.find((point) => point.period === base && isPositive(point));
}

/** 100 · x(t) / x(base); all null without a base (contract §2 Series at D, index). */
export function indexed(points: readonly SeriesPoint[], base: SeriesPoint | undefined): readonly SeriesPoint[] {
  const divisor = base?.value ?? null;
  return points.map((point) => {
    // the quotient first: at the base it is 1, and so the index exactly 100
    const index = point.value !== null && divisor !== null ? 100 * (point.value / divisor) : null;
    return derivedPoint(index, [point, base]);
  });
}

/** Every period of either series, in the order of time, with the point of each. */
function joined(
  one: readonly SeriesPoint[],
  other: readonly SeriesPoint[],
): { readonly first: SeriesPoint | undefined; readonly second: SeriesPoint | undefined }[] {
  const [firsts, seconds] = [byPeriod(one), byPeriod(other)];
  const periods = [...new Set([...firsts.keys(), ...seconds.keys()])].toSorted();
  return periods.map((period) => ({ first: firsts.get(period), second: seconds.get(period) }));
}

function merged(
  one: readonly SeriesPoint[],
  other: Scaled,
  compute: (first: number, second: number) => number,
): readonly SeriesPoint[] {
  return joined(one, other.points).flatMap(({ first, second }) => {
    const [a, b] = [first?.value ?? null, scaledValue(second, other.shift)];
    const value = a !== null && b !== null ? compute(a, b) : null;
    if (first) return [derivedPoint(value, [first, second])];
    return second ? [derivedPoint(value, [second])] : [];
  });
}

/**
 * Exports − imports in the exports' unit, for every period of either; null where one is missing
 * (contract §2 Series at D, balance).
 */
export function balanceOf(exports: readonly SeriesPoint[], imports: Scaled): readonly SeriesPoint[] {
  return merged(exports, imports, (exported, imported) => exported - imported);
}

/** Exports + imports in the exports' unit, where both are there (contract §2 Series at D, share). */
export function turnoverOf(exports: readonly SeriesPoint[], imports: Scaled): readonly SeriesPoint[] {
  return merged(exports, imports, (exported, imported) => exported + imported);
}

/** Series / turnover, as ratio; null where either is missing or the turnover ≤ 0 (contract §2 Series at D, share). */
export function shareOf(points: readonly SeriesPoint[], turnover: Scaled): readonly SeriesPoint[] {
  const at = byPeriod(turnover.points);
  return points.map((point) => {
    const whole = at.get(point.period);
    const divisor = scaledValue(whole, turnover.shift);
    const share = point.value !== null && divisor !== null && divisor > 0 ? point.value / divisor : null;
    return derivedPoint(share, [point, whole]);
  });
}

/**
 * Sum of the last twelve months or four quarters, t included; null unless all are there. A year is itself
 * (contract §2 Series at D, sum12).
 */
export function yearSums(points: readonly SeriesPoint[], frequency: Frequency): readonly SeriesPoint[] {
  if (frequency === "A") return points;
  const at = byPeriod(points);
  const steps = Array.from({ length: PERIODS_PER_YEAR[frequency] - 1 }, (_, index) => -index - 1);
  return points.map((point) => {
    const earlier = steps.map((step) => at.get(periodPlus(point.period, step)));
    return derivedPoint(sumOf([point, ...earlier]), [point, ...earlier]);
  });
}

/** The sum of the points' values; null unless all are there with a value. */
export function sumOf(points: readonly (SeriesPoint | undefined)[]): number | null {
  let sum = 0;
  for (const point of points) {
    if (point === undefined || point.value === null) return null;
    sum += point.value;
  }
  return sum;
}
