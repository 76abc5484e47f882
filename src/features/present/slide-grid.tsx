import type { ReactNode } from "react";
import { useI18n } from "#ui/i18n-context.tsx";
import { Overlay } from "./overlay.tsx";
import { SlideBoundary } from "./slide-boundary.tsx";
import type { SlideChoice } from "./slide-list.ts";

interface SlideGridProps {
  readonly slides: readonly SlideChoice[];
  readonly current: number;
  readonly draw: (index: number) => ReactNode;
  readonly onChoose: (index: number) => void;
  readonly onClose: () => void;
  /** Prints and pictures of all of them. */
  readonly tools: ReactNode;
}

/** All slides at once, small: a press goes there. */
export function SlideGrid({ slides, current, draw, onChoose, onClose, tools }: SlideGridProps) {
  const { m } = useI18n();
  return (
    <Overlay title={m.present.controls.all} closeLabel={m.present.keys.close} onClose={onClose}>
      <div className="grid-tools">{tools}</div>
      <ol className="slide-grid">
        {slides.map(({ name }, index) => (
          <li key={index}>
            <button
              type="button"
              {...(index === current && { "aria-current": "true" })}
              onClick={() => onChoose(index)}
            >
              <span className="slide-grid__picture" aria-hidden="true">
                <SlideBoundary onFail={() => undefined}>{draw(index)}</SlideBoundary>
              </span>
              {m.present.controls.goTo(index + 1, m.present.slide[name])}
            </button>
          </li>
        ))}
      </ol>
    </Overlay>
  );
}
