import { type PointerEvent, useRef, useState } from "react";
import type { TimeScale } from "#charts/time-scale.ts";
import { useI18n } from "#ui/i18n-context.tsx";
import { SHORTEST_DAYS, type TimeSpan, spanDays } from "./timeline-range.ts";
import "./range-brush.css";

export interface RangeBrushProps {
  readonly scale: TimeScale;
  readonly onChoose: (span: TimeSpan) => void;
}

/** A shorter drag is a click that went astray. */
const LEAST_PX = 6;

function chosen(scale: TimeScale, one: number, other: number): TimeSpan {
  return { firstOn: scale.dayAt(Math.min(one, other)), lastOn: scale.dayAt(Math.max(one, other)) };
}

/** Lies over the axis: a drag along it chooses a range of time, which then narrows everything. The fields above do the same. */
export function RangeBrush({ scale, onChoose }: RangeBrushProps) {
  const { m, f } = useI18n();
  const from = useRef<number>(undefined);
  const [to, setTo] = useState<{ readonly from: number; readonly px: number }>();
  const place = (event: PointerEvent<HTMLElement>) =>
    Math.min(scale.endPx, Math.max(0, event.clientX - event.currentTarget.getBoundingClientRect().left));
  const end = () => {
    from.current = undefined;
    setTo(undefined);
  };
  const shown = to && chosen(scale, to.from, to.px);
  return (
    <div
      className="range-brush"
      title={m.timeline.range.hint}
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        from.current = place(event);
      }}
      onPointerMove={(event) => {
        const start = from.current;
        const px = place(event);
        if (start !== undefined && (to || Math.abs(px - start) >= LEAST_PX)) setTo({ from: start, px });
      }}
      onPointerUp={(event) => {
        const start = from.current;
        const px = place(event);
        end();
        if (start === undefined || Math.abs(px - start) < LEAST_PX) return;
        const span = chosen(scale, start, px);
        if (spanDays(span) >= SHORTEST_DAYS) onChoose(span);
      }}
      onPointerCancel={end}
    >
      {to && shown && (
        <span
          className="range-brush__window"
          style={{ insetInlineStart: Math.min(to.from, to.px), inlineSize: Math.abs(to.px - to.from) }}
        >
          <span className="range-brush__words">{f.range(shown.firstOn, shown.lastOn)}</span>
        </span>
      )}
    </div>
  );
}
