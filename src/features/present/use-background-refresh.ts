import { useEffect, useEffectEvent, useState } from "react";
import { useRefetch } from "#api/use-refetch.ts";
import { nowMs } from "#ui/use-clock.ts";
import type { BuildWatch } from "./new-build.ts";

export interface BackgroundRefresh {
  /** When the documents were last asked for and answered or failed, ms since 1970. */
  readonly askedAt: number;
  /** When they are asked for next. */
  readonly nextAt: number;
}

/** Asks for the data and for a new build every so many seconds, and at once when the page comes back after a longer time. */
export function useBackgroundRefresh(seconds: number, build: BuildWatch): BackgroundRefresh {
  const refetch = useRefetch();
  const [askedAt, setAskedAt] = useState(nowMs);
  const [nextAt, setNextAt] = useState(() => nowMs() + seconds * 1000);
  const refresh = useEffectEvent(async () => {
    setNextAt(nowMs() + seconds * 1000);
    await Promise.allSettled([refetch(), build.look()]);
    setAskedAt(nowMs());
  });
  useEffect(() => {
    const timer = setInterval(() => void refresh(), seconds * 1000);
    setNextAt(nowMs() + seconds * 1000);
    return () => clearInterval(timer);
  }, [seconds]);
  const refreshIfOld = useEffectEvent(() => {
    if (document.visibilityState === "visible" && nowMs() - askedAt > seconds * 1000) void refresh();
  });
  useEffect(() => {
    const onReturn = () => refreshIfOld();
    document.addEventListener("visibilitychange", onReturn);
    window.addEventListener("online", onReturn);
    return () => {
      document.removeEventListener("visibilitychange", onReturn);
      window.removeEventListener("online", onReturn);
    };
  }, []);
  return { askedAt, nextAt };
}
