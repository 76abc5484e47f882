import { lazy, Suspense, useRef, useState } from "react";
import { useFilmRequest } from "#ui/film-request.ts";
import { useAsOf } from "./as-of.tsx";

const RailFilm = lazy(async () => ({ default: (await import("./rail-film.tsx")).RailFilm }));

interface Showing {
  readonly number: number;
  /** Whether it begins at the first day, not at the one on show. */
  readonly isFromStart: boolean;
}

/** Shows the film when it is asked for; from the day on show where that is not the latest. */
export function RailFilmHost() {
  const [showing, setShowing] = useState<Showing>();
  const { asOf, dataAsOf } = useAsOf();
  const asker = useRef<Element>(null);
  useFilmRequest((isFromStart) => {
    asker.current = document.activeElement;
    setShowing((last) => ({ number: (last?.number ?? 0) + 1, isFromStart: isFromStart || asOf >= dataAsOf }));
  });
  if (!showing) return null;
  const close = () => {
    setShowing(undefined);
    if (asker.current instanceof HTMLElement) asker.current.focus({ preventScroll: true });
  };
  return (
    <Suspense>
      <RailFilm key={showing.number} isFromStart={showing.isFromStart} onClose={close} />
    </Suspense>
  );
}
