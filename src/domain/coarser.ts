import { type Period, PERIODS_PER_YEAR, frequencyOf, periodFirstDay } from "#contract/periods.ts";
import type { Frequency } from "#contract/vocabulary.ts";
import { sumOf } from "./series-modes.ts";
import type { SeriesPoint } from "./series-points.ts";
import { derivedPoint } from "./series-range.ts";

/** The period of a frequency that a finer or equal period lies in. */
function periodAround(period: Period, frequency: Frequency): Period {
  const firstOn = periodFirstDay(period);
  if (frequency === "A") return firstOn.slice(0, 4);
  if (frequency === "M") return firstOn.slice(0, 7);
  return `${firstOn.slice(0, 4)}-Q${Math.ceil(Number(firstOn.slice(5, 7)) / 3)}`;
}

/**
 * Sums into periods of a coarser frequency, only where all the finer ones are there with a value; what is incomplete
 * gets no point at all. For flows of measure `value`; growth rates and shares do not add up.
 *
 * @param points of one frequency, in the order of time
 * @returns the points themselves where they are of that frequency; none where they are coarser
 * @see contract §2, Series at D
 */
export function coarser(points: readonly SeriesPoint[], frequency: Frequency): readonly SeriesPoint[] {
  const [first] = points;
  const finer = first && frequencyOf(first.period);
  if (finer === undefined || finer === frequency) return points;
  const needed = PERIODS_PER_YEAR[finer] / PERIODS_PER_YEAR[frequency];
  const groups = Map.groupBy(points, ({ period }) => periodAround(period, frequency));
  return [...groups].flatMap(([period, [own, ...others]]) => {
    if (own === undefined || others.length + 1 !== needed) return [];
    const sum = sumOf([own, ...others]);
    return sum === null ? [] : [{ ...derivedPoint(sum, [own, ...others]), period }];
  });
}
