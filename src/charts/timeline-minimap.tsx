import { type PointerEvent, useRef } from "react";
import { type FullDate, dayNumber, daysBetween } from "#contract/dates.ts";
import type { TimeScale } from "./time-scale.ts";

const HEIGHT_PX = 38;
const LABELS_PX = 16;
const HANDLE_PX = 8;
const REACH_PX = 14;

/** Windows that a key moves by. */
const STEPS: Readonly<Record<string, number>> = {
  ArrowLeft: -0.125,
  ArrowDown: -0.125,
  ArrowRight: 0.125,
  ArrowUp: 0.125,
  PageDown: -1,
  PageUp: 1,
};

/** A line of the whole picture. */
export interface MinimapLine {
  readonly colour: string;
  /** All strokes of one colour, as a path. */
  readonly path: string;
}

export interface TimelineMinimapProps {
  readonly lines: readonly MinimapLine[];
  readonly scale: TimeScale;
  readonly span: { readonly firstOn: FullDate; readonly lastOn: FullDate };
  readonly asOf: FullDate;
  /** Years to name under it. */
  readonly years: readonly { readonly x: number; readonly label: string }[];
  /** What the window is, and the days in it. */
  readonly words: { readonly label: string; readonly value: string };
  /** Asked for by keys: to move by so many windows. */
  readonly onStep: (windows: number) => void;
  readonly onDrag: (
    grip: "from" | "to" | "whole",
    days: number,
    since: { readonly firstOn: FullDate; readonly lastOn: FullDate },
  ) => void;
}

interface Grip {
  readonly kind: "from" | "to" | "whole";
  readonly startPx: number;
  readonly span: TimelineMinimapProps["span"];
}

interface WindowPx {
  readonly from: number;
  readonly to: number;
}

/** A window with less room than this between its ends has its handles beside it, or they would cover it and each other. */
const NARROW_PX = 3 * HANDLE_PX;

const isNarrow = ({ from, to }: WindowPx): boolean => to - from < NARROW_PX;

/** The middles of both handles, kept within the picture. */
function handlesOf(window: WindowPx, endPx: number): readonly [number, number] {
  const asidePx = isNarrow(window) ? HANDLE_PX / 2 + 1 : 0;
  const within = (x: number) => Math.min(endPx - HANDLE_PX / 2, Math.max(HANDLE_PX / 2, x));
  return [within(window.from - asidePx), within(window.to + asidePx)];
}

/** What a pointer seizes at a place: the nearer handle within reach, or the window itself. */
export function gripAt(x: number, window: WindowPx, endPx: number): Grip["kind"] {
  const [first, second] = handlesOf(window, endPx);
  const [fromPx, toPx] = [Math.abs(x - first), Math.abs(x - second)];
  const isInside = isNarrow(window) && x > window.from && x < window.to;
  if (isInside || Math.min(fromPx, toPx) >= REACH_PX) return "whole";
  return fromPx <= toPx ? "from" : "to";
}

/** The frame around the days in sight, with its two handles. */
function Window({ from, to, endPx }: WindowPx & { readonly endPx: number }) {
  return (
    <>
      <rect
        x={from}
        y="-1"
        width={Math.max(4, to - from)}
        height={HEIGHT_PX + 2}
        fill="none"
        stroke="var(--ink)"
        strokeWidth="1.5"
      />
      {handlesOf({ from, to }, endPx).map((x, index) => (
        <rect
          key={index === 0 ? "from" : "to"}
          x={x - HANDLE_PX / 2}
          y={(HEIGHT_PX - 17) / 2}
          width={HANDLE_PX}
          height="17"
          fill="var(--paper)"
          stroke="var(--ink)"
        />
      ))}
    </>
  );
}

/** The window in px, and what a pointer does to it. */
function useWindow({ scale, span, onDrag }: Pick<TimelineMinimapProps, "scale" | "span" | "onDrag">) {
  const grip = useRef<Grip>(undefined);
  const from = Math.max(scale.startPx, scale.x(span.firstOn));
  const to = Math.min(scale.endPx, scale.xEnd(span.lastOn));
  const pxPerDay = (scale.endPx - scale.startPx) / (daysBetween(scale.firstOn, scale.lastOn) + 1);
  const seize = (event: PointerEvent<SVGSVGElement>) => {
    const x = event.clientX - event.currentTarget.getBoundingClientRect().left;
    const kind = gripAt(x, { from, to }, scale.endPx);
    event.currentTarget.setPointerCapture(event.pointerId);
    grip.current = { kind, startPx: event.clientX, span };
    if (kind === "whole" && (x < from || x > to)) {
      onDrag("whole", Math.round((x - (from + to) / 2) / pxPerDay), span);
      grip.current = undefined;
    }
  };
  const drag = (event: PointerEvent<SVGSVGElement>) => {
    const held = grip.current;
    if (held) onDrag(held.kind, Math.round((event.clientX - held.startPx) / pxPerDay), held.span);
  };
  const release = () => {
    grip.current = undefined;
  };
  return {
    from,
    to,
    handlers: { onPointerDown: seize, onPointerMove: drag, onPointerUp: release, onPointerCancel: release },
  };
}

/** All programs in small with the window in sight: its middle moves it, its ends make it longer or shorter. */
export function TimelineMinimap({ lines, scale, span, asOf, years, words, onStep, onDrag }: TimelineMinimapProps) {
  const { from, to, handlers } = useWindow({ scale, span, onDrag });
  return (
    <svg
      className="timeline-minimap"
      width={scale.endPx}
      height={HEIGHT_PX + LABELS_PX}
      role="slider"
      tabIndex={0}
      aria-label={words.label}
      aria-valuemin={dayNumber(scale.firstOn)}
      aria-valuemax={dayNumber(scale.lastOn)}
      aria-valuenow={dayNumber(span.firstOn)}
      aria-valuetext={words.value}
      onKeyDown={(event) => {
        const windows = STEPS[event.key];
        if (windows === undefined || event.shiftKey || event.ctrlKey || event.metaKey || event.altKey) return;
        event.preventDefault();
        onStep(windows);
      }}
      {...handlers}
    >
      <rect width={scale.endPx} height={HEIGHT_PX} fill="var(--sunk)" stroke="var(--rule)" />
      <rect x={from} width={Math.max(4, to - from)} height={HEIGHT_PX} fill="var(--paper)" />
      {lines.map(({ colour, path }) => (
        <path key={colour} d={path} stroke={colour} strokeWidth="1.2" />
      ))}
      {asOf >= scale.firstOn && asOf <= scale.lastOn && (
        <path d={`M${scale.xEnd(asOf)} 0V${HEIGHT_PX}`} stroke="var(--ink)" strokeWidth="1.5" />
      )}
      <Window from={from} to={to} endPx={scale.endPx} />
      {years.map(({ x, label }) => (
        <text key={label} x={x} y={HEIGHT_PX + 14} fontSize="12" fill="var(--ink-3)">
          {label}
        </text>
      ))}
    </svg>
  );
}
