import { createContext, useContext, useEffect, useMemo, useState } from "react";
import { type FullDate, day } from "#contract/dates.ts";
import { timeScale } from "#charts/time-scale.ts";
import type { ShownRecords } from "#domain/shown-records.ts";
import { useMediaQuery } from "#ui/use-media-query.ts";
import { EventColumns, type FilmFrame, HealthBar, Terms } from "./film-parts.tsx";
import { type Area, SIZE } from "./stage.ts";
import type { Voices } from "./voice.ts";
import { Words } from "./words.tsx";
import { AXIS_ROOM, YearAxis } from "./year-axis.tsx";

/** Whether the slide is the one on show: a film runs then, and shows its end otherwise. */
export const OnShowContext = createContext(false);

interface FilmProps {
  readonly days: readonly FullDate[];
  readonly frameOn: (on: FullDate) => FilmFrame;
  readonly records: ShownRecords;
  readonly area: Area;
  readonly voices: Voices;
}

/** Time of one frame, ms. */
export const FRAME_MS = 250;
/** Those who want no motion see one picture a second, a year or more apart. */
const STILL_EVERY = 4;

/** The frame on show: from the first to the last while the slide is on, else the last. */
function useFrame(count: number): number {
  const isOn = useContext(OnShowContext);
  const isStill = useMediaQuery("(prefers-reduced-motion: reduce)");
  const [at, setAt] = useState<number>();
  useEffect(() => {
    if (!isOn) return;
    setAt(0);
    const step = isStill ? STILL_EVERY : 1;
    const timer = setInterval(() => {
      setAt((before = 0) => {
        if (before >= count - 1) clearInterval(timer);
        return Math.min(count - 1, before + step);
      });
    }, FRAME_MS * step);
    return () => clearInterval(timer);
  }, [isOn, isStill, count]);
  return at ?? count - 1;
}

/** Agreements, events and programmes as the years add them. */
export function Film({ days, frameOn, records, area, voices }: FilmProps) {
  const on = days[useFrame(days.length)] ?? days.at(-1);
  const frame = useMemo(() => on && frameOn(on), [on, frameOn]);
  const { x, y, width, height } = area;
  const [first, last] = [days[0], days.at(-1)];
  if (!on || !frame || !first || !last) return null;
  const scale = timeScale(
    { firstOn: day(`${first.slice(0, 4)}-01-01`), lastOn: day(`${last.slice(0, 4)}-12-31`) },
    { startPx: x, endPx: x + width },
  );
  const words = voices.main.m.present.drawing;
  const counters = 108;
  const bar = 74;
  const [top, bottom] = [y + counters, y + height - bar - AXIS_ROOM];
  const middle = top + (bottom - top) * 0.5;
  return (
    <g>
      <Counters frame={frame} area={area} voices={voices} />
      <YearAxis scale={scale} top={top} bottom={bottom} asOf={on} voices={voices} />
      <Terms records={records} on={on} scale={scale} within={{ top, bottom: middle }} label={words.terms} />
      <EventColumns
        records={records}
        on={on}
        scale={scale}
        within={{ top: middle + 14, bottom }}
        label={words.eventsByYear}
      />
      <HealthBar frame={frame} area={{ x, y: y + height - bar + 16, width, height: 44 }} voices={voices} />
    </g>
  );
}

/** The day in large figures, and what there is on it. */
function Counters({ frame, area, voices }: { frame: FilmFrame; area: Area; voices: Voices }) {
  const { main, measure } = voices;
  const { m, f } = main;
  const figures = [
    { count: frame.signed, word: m.present.drawing.agreementsShort },
    { count: frame.events, word: m.present.drawing.eventsShort },
    {
      count: frame.byHealth.reduce((sum, { count, health }) => sum + (health === "not-started" ? 0 : count), 0),
      word: m.present.drawing.programsShort,
    },
  ];
  const pitch = Math.min(270, (area.width * 0.6) / figures.length);
  const date = f.date(frame.on.slice(0, 7));
  const isTight = measure(date, SIZE.figure, 700) > area.width * 0.38;
  return (
    <g>
      <Words x={area.x} y={area.y + 58} size={isTight ? 46 : SIZE.figure} look={{ weight: 700 }}>
        {date}
      </Words>
      {figures.map(({ count, word }, index) => {
        const endX = area.x + area.width - (figures.length - 1 - index) * pitch;
        return (
          <g key={word}>
            <Words x={endX} y={area.y + 46} size={SIZE.lead} look={{ weight: 700, anchor: "end" }}>
              {f.number(count)}
            </Words>
            <Words x={endX} y={area.y + 80} size={SIZE.minor} look={{ anchor: "end", fill: "var(--ink-2)" }}>
              {word}
            </Words>
          </g>
        );
      })}
    </g>
  );
}
