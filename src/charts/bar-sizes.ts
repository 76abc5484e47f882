/** Measures of a line and its stations, px (DESIGN §3.2). */
export interface LineSizes {
  readonly linePx: number;
  readonly radiusPx: number;
  readonly ringPx: number;
}

export const BAR_SIZES = {
  comfortable: { linePx: 6, radiusPx: 5.5, ringPx: 9 },
  compact: { linePx: 5, radiusPx: 4.6, ringPx: 8 },
  dense: { linePx: 4, radiusPx: 4, ringPx: 7 },
  upright: { linePx: 6, radiusPx: 6.5, ringPx: 10 },
} satisfies Record<string, LineSizes>;

export type BarSize = keyof typeof BAR_SIZES;
