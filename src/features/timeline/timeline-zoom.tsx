import type { FullDate } from "#contract/dates.ts";
import { Glyph } from "#ui/glyphs.tsx";
import { useI18n } from "#ui/i18n-context.tsx";
import { useUrlParams } from "#ui/url-state.ts";
import {
  type TimeSpan,
  ZOOM_LEVELS,
  ZOOM_RATIO,
  levelOf,
  levelSpan,
  spanParams,
  tidied,
  zoomCentre,
  zoomed,
} from "./timeline-range.ts";

interface ZoomProps {
  readonly span: TimeSpan;
  readonly asOf: FullDate;
}

/** The three levels, closer, further away, and all in sight. */
export function Zoom({ span, asOf }: ZoomProps) {
  const { m } = useI18n();
  const { set } = useUrlParams();
  const words = m.timeline.zoom;
  const go = (next: TimeSpan | null) => set(next ? spanParams(next) : { from: null, to: null }, { replace: true });
  const about = zoomCentre(span, asOf);
  const steps = [
    { glyph: "minus" as const, label: words.out, to: tidied(zoomed(span, 1 / ZOOM_RATIO, about)) },
    { glyph: "plus" as const, label: words.in, to: tidied(zoomed(span, ZOOM_RATIO, about)) },
    { glyph: "fit" as const, label: words.fit, to: null },
  ];
  return (
    <div className="timeline-tools__zoom" role="group" aria-label={words.label}>
      <div className="timeline-tools__levels">
        {ZOOM_LEVELS.map((level) => (
          <button
            key={level}
            type="button"
            aria-pressed={levelOf(span) === level}
            onClick={() => go(levelSpan(level, about))}
          >
            {words[level]}
          </button>
        ))}
      </div>
      {steps.map(({ glyph, label, to }) => (
        <button
          key={glyph}
          type="button"
          className="icon-button"
          aria-label={label}
          title={label}
          onClick={() => go(to)}
        >
          <Glyph name={glyph} />
        </button>
      ))}
    </div>
  );
}
