import { memo, useMemo } from "react";
import type { SlideChoice } from "./slide-list.ts";
import { type Ground, slideDay, slideView } from "./slides.ts";
import type { Holdings } from "./slide-view.ts";
import { SlideSvg } from "./slide-svg.tsx";
import type { Stage } from "./stage.ts";
import type { Voices } from "./voice.ts";

export interface SlideProps {
  readonly slide: SlideChoice;
  readonly holdings: Holdings;
  readonly ground: Ground;
  readonly stage: Stage;
  readonly voices: Voices;
  /** Whether it hangs on a wall: with running clocks, and with room for the wall's own foot. */
  readonly isLive: boolean;
}

/** A slide of the list, computed from the records and drawn. */
export const Slide = memo(function Slide({ slide, holdings, ground, stage, voices, isLive }: SlideProps) {
  const view = useMemo(() => slideView(slide, holdings, ground), [slide, holdings, ground]);
  const about = useMemo(
    () => ({ partnership: ground.partnership, sources: holdings.sources ?? [], asOf: slideDay(slide, ground) }),
    [ground, holdings.sources, slide],
  );
  return <SlideSvg view={view} stage={stage} voices={voices} about={about} isLive={isLive} />;
});
