import type { Period } from "#contract/periods.ts";
import type { ChartSince } from "./series-types.ts";

interface BarsSinceProps {
  readonly since: ChartSince;
  /** Of all bars, those that are not drawn too. */
  readonly slots: { readonly periods: readonly Period[]; readonly leftPx: number; readonly widthPx: number };
  readonly bottomPx: number;
}

/** The ground of the bars that came after the earlier day, and the line where they begin. */
export function BarsSince({ since, slots: { periods, leftPx, widthPx }, bottomPx }: BarsSinceProps) {
  const first = periods.findIndex((period) => period > since.lastPeriod);
  if (first < 0) return null;
  const x = leftPx + first * widthPx;
  const right = leftPx + periods.length * widthPx;
  return (
    <g>
      <title>{since.label}</title>
      <rect x={x} y="0" width={right - x} height={bottomPx} fill="var(--select)" opacity="0.6" />
      <path d={`M${x} 0V${bottomPx}`} stroke="var(--ink)" strokeWidth="1.5" />
    </g>
  );
}
