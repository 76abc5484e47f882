import type { Run } from "./stage.ts";
import type { Line } from "./stage.ts";

export interface WordsProps {
  readonly x: number;
  /** Baseline. */
  readonly y: number;
  readonly size: number;
  readonly children: string;
  readonly look?: WordsLook;
}

export interface WordsLook {
  readonly fill?: string;
  readonly weight?: 400 | 600 | 700;
  readonly anchor?: "start" | "middle" | "end";
  readonly lang?: string | undefined;
  readonly halo?: boolean;
}

/** One line of text on a slide. */
export function Words({ x, y, size, children, look = {} }: WordsProps) {
  const { fill = "var(--ink)", weight = 400, anchor = "start", lang, halo = false } = look;
  return (
    <text
      x={x}
      y={y}
      fontSize={size}
      fontWeight={weight}
      fill={fill}
      textAnchor={anchor}
      {...(lang !== undefined && { lang })}
      {...(halo && { stroke: "var(--paper)", strokeWidth: size * 0.3, strokeLinejoin: "round", paintOrder: "stroke" })}
    >
      {children}
    </text>
  );
}

const tone = (run: Run, fill: string) => (run.tone === "late" ? "var(--st-late)" : fill);

export interface SentenceProps {
  readonly lines: readonly Line[];
  readonly x: number;
  /** Baseline of the first line. */
  readonly y: number;
  readonly size: number;
  readonly look: { readonly fill: string; readonly lang: string; readonly leading: number };
}

/** A sentence in its lines, with its emphasis. */
export function Sentence({ lines, x, y, size, look: { fill, lang, leading } }: SentenceProps) {
  return (
    <g lang={lang} fontSize={size}>
      {lines.map((line, index) => (
        <text key={index} x={x} y={y + index * leading} fill={fill}>
          {line.map((run, place) => (
            <tspan key={place} fontWeight={run.isBold ? 700 : 400} fill={tone(run, fill)}>
              {run.text}
            </tspan>
          ))}
        </text>
      ))}
    </g>
  );
}
