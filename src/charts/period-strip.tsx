import { useId } from "react";
import { HatchPattern } from "./hatch.tsx";

export type PeriodState = "value" | "known-missing" | "absent";

export interface PeriodStripProps {
  readonly title: string;
  /** One for each period from the first to the last. */
  readonly states: readonly PeriodState[];
}

interface Run {
  readonly state: PeriodState;
  readonly from: number;
  count: number;
}

/** Neighbours of one state together: a long series is drawn by its changes. */
function runsOf(states: readonly PeriodState[]): readonly Run[] {
  const runs: Run[] = [];
  for (const [at, state] of states.entries()) {
    const last = runs.at(-1);
    if (last?.state === state) last.count += 1;
    else runs.push({ state, from: at, count: 1 });
  }
  return runs;
}

const HEIGHT_PX = 12;

/** A series as a calendar: solid where there is a value, hollow where it is known to be missing, hatched where nothing is. */
export function PeriodStrip({ title, states }: PeriodStripProps) {
  const hatchId = useId();
  const share = (count: number) => `${((count / Math.max(1, states.length)) * 100).toFixed(3)}%`;
  return (
    <svg className="period-strip" width="100%" height={HEIGHT_PX} role="img" aria-label={title}>
      <defs>
        <HatchPattern id={hatchId} />
      </defs>
      {runsOf(states).map(({ state, from, count }) => (
        <rect
          key={from}
          x={share(from)}
          width={share(count)}
          y="1"
          height={HEIGHT_PX - 2}
          fill={state === "value" ? "var(--ink-2)" : state === "absent" ? `url(#${hatchId})` : "var(--paper)"}
          stroke={state === "value" ? "none" : "var(--ink-3)"}
        />
      ))}
    </svg>
  );
}
