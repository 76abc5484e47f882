import { type KeyboardEvent, type PointerEvent, useRef, useState } from "react";
import "./window-brush.css";

/** Part of a row of steps, both ends included. */
export interface BrushWindow {
  readonly first: number;
  readonly last: number;
}

export interface WindowBrushProps {
  readonly count: number;
  readonly window: BrushWindow;
  /** Names of the band and of its two handles. */
  readonly labels: { readonly band: string; readonly start: string; readonly end: string; readonly hint: string };
  /** A step in words. */
  readonly stepText: (index: number) => string;
  readonly windowText: (window: BrushWindow) => string;
  readonly onChange: (window: BrushWindow) => void;
}

type Part = "band" | "start" | "end";

/** The window after a part of it was moved by so many steps; it keeps at least one step and stays inside. */
export function movedWindow(
  { first, last }: BrushWindow,
  move: { readonly part: Part; readonly steps: number; readonly count: number },
): BrushWindow {
  const { part, steps, count } = move;
  if (part === "start") return { first: Math.max(0, Math.min(last, first + steps)), last };
  if (part === "end") return { first, last: Math.min(count - 1, Math.max(first, last + steps)) };
  const kept = Math.max(-first, Math.min(count - 1 - last, steps));
  return { first: first + kept, last: last + kept };
}

const KEYS: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowRight: 1,
  ArrowDown: -1,
  ArrowUp: 1,
  PageDown: -5,
  PageUp: 5,
  Home: -1e6,
  End: 1e6,
};

interface Drag {
  readonly part: Part;
  readonly fromPx: number;
  readonly origin: BrushWindow;
}

/** Moving a part by pointer and by key; what a drag has come to so far is shown, and told when it ends. */
function useMoves({ count, window, onChange }: Pick<WindowBrushProps, "count" | "window" | "onChange">) {
  const track = useRef<HTMLDivElement>(null);
  const drag = useRef<Drag | null>(null);
  const [live, setLive] = useState<BrushWindow | null>(null);
  const shown = live ?? window;
  const dragged = (event: PointerEvent): BrushWindow | null => {
    const widthPx = track.current?.getBoundingClientRect().width ?? 0;
    if (!drag.current || widthPx === 0) return null;
    const steps = Math.round(((event.clientX - drag.current.fromPx) / widthPx) * count);
    return movedWindow(drag.current.origin, { part: drag.current.part, steps, count });
  };
  const parts = (part: Part) => ({
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      event.currentTarget.setPointerCapture(event.pointerId);
      drag.current = { part, fromPx: event.clientX, origin: window };
    },
    onPointerMove: (event: PointerEvent) => setLive(dragged(event)),
    onPointerUp: (event: PointerEvent) => {
      const next = dragged(event);
      drag.current = null;
      setLive(null);
      if (next && (next.first !== window.first || next.last !== window.last)) onChange(next);
    },
    onPointerCancel: () => {
      drag.current = null;
      setLive(null);
    },
    onKeyDown: (event: KeyboardEvent) => {
      const steps = KEYS[event.key];
      if (steps === undefined) return;
      event.preventDefault();
      onChange(movedWindow(window, { part: part === "band" && event.shiftKey ? "end" : part, steps, count }));
    },
  });
  return { track, shown, parts };
}

/** A band over a row of steps: dragged or moved with arrow keys as a whole, or by its handles (DESIGN §4 Trade). */
export function WindowBrush({ count, window, labels, stepText, windowText, onChange }: WindowBrushProps) {
  const { track, shown, parts } = useMoves({ count, window, onChange });
  const place = (index: number) => `${(index / count) * 100}%`;
  const handle = (part: "start" | "end", index: number) => (
    <div
      role="slider"
      tabIndex={0}
      className="window-brush__handle"
      aria-label={labels[part]}
      aria-valuemin={0}
      aria-valuemax={count - 1}
      aria-valuenow={index}
      aria-valuetext={stepText(index)}
      style={{ insetInlineStart: place(part === "start" ? index : index + 1) }}
      {...parts(part)}
    />
  );
  return (
    <div ref={track} className="window-brush">
      <div
        role="slider"
        tabIndex={0}
        className="window-brush__band"
        aria-label={labels.band}
        title={labels.hint}
        aria-valuemin={0}
        aria-valuemax={count - 1}
        aria-valuenow={shown.first}
        aria-valuetext={windowText(shown)}
        style={{ insetInlineStart: place(shown.first), inlineSize: place(shown.last - shown.first + 1) }}
        {...parts("band")}
      />
      <span className="window-brush__text" aria-hidden="true">
        {windowText(shown)}
      </span>
      {handle("start", shown.first)}
      {handle("end", shown.last)}
    </div>
  );
}
