/** What was measured of one target at one size of data, by the name of the measure. */
export type Measured = Readonly<Record<string, number>>;

/** The middle of some numbers, or the mean of the two middle ones; not a number when there are none. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

/** The number that a share of the others does not exceed. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}

/** The medians of several rounds, measure by measure. */
export function mediansOf(rounds: readonly Measured[]): Measured {
  const names = new Set(rounds.flatMap((round) => Object.keys(round)));
  return Object.fromEntries([...names].map((name) => [name, median(rounds.flatMap((round) => round[name] ?? []))]));
}

/** How a cost grows with the data: the exponent b of cost = a × size^b between the least and the largest size. */
export function exponentOf(costs: readonly { readonly size: number; readonly cost: number }[]): number {
  const [least] = costs.toSorted((a, b) => a.size - b.size);
  const largest = costs.toSorted((a, b) => b.size - a.size)[0];
  if (!least || !largest || least.size === largest.size) return Number.NaN;
  return Math.log(largest.cost / least.cost) / Math.log(largest.size / least.size);
}

/** One line of a table: a measure at a size, of every target, the last of which is the floor. */
export interface Line {
  readonly measure: string;
  readonly size: number;
  readonly values: readonly number[];
}

function written(value: number): string {
  if (!Number.isFinite(value)) return "–";
  if (Math.abs(value) >= 1000) return String(Math.round(value));
  return value.toFixed(Math.abs(value) < 10 ? 2 : 1);
}

/** Lines as a table for the terminal, each with the ratio of its first value to the floor's. */
export function tableText(heads: readonly string[], lines: readonly Line[], sizeHead = "programs"): string {
  const rows = lines.map(({ measure, size, values }) => {
    const floor = values.at(-1) ?? Number.NaN;
    const ratio = (values[0] ?? Number.NaN) / floor;
    return [measure, String(size), ...values.map(written), Number.isFinite(ratio) ? `${ratio.toFixed(2)}×` : "–"];
  });
  const table = [["measure", sizeHead, ...heads, "ratio"], ...rows];
  const widths = table[0]?.map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0))) ?? [];
  const lined = table.map((row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join("  "),
  );
  return lined.join("\n");
}
