import { type PointerEvent, type RefObject, useEffect, useRef, useState } from "react";
import { type Drawn, type Subject, focusSubject, isInCard, pointedSubject } from "./timeline-subject.ts";
import type { RowFocus } from "./use-row-keys.ts";

/** So long an open card waits for a pointer that is on its way to it. */
const WAY_MS = 160;

const isSame = (one: Subject | undefined, other: Subject | undefined) =>
  one?.row === other?.row && one?.milestoneIds.join() === other?.milestoneIds.join();

/** Whether the keys are in the card: then no pointer takes it away. */
const isInUse = () => isInCard(document.activeElement);

interface CardSubject {
  readonly subject: Subject | undefined;
  readonly point: (event: PointerEvent) => void;
  readonly leave: () => void;
  /** The keys move on: what the pointer rests on no longer counts. */
  readonly forget: () => void;
  /** A card that was put away may be shown again. */
  readonly show: () => void;
}

/** What is pointed at; another thing only after a while, so that the pointer can come onto the card. */
function usePointed(scroller: RefObject<HTMLElement | null>) {
  const [pointed, setPointed] = useState<Subject>();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  useEffect(() => {
    const box = scroller.current;
    const forget = () => {
      clearTimeout(timer.current);
      if (!isInUse()) setPointed(undefined);
    };
    box?.addEventListener("scroll", forget, { passive: true });
    return () => box?.removeEventListener("scroll", forget);
  }, [scroller]);
  const stay = () => clearTimeout(timer.current);
  const change = (next: Subject | undefined, isAtOnce: boolean) => {
    stay();
    const turn = () => {
      if (!isInUse()) setPointed((before) => (isSame(before, next) ? before : next));
    };
    if (isAtOnce) turn();
    else timer.current = setTimeout(turn, WAY_MS);
  };
  return { pointed, stay, change };
}

/** Escape puts the card away wherever the focus is; from within the card the focus goes back to its row. */
function useEscape(body: RefObject<HTMLElement | null>, row: number | undefined, dismiss: () => void) {
  useEffect(() => {
    if (row === undefined) return undefined;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      if (isInUse()) body.current?.querySelector<HTMLElement>(`[data-row="${row}"] a`)?.focus({ preventScroll: true });
      dismiss();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  });
}

/** What a card is shown for: what is pointed at, else what has the focus, until Escape puts it away. */
export function useCardSubject(
  drawn: Drawn,
  focus: RowFocus,
  {
    body,
    scroller,
  }: { readonly body: RefObject<HTMLElement | null>; readonly scroller: RefObject<HTMLElement | null> },
): CardSubject {
  const { pointed, stay, change } = usePointed(scroller);
  const [isDismissed, setDismissed] = useState(false);
  const at = useRef({ x: -1, y: -1 });
  const subject = isDismissed ? undefined : (pointed ?? focusSubject(drawn, focus));
  useEscape(body, subject?.row, () => setDismissed(true));
  return {
    subject,
    point: (event) => {
      const { screenX, screenY } = event;
      // rows that scroll away under a pointer at rest are told as moves of the pointer
      if (at.current.x === screenX && at.current.y === screenY) return;
      at.current = { x: screenX, y: screenY };
      const next = pointedSubject(event, drawn);
      if (next === "card" || isSame(next, pointed)) return stay();
      if (next?.row !== pointed?.row) setDismissed(false);
      change(next, pointed === undefined || isDismissed);
    },
    leave: () => change(undefined, false),
    forget: () => change(undefined, true),
    show: () => setDismissed(false),
  };
}
