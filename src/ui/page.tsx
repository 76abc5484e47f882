import { createContext, type ReactNode, useContext, useEffect, useLayoutEffect, useRef, useState } from "react";
import { usePathname, useSearch } from "wouter/use-browser-location";
import { tellViewPainted } from "./after-view.ts";
import "./page.css";

let shownPath: string | undefined;
/** The main part that took the focus when its view came. */
let focusedMain: HTMLElement | null = null;

/** Whether a page that only said that a view is loading had the focus, and took it along when it went. */
function isFocusLost(): boolean {
  return focusedMain?.isConnected === false && document.activeElement === document.body;
}

/** Says, once the frame is painted, that what the reader asked for is there (contract §3 Machine-readable page). */
export function markViewReady(): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const frame = requestAnimationFrame(() => {
    timer = setTimeout(() => {
      performance.clearMarks("tracker:view-ready");
      performance.mark("tracker:view-ready");
      tellViewPainted();
    });
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}

const PendingContext = createContext<(change: (count: number) => number) => void>(() => undefined);

/** Stands for a part of the view whose code is on its way: the view is not ready before it. */
export function PendingPart() {
  const setPending = useContext(PendingContext);
  useLayoutEffect(() => {
    setPending((count) => count + 1);
    return () => setPending((count) => count - 1);
  }, [setPending]);
  return null;
}

const FollowingContext = createContext<(change: (count: number) => number) => void>(() => undefined);

/**
 * Stands around what is drawn after the view is ready for its reader, such as the table of a drawing for machines: until
 * all of it is there, the main part says that it is busy.
 */
export function FollowingParts({ children }: { readonly children: ReactNode }) {
  return <PendingContext value={useContext(FollowingContext)}>{children}</PendingContext>;
}

export interface PageProps {
  /** The view's name, for `data-page` and styles. */
  readonly view: string;
  /** The sentence that answers the view's question. */
  readonly title: ReactNode;
  /** Whether a document that the view needs has neither come nor failed. */
  readonly busy: boolean;
  /** Stands at the right of the title: switches, evidence statement. */
  readonly aside?: ReactNode;
  /** Stands above the title: the letterhead of a page that is printed. */
  readonly lead?: ReactNode;
  readonly children: ReactNode;
}

/** The main part of every view: its heading, its readiness, and the focus after a change of view. */
export function Page({ view, title, busy, aside, lead, children }: PageProps) {
  const main = useRef<HTMLElement>(null);
  const path = usePathname();
  const search = useSearch();
  useEffect(() => {
    const isMoved = shownPath !== undefined && shownPath !== path;
    if (isMoved || isFocusLost()) {
      focusedMain = main.current;
      focusedMain?.focus({ preventScroll: true });
    }
    if (isMoved) window.scrollTo({ top: 0 });
    shownPath = path;
  }, [path]);
  const [pending, setPending] = useState(0);
  const [following, setFollowing] = useState(0);
  const isBusy = busy || pending > 0;
  useEffect(() => (isBusy ? undefined : markViewReady()), [isBusy, path, search]);
  return (
    <main
      ref={main}
      id="content"
      tabIndex={-1}
      aria-busy={isBusy || following > 0}
      data-page={view}
      className={`page page--${view}`}
    >
      {lead}
      <div className="page__head">
        <h1>{title}</h1>
        {aside && <div className="page__aside">{aside}</div>}
      </div>
      <FollowingContext value={setFollowing}>
        <PendingContext value={setPending}>{children}</PendingContext>
      </FollowingContext>
    </main>
  );
}
