import { memo, useMemo } from "react";
import type { Program } from "#contract/records.ts";
import type { Health } from "#contract/vocabulary.ts";
import { healthAt } from "#domain/program-columns.ts";
import { type RowSigns, TimelineRows } from "#charts/timeline-rows.tsx";
import type { TimelineFrame } from "./timeline-frame.ts";
import { type RowBlock, rowTopPx } from "./timeline-layout.ts";
import type { Drawn } from "./timeline-subject.ts";

/** Height of the line within its row, at the row's foot. */
export const BAR_PX = 28;
/** Height of the name where it stands above the line. */
const NARROW_NAME_PX = 24;
/** Edge of the sign before a name, and what lies before it; width of the sign behind, and what lies behind that. */
const SIGN_PX = 14;
const NAME_PADDING_PX = 4;
const EVIDENCE_PX = 18;
const EDGE_PX = 8;

interface RowPlace {
  readonly frame: TimelineFrame;
  readonly topPx: number;
}

/** The signs before and behind the name of a row, which has room for them. */
function rowSigns({ evidence }: Program, health: Health, { frame, topPx }: RowPlace): RowSigns {
  const { leftPx, titleStartPx, kind, scale, prevailing } = frame;
  const isNarrow = kind === "narrow";
  return {
    health,
    evidence: evidence === prevailing ? undefined : evidence,
    healthX: titleStartPx - leftPx + (isNarrow ? 0 : NAME_PADDING_PX) + SIGN_PX / 2,
    evidenceX: (isNarrow ? scale.endPx + EDGE_PX : 0) - EDGE_PX - EVIDENCE_PX,
    y: topPx + (isNarrow ? NARROW_NAME_PX : BAR_PX) / 2,
  };
}

/** The lines of a block of rows, which become one drawing. */
export const TimelineBlock = memo(function TimelineBlock({ from, to, frame, view, source }: RowBlock & Drawn) {
  const { layout, leftPx, scale, asOf, widthOf } = frame;
  const lines = useMemo(
    () =>
      Array.from(view.rows.subarray(from, to), (index, at) => {
        const program = source.programs[index];
        if (!program) return [];
        const topPx = at * layout.rowPx;
        return [
          {
            line: frame.lineOf(program),
            y: topPx + layout.rowPx - BAR_PX / 2,
            eventDays: frame.eventDaysOf(program),
            end: frame.endWordsOf(program),
            signs: rowSigns(program, healthAt(view.judged, index), { frame, topPx }),
          },
        ];
      }).flat(),
    [from, to, source.programs, view.rows, view.judged, layout.rowPx, frame],
  );
  return (
    <div className="timeline__block" style={{ insetBlockStart: rowTopPx(layout, from), insetInlineStart: leftPx }}>
      <TimelineRows lines={lines} scale={scale} asOf={asOf} heightPx={lines.length * layout.rowPx} widthOf={widthOf} />
    </div>
  );
});
