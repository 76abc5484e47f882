import { SECOND_LEADING, type SetName } from "./set-rows.ts";
import { SIZE } from "./stage.ts";
import { type Voices, secondOf } from "./voice.ts";
import { Words } from "./words.tsx";

export interface RowNameProps {
  readonly name: SetName;
  readonly x: number;
  /** Middle of the row. */
  readonly y: number;
}

/** What a row is about: the name in its lines, the second language below or beside. */
export function RowName({ name: { lines, below, beside, size, lang, secondLang, leading }, x, y }: RowNameProps) {
  const height = lines.length * leading + below.length * SECOND_LEADING;
  const top = y - height / 2;
  return (
    <>
      {lines.map((line, index) => (
        <Words key={index} x={x} y={top + (index + 0.77) * leading} size={size} look={{ weight: 600, lang }}>
          {line}
        </Words>
      ))}
      {below.map((line, index) => (
        <Words
          key={`b${index}`}
          x={x}
          y={top + lines.length * leading + (index + 0.74) * SECOND_LEADING}
          size={SIZE.minor - 1}
          look={{ fill: "var(--ink-2)", lang: secondLang }}
        >
          {line}
        </Words>
      ))}
      {beside && (
        <Words
          x={x + beside.at}
          y={top + 0.77 * leading}
          size={SIZE.minor - 2}
          look={{ fill: "var(--ink-2)", lang: secondLang }}
        >
          {beside.text}
        </Words>
      )}
    </>
  );
}

/** “n more” where rows did not fit. */
export function MoreRows({ count, x, y, voices }: { count: number; x: number; y: number; voices: Voices }) {
  const { main, second } = voices;
  if (count <= 0) return null;
  const other = secondOf(voices, ({ m, f }) => m.present.drawing.more(count, f));
  const text = main.m.present.drawing.more(count, main.f);
  return (
    <>
      <Words x={x} y={y} size={SIZE.minor} look={{ fill: "var(--ink-2)" }}>
        {text}
      </Words>
      {other !== undefined && (
        <Words
          x={x + voices.measure(text, SIZE.minor, 400) + 18}
          y={y}
          size={SIZE.minor - 1}
          look={{ fill: "var(--ink-3)", lang: second?.tag }}
        >
          {other}
        </Words>
      )}
    </>
  );
}

/** A hairline between rows. */
export function RowRule({ x, y, width }: { readonly x: number; readonly y: number; readonly width: number }) {
  return <path d={`M${x} ${y}h${width}`} stroke="var(--rule)" strokeWidth="1.5" />;
}
