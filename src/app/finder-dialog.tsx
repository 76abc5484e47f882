import { useCallback, useLayoutEffect, useRef, useState } from "react";
import type { SectionName } from "#i18n/catalogue.ts";
import { Glyph } from "#ui/glyphs.tsx";
import { useI18n } from "#ui/i18n-context.tsx";
import { MessagesGate } from "#ui/messages-gate.tsx";
import { FailureBoundary } from "./failure-boundary.tsx";
import { FinderPanel } from "./finder-panel.tsx";
import "./finder.css";

const SECTIONS: readonly SectionName[] = ["records", "find"];

/** The layer of the search. What is typed before its words have come is kept; its documents are asked for only now. */
export function FinderDialog({ onClosed }: { readonly onClosed: () => void }) {
  const { m } = useI18n();
  const dialog = useRef<HTMLDialogElement>(null);
  const [query, setQuery] = useState("");
  useLayoutEffect(() => dialog.current?.showModal(), []);
  // the browser gives the focus back to where it was
  const close = useCallback(() => dialog.current?.close(), []);
  const waiting = (
    <input
      type="text"
      className="finder__input"
      aria-label={m.common.shell.search}
      value={query}
      onChange={({ target }) => setQuery(target.value)}
    />
  );
  return (
    <dialog ref={dialog} className="finder" aria-label={m.common.shell.search} closedby="any" onClose={onClosed}>
      <FailureBoundary instead={<p role="alert">{m.common.page.broken}</p>}>
        <MessagesGate sections={SECTIONS} waiting={waiting}>
          {() => <FinderPanel query={query} onQuery={setQuery} onClose={close} />}
        </MessagesGate>
      </FailureBoundary>
      <button type="button" className="finder__close icon-button" aria-label={m.common.shell.close} onClick={close}>
        <Glyph name="close" />
      </button>
    </dialog>
  );
}
