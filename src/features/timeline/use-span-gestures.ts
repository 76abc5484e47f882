import { type KeyboardEvent, type MouseEvent, type PointerEvent, type RefObject, useEffect, useRef } from "react";
import type { FullDate } from "#contract/dates.ts";
import { useUrlParams } from "#ui/url-state.ts";
import {
  type Grip,
  type TimeSpan,
  ZOOM_RATIO,
  gripped,
  moved,
  spanDays,
  tidied,
  zoomCentre,
  zoomed,
} from "./timeline-range.ts";

export interface GestureAsk {
  readonly span: TimeSpan;
  readonly change: (span: TimeSpan) => void;
  readonly plotPx: number;
  readonly leftPx: number;
  readonly asOf: FullDate;
}

const WHEEL_RATIO = 1.0015;
const STILL_PX = 4;
/** Share of the span that Shift and an arrow move it by. */
const STEP_RATIO = 1 / 8;
const OWN_GESTURES = "a, button, input, .timeline-card, .range-brush";
/** A finger that comes down on a name may be about to move the picture: a tap is told from that by its rest. */
const OWN_TOUCHES = "input, .timeline-card, .range-brush";

/** Ctrl and wheel zoom about the pointer, Shift and wheel or a sideways wheel move. */
function useWheel(scroller: RefObject<HTMLDivElement | null>, latest: RefObject<GestureAsk>) {
  useEffect(() => {
    const box = scroller.current;
    if (!box) return;
    const onWheel = (event: WheelEvent) => {
      const { span, change, plotPx, leftPx } = latest.current;
      const isSideways = event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY);
      if (!event.ctrlKey && !isSideways) return;
      event.preventDefault();
      const days = spanDays(span);
      if (event.ctrlKey) {
        const x = event.clientX - box.getBoundingClientRect().left - leftPx;
        const about = moved(span, Math.round((x / plotPx) * days)).firstOn;
        change(zoomed(span, WHEEL_RATIO ** event.deltaY, about));
      } else change(moved(span, Math.round(((event.deltaX || event.deltaY) / plotPx) * days)));
    };
    // React listens passively, and then the browser would zoom the page
    box.addEventListener("wheel", onWheel, { passive: false });
    return () => box.removeEventListener("wheel", onWheel);
  }, [scroller, latest]);
}

/** What the pointers that are down began with: anew whenever one comes or goes. */
interface Hold {
  readonly span: TimeSpan;
  readonly from: Grip;
}

function gripOf(pointers: ReadonlyMap<number, number>): Grip {
  const [first = 0, second = first] = pointers.values();
  return [first, second];
}

/** One pointer moves the span, two of them also make it longer or shorter. */
function useDrag(latest: RefObject<GestureAsk>) {
  const pointers = useRef(new Map<number, number>());
  const hold = useRef<Hold>(undefined);
  const isDragging = useRef(false);
  const place = (event: PointerEvent<HTMLElement>) =>
    event.clientX - event.currentTarget.getBoundingClientRect().left - latest.current.leftPx;
  const seize = () => {
    hold.current =
      pointers.current.size === 0 ? undefined : { span: latest.current.span, from: gripOf(pointers.current) };
  };
  const release = (event: PointerEvent<HTMLElement>) => {
    if (pointers.current.delete(event.pointerId)) seize();
  };
  return {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      const own = event.pointerType === "touch" ? OWN_TOUCHES : OWN_GESTURES;
      const isOwn = event.target instanceof Element && event.target.closest(own) !== null;
      if (event.button !== 0 || isOwn || pointers.current.size > 1) return;
      isDragging.current = false;
      pointers.current.set(event.pointerId, place(event));
      seize();
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      const held = hold.current;
      if (!held || !pointers.current.has(event.pointerId)) return;
      pointers.current.set(event.pointerId, place(event));
      const to = gripOf(pointers.current);
      if (!isDragging.current && Math.abs(to[0] - held.from[0]) < STILL_PX && Math.abs(to[1] - held.from[1]) < STILL_PX)
        return;
      // from now on the pointer is followed beyond the box, and its release is no click
      if (!isDragging.current) event.currentTarget.setPointerCapture(event.pointerId);
      isDragging.current = true;
      latest.current.change(gripped(held.span, { from: held.from, to, plotPx: latest.current.plotPx }));
    },
    onPointerUp: release,
    onPointerCancel: release,
    onClickCapture: (event: MouseEvent) => {
      if (isDragging.current) {
        event.stopPropagation();
        event.preventDefault();
      }
      isDragging.current = false;
    },
  };
}

/** The span changed by wheel, drag, pinch, double click and keys. */
export function useSpanGestures(scroller: RefObject<HTMLDivElement | null>, ask: GestureAsk) {
  const { set } = useUrlParams();
  const latest = useRef(ask);
  useEffect(() => {
    latest.current = ask;
  });
  useWheel(scroller, latest);
  const drag = useDrag(latest);
  const showAll = () => set({ from: null, to: null }, { replace: true });
  const onDoubleClick = (event: MouseEvent) => {
    if (event.target instanceof Element && event.target.closest(OWN_GESTURES) === null) showAll();
  };
  const onKey = (event: KeyboardEvent) => {
    const isTyping = event.target instanceof HTMLInputElement || event.target instanceof HTMLSelectElement;
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping) return;
    const { span, change, asOf } = ask;
    const about = zoomCentre(span, asOf);
    const step = Math.max(1, Math.round(spanDays(span) * STEP_RATIO));
    if (event.key === "+" || event.key === "=") change(tidied(zoomed(span, ZOOM_RATIO, about)));
    else if (event.key === "-" || event.key === "−") change(tidied(zoomed(span, 1 / ZOOM_RATIO, about)));
    else if (event.key === "0") showAll();
    else if (event.shiftKey && event.key === "ArrowLeft") change(moved(span, -step));
    else if (event.shiftKey && event.key === "ArrowRight") change(moved(span, step));
    else return;
    event.preventDefault();
  };
  return { drag, onDoubleClick, onKey };
}
