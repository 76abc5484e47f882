import { useEffect, useState } from "react";

/** The instant now, ms since 1970: for clocks and countdowns alone, never for a rule. */
export function nowMs(): number {
  return performance.timeOrigin + performance.now();
}

/** The instant (ms) at the last full minute, moved on every minute. */
export function useMinuteClock(): number {
  const [instantAt, setInstantAt] = useState(nowMs);
  useEffect(() => {
    const timer = setTimeout(() => setInstantAt(nowMs()), 60_000 - (nowMs() % 60_000) + 20);
    return () => clearTimeout(timer);
  }, [instantAt]);
  return instantAt;
}

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
