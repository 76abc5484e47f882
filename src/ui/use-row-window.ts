import { type RefObject, useEffect, useState } from "react";

/** Height of a row of a windowed table, px; the style sheet gives the rows the same. */
const ROW_PX = 36;
const MARGIN_ROWS = 10;

export interface RowWindow {
  /** Rows first … last − 1 are drawn. */
  readonly first: number;
  readonly last: number;
  /** Heights in px of what is left out before and after. */
  readonly before: number;
  readonly after: number;
}

/** Which of `count` rows of one height are in sight of their scrolling box; nothing is watched when `count` is 0. */
export function useRowWindow(scroller: RefObject<HTMLElement | null>, count: number): RowWindow {
  const [range, setRange] = useState({ first: 0, last: 60 });
  useEffect(() => {
    const box = scroller.current;
    if (!box || count === 0) return;
    const update = () => {
      const first = Math.max(0, Math.floor(box.scrollTop / ROW_PX) - MARGIN_ROWS);
      const last = Math.min(count, Math.ceil((box.scrollTop + box.clientHeight) / ROW_PX) + MARGIN_ROWS);
      setRange((shown) => (shown.first === first && shown.last === last ? shown : { first, last }));
    };
    update();
    const observer = new ResizeObserver(update);
    observer.observe(box);
    box.addEventListener("scroll", update, { passive: true });
    return () => {
      observer.disconnect();
      box.removeEventListener("scroll", update);
    };
  }, [scroller, count]);
  const first = Math.min(range.first, Math.max(0, count - 1));
  const last = Math.min(range.last, count);
  return { first, last, before: first * ROW_PX, after: (count - last) * ROW_PX };
}
