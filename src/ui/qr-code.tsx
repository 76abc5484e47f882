import { useMemo } from "react";
import { encode } from "uqr";

export interface QrCodeProps {
  /** What the code says when it is read. */
  readonly text: string;
  /** What it leads to, for those who do not see it. */
  readonly label: string;
}

/** Light edge around the code, in modules: four, as ISO/IEC 18004 asks for. */
const QUIET = 4;

/** The dark modules as one path, each run of a row a bar. */
function barsOf(rows: readonly (readonly boolean[])[]): string {
  return rows
    .flatMap((row, y) =>
      row.map((isDark, x) => {
        if (!isDark || row[x - 1]) return "";
        const end = row.indexOf(false, x);
        const length = (end < 0 ? row.length : end) - x;
        return `M${x} ${y}h${length}v1h-${length}z`;
      }),
    )
    .join("");
}

/** A text as a QR code, dark on light in every theme; its size is the style sheet's. */
export function QrCode({ text, label }: QrCodeProps) {
  const { size, bars } = useMemo(() => {
    const code = encode(text, { ecc: "M", border: QUIET });
    return { size: code.size, bars: barsOf(code.data) };
  }, [text]);
  return (
    <svg className="qr-code" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} shapeRendering="crispEdges">
      <rect width={size} height={size} fill="#fff" />
      <path d={bars} fill="#000" />
    </svg>
  );
}
