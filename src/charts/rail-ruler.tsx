import { firstDay } from "#contract/dates.ts";
import type { TimeScale } from "./time-scale.ts";

interface RailRulerProps {
  readonly scale: TimeScale;
  /** Place of the as-of flag: year labels nearer than 58 px to it are left out. */
  readonly flagPx: number;
  readonly isNarrow: boolean;
}

interface RulerYear {
  readonly year: number;
  readonly at: number;
  readonly isLong: boolean;
  readonly isLabelled: boolean;
}

function rulerYears({ scale, flagPx, isNarrow }: RailRulerProps): RulerYear[] {
  const first = Number(scale.firstOn.slice(0, 4));
  const last = Number(scale.lastOn.slice(0, 4));
  const width = scale.endPx - scale.startPx;
  const perYear = width / (last - first + 1);
  const step = isNarrow ? last - first : ([5, 10, 20, 50, 100].find((years) => years * perYear >= 60) ?? 100);
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const year = first + index;
    const at = scale.x(firstDay(String(year)));
    const isEnd = year === first || year === last;
    const isLong = year % 5 === 0 || year === first;
    const collides = !isEnd && (at - scale.x(scale.firstOn) < 40 || scale.x(firstDay(String(last))) - at < 40);
    const isNearFlag = !isNarrow && Math.abs(at - flagPx) < 58;
    return { year, at, isLong, isLabelled: (isEnd || (!isNarrow && year % step === 0)) && !collides && !isNearFlag };
  });
}

/** Baseline, year ticks and labels: the first year, every fifth, the last. */
export function RailRuler(props: RailRulerProps) {
  const { scale, isNarrow } = props;
  const baseline = isNarrow ? 26 : 54.5;
  const years = rulerYears(props);
  return (
    <g aria-hidden="true">
      <path d={`M${scale.startPx} ${baseline}H${scale.endPx}`} stroke="var(--ink)" />
      {years.map(({ year, at, isLong, isLabelled }, index) => (
        <g key={year}>
          {!isNarrow && (
            <path d={`M${at} ${baseline}v${isLong ? 9 : 5}`} stroke={isLong ? "var(--ink-2)" : "var(--rule-2)"} />
          )}
          {isLabelled && (
            <text
              className="rail__label"
              x={isNarrow && index > 0 ? scale.endPx : at}
              y={isNarrow ? 42 : 78}
              textAnchor={index === 0 ? "start" : isNarrow ? "end" : "middle"}
              fill="var(--ink-3)"
            >
              {year}
            </text>
          )}
        </g>
      ))}
    </g>
  );
}
