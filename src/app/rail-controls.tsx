import { askForFilm } from "#ui/film-request.ts";
import { Glyph } from "#ui/glyphs.tsx";
import { useI18n } from "#ui/i18n-context.tsx";
import { useAsOf } from "./as-of.tsx";
import { monthEnd } from "./rail-handle.tsx";

/** Step back, play, step forward, and the way to the latest data. */
export function RailControls() {
  const { m } = useI18n();
  const { asOf, dataAsOf, commit } = useAsOf();
  const steps = [
    { glyph: "back", label: m.common.rail.stepBack, act: () => commit(monthEnd(asOf, -1)) },
    { glyph: "play", label: m.common.rail.play, act: () => askForFilm(false) },
    { glyph: "forward", label: m.common.rail.stepForward, act: () => commit(monthEnd(asOf, 1)) },
  ] as const;
  return (
    <div className="rail__controls">
      <div className="rail__steps">
        {steps.map(({ glyph, label, act }) => (
          <button key={glyph} type="button" className="icon-button" aria-label={label} onClick={act}>
            <Glyph name={glyph} size={14} />
          </button>
        ))}
      </div>
      <button
        type="button"
        className="button rail__latest"
        disabled={asOf === dataAsOf}
        onClick={() => commit(dataAsOf)}
      >
        {m.common.rail.latest}
      </button>
    </div>
  );
}
