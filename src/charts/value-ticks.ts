const STEPS = [1, 2, 2.5, 5, 10];

export interface ValueScale {
  /** Ends of the axis: round numbers unless the data ends are kept. */
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly number[];
}

/** The smallest of 1, 2, 2.5, 5 × 10ⁿ that makes at most `count` steps of a span (DESIGN §5). */
function roundStep(span: number, count: number): number {
  const power = 10 ** Math.floor(Math.log10(span / count));
  const factor = STEPS.find((step) => step * power * count >= span * (1 - 1e-9)) ?? 10;
  return factor * power;
}

/**
 * A value axis whose ticks are round and whose ends leave no point outside.
 *
 * @param values what is drawn; without any, 0 … 1
 * @param base a value that the axis always holds, such as 0; null lets it float
 * @param count how many steps at most, ≥ 1
 */
export function valueScale(values: readonly number[], base: number | null, count: number): ValueScale {
  let [least, greatest] = base === null ? [Infinity, -Infinity] : [base, base];
  for (const value of values) {
    if (value < least) least = value;
    if (value > greatest) greatest = value;
  }
  if (least > greatest) [least, greatest] = [0, 1];
  if (least === greatest) [least, greatest] = least === 0 ? [0, 1] : [Math.min(0, 2 * least), Math.max(0, 2 * least)];
  const step = roundStep(greatest - least, count);
  const first = Math.floor(least / step + 1e-9);
  const last = Math.ceil(greatest / step - 1e-9);
  const ticks = Array.from({ length: last - first + 1 }, (_, index) =>
    Number(((first + index) * step).toPrecision(12)),
  );
  return { low: ticks[0] ?? 0, high: ticks.at(-1) ?? 1, ticks };
}

/**
 * A value axis of equal ratios: its ends are whole powers of ten or 2 and 5 times them, its ticks at most `count + 4`.
 *
 * @param values those > 0 are drawn, others have no place on it; without any, 1 … 10
 */
export function logScale(values: readonly number[], count: number): ValueScale {
  let [least, greatest] = [Infinity, 0];
  for (const value of values) {
    if (value > 0 && value < least) least = value;
    if (value > greatest) greatest = value;
  }
  if (greatest === 0) [least, greatest] = [1, 10];
  const from = Math.floor(Math.log10(least) + 1e-9);
  const until = Math.ceil(Math.log10(greatest) - 1e-9);
  const all: number[] = [];
  for (let power = from; power <= until; power += 1) {
    for (const factor of [1, 2, 5]) all.push(Number((factor * 10 ** power).toPrecision(12)));
  }
  const first = all.findLastIndex((tick) => tick <= least * (1 + 1e-9));
  const last = all.findIndex((tick) => tick >= greatest * (1 - 1e-9));
  const inside = all.slice(Math.max(0, first), Math.max(first + 1, last) + 1);
  const powers = inside.filter((tick) => Number.isInteger(Number(Math.log10(tick).toFixed(9))));
  const ticks = inside.length <= count + 4 ? inside : powers;
  const step = Math.ceil(ticks.length / (count + 4));
  return {
    low: inside[0] ?? 1,
    high: inside.at(-1) ?? 10,
    ticks: ticks.filter((_, index) => index % step === 0),
  };
}
