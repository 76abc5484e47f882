import { type KeyboardEvent, type PointerEvent, type RefObject, useEffect, useRef } from "react";
import type { FullDate } from "#contract/dates.ts";
import { useUrlParams } from "#ui/url-state.ts";
import { type TimeSpan, ZOOM_RATIO, moved, spanDays, zoomCentre, zoomed } from "./timeline-range.ts";

export interface GestureAsk {
  readonly span: TimeSpan;
  readonly change: (span: TimeSpan) => void;
  readonly plotPx: number;
  readonly leftPx: number;
  readonly asOf: FullDate;
}

const WHEEL_RATIO = 1.0015;
const STILL_PX = 4;

/** Ctrl and wheel zoom about the pointer, a drag moves, + − 0 zoom about the as-of day. */
export function useSpanGestures(scroller: RefObject<HTMLElement | null>, ask: GestureAsk) {
  const { set } = useUrlParams();
  const latest = useRef(ask);
  useEffect(() => {
    latest.current = ask;
  });
  useEffect(() => {
    const box = scroller.current;
    if (!box) return;
    const onWheel = (event: WheelEvent) => {
      const { span, change, plotPx, leftPx } = latest.current;
      const isSideways = event.shiftKey && !event.ctrlKey;
      if (!event.ctrlKey && !isSideways) return;
      event.preventDefault();
      const x = event.clientX - box.getBoundingClientRect().left - leftPx;
      if (isSideways) change(moved(span, Math.round(((event.deltaY || event.deltaX) / plotPx) * spanDays(span))));
      else
        change(
          zoomed(span, WHEEL_RATIO ** event.deltaY, moved(span, Math.round((x / plotPx) * spanDays(span))).firstOn),
        );
    };
    // React listens passively, and then the browser would zoom the page
    box.addEventListener("wheel", onWheel, { passive: false });
    return () => box.removeEventListener("wheel", onWheel);
  }, [scroller]);
  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    const { span, change, plotPx } = ask;
    const isOnLink = event.target instanceof Element && event.target.closest("a, button, .timeline-card") !== null;
    if (event.pointerType === "touch" || event.button !== 0 || isOnLink) return;
    const box = event.currentTarget;
    const startPx = event.clientX;
    let isDragging = false;
    const onMove = (move: globalThis.PointerEvent) => {
      const dx = move.clientX - startPx;
      if (!isDragging && Math.abs(dx) < STILL_PX) return;
      isDragging = true;
      change(moved(span, Math.round((-dx / plotPx) * spanDays(span))));
    };
    const onUp = () => {
      box.removeEventListener("pointermove", onMove);
      window.removeEventListener("pointerup", onUp);
    };
    box.addEventListener("pointermove", onMove);
    window.addEventListener("pointerup", onUp);
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const { span, change, asOf } = ask;
    const about = zoomCentre(span, asOf);
    if (event.key === "+" || event.key === "=") change(zoomed(span, ZOOM_RATIO, about));
    else if (event.key === "-" || event.key === "−") change(zoomed(span, 1 / ZOOM_RATIO, about));
    else if (event.key === "0") set({ from: null, to: null }, { replace: true });
    else return;
    event.preventDefault();
  };
  return { onPointerDown, onKey };
}
