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
