import { createContext, lazy, type ReactNode, Suspense, useCallback, useContext, useEffect, useState } from "react";
import { Glyph } from "#ui/glyphs.tsx";
import { useI18n } from "#ui/i18n-context.tsx";

const FinderDialog = lazy(async () => ({ default: (await import("./finder-dialog.tsx")).FinderDialog }));

const FinderContext = createContext<() => void>(() => undefined);

/** Opens the search over everything. */
export function useFinder(): () => void {
  return useContext(FinderContext);
}

function isFinderKey({ ctrlKey, metaKey, altKey, shiftKey, key, code }: KeyboardEvent): boolean {
  // by its place too: a Russian keyboard gives another letter
  return (ctrlKey || metaKey) && !altKey && !shiftKey && (key.toLowerCase() === "k" || code === "KeyK");
}

/** Holds the search over everything; Ctrl+K or ⌘K opens and closes it from anywhere. */
export function FinderProvider({ children }: { readonly children: ReactNode }) {
  const [isOpen, setOpen] = useState(false);
  const open = useCallback(() => setOpen(true), []);
  const close = useCallback(() => setOpen(false), []);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || !isFinderKey(event)) return;
      event.preventDefault();
      const top = document.querySelector("dialog:modal");
      if (!top) open();
      else if (top instanceof HTMLDialogElement && top.matches(".finder")) top.close();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [open]);
  return (
    <FinderContext value={open}>
      {children}
      <Suspense>{isOpen && <FinderDialog onClosed={close} />}</Suspense>
    </FinderContext>
  );
}

/** The button that opens the search. */
export function FinderButton() {
  const { m } = useI18n();
  return (
    <button
      type="button"
      className="icon-button"
      aria-label={m.common.shell.search}
      aria-haspopup="dialog"
      aria-keyshortcuts="/ Control+K Meta+K"
      onClick={useFinder()}
    >
      <Glyph name="search" />
    </button>
  );
}
