import { useEffect, useRef, useState } from "react";
import type { FullDate } from "#contract/dates.ts";
import { Glyph } from "#ui/glyphs.tsx";
import { useI18n } from "#ui/i18n-context.tsx";
import { useAsOf } from "./as-of.tsx";
import { monthEnd } from "./rail-handle.tsx";

const MONTH_MS = 400;

/** Steps month by month while playing; stops by itself at the latest data. */
function usePlay(firstOn: FullDate): { isPlaying: boolean; toggle: () => void } {
  const [isPlaying, setPlaying] = useState(false);
  const control = useAsOf();
  const latest = useRef(control);
  useEffect(() => {
    latest.current = control;
  }, [control]);
  useEffect(() => {
    if (!isPlaying) return;
    const timer = setInterval(() => {
      const { asOf, dataAsOf, commit } = latest.current;
      const next = monthEnd(asOf, 1);
      commit(next < dataAsOf ? next : dataAsOf, { replace: true });
      if (next >= dataAsOf) setPlaying(false);
    }, MONTH_MS);
    return () => clearInterval(timer);
  }, [isPlaying]);
  const toggle = () => {
    if (!isPlaying && control.asOf >= control.dataAsOf) control.commit(monthEnd(firstOn, 0), { replace: true });
    setPlaying(!isPlaying);
  };
  return { isPlaying, toggle };
}

/** Step back, play, step forward, and the way to the latest data. */
export function RailControls({ firstOn }: { readonly firstOn: FullDate }) {
  const { m } = useI18n();
  const { asOf, dataAsOf, commit } = useAsOf();
  const { isPlaying, toggle } = usePlay(firstOn);
  return (
    <div className="rail__controls">
      <div className="rail__steps">
        <button
          type="button"
          className="icon-button"
          aria-label={m.common.rail.stepBack}
          onClick={() => commit(monthEnd(asOf, -1))}
        >
          <Glyph name="back" size={14} />
        </button>
        <button
          type="button"
          className="icon-button"
          aria-label={isPlaying ? m.common.rail.pause : m.common.rail.play}
          onClick={toggle}
        >
          <Glyph name={isPlaying ? "pause" : "play"} size={14} />
        </button>
        <button
          type="button"
          className="icon-button"
          aria-label={m.common.rail.stepForward}
          onClick={() => commit(monthEnd(asOf, 1))}
        >
          <Glyph name="forward" size={14} />
        </button>
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
