import { type RefObject, startTransition, useEffect, useLayoutEffect, useState } from "react";
import { useIsPrinting } from "./use-printing.ts";

/** Height of a row that is not drawn yet, px: the page keeps about its length, and the reader the place in it. */
const ROW_PX = 28;
const SPARE_ROWS = 8;

export interface RowFilling {
  /** Rows first … last − 1 are drawn. */
  readonly first: number;
  readonly last: number;
  /** Heights in px of what is not drawn yet before and after. */
  readonly before: number;
  readonly after: number;
  /** Whether more is to come. */
  readonly isFilling: boolean;
}

interface Drawn {
  readonly of: unknown;
  readonly first: number;
  readonly isWhole: boolean;
}

/** How many rows a window shows, with some to spare. */
function rowsInSight(): number {
  return Math.ceil(window.innerHeight / ROW_PX) + SPARE_ROWS;
}

/** The first row in sight of the window, with some before it to spare. */
function firstInSight(box: HTMLElement | null, count: number): number {
  const hidden = box ? Math.floor(-box.getBoundingClientRect().top / ROW_PX) : 0;
  return Math.max(0, Math.min(hidden - SPARE_ROWS / 2, count - rowsInSight()));
}

/** Rows that may be many. */
export interface ManyRows {
  /** What the rows are of: while it is the same, what is drawn stays; undefined: all are drawn at once. */
  readonly of: unknown;
  readonly count: number;
  /** So many are drawn in one frame anyway. */
  readonly few: number;
}

/**
 * Which of many rows are drawn so far: those in sight in the first frame, the others right after it, so that a change of
 * a long list is seen at once. On paper all of them are.
 */
export function useRowFilling(box: RefObject<HTMLElement | null>, { of, count, few }: ManyRows): RowFilling {
  const [drawn, setDrawn] = useState<Drawn>({ of: undefined, first: 0, isWhole: false });
  const isPrinting = useIsPrinting();
  const isShort = of === undefined || count <= Math.max(few, rowsInSight());
  const isKnown = drawn.of === of;
  const isFilling = !(isShort || isPrinting || (isKnown && drawn.isWhole));
  useLayoutEffect(() => {
    if (!isFilling) return;
    const first = firstInSight(box.current, count);
    if (first > 0) setDrawn({ of, first, isWhole: false });
  }, [box, of, count, isFilling]);
  useEffect(() => {
    if (!isFilling) return undefined;
    const frame = requestAnimationFrame(() => {
      startTransition(() => setDrawn({ of, first: 0, isWhole: true }));
    });
    return () => cancelAnimationFrame(frame);
  }, [of, isFilling]);
  const first = isFilling && isKnown ? drawn.first : 0;
  const last = isFilling ? Math.min(first + rowsInSight(), count) : count;
  return { first, last, before: first * ROW_PX, after: (count - last) * ROW_PX, isFilling };
}
