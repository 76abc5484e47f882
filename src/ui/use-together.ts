import { useEffect, useState } from "react";

/** What comes within two frames of the first is drawn with it, ms. */
const GRACE_MS = 32;

/**
 * Whether to draw what is there: at once when all of it is, else a moment later, since documents that were asked for
 * together often come together, and a long drawing then needs not be drawn twice.
 *
 * @param isThere whether there is anything to draw
 * @param isWhole whether nothing more is on its way
 */
export function useTogether(isThere: boolean, isWhole: boolean): boolean {
  const [isOver, setOver] = useState(false);
  const isWaiting = isThere && !isWhole && !isOver;
  useEffect(() => {
    if (!isWaiting) return undefined;
    const timer = setTimeout(() => setOver(true), GRACE_MS);
    return () => clearTimeout(timer);
  }, [isWaiting]);
  return isThere && !isWaiting;
}
