import { useLayoutEffect, useRef } from "react";
import type { SourceRequest } from "#ui/evidence-mark.tsx";
import { MessagesGate } from "#ui/messages-gate.tsx";
import { SourceList } from "./source-list.tsx";
import "./source-popover.css";

export interface OpenedSources {
  readonly request: SourceRequest;
  readonly anchor: HTMLElement;
}

const RECORDS = ["records"] as const;

const WIDTH_PX = 384;

/** Puts the popover under its mark, or above it where there is more room, inside the window. */
function place(popover: HTMLElement, anchor: HTMLElement): void {
  const mark = anchor.getBoundingClientRect();
  const left = Math.max(8, Math.min(mark.left, window.innerWidth - Math.min(WIDTH_PX, window.innerWidth - 16) - 8));
  popover.style.insetInlineStart = `${left}px`;
  const isBelow = mark.bottom < window.innerHeight / 2;
  popover.style.insetBlockStart = isBelow ? `${mark.bottom + 6}px` : "auto";
  popover.style.insetBlockEnd = isBelow ? "auto" : `${window.innerHeight - mark.top + 6}px`;
  popover.style.maxBlockSize = `${(isBelow ? window.innerHeight - mark.bottom : mark.top) - 16}px`;
}

/** The sources of one datum beside its mark; Esc or a press elsewhere closes it. */
export function SourceBox({ opened, onClosed }: { readonly opened: OpenedSources; readonly onClosed: () => void }) {
  const popover = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const box = popover.current;
    if (!box) return;
    place(box, opened.anchor);
    box.showPopover({ source: opened.anchor });
  }, [opened]);
  return (
    <div
      ref={popover}
      popover="auto"
      className="source-popover"
      onToggle={({ newState }) => {
        if (newState === "closed") onClosed();
      }}
    >
      <MessagesGate sections={RECORDS} waiting={null}>
        {() => <SourceList request={opened.request} />}
      </MessagesGate>
    </div>
  );
}
