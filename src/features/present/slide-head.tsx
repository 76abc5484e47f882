import type { City, Partnership } from "#contract/records.ts";
import { htmlTag, localized } from "#i18n/localized.ts";
import { useMinuteClock } from "#ui/use-clock.ts";
import type { Stage } from "./stage.ts";
import type { Voices } from "./voice.ts";
import { Words } from "./words.tsx";

interface HeadProps {
  readonly stage: Stage;
  readonly partnership: Partnership;
  readonly voices: Voices;
  /** Whether the cities' clocks run: on a wall, not on paper. */
  readonly hasClocks: boolean;
}

const NAME = 40;
const GAP = 14;

interface Piece {
  readonly text: string;
  readonly size: number;
  readonly weight: 400 | 700;
  readonly fill: string;
  readonly lang?: string | undefined;
}

/** Name, name in the other script, time: the first is the one next to the edge. */
function piecesOf(city: City, side: "a" | "b", { voices, time, scale, languages, tag }: Setting): readonly Piece[] {
  const { main } = voices;
  const name = main.choose(city.name);
  const other = tag === undefined ? undefined : localized(city.name, tag, languages).text;
  return [
    { text: name.text, size: NAME * scale, weight: 700, fill: `var(--city-${side})`, lang: name.lang },
    ...(other === undefined || other === name.text
      ? []
      : ([
          { text: other, size: NAME * 0.78 * scale, weight: 400, fill: "var(--ink-2)", lang: tag && htmlTag(tag) },
        ] as const)),
    ...(time === undefined
      ? []
      : ([{ text: time, size: NAME * 0.8 * scale, weight: 400, fill: "var(--ink)" }] as const)),
  ];
}

interface Setting {
  readonly voices: Voices;
  readonly time: string | undefined;
  readonly scale: number;
  readonly languages: readonly string[];
  /** Of the other script. */
  readonly tag: string | undefined;
}

interface Placed extends Piece {
  readonly startX: number;
}

function placed(pieces: readonly Piece[], from: number, { direction, voices }: { direction: 1 | -1; voices: Voices }) {
  let x = from;
  return pieces.map((piece): Placed => {
    const width = voices.measure(piece.text, piece.size, piece.weight);
    const startX = direction === 1 ? x : x - width;
    x += direction * (width + GAP);
    return { ...piece, startX };
  });
}

/** Both cities in both scripts, joined by a line, with their clocks (DESIGN 07). */
export function SlideHead(props: HeadProps) {
  return props.hasClocks ? <RunningHead {...props} /> : <Head {...props} />;
}

function RunningHead(props: HeadProps) {
  return <Head {...props} instantAt={useMinuteClock()} />;
}

function Head({ stage, partnership, voices, instantAt }: HeadProps & { readonly instantAt?: number }) {
  const safe = stage.width * 0.05;
  const timeOf = (city: City) => (instantAt === undefined ? undefined : voices.main.f.time(instantAt, city.timeZone));
  const {
    languages,
    cities: [a, b],
  } = partnership;
  // without a second language of the slide, the partnership's last that is neither the slide's nor English
  const tag =
    voices.second?.lang ?? languages.findLast((own) => !own.startsWith(voices.main.lang) && !own.startsWith("en"));
  const setting = { voices, languages, tag };
  const fullA = widthOf(piecesOf(a, "a", { ...setting, time: timeOf(a), scale: 1 }), voices);
  const wide = fullA + widthOf(piecesOf(b, "b", { ...setting, time: timeOf(b), scale: 1 }), voices);
  const scale = Math.min(1, (stage.width - 2 * safe - 160) / wide);
  const y = stage.height * 0.05 + 14;
  const [left, right] = [safe + 12, stage.width - safe - 12];
  const start = placed(piecesOf(a, "a", { ...setting, time: timeOf(a), scale }), left + 42, { direction: 1, voices });
  const end = placed(piecesOf(b, "b", { ...setting, time: timeOf(b), scale }), right - 42, { direction: -1, voices });
  const lineFrom = Math.max(
    ...start.map((piece) => piece.startX + voices.measure(piece.text, piece.size, piece.weight)),
  );
  const lineTo = Math.min(...end.map(({ startX }) => startX));
  const middle = stage.width / 2;
  return (
    <g>
      <path d={`M${left} ${y}h30`} stroke="var(--city-a)" strokeWidth="9" />
      <path d={`M${right} ${y}h-30`} stroke="var(--city-b)" strokeWidth="9" />
      {lineTo - lineFrom > 80 && (
        <>
          <path d={`M${lineFrom + 30} ${y}H${middle}`} stroke="var(--city-a)" strokeWidth="9" />
          <path d={`M${middle} ${y}H${lineTo - 30}`} stroke="var(--city-b)" strokeWidth="9" />
        </>
      )}
      <circle cx={left} cy={y} r="16" fill="var(--paper)" stroke="var(--city-a)" strokeWidth="8" />
      <circle cx={right} cy={y} r="16" fill="var(--paper)" stroke="var(--city-b)" strokeWidth="8" />
      {[...start, ...end].map(({ text, startX, size, weight, fill, lang }) => (
        <Words key={`${text}${startX}`} x={startX} y={y + 13 * scale} size={size} look={{ weight, fill, lang }}>
          {text}
        </Words>
      ))}
    </g>
  );
}

function widthOf(pieces: readonly Piece[], { measure }: Voices): number {
  return pieces.reduce((sum, { text, size, weight }) => sum + measure(text, size, weight) + GAP, 34);
}
