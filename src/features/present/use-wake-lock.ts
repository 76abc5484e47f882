import { useEffect } from "react";

/** Keeps the screen awake while the page is seen; where the browser will not, nothing is said. */
export function useWakeLock(): void {
  useEffect(() => {
    let lock: WakeLockSentinel | undefined;
    let isGone = false;
    const take = async () => {
      if (document.visibilityState !== "visible" || !("wakeLock" in navigator)) return;
      if (lock && !lock.released) return;
      try {
        lock = await navigator.wakeLock.request("screen");
        if (isGone) await lock.release();
      } catch {
        // refused, for instance to save the battery: the wall works all the same
      }
    };
    const onReturn = () => void take();
    document.addEventListener("visibilitychange", onReturn);
    onReturn();
    return () => {
      isGone = true;
      document.removeEventListener("visibilitychange", onReturn);
      void lock?.release().catch(() => undefined);
    };
  }, []);
}
