import { memo, useMemo } from "react";
import { TimelineRows } from "#charts/timeline-rows.tsx";
import { type RowBlock, rowTopPx } from "./timeline-layout.ts";
import type { Drawn } from "./timeline-subject.ts";

/** Height of the line within its row, at the row's foot. */
export const BAR_PX = 28;

/** The lines of a block of rows, which become one drawing. */
export const TimelineBlock = memo(function TimelineBlock({ from, to, frame, view, source }: RowBlock & Drawn) {
  const { layout, leftPx, scale, asOf, widthOf } = frame;
  const lines = useMemo(
    () =>
      Array.from({ length: to - from }, (_, at) => source.programs[view.rows[from + at] ?? -1]).flatMap(
        (program, at) => {
          if (!program) return [];
          const y = (at + 1) * layout.rowPx - BAR_PX / 2;
          return [
            { line: frame.lineOf(program), y, eventDays: frame.eventDaysOf(program), end: frame.endWordsOf(program) },
          ];
        },
      ),
    [from, to, source.programs, view.rows, layout.rowPx, frame],
  );
  return (
    <div className="timeline__block" style={{ insetBlockStart: rowTopPx(layout, from), insetInlineStart: leftPx }}>
      <TimelineRows lines={lines} scale={scale} asOf={asOf} heightPx={lines.length * layout.rowPx} widthOf={widthOf} />
    </div>
  );
});
