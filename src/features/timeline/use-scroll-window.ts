import { type RefObject, useEffect, useState } from "react";

/** Moves are noticed in steps of this many px: between them the rows drawn beyond the edge are enough. */
const STEP_PX = 112;
/** Drawn beyond either edge, so that a turn of the wheel finds rows there. */
const SPARE_PX = 84;

export interface ScrollWindow {
  /** Heights within the content between which rows are drawn. */
  readonly topPx: number;
  readonly bottomPx: number;
}

/** The part of a scrolling box that is in sight, with a margin; a box without bounds of its own counts as the screen's height. */
export function useScrollWindow(scroller: RefObject<HTMLElement | null>): ScrollWindow {
  const [view, setView] = useState({ step: 0, heightPx: 900 });
  useEffect(() => {
    const box = scroller.current;
    if (!box) return;
    const update = () => {
      const step = Math.floor(box.scrollTop / STEP_PX);
      const headPx = box.firstElementChild?.clientHeight ?? 0;
      const heightPx = Math.min(box.clientHeight, 2 * window.innerHeight) - headPx;
      setView((shown) => (shown.step === step && shown.heightPx === heightPx ? shown : { step, heightPx }));
    };
    update();
    const observer = new ResizeObserver(update);
    observer.observe(box);
    box.addEventListener("scroll", update, { passive: true });
    return () => {
      observer.disconnect();
      box.removeEventListener("scroll", update);
    };
  }, [scroller]);
  const topPx = view.step * STEP_PX;
  return { topPx: topPx - SPARE_PX, bottomPx: topPx + view.heightPx + STEP_PX + SPARE_PX };
}
