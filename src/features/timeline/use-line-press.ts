import { type MouseEvent, type PointerEvent, useRef } from "react";
import { goTo } from "#ui/url-state.ts";
import { groupOfRow } from "./timeline-layout.ts";
import { type Drawn, type Subject, isInCard, pressedLine } from "./timeline-subject.ts";
import type { CardSubject } from "./use-card-subject.ts";
import type { RowKeys } from "./use-row-keys.ts";

interface LinePress {
  readonly onPointerDown: (event: PointerEvent) => void;
  readonly onClick: (event: MouseEvent) => void;
}

/**
 * A press on a bar or a station opens its program. A finger, which cannot point before it presses, first gets the card,
 * and the program by a second tap on the same row; a tap on another station of the row is a question of its own.
 */
export function useLinePress(drawn: Drawn, keys: RowKeys, card: CardSubject): LinePress {
  // noted on the way down: by the time of the click the focus has left the card, and the card is gone
  const touch = useRef<{ readonly isFinger: boolean; readonly open: Subject | undefined }>(undefined);
  const tap = (event: MouseEvent) => {
    if (isInCard(event.target)) return;
    const line = pressedLine(event, drawn, "finger");
    if (!line) return card.close();
    const { row, program, milestoneIds } = line;
    const open = touch.current?.open;
    const isOtherStation = milestoneIds.length > 0 && milestoneIds.join() !== open?.milestoneIds.join();
    if (open?.row === row && !isOtherStation) return goTo(drawn.frame.hrefOf(program));
    keys.moveTo({ group: groupOfRow(drawn.frame.layout, row), row }, milestoneIds[0]);
    card.showTouched();
  };
  return {
    onPointerDown: ({ pointerType }) => {
      touch.current = { isFinger: pointerType === "touch", open: card.isTouched ? card.subject : undefined };
    },
    onClick: (event) => {
      if (touch.current?.isFinger) return tap(event);
      const line = pressedLine(event, drawn, "pointer");
      if (line) goTo(drawn.frame.hrefOf(line.program));
    },
  };
}
