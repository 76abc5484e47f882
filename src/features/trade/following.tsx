import { type ReactNode, startTransition, useEffect, useState } from "react";
import { FollowingParts, PendingPart } from "#ui/page.tsx";
import type { ShownTrade } from "./trade-view.ts";

/** Above this many points on show the tables and figures follow the chart in a frame of their own. */
const MANY_POINTS = 400;
/** For so long nothing has changed before they follow, ms: not while an arrow key moves the window. */
const QUIET_MS = 50;

function isLong({ view }: ShownTrade): boolean {
  return view.series.reduce((sum, { points }) => sum + points.length, 0) > MANY_POINTS;
}

interface FollowingProps {
  readonly shown: ShownTrade;
  /** Stands there until then, the first time. */
  readonly meanwhile?: ReactNode;
  readonly children: (shown: ShownTrade) => ReactNode;
}

/** What stands around the chart: of long series it follows once the chart is painted, so that a change is seen at once. */
export function Following({ shown, meanwhile, children }: FollowingProps) {
  const [painted, setPainted] = useState<ShownTrade>();
  const isPainted = painted === shown;
  const quietMs = painted === undefined ? 0 : QUIET_MS;
  // also what was long: taking it away takes as long
  const isWaiting = !isPainted && (isLong(shown) || (painted !== undefined && isLong(painted)));
  useEffect(() => {
    // also what did not have to wait is kept: it stays while what comes next waits
    if (isPainted) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => startTransition(() => setPainted(shown)), quietMs);
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [isPainted, shown, quietMs]);
  const later = isWaiting ? painted : shown;
  return (
    <FollowingParts>
      {isWaiting && <PendingPart />}
      {later ? children(later) : meanwhile}
    </FollowingParts>
  );
}
