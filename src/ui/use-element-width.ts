import { type RefObject, useLayoutEffect, useState } from "react";
import { useIsPrinting } from "./use-printing.ts";

/** What A4 has between the margins of `print.css`. */
const PAPER_PX = 696;

/** Says that a width is not known yet: nothing should be drawn for it. */
export const NOT_MEASURED = -1;

/** Width of an element's content box in px, kept up to date, at most a page's in print; `initialPx` until it is laid out. */
export function useElementWidth(element: RefObject<Element | null>, initialPx: number): number {
  const [widthPx, setWidthPx] = useState(initialPx);
  const isPrinting = useIsPrinting();
  useLayoutEffect(() => {
    const box = element.current;
    if (!box) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setWidthPx(Math.round(entry.contentRect.width));
    });
    setWidthPx(Math.round(box.getBoundingClientRect().width));
    observer.observe(box);
    return () => observer.disconnect();
  }, [element]);
  return isPrinting ? Math.min(widthPx, PAPER_PX) : widthPx;
}
