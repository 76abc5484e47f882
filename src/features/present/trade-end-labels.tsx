import type { DrawnPoint } from "#domain/series-gaps.ts";
import type { SeriesPoint } from "#domain/series-points.ts";
import { shortened } from "#ui/text-width.ts";
import { SIZE, brokenLines } from "./stage.ts";
import { type Voice, type Voices, secondOf } from "./voice.ts";
import { Words } from "./words.tsx";

export interface TradeLine {
  readonly id: string;
  readonly points: readonly DrawnPoint[];
  readonly last: SeriesPoint & { readonly value: number };
  readonly colour: string;
  /** A value as the axis of a language has it. */
  readonly drawn: (value: number, voice: Voice) => number;
  readonly label: (voice: Voice) => string;
  readonly name: (voice: Voice) => string;
}

interface EndLabelsProps {
  readonly lines: readonly TradeLine[];
  readonly voices: Voices;
  /** Where labels begin; without `y` each stands at the end of its line. */
  readonly at: { readonly x: number; readonly y: number | undefined; readonly room: number };
  readonly yOf: (line: TradeLine) => number;
  readonly within: { readonly top: number; readonly bottom: number };
}

/** Last values in large figures with the names of the lines, pushed apart where they would touch. */
export function EndLabels({ lines, voices, at, yOf, within }: EndLabelsProps) {
  const { main, second, measure } = voices;
  const height = second ? 140 : 114;
  const ordered = lines.toSorted((a, b) => yOf(a) - yOf(b));
  let used = within.top - 30;
  const places = ordered.map((line, index) => {
    if (at.y !== undefined) return { line, y: at.y + index * 84 + 44 };
    const latest = within.bottom + 20 - (ordered.length - 1 - index) * height - (height - 50);
    const y = Math.min(latest, Math.max(used + 44, yOf(line) + 12));
    used = y + height - 44;
    return { line, y };
  });
  return places.map(({ line, y }) => {
    const names = brokenLines(line.name(main), (text) => measure(text, SIZE.minor, 400), at.room).slice(0, 2);
    const other = secondOf(voices, (voice) => line.name(voice));
    const below = at.y === undefined && other && shortened(other, (text) => measure(text, 24, 400), at.room);
    return (
      <g key={line.id}>
        <Words x={at.x} y={y} size={SIZE.lead} look={{ weight: 700, fill: line.colour }}>
          {line.label(main)}
        </Words>
        {names.map((name, index) => (
          <Words key={name} x={at.x} y={y + 32 + index * 29} size={SIZE.minor} look={{ fill: line.colour }}>
            {name}
          </Words>
        ))}
        {below && (
          <Words x={at.x} y={y + 33 + names.length * 29} size={24} look={{ fill: "var(--ink-2)", lang: second?.tag }}>
            {below}
          </Words>
        )}
      </g>
    );
  });
}
