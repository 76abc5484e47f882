import { useCallback, useEffect, useRef, useState } from "react";
import { type FullDate, dayNumber } from "#contract/dates.ts";
import { useMediaQuery } from "#ui/use-media-query.ts";
import { useAsOf } from "./as-of.tsx";
import {
  FILM_SPEEDS,
  type FilmDays,
  type FilmPlace,
  type FilmSpeed,
  type FilmStop,
  dayAt,
  filmStep,
  glided,
  stopMs,
} from "./film-course.ts";

export interface FilmCourse extends FilmDays {
  readonly stops: readonly FilmStop[];
}

export interface Film {
  readonly isPlaying: boolean;
  readonly speed: FilmSpeed;
  readonly toggle: () => void;
  readonly step: (step: 1 | -1) => void;
  readonly goTo: (on: FullDate) => void;
  readonly setSpeed: (speed: FilmSpeed) => void;
  readonly changeSpeed: (by: 1 | -1) => void;
}

/** Moves the day while the film plays; a reader who wants no motion is shown one stop after the other. */
function useMotion(isPlaying: boolean, speed: FilmSpeed, move: (nowMs: number, isStep: boolean) => void): void {
  const isStepping = useMediaQuery("(prefers-reduced-motion: reduce)");
  const latest = useRef(move);
  useEffect(() => {
    latest.current = move;
  });
  useEffect(() => {
    if (!isPlaying) return;
    if (isStepping) {
      const timer = setInterval(() => latest.current(performance.now(), true), stopMs(speed));
      return () => clearInterval(timer);
    }
    let frame = requestAnimationFrame(function next(nowMs) {
      latest.current(nowMs, false);
      frame = requestAnimationFrame(next);
    });
    return () => cancelAnimationFrame(frame);
  }, [isPlaying, isStepping, speed]);
}

/** Does something when the film is put away. */
function useAtEnd(act: () => void): void {
  const latest = useRef(act);
  useEffect(() => {
    latest.current = act;
  });
  useEffect(() => () => latest.current(), []);
}

/**
 * The as-of day as a film up to the latest data. While it runs, the days are shown without a trace; when it rests, its day
 * stands in the URL, in the place of the one before.
 *
 * @param isFromStart whether it begins at the first day of the course, not at the one on show
 */
export function useFilm(course: FilmCourse, isFromStart: boolean): Film {
  const { asOf, preview, commit } = useAsOf();
  const [isPlaying, setPlaying] = useState(true);
  const [speed, setSpeed] = useState<FilmSpeed>(1);
  const isAtStart = useRef(isFromStart);
  const place = useRef<FilmPlace>(undefined);
  /** The day asked for last, and the one that stood there. */
  const asked = useRef<{ readonly on: FullDate; readonly from: FullDate }>(undefined);
  const { lastOn } = course;
  const goTo = useCallback(
    (on: FullDate) => {
      setPlaying(false);
      place.current = undefined;
      commit(on, { replace: true });
    },
    [commit],
  );
  const show = (on: FullDate) => {
    asked.current = { on, from: asOf };
    preview(on);
  };
  const move = (nowMs: number, isStep: boolean) => {
    if (isAtStart.current) {
      isAtStart.current = false;
      return show(course.firstOn);
    }
    if (asked.current && asOf !== asked.current.on) {
      // not drawn yet: wait for it; any other day came from somebody else, and the film rests
      if (asOf !== asked.current.from) setPlaying(false);
      return;
    }
    if (asOf >= lastOn) return goTo(lastOn);
    if (isStep) return show(filmStep(asOf, 1, course));
    place.current = glided(place.current ?? { day: dayNumber(asOf), atMs: nowMs }, nowMs, { speed, lastOn });
    const on = dayAt(place.current);
    if (on !== asOf) show(on);
  };
  useMotion(isPlaying, speed, move);
  const rest = () => {
    if (isPlaying) goTo(asOf);
  };
  useAtEnd(rest);
  const start = () => {
    place.current = undefined;
    if (asOf >= lastOn) show(course.firstOn);
    else asked.current = undefined;
    setPlaying(true);
  };
  return {
    isPlaying,
    speed,
    toggle: isPlaying ? rest : start,
    step: (step) => goTo(filmStep(asOf, step, course)),
    goTo,
    setSpeed,
    changeSpeed: (by) => setSpeed((now) => FILM_SPEEDS[FILM_SPEEDS.indexOf(now) + by] ?? now),
  };
}
