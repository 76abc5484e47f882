import { type MouseEvent, type ReactNode, useEffect } from "react";
import { useI18n } from "#ui/i18n-context.tsx";
import { useLocalText } from "#ui/local-text.tsx";
import { MessagesGate, useTellLanguages } from "#ui/messages-gate.tsx";
import { Page } from "#ui/page.tsx";
import { usePartnership } from "#ui/partnership-context.tsx";
import { EMBEDDABLE } from "./embeddable.ts";
import { EmbedFoot } from "./embed-foot.tsx";
import { isEmbedded } from "./is-embedded.ts";
import { ShellNotices } from "./shell-notices.tsx";
import { SourcePopover } from "./source-popover.tsx";
import "./embed-frame.css";

const SECTIONS = ["exports", "pictures"] as const;

/** Links that leave the chart open beside the page that shows it, not inside its frame. */
function openOutside({ target }: MouseEvent): boolean {
  const link = target instanceof Element ? target.closest("a") : null;
  if (!link || isEmbedded(link.search)) return false;
  link.target = "_blank";
  link.rel = "noopener";
  return true;
}

function useFrameTitle(view: string | undefined): void {
  const { m } = useI18n();
  const text = useLocalText();
  const { partnership } = usePartnership();
  const name = Object.entries(m.words.view).find(([known]) => known === view)?.[1] ?? m.common.page.notFound;
  const title = `${name} · ${text(partnership.title)}`;
  useEffect(() => {
    document.title = title;
  }, [title]);
}

export interface EmbedFrameProps {
  /** Path of the view under the partnership. */
  readonly path: string;
  readonly children: ReactNode;
}

/** The chart of a view alone, for other pages: nothing around it but its sources, its day and the way to the tracker. */
export function EmbedFrame({ path, children }: EmbedFrameProps) {
  const view = EMBEDDABLE.find((known) => known.path === path)?.path;
  useTellLanguages(usePartnership().partnership.languages);
  useFrameTitle(view);
  return (
    <SourcePopover>
      <div
        className="embed"
        onClickCapture={(event) => {
          // the browser follows the link: the router must not
          if (openOutside(event)) event.stopPropagation();
        }}
      >
        <ShellNotices />
        {view ? children : <NotEmbeddable />}
        {view && (
          <MessagesGate sections={SECTIONS} waiting={null}>
            {() => <EmbedFoot view={view} />}
          </MessagesGate>
        )}
      </div>
    </SourcePopover>
  );
}

function NotEmbeddable() {
  return (
    <MessagesGate sections={SECTIONS} waiting={null}>
      {() => <NotEmbeddablePage />}
    </MessagesGate>
  );
}

function NotEmbeddablePage() {
  const { m } = useI18n();
  return (
    <Page view="not-found" title={m.exports.takeaway.frame.notEmbeddable} busy={false}>
      <p>
        <a href="/">{m.exports.takeaway.frame.open}</a>
      </p>
    </Page>
  );
}
