import { type RefObject, useEffect, useState } from "react";

/** Drawn beyond either edge while the box is at rest, so that a turn of the wheel finds rows there. */
const SPARE_PX = 140;
/** With less than this drawn beyond an edge, more is drawn: what one more turn may bring into sight. */
const NEAR_PX = 120;
/** Drawn beyond the edge that the reader moves to, in one go: seldom much costs less than often little. */
const AHEAD_PX = 672;
/** After so long without a move the box is at rest, ms. */
const REST_MS = 200;

export interface ScrollWindow {
  /** Heights within the content between which rows are drawn. */
  readonly topPx: number;
  readonly bottomPx: number;
}

/** What is in sight of the box's content, under its sticky head; a box without bounds of its own counts as two screens. */
function sightOf(box: HTMLElement): ScrollWindow {
  const headPx = box.firstElementChild?.clientHeight ?? 0;
  const topPx = box.scrollTop;
  return { topPx, bottomPx: topPx + Math.min(box.clientHeight, 2 * window.innerHeight) - headPx };
}

const widened = ({ topPx, bottomPx }: ScrollWindow, abovePx: number, belowPx: number): ScrollWindow => ({
  topPx: topPx - abovePx,
  bottomPx: bottomPx + belowPx,
});

/** The rows drawn are those in sight, with a margin that is wide where the reader is going. */
export function useScrollWindow(scroller: RefObject<HTMLElement | null>): ScrollWindow {
  const [drawn, setDrawn] = useState<ScrollWindow>({ topPx: -SPARE_PX, bottomPx: 900 });
  useEffect(() => {
    const box = scroller.current;
    if (!box) return;
    let lastPx = box.scrollTop;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const rest = () => {
      const sight = widened(sightOf(box), SPARE_PX, SPARE_PX);
      setDrawn((before) => (before.topPx === sight.topPx && before.bottomPx === sight.bottomPx ? before : sight));
    };
    const follow = () => {
      const sight = sightOf(box);
      const isDown = sight.topPx >= lastPx;
      lastPx = sight.topPx;
      const { topPx, bottomPx } = widened(sight, NEAR_PX, NEAR_PX);
      const ahead = SPARE_PX + AHEAD_PX;
      setDrawn((before) =>
        (before.topPx <= topPx || before.topPx <= 0) && before.bottomPx >= bottomPx
          ? before
          : widened(sight, isDown ? SPARE_PX : ahead, isDown ? ahead : SPARE_PX),
      );
      clearTimeout(timer);
      timer = setTimeout(rest, REST_MS);
    };
    rest();
    const observer = new ResizeObserver(rest);
    observer.observe(box);
    box.addEventListener("scroll", follow, { passive: true });
    return () => {
      clearTimeout(timer);
      observer.disconnect();
      box.removeEventListener("scroll", follow);
    };
  }, [scroller]);
  return drawn;
}
