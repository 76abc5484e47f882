import type { EndLabel } from "./program-end-label.ts";

export const END_TEXT_PX = 12;

/** Words beside the end of a line, at the height of its middle. */
export function ProgramEnd({ label, y = 0 }: { readonly label: EndLabel | undefined; readonly y?: number }) {
  if (!label) return null;
  return (
    <text
      className="program-end"
      x={label.x}
      y={y + 4}
      textAnchor={label.anchor}
      fontSize={END_TEXT_PX}
      fill="var(--ink-3)"
    >
      {label.text}
    </text>
  );
}
