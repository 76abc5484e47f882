import { useId } from "react";
import type { FullDate, PartialDate } from "#contract/dates.ts";
import { firstDay, lastDay } from "#contract/dates.ts";
import { HatchPattern } from "./hatch.tsx";
import { RailTerm } from "./rail-term.tsx";
import type { RailEventView, RailView } from "./rail-types.ts";
import type { TimeScale } from "./time-scale.ts";

export interface RailDrawingProps {
  readonly view: RailView;
  readonly scale: TimeScale;
  readonly asOf: FullDate;
  readonly isNarrow: boolean;
  readonly onJump: (on: FullDate) => void;
}

const MERGE_PX = 6;

/** Events nearer than 6 px stand as one diamond that names them all. */
function mergedEvents(
  events: readonly RailEventView[],
  scale: TimeScale,
): { at: number; on: FullDate; isSigning: boolean; title: string }[] {
  const merged: { at: number; on: FullDate; isSigning: boolean; title: string }[] = [];
  for (const event of events) {
    const at = scale.x(event.on);
    const last = merged.at(-1);
    if (last && at - last.at < MERGE_PX) {
      last.isSigning ||= event.isSigning;
      last.title += `\n${event.title}`;
    } else merged.push({ at, on: event.on, isSigning: event.isSigning, title: event.title });
  }
  return merged;
}

/** Relation, terms, gaps and events of the rail (DESIGN §3.1); the ruler and the handle are drawn by others. */
export function RailDrawing({ view, scale, asOf, isNarrow, onJump }: RailDrawingProps) {
  const hatchId = useId();
  const baseline = isNarrow ? 26 : 54.5;
  const widestGap = view.gaps.toSorted(
    (a, b) => scale.x(b.lastOn) - scale.x(b.firstOn) - (scale.x(a.lastOn) - scale.x(a.firstOn)),
  )[0];
  return (
    <g>
      <defs>
        <HatchPattern id={hatchId} />
      </defs>
      {!isNarrow && view.relation && <Relation relation={view.relation} scale={scale} />}
      {!isNarrow &&
        view.gaps.map((gap) => (
          <rect
            key={gap.id}
            x={scale.x(gap.firstOn)}
            y="38"
            width={Math.max(0, scale.xEnd(gap.lastOn) - scale.x(gap.firstOn))}
            height="9"
            fill={`url(#${hatchId})`}
          >
            <title>{gap.title}</title>
          </rect>
        ))}
      {!isNarrow && widestGap && scale.x(widestGap.lastOn) - scale.x(widestGap.firstOn) > 190 && (
        <GapLabel at={(scale.x(widestGap.firstOn) + scale.x(widestGap.lastOn)) / 2} text={view.gapLabel} />
      )}
      {view.terms.map((term) => (
        <RailTerm key={term.id} term={term} scale={scale} isNarrow={isNarrow} onJump={onJump} />
      ))}
      {mergedEvents(view.events, scale).map((event) => (
        <path
          key={event.on}
          className="rail__event"
          d={`M${event.at} ${baseline - 4}l4 4-4 4-4-4z`}
          fill={event.isSigning && event.on <= asOf ? "var(--ink)" : "var(--sunk)"}
          stroke={event.on > asOf ? "var(--rule-2)" : "var(--ink)"}
          onClick={() => onJump(lastDay(event.on))}
        >
          <title>{event.title}</title>
        </path>
      ))}
    </g>
  );
}

function Relation({
  relation,
  scale,
}: {
  readonly relation: { since: PartialDate; label: string };
  readonly scale: TimeScale;
}) {
  const from = scale.x(firstDay(relation.since));
  return (
    <g>
      <path d={`M${from} 26V18.5H${scale.endPx}`} fill="none" stroke="var(--ink-2)" strokeWidth="1.5" />
      <path d={`M${scale.endPx - 5} 14.5l5 4-5 4`} fill="none" stroke="var(--ink-2)" strokeWidth="1.5" />
      <text className="rail__label rail__label--relation" x={from + 14} y="22.5" fill="var(--ink-2)">
        {relation.label}
      </text>
    </g>
  );
}

function GapLabel({ at, text }: { readonly at: number; readonly text: string }) {
  return (
    <text className="rail__label rail__label--gap" textAnchor="middle" x={at} y="47" fill="var(--ink-3)">
      {text}
    </text>
  );
}
