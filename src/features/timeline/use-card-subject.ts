import { type PointerEvent, type RefObject, useEffect, useRef, useState } from "react";
import { type Drawn, type Subject, focusSubject, isInCard, pointedSubject } from "./timeline-subject.ts";
import type { RowKeys } from "./use-row-keys.ts";

/** So long an open card waits for a pointer that is on its way to it. */
const WAY_MS = 160;

const isSame = (one: Subject | undefined, other: Subject | undefined) =>
  one?.row === other?.row && one?.milestoneIds.join() === other?.milestoneIds.join();

/** Whether the keys are in the card: then no pointer takes it away. */
const isInUse = () => isInCard(document.activeElement);

export interface CardSubject {
  readonly subject: Subject | undefined;
  /** Whether a finger asked for it: then it stays, holds the focus and says how to go on. */
  readonly isTouched: boolean;
  readonly point: (event: PointerEvent) => void;
  readonly leave: (event: PointerEvent) => void;
  /** The keys move on: what the pointer rests on no longer counts. */
  readonly forget: () => void;
  /** A card that was put away may be shown again. */
  readonly show: () => void;
  /** The keys have been put where a finger touched. */
  readonly showTouched: () => void;
  /** Puts the card away; from within it the focus goes back to its row. */
  readonly putAway: () => void;
  /** A finger has gone elsewhere: the card goes, and the focus with it. */
  readonly close: () => void;
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

/** While there is a card, Escape puts it away wherever the focus is. */
function useEscape(isShown: boolean, putAway: () => void) {
  useEffect(() => {
    if (!isShown) return undefined;
    const onKey = (event: KeyboardEvent) => {
      if (event.key === "Escape") putAway();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  });
}

/** A press beside the rows closes what a finger opened; a press among them is told apart by the rows. */
function usePressElsewhere(isTouched: boolean, body: RefObject<HTMLElement | null>, close: () => void) {
  useEffect(() => {
    if (!isTouched) return undefined;
    const onDown = ({ target }: Event) => {
      if (target instanceof Node && !body.current?.contains(target)) close();
    };
    document.addEventListener("pointerdown", onDown);
    return () => document.removeEventListener("pointerdown", onDown);
  });
}

interface Boxes {
  readonly body: RefObject<HTMLElement | null>;
  readonly scroller: RefObject<HTMLElement | null>;
}

/** What a card is shown for: what is pointed at, else what has the focus, until Escape or a tap elsewhere puts it away. */
export function useCardSubject(drawn: Drawn, keys: RowKeys, { body, scroller }: Boxes): CardSubject {
  const { pointed, stay, change } = usePointed(scroller);
  const [state, setState] = useState<"open" | "touched" | "dismissed">("open");
  const at = useRef({ x: -1, y: -1 });
  const isTouched = state === "touched";
  const focused = focusSubject(drawn, keys.focus);
  // a finger means the whole place, not the first of those that share it
  const shown = isTouched ? focused && { ...focused, currentId: undefined } : (pointed ?? focused);
  const subject = state === "dismissed" ? undefined : shown;
  const putAway = () => {
    if (isInUse())
      body.current?.querySelector<HTMLElement>(`[data-row="${subject?.row}"] a`)?.focus({ preventScroll: true });
    setState("dismissed");
  };
  const close = () => {
    keys.noteFocus(undefined);
    setState("open");
  };
  useEscape(subject !== undefined, putAway);
  usePressElsewhere(isTouched, body, close);
  return {
    subject,
    isTouched,
    point: (event) => {
      const { screenX, screenY } = event;
      // rows that scroll away under a pointer at rest are told as moves of the pointer; a finger points at nothing
      if (event.pointerType === "touch" || (at.current.x === screenX && at.current.y === screenY)) return;
      at.current = { x: screenX, y: screenY };
      const next = pointedSubject(event, drawn);
      if (next === "card" || isSame(next, pointed)) return stay();
      if (next?.row !== pointed?.row) setState("open");
      change(next, pointed === undefined || state === "dismissed");
    },
    leave: (event) => {
      if (event.pointerType !== "touch") change(undefined, false);
    },
    forget: () => change(undefined, true),
    show: () => setState("open"),
    showTouched: () => {
      change(undefined, true);
      setState("touched");
    },
    putAway,
    close,
  };
}
