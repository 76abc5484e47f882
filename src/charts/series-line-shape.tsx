interface ShapePoint {
  readonly x?: number | null | undefined;
  readonly y?: number | null | undefined;
}

interface LineShapeProps {
  readonly points?: readonly ShapePoint[] | undefined;
  readonly stroke?: string | undefined;
  readonly strokeWidth?: string | number | undefined;
  readonly strokeDasharray?: string | number | undefined;
}

/** A tenth of a pixel is as much as can be seen. */
function rounded(px: number): number {
  return Math.round(px * 10) / 10;
}

/** The way through the points; one without a place ends it. */
function wayThrough(points: readonly ShapePoint[]): string {
  let way = "";
  let isOpen = false;
  for (const { x, y } of points) {
    const isPlaced = typeof x === "number" && typeof y === "number" && Number.isFinite(y);
    if (isPlaced) way += `${isOpen ? "L" : "M"}${rounded(x)} ${rounded(y)}`;
    isOpen = isPlaced;
  }
  return way;
}

/** A line without what Recharts keeps ready to let it grow: measuring its length would lay the whole page out again. */
export function lineShape({ points = [], stroke, strokeWidth, strokeDasharray }: LineShapeProps) {
  return (
    <path
      d={wayThrough(points)}
      fill="none"
      stroke={stroke}
      strokeWidth={strokeWidth}
      strokeDasharray={strokeDasharray}
    />
  );
}
