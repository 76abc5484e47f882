/** What a line shows in a stretch of periods too narrow to tell them apart. */
export interface BucketSpan {
  /** The least and the greatest value there, in the order of time; null without any. */
  readonly first: number | null;
  readonly second: number | null;
  /** The latest value. */
  readonly last: number | null;
  /** Whether a period there lacks its value. */
  readonly hasGap: boolean;
}

/** Index of the first value of a bucket, and after its last. */
export interface Bucket {
  readonly from: number;
  readonly to: number;
}

/** So many periods in as many stretches of nearly equal length, none empty. */
export function bucketsOf(periodCount: number, count: number): readonly Bucket[] {
  return Array.from({ length: count }, (_, place) => ({
    from: Math.floor((place * periodCount) / count),
    to: Math.floor(((place + 1) * periodCount) / count),
  })).filter(({ from, to }) => to > from);
}

/**
 * The values of a bucket as a drawing can show them. For drawing only: tables, figures and readings take all values.
 *
 * @param values of a line, one for each period; null is a gap
 */
export function bucketSpan(values: readonly (number | null)[], { from, to }: Bucket): BucketSpan {
  let [least, greatest, latest] = [-1, -1, -1];
  let hasGap = false;
  for (let index = from; index < to; index += 1) {
    const value = values[index] ?? null;
    if (value === null) hasGap = true;
    else {
      if (least < 0 || value < (values[least] ?? value)) least = index;
      if (greatest < 0 || value > (values[greatest] ?? value)) greatest = index;
      latest = index;
    }
  }
  return {
    first: values[Math.min(least, greatest)] ?? null,
    second: values[Math.max(least, greatest)] ?? null,
    last: values[latest] ?? null,
    hasGap,
  };
}
