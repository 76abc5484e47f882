import { useMemo } from "react";
import { type FullDate, lastDay } from "#contract/dates.ts";
import { shortened } from "#ui/text-width.ts";
import type { RailEventView } from "./rail-types.ts";
import type { TimeScale } from "./time-scale.ts";
import { type LaneMark, type PlacedLabel, lineLabels, mergedMarks } from "./timeline-lanes.ts";
import type { WidthOf } from "./timeline-ticks.ts";

export const EVENTS_PX = 26;
const MERGE_PX = 8;
/** Half a diamond with its stroke: nearer to an end of the lane it would be cut in half, and look like an arrow. */
const HALF_PX = 6;
const LABEL_MIN_PX = 36;
/** Less than this is left of a name to tell nothing. */
const SHORTENED_MIN_PX = 150;
const LABEL_MAX_PX = 230;
const TEXT_PX = 12;

/** An event of the lane, with its name alone and the tooltip that also says when. */
export interface LaneEvent extends RailEventView {
  readonly name: string;
}

export interface TimelineEventsProps {
  /** By their day. */
  readonly events: readonly LaneEvent[];
  readonly scale: TimeScale;
  readonly widthOf: WidthOf;
  readonly asOf: FullDate;
}

/** Where names have room: signings are named first. */
function useLabels(
  places: readonly LaneMark<LaneEvent>[],
  scale: TimeScale,
  widthOf: WidthOf,
): ReadonlyMap<number, PlacedLabel> {
  return useMemo(() => {
    const weight = (place: number) => {
      const marks = places[place]?.marks ?? [];
      return marks.some((mark) => mark.isSigning) ? 0 : 1;
    };
    const order = places.map((_, place) => place).toSorted((a, b) => weight(a) - weight(b) || a - b);
    const measured = (text: string) => widthOf(text, TEXT_PX);
    return lineLabels(
      places.map(({ x }) => x),
      order,
      {
        startPx: scale.startPx,
        endPx: scale.endPx,
        widthOf: measured,
        fit: (place, roomPx) => {
          if (roomPx < LABEL_MIN_PX) return "";
          const marks = places[place]?.marks ?? [];
          const named = marks.find((mark) => mark.isSigning) ?? marks[0];
          if (!named) return "";
          if (measured(named.name) <= roomPx) return named.name;
          return roomPx < SHORTENED_MIN_PX ? "" : shortened(named.name, measured, Math.min(roomPx, LABEL_MAX_PX));
        },
      },
    );
  }, [places, scale, widthOf]);
}

/** Events as diamonds on a line, signings filled; named where there is room, signings and single ones first. */
export function TimelineEvents({ events, scale, widthOf, asOf }: TimelineEventsProps) {
  const places = useMemo(() => {
    const within = (x: number) => Math.max(scale.startPx + HALF_PX, Math.min(scale.endPx - HALF_PX, x));
    return mergedMarks(events, (event) => within(scale.x(event.on)), MERGE_PX);
  }, [events, scale]);
  const labels = useLabels(places, scale, widthOf);
  const middle = EVENTS_PX / 2;
  return (
    <svg className="timeline-events" width={scale.endPx} height={EVENTS_PX} aria-hidden="true">
      <path d={`M${scale.startPx} ${middle}H${scale.endPx}`} stroke="var(--rule-2)" />
      {places.map(({ x, marks }, place) => {
        const label = labels.get(place);
        const isSigning = marks.some((mark) => mark.isSigning);
        const isAhead = marks.every((mark) => lastDay(mark.on) > asOf);
        return (
          <g key={marks[0]?.title}>
            {label && (
              <text
                className="halo"
                x={label.x}
                y={middle + 4}
                textAnchor={label.anchor}
                fontSize={TEXT_PX}
                fill="var(--ink-2)"
              >
                {label.text}
              </text>
            )}
            <path
              d={`M${x} ${middle - 5}l5 5-5 5-5-5z`}
              fill={isSigning ? (isAhead ? "var(--rule-2)" : "var(--ink)") : "var(--paper)"}
              stroke={isAhead ? "var(--rule-2)" : "var(--ink)"}
              strokeWidth="1.2"
            >
              <title>{marks.map((mark) => mark.title).join("\n")}</title>
            </path>
          </g>
        );
      })}
    </svg>
  );
}
