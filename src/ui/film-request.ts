import { useEffect, useRef } from "react";

type OnAsked = (isFromStart: boolean) => void;

const listeners = new Set<OnAsked>();
/** Asked for before the code that shows it has come: it is heard then. */
let unheard: boolean | undefined;

/**
 * Asks for the as-of day to be played as a film up to the latest data.
 *
 * @param isFromStart whether from the very first day, not from the one on show
 */
export function askForFilm(isFromStart: boolean): void {
  if (listeners.size === 0) unheard = isFromStart;
  for (const listener of listeners) listener(isFromStart);
}

/** Hears when the film is asked for. */
export function useFilmRequest(onAsked: OnAsked): void {
  const latest = useRef(onAsked);
  useEffect(() => {
    latest.current = onAsked;
  });
  useEffect(() => {
    const listener: OnAsked = (isFromStart) => latest.current(isFromStart);
    listeners.add(listener);
    if (unheard !== undefined) listener(unheard);
    unheard = undefined;
    return () => {
      listeners.delete(listener);
    };
  }, []);
}
