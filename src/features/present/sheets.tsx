import type { ReactNode } from "react";
import { Slide } from "./slide.tsx";
import type { Ground } from "./slides.ts";
import type { Holdings } from "./slide-view.ts";
import { SHEET } from "./stage.ts";
import type { Show } from "./use-show.ts";
import type { Voices } from "./voice.ts";

/** Slides of a show as sheets of 16 to 9: for paper, for pictures, and small beside others. */
export function sheets({
  show,
  holdings,
  ground,
  voices,
}: {
  readonly show: Show;
  readonly holdings: Holdings;
  readonly ground: Ground;
  readonly voices: Voices;
}): (index: number) => ReactNode {
  const own = show.alternates ? { ...voices, second: undefined } : voices;
  return (index) => {
    const slide = show.slides[index];
    return (
      slide && <Slide slide={slide} holdings={holdings} ground={ground} stage={SHEET} voices={own} isLive={false} />
    );
  };
}
