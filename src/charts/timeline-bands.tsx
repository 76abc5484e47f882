import { ViewLink } from "#ui/link.tsx";
import type { RailTermView } from "./rail-types.ts";
import type { TimeScale } from "./time-scale.ts";
import { lanesOf } from "./timeline-lanes.ts";
import type { WidthOf } from "./timeline-ticks.ts";
import "./timeline-bands.css";

const LANE_PX = 24;

export interface TimelineBandsProps {
  /** By their first day; only those within the scale. */
  readonly terms: readonly RailTermView[];
  readonly scale: TimeScale;
  readonly widthOf: WidthOf;
}

/** Height of the bands: one lane, and further ones where terms overlap. */
export function bandsPx(terms: readonly RailTermView[]): number {
  return LANE_PX * Math.max(1, ...lanesOf(terms).map((lane) => lane + 1));
}

function look(term: RailTermView): string {
  const kind = term.isStanding ? "standing" : term.isAhead ? "ahead" : "past";
  return `timeline-bands__term timeline-bands__term--${kind}`;
}

/** Terms of agreements above the rows: the one in force filled, those ahead dashed; each leads to its agreement. */
export function TimelineBands({ terms, scale, widthOf }: TimelineBandsProps) {
  const lanes = lanesOf(terms);
  return (
    <div className="timeline-bands" style={{ blockSize: bandsPx(terms) }}>
      {terms.map((term, index) => {
        const left = Math.max(scale.startPx, scale.x(term.firstOn)) + 1;
        const right = Math.min(scale.endPx, scale.xEnd(term.lastOn)) - 1;
        const weight = term.isStanding ? 600 : 400;
        const label = term.labels.find((text) => widthOf(text, 13, weight) + 16 <= right - left) ?? "";
        return (
          <span
            key={term.id}
            className={look(term)}
            style={{
              insetInlineStart: left,
              inlineSize: Math.max(4, right - left),
              insetBlockStart: (lanes[index] ?? 0) * LANE_PX,
            }}
            title={term.title}
          >
            <ViewLink to={`agreements/${term.id}`}>
              <span aria-hidden="true">{label}</span>
              <span className="visually-hidden timeline-bands__spoken">{term.title}</span>
            </ViewLink>
          </span>
        );
      })}
    </div>
  );
}
