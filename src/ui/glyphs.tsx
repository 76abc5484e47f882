import type { ReactNode } from "react";

const PATHS = {
  back: <path d="M10 3L5 8l5 5" />,
  forward: <path d="M6 3l5 5-5 5" />,
  down: <path d="M3 6l5 5 5-5" />,
  play: <path d="M5 3l8 5-8 5z" fill="currentColor" />,
  pause: <path d="M5 3v10M11 3v10" strokeWidth="2.4" />,
  theme: (
    <>
      <circle cx="8" cy="8" r="5.2" />
      <path d="M8 2.8v10.4A5.2 5.2 0 0 0 8 2.8z" fill="currentColor" />
    </>
  ),
  print: <path d="M4 6V2h8v4M4 11H2V6h12v5h-2M4 9h8v5H4z" />,
  screen: <path d="M2 3h12v8H2zM8 11v3M5 14h6" />,
  search: (
    <>
      <circle cx="7" cy="7" r="4.5" />
      <path d="M10.5 10.5L14 14" />
    </>
  ),
  close: <path d="M3.5 3.5l9 9M12.5 3.5l-9 9" />,
  external: <path d="M9 3h4v4M13 3L7.5 8.5M11 9.5V13H3V5h3.5" />,
  menu: <path d="M2 4h12M2 8h12M2 12h12" />,
  minus: <path d="M3 8h10" />,
  plus: <path d="M3 8h10M8 3v10" />,
  fit: <path d="M2 3v10M14 3v10M4 8h8M6 5.5L3.5 8 6 10.5M10 5.5L12.500 8 10 10.500" />,
} satisfies Record<string, ReactNode>;

export type GlyphName = keyof typeof PATHS;

/** A line drawing for a control; its words stand beside it or in the control's label. */
export function Glyph({ name, size = 16 }: { readonly name: GlyphName; readonly size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.4"
      aria-hidden="true"
    >
      {PATHS[name]}
    </svg>
  );
}
