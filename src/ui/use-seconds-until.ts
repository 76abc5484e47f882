import { useEffect, useState } from "react";
import { nowMs } from "./use-clock.ts";

/** Seconds left until an instant (ms), counted down once a second; never below 0; none without an instant. */
export function useSecondsUntil(instantAt: number | undefined): number | undefined {
  const [shownAt, setShownAt] = useState(nowMs);
  useEffect(() => {
    if (instantAt === undefined) return;
    const timer = setInterval(() => setShownAt(nowMs()), 1000);
    return () => clearInterval(timer);
  }, [instantAt]);
  return instantAt === undefined ? undefined : Math.max(0, Math.ceil((instantAt - shownAt) / 1000));
}
