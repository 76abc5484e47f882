import { type PointerEvent, useMemo, useRef, useState } from "react";
import { RailDrawing } from "#charts/rail-drawing.tsx";
import { RailRuler } from "#charts/rail-ruler.tsx";
import type { RailView } from "#charts/rail-types.ts";
import { type TimeScale, timeScale } from "#charts/time-scale.ts";
import { addMonths, endOfMonth, type FullDate } from "#contract/dates.ts";
import { useElementWidth } from "#ui/use-element-width.ts";
import { usePhone } from "#ui/use-media-query.ts";
import { useAsOf } from "./as-of.tsx";
import { RailHandle } from "./rail-handle.tsx";

interface RailTrackProps {
  readonly view: RailView;
  readonly days: { readonly firstOn: FullDate; readonly lastOn: FullDate };
}

const DESKTOP_PX = 1052;

/** The day that a drag stands for: the nearest end of a month, or the very day with Shift. */
function snapped(on: FullDate, toDays: boolean, scale: TimeScale): FullDate {
  if (toDays) return on;
  const nearest = Number(on.slice(8)) > 15 ? endOfMonth(on) : endOfMonth(addMonths(on, -1));
  if (nearest > scale.lastOn) return scale.lastOn;
  return nearest < scale.firstOn ? scale.firstOn : nearest;
}

/** The drag of the as-of handle: what the pointer's places mean, and what holds when it is let go. */
function useDrag(dayUnder: (clientX: number, toDays: boolean) => FullDate) {
  const { preview, commit } = useAsOf();
  const [isDragging, setDragging] = useState(false);
  return {
    isDragging,
    grab: (track: Element | null, pointerId: number) => {
      track?.setPointerCapture(pointerId);
      setDragging(true);
    },
    handlers: {
      onPointerMove: (event: PointerEvent) => {
        if (isDragging) preview(dayUnder(event.clientX, event.shiftKey));
      },
      onPointerUp: (event: PointerEvent) => {
        if (!isDragging) return;
        setDragging(false);
        commit(dayUnder(event.clientX, event.shiftKey));
      },
      onPointerCancel: () => {
        setDragging(false);
        preview(null);
      },
    },
  };
}

/** The drawn time with the as-of handle on it. */
export function RailTrack({ view, days: { firstOn, lastOn } }: RailTrackProps) {
  const { asOf, commit } = useAsOf();
  const box = useRef<HTMLDivElement>(null);
  const widthPx = useElementWidth(box, DESKTOP_PX);
  const isNarrow = usePhone();
  const scale = useMemo(
    () => timeScale({ firstOn, lastOn }, { startPx: 0, endPx: widthPx }),
    [firstOn, lastOn, widthPx],
  );
  const { isDragging, grab, handlers } = useDrag((clientX, toDays) =>
    snapped(scale.dayAt(clientX - (box.current?.getBoundingClientRect().left ?? 0)), toDays, scale),
  );
  const x = scale.xEnd(asOf);
  return (
    <div ref={box} className={isDragging ? "rail__track rail__track--dragging" : "rail__track"} {...handlers}>
      <svg width={widthPx} height={isNarrow ? 50 : 88} aria-hidden="true">
        <rect
          x={x}
          y={isNarrow ? 4 : 10}
          width={Math.max(0, widthPx - x)}
          height={isNarrow ? 22 : 44}
          fill="var(--future)"
        />
        <RailRuler scale={scale} flagPx={x} isNarrow={isNarrow} />
        <RailDrawing view={view} scale={scale} asOf={asOf} isNarrow={isNarrow} onJump={commit} />
      </svg>
      <RailHandle scale={scale} isNarrow={isNarrow} onGrab={(pointerId) => grab(box.current, pointerId)} />
    </div>
  );
}
