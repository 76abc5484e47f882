import { type ComponentType, useEffect, useId, useLayoutEffect, useRef } from "react";
import { usePathname, useSearch } from "wouter/use-browser-location";
import type { FigureRequest } from "#contract/figures.ts";
import type { SectionName } from "#i18n/catalogue.ts";
import { useI18n } from "#ui/i18n-context.tsx";
import { MessagesGate } from "#ui/messages-gate.tsx";
import { FailureBoundary } from "./failure-boundary.tsx";
import { WhyPopover } from "./why-popover.tsx";
import "./why-popover.css";

const SECTIONS: readonly SectionName[] = ["records", "why", "overview", "exports"];

/** The figure that was pressed. */
export interface OpenedFigure {
  readonly request: FigureRequest;
  readonly anchor: HTMLElement;
}

const WIDTH_PX = 448;
const MARGIN_PX = 8;

/** Puts the popover under its figure, or above it where there is more room, inside the window. */
function place(popover: HTMLElement, anchor: HTMLElement): void {
  const figure = anchor.getBoundingClientRect();
  const width = Math.min(WIDTH_PX, window.innerWidth - 2 * MARGIN_PX);
  const left = Math.max(MARGIN_PX, Math.min(figure.left, window.innerWidth - width - MARGIN_PX));
  const isBelow = figure.bottom < window.innerHeight / 2;
  popover.style.insetInlineStart = `${left}px`;
  popover.style.insetBlockStart = isBelow ? `${figure.bottom + 6}px` : "auto";
  popover.style.insetBlockEnd = isBelow ? "auto" : `${window.innerHeight - figure.top + 6}px`;
  popover.style.maxBlockSize = `${(isBelow ? window.innerHeight - figure.bottom : figure.top) - 2 * MARGIN_PX}px`;
}

/** Whether the focus is nowhere that the reader put it: then it goes back to the figure. */
function isFocusLost(popover: HTMLElement): boolean {
  const { activeElement } = document;
  return activeElement === null || activeElement === document.body || popover.contains(activeElement);
}

interface WhyBoxProps {
  readonly opened: OpenedFigure;
  readonly onClosed: () => void;
  readonly Content?: ComponentType<{ readonly request: FigureRequest }> | undefined;
}

/** How a figure comes about, beside the figure; Esc, a press elsewhere or a link closes it. */
export function WhyBox({ opened, onClosed, Content = WhyPopover }: WhyBoxProps) {
  const { m } = useI18n();
  const headingId = useId();
  const popover = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const path = usePathname();
  const search = useSearch();
  useLayoutEffect(() => {
    const box = popover.current;
    if (!box) return;
    place(box, opened.anchor);
    box.showPopover({ source: opened.anchor });
    heading.current?.focus({ preventScroll: true });
  }, [opened]);
  useEffect(() => {
    // another view or another choice: the figure may be another one
    const box = popover.current;
    return () => box?.hidePopover();
  }, [path, search]);
  const close = () => {
    const box = popover.current;
    if (box && opened.anchor.isConnected && isFocusLost(box)) opened.anchor.focus({ preventScroll: true });
    onClosed();
  };
  return (
    <div
      ref={popover}
      popover="auto"
      role="dialog"
      aria-labelledby={headingId}
      className="why-popover"
      onToggle={(event) => {
        if (event.newState === "closed") close();
      }}
    >
      <div className="why-popover__head">
        <h2 ref={heading} id={headingId} tabIndex={-1}>
          {m.common.value.why}
        </h2>
        <button type="button" className="why-popover__close" onClick={() => popover.current?.hidePopover()}>
          {m.common.shell.close}
        </button>
      </div>
      <FailureBoundary instead={<p role="alert">{m.common.page.brokenText}</p>}>
        <MessagesGate sections={SECTIONS} waiting={<p className="muted">{m.common.panel.loading}</p>}>
          {() => <Content key={JSON.stringify(opened.request)} request={opened.request} />}
        </MessagesGate>
      </FailureBoundary>
    </div>
  );
}
