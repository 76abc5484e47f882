import { type CSSProperties, type RefObject, useEffect, useReducer } from "react";
import { CardWays } from "./timeline-card-ways.tsx";
import { TimelineCard } from "./timeline-card.tsx";
import { rowTopPx } from "./timeline-layout.ts";
import type { Drawn, Subject } from "./timeline-subject.ts";

const CARD_PX = 432;
/** From what the card is shown for, so that what lies under it stays in sight. */
const ASIDE_PX = 12;
/** Between the card and the edges of the window, its head and its rail. */
const EDGE_PX = 8;
/** Where neither side of the row has so much height, the card comes over the row rather than being too low to read. */
const LEAST_PX = 200;

interface PlacedCardProps extends Drawn {
  readonly subject: Subject;
  readonly scroller: RefObject<HTMLElement | null>;
  /** By touch: puts it away. */
  readonly onClose: (() => void) | undefined;
}

/** Places the card anew whenever something scrolls or the window gets another size. */
function useScrolling(): void {
  const [, place] = useReducer((count: number) => count + 1, 0);
  useEffect(() => {
    const options = { capture: true, passive: true };
    window.addEventListener("scroll", place, options);
    window.addEventListener("resize", place);
    return () => {
      window.removeEventListener("scroll", place, options);
      window.removeEventListener("resize", place);
    };
  }, []);
}

/** Where the card stands in the window: below its row, or above it in the lower half; nowhere when its row is out of sight. */
function placeOf({ frame, subject }: PlacedCardProps, box: HTMLElement): CSSProperties | undefined {
  const { top, bottom, left, right } = box.getBoundingClientRect();
  const headPx = box.firstElementChild?.clientHeight ?? 0;
  const fromPx = top + headPx + rowTopPx(frame.layout, subject.row) - box.scrollTop;
  const toPx = fromPx + frame.layout.rowPx;
  if (toPx <= top + headPx || fromPx >= bottom) return undefined;
  const widthPx = Math.min(CARD_PX, window.innerWidth - 2 * EDGE_PX);
  const latestPx = Math.min(right, window.innerWidth - EDGE_PX) - widthPx;
  const insetInlineStart = Math.max(EDGE_PX, Math.min(latestPx, left + frame.leftPx + subject.atPx + ASIDE_PX));
  const isAbove = fromPx > window.innerHeight - toPx;
  const across = { insetInlineStart, inlineSize: widthPx };
  const [head, foot] = [`var(--header-h) + ${EDGE_PX}px`, `var(--rail-h) + ${EDGE_PX}px`];
  return isAbove
    ? {
        ...across,
        insetBlockEnd: `min(100% - ${fromPx}px, 100dvh - (${head}) - ${LEAST_PX}px)`,
        maxBlockSize: `max(${LEAST_PX}px, ${fromPx}px - (${head}))`,
      }
    : {
        ...across,
        insetBlockStart: `min(${toPx}px, 100dvh - (${foot}) - ${LEAST_PX}px)`,
        maxBlockSize: `max(${LEAST_PX}px, 100dvh - ${toPx}px - (${foot}))`,
      };
}

/** The card of a row in sight, never over the row. */
export function PlacedCard(props: PlacedCardProps) {
  const { frame, view, source, scroller, subject, onClose } = props;
  useScrolling();
  const program = source.programs[view.rows[subject.row] ?? -1];
  const box = scroller.current;
  const place = program && box ? placeOf(props, box) : undefined;
  if (!program || !place) return null;
  return (
    <TimelineCard program={program} subject={subject} agreements={source.agreements} asOf={source.asOf} place={place}>
      {onClose && (
        <CardWays key={`${program.id} ${subject.milestoneIds.join()}`} href={frame.hrefOf(program)} onClose={onClose} />
      )}
    </TimelineCard>
  );
}
