import type { KeyboardEvent } from "react";
import { addMonths, dayNumber, endOfMonth, firstDay, type FullDate } from "#contract/dates.ts";
import type { TimeScale } from "#charts/time-scale.ts";
import { useI18n } from "#ui/i18n-context.tsx";
import { useAsOf } from "./as-of.tsx";

interface RailHandleProps {
  readonly scale: TimeScale;
  readonly isNarrow: boolean;
  readonly onGrab: (pointerId: number) => void;
}

const MONTHS_BY_KEY: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  PageDown: -12,
  PageUp: 12,
};

/** The end of the month so many months away; from within a month, one step back is its predecessor's end. */
export function monthEnd(asOf: FullDate, months: number): FullDate {
  return endOfMonth(addMonths(firstDay(asOf.slice(0, 7)), months));
}

const FLAG_PX = 84;

/** How far the flag steps aside, px, so that it stays over the rail at either end. */
function flagShift(x: number, scale: TimeScale): number {
  const half = FLAG_PX / 2;
  return Math.min(0, scale.endPx - x - half) + Math.max(0, scale.startPx - x + half);
}

/** The as-of line and its flag: dragged, or moved by keys month by month. */
export function RailHandle({ scale, isNarrow, onGrab }: RailHandleProps) {
  const { m, f } = useI18n();
  const { asOf, dataAsOf, commit } = useAsOf();
  const x = Math.min(scale.endPx, Math.max(scale.startPx, scale.xEnd(asOf)));
  const onKeyDown = (event: KeyboardEvent) => {
    const months = MONTHS_BY_KEY[event.key];
    const target =
      event.key === "Home"
        ? scale.firstOn
        : event.key === "End"
          ? dataAsOf
          : months === undefined
            ? undefined
            : monthEnd(asOf, months);
    if (target === undefined) return;
    event.preventDefault();
    commit(target < scale.firstOn ? scale.firstOn : target, { replace: true });
  };
  return (
    <div
      className={isNarrow ? "rail__handle rail__handle--narrow" : "rail__handle"}
      style={{ insetInlineStart: x }}
      role="slider"
      tabIndex={0}
      aria-label={m.common.rail.slider}
      aria-valuemin={dayNumber(scale.firstOn)}
      aria-valuemax={dayNumber(scale.lastOn)}
      aria-valuenow={dayNumber(asOf)}
      aria-valuetext={f.dateLong(asOf)}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => {
        event.preventDefault();
        event.currentTarget.focus();
        onGrab(event.pointerId);
      }}
    >
      <span className="rail__flag" aria-hidden="true" style={{ marginInlineStart: isNarrow ? 0 : flagShift(x, scale) }}>
        {isNarrow ? "" : f.date(asOf)}
      </span>
    </div>
  );
}
