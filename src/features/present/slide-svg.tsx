import { type ReactNode, useMemo } from "react";
import { shortened } from "#ui/text-width.ts";
import { SlideFoot, type SlideSvgProps, footTop } from "./slide-foot.tsx";
import { SlideHead } from "./slide-head.tsx";
import type { SlideView } from "./slide-view.ts";
import { type Area, SIZE, type Stage, brokenLines, plain, setText } from "./stage.ts";
import { type Voices, secondOf } from "./voice.ts";
import { Sentence, Words } from "./words.tsx";

/** One slide as one drawing: cities, sentence, chart, and what vouches for it (DESIGN §8). */
export function SlideSvg({ view, stage, voices, about, isLive }: SlideSvgProps) {
  const { main } = voices;
  const frame = useMemo(() => frameOf(view, stage, { ...voices, isLive }), [view, stage, voices, isLive]);
  return (
    <svg
      className="slide"
      viewBox={`0 0 ${stage.width} ${stage.height}`}
      role="group"
      aria-label={plain(view.title(main))}
      lang={main.tag}
    >
      <SlideHead stage={stage} partnership={about.partnership} voices={voices} hasClocks={isLive} />
      <g data-slide-text="">
        {frame.heading}
        {view.draw(frame.area, voices)}
      </g>
      <SlideFoot view={view} stage={stage} voices={voices} about={about} isLive={isLive} />
    </svg>
  );
}

interface Frame {
  readonly heading: ReactNode;
  readonly area: Area;
}

/** The sentence in one or two languages, the line over the chart, and the room that is left for it. */
function frameOf(view: SlideView, stage: Stage, { isLive, ...voices }: Voices & { isLive: boolean }): Frame {
  const { main, second, measure } = voices;
  const x = stage.width * 0.05;
  const room = stage.width - 2 * x;
  const isTall = stage.height > stage.width;
  const shrunk = Math.min(1, Math.min(stage.width, stage.height) / 1000);
  const sizes = [SIZE.title, 62, SIZE.least, 54, 48, 42, 38].map((size) => size * Math.max(0.7, shrunk));
  const title = setText(view.title(main), { sizes, most: isTall ? 4 : 2, room }, measure);
  const under =
    second && setText(view.title(second), { sizes: [SIZE.second, 31, 28], most: isTall ? 3 : 2, room }, measure);
  const titleY = stage.height * 0.05 + 72 + title.size * 0.98;
  const leading = title.size * 1.14;
  const underY = titleY + (title.lines.length - 1) * leading + (under ? under.size * 1.6 : 0);
  const underEnd = under ? underY + (under.lines.length - 1) * under.size * 1.25 : underY;
  const subject = subjectOf(view, { x, y: underEnd + 76, room }, voices);
  const areaY = (subject ? subject.endY : underEnd) + 30;
  return {
    heading: (
      <>
        <Sentence {...title} x={x} y={titleY} look={{ fill: "var(--ink)", lang: main.tag, leading }} />
        {under && second && (
          <Sentence
            {...under}
            x={x}
            y={underY}
            look={{ fill: "var(--ink-2)", lang: second.tag, leading: under.size * 1.25 }}
          />
        )}
        {subject?.drawing}
      </>
    ),
    area: { x, y: areaY, width: room, height: Math.max(80, footTop(stage, isLive) - areaY) },
  };
}

function subjectOf(view: SlideView, at: { x: number; y: number; room: number }, voices: Voices) {
  const subject = view.subject?.(voices.main);
  if (!subject) return undefined;
  const { measure, second } = voices;
  const end = subject.end ?? "";
  const endPx = end === "" ? 0 : measure(end, SIZE.label, 400) + 24;
  const label = (text: string) => measure(text, SIZE.label, 400);
  const [start = "", more] = brokenLines(subject.start, label, at.room - endPx);
  const other = secondOf(voices, (voice) => view.subject?.(voice).start ?? "");
  const startPx = measure(start, SIZE.label, 400) + 24;
  const fitsBeside =
    other !== undefined && more === undefined && startPx + measure(other, SIZE.minor, 400) + endPx <= at.room;
  return {
    endY: at.y + (more === undefined ? 8 : 44),
    drawing: (
      <g>
        <path d={`M${at.x} ${at.y - 40}h${at.room}`} stroke="var(--rule-strong)" strokeWidth="2" />
        <Words x={at.x} y={at.y} size={SIZE.label}>
          {start}
        </Words>
        {more !== undefined && (
          <Words x={at.x} y={at.y + 36} size={SIZE.label}>
            {shortened(more, label, at.room)}
          </Words>
        )}
        {fitsBeside && (
          <Words x={at.x + startPx} y={at.y} size={SIZE.minor} look={{ fill: "var(--ink-2)", lang: second?.tag }}>
            {other}
          </Words>
        )}
        {end !== "" && (
          <Words x={at.x + at.room} y={at.y} size={SIZE.label} look={{ anchor: "end" }}>
            {end}
          </Words>
        )}
      </g>
    ),
  };
}
