import type { FullDate } from "#contract/dates.ts";
import type { Partnership, Source } from "#contract/records.ts";
import type { SlideView } from "./slide-view.ts";
import { SIZE, type Stage } from "./stage.ts";
import type { Voice, Voices } from "./voice.ts";
import { Words } from "./words.tsx";

export interface SlideSvgProps {
  readonly view: SlideView;
  readonly stage: Stage;
  readonly voices: Voices;
  readonly about: SlideAbout;
  /** Whether it hangs on a wall: with running clocks, and with room for the wall's own foot. */
  readonly isLive: boolean;
}

/** What a slide says of itself besides its view. */
export interface SlideAbout {
  readonly partnership: Partnership;
  readonly sources: readonly Source[];
  readonly asOf: FullDate;
}

/** Room at the lower edge in units: the foot with the progress below it. */
const FOOT_ROOM = 146;
/** Where the foot stands in two lines. */
function isNarrow({ width }: Pick<Stage, "width">): boolean {
  return width < 1250;
}

/** On a narrow stage both feet have more lines. */
function footRise({ width }: Pick<Stage, "width">): number {
  return isNarrow({ width }) ? 90 : 0;
}

/** Edge of the code that opens the slide on a phone. */
const CODE_EDGE = 96;

/** Height of the wall's own foot below that of the slide; paper and pictures have none. */
const WALL_FOOT = 74;

/** Where the room for the chart ends. */
export function footTop(stage: Stage, isLive: boolean): number {
  return stage.height * 0.95 - FOOT_ROOM - footRise(stage) + (isLive ? 0 : WALL_FOOT);
}

/** Publishers of the sources, each once, in their order. */
function publishersOf(view: SlideView, { sources }: SlideAbout, voice: Voice): readonly string[] {
  const byId = new Map(sources.map((source) => [source.id, source]));
  return [
    ...new Set(
      view.sourceIds.flatMap((id) => {
        const source = byId.get(id);
        return source ? [voice.text(source.publisher)] : [];
      }),
    ),
  ];
}

const MOST_PUBLISHERS = 3;

interface FootRoom {
  readonly voice: Voice;
  readonly fits: (text: string) => boolean;
  readonly inTwoLines: boolean;
}

/** What vouches for the slide, in so many words as there is room for: publishers that have none are counted. */
function footLines(view: SlideView, about: SlideAbout, { voice, fits, inTwoLines }: FootRoom): readonly string[] {
  const { m, f } = voice;
  const names = publishersOf(view, about, voice);
  const level = view.evidence && m.words.evidence[view.evidence];
  const asOf = m.present.foot.asOf(about.asOf, f);
  const begin = level === undefined ? asOf : `${asOf} · ${m.present.foot.evidence(level)}`;
  const together = (sources: string) => (inTwoLines ? sources : `${begin} · ${sources}`);
  const counts = Array.from({ length: Math.min(MOST_PUBLISHERS, names.length) }, (_, place) => place + 1).toReversed();
  const named = counts.map((shown) => m.present.foot.source(names.slice(0, shown), names.length - shown, f));
  const candidates = names.length === 0 ? [] : [...named, m.present.foot.sources(names.length, f)].map(together);
  const sources = candidates.find(fits);
  const first = fits(begin) ? begin : asOf;
  if (inTwoLines) return [first, ...(sources === undefined ? [] : [sources])];
  return [sources ?? first];
}

/** The day shown, and what vouches for the slide. */
export function SlideFoot({ view, stage, voices, about, isLive }: SlideSvgProps) {
  const { main, second, measure } = voices;
  const x = stage.width * 0.05;
  const markRoom = 58;
  const room = stage.width - 2 * x - markRoom - (isLive ? CODE_EDGE + 30 : 0);
  const width = (text: string) => measure(text, SIZE.foot, 400);
  const fits = (text: string) => width(text) <= room;
  const [line = "", below] = footLines(view, about, { voice: main, fits, inTwoLines: isNarrow(stage) });
  const y = stage.height * 0.95 - 94 - footRise(stage) + (isLive ? 0 : WALL_FOOT);
  const other = second?.m.present.foot.asOf(about.asOf, second.f);
  const hasOther = other !== undefined && width(line) + 30 + width(other) <= room;
  const textX = x + markRoom;
  return (
    <g>
      <EvidenceSwatch
        x={x}
        y={y - 16}
        isMadeUp={view.evidence === "illustrative"}
        isDerived={view.evidence === "estimated"}
      />
      <Words x={textX} y={y} size={SIZE.foot} look={{ fill: "var(--ink-2)" }}>
        {line}
      </Words>
      {hasOther && (
        <Words x={textX + width(line) + 30} y={y} size={SIZE.foot} look={{ fill: "var(--ink-3)", lang: second?.tag }}>
          {other}
        </Words>
      )}
      {below !== undefined && (
        <Words x={textX} y={y + 30} size={SIZE.foot} look={{ fill: "var(--ink-2)" }}>
          {below}
        </Words>
      )}
    </g>
  );
}

/** How the slide's data is vouched for, as a line: whole, broken where derived, hatched where made up. */
function EvidenceSwatch({
  x,
  y,
  isMadeUp,
  isDerived,
}: {
  x: number;
  y: number;
  isMadeUp: boolean;
  isDerived: boolean;
}) {
  if (!isMadeUp) {
    return (
      <path
        d={`M${x} ${y + 9}h42`}
        stroke="var(--ink-2)"
        strokeWidth="4"
        {...(isDerived && { strokeDasharray: "9 7" })}
      />
    );
  }
  const lines = [0, 9, 18, 27, 36].map((at) => `M${x + at} ${y + 18}l9 -18`).join("");
  return (
    <g stroke="var(--hatch)" strokeWidth="2" fill="none">
      <rect x={x} y={y} width="45" height="18" stroke="var(--ink-3)" strokeWidth="1" />
      <path d={lines} />
    </g>
  );
}
