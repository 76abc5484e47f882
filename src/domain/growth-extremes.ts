import type { SeriesPoint } from "./series-points.ts";

/** The periods of the strongest and of the weakest growth, as ratios. */
export interface GrowthExtremes {
  readonly best: SeriesPoint & { readonly value: number };
  readonly worst: SeriesPoint & { readonly value: number };
}

/**
 * The periods of strongest and weakest growth on the year before; of equals the earlier.
 *
 * @param growths points year on year of the window, as ratios
 * @returns undefined unless two periods differ: one alone is neither
 */
export function growthExtremes(growths: readonly SeriesPoint[]): GrowthExtremes | undefined {
  const known = growths.flatMap((point) => (point.value === null ? [] : [{ ...point, value: point.value }]));
  let [best, worst] = [known[0], known[0]];
  for (const point of known) {
    if (best && point.value > best.value) best = point;
    if (worst && point.value < worst.value) worst = point;
  }
  return best && worst && best.value !== worst.value ? { best, worst } : undefined;
}
