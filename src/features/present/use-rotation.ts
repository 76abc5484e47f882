import { useEffect, useLayoutEffect, useState, useSyncExternalStore } from "react";
import { Rotation, type RotationPlan, type RotationState, type Timers } from "./rotation.ts";

/** The browser's own timers. */
const BROWSER: Timers = {
  now: () => performance.now(),
  after: (ms, call) => {
    const timer = setTimeout(call, ms);
    return () => clearTimeout(timer);
  },
};

/** The rotation of a wall: runs while the wall is there. */
export function useRotation(plan: RotationPlan): readonly [RotationState, Rotation] {
  const [rotation] = useState(() => new Rotation(BROWSER, plan));
  useLayoutEffect(() => rotation.setPlan(plan), [rotation, plan]);
  useEffect(() => {
    rotation.start();
    return () => rotation.stop();
  }, [rotation]);
  return [useSyncExternalStore(rotation.subscribe, rotation.get), rotation];
}
