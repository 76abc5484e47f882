import { type PointerEvent, useRef } from "react";

/** A finger must go so far to mean another slide, px. */
const LEAST_PX = 48;

/** A swipe over the wall: to the left the next slide, to the right the one before. */
export function useSwipe(go: (to: "next" | "previous") => void) {
  const from = useRef<{ readonly x: number; readonly y: number; readonly id: number } | null>(null);
  return {
    onPointerDown: ({ pointerType, clientX, clientY, pointerId }: PointerEvent) => {
      from.current = pointerType === "mouse" ? null : { x: clientX, y: clientY, id: pointerId };
    },
    onPointerUp: ({ clientX, clientY, pointerId }: PointerEvent) => {
      const begun = from.current;
      from.current = null;
      if (begun?.id !== pointerId) return;
      const [dx, dy] = [clientX - begun.x, clientY - begun.y];
      if (Math.abs(dx) >= LEAST_PX && Math.abs(dx) > Math.abs(dy)) go(dx < 0 ? "next" : "previous");
    },
    onPointerCancel: () => {
      from.current = null;
    },
  };
}
