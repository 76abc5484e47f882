import { useCallback, useRef } from "react";
import { type SlideChoice, readingSeconds } from "./slide-list.ts";
import { type Ground, slideView } from "./slides.ts";
import type { Holdings } from "./slide-view.ts";
import type { Show } from "./use-show.ts";

/** Until a slide's words are counted, s. */
const USUAL_SECONDS = 20;

interface ReadingTimes {
  /** Time of a slide by its place, s: its own, else everybody's, else by its words; a film has at least its length. */
  readonly secondsOf: (index: number) => number;
  readonly onRead: (index: number, words: number) => void;
}

/** How long the slides stay on show. */
export function useReadingTimes({ slides, every }: Show, holdings: Holdings, ground: Ground): ReadingTimes {
  const words = useRef(new Map<number, number>());
  const onRead = useCallback((index: number, count: number) => void words.current.set(index, count), []);
  const secondsOf = useCallback(
    (index: number) => {
      const slide = slides[index];
      if (!slide) return USUAL_SECONDS;
      if (slide.seconds !== undefined) return slide.seconds;
      const counted = words.current.get(index);
      const reading = every ?? (counted === undefined ? USUAL_SECONDS : readingSeconds(counted));
      return Math.max(reading, filmSeconds(slide, holdings, ground));
    },
    [slides, every, holdings, ground],
  );
  return { secondsOf, onRead };
}

/** How long a film runs; any other slide has no time of its own. */
function filmSeconds(slide: SlideChoice, holdings: Holdings, ground: Ground): number {
  if (slide.name !== "film") return 0;
  try {
    return slideView(slide, holdings, ground).seconds ?? 0;
  } catch {
    return 0;
  }
}
