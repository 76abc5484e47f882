import { type ReactNode, useCallback, useRef, useState } from "react";
import { flushSync } from "react-dom";
import "./off-screen.css";

export interface OffScreen {
  /** Stands somewhere in the component; holds nothing but while something is drawn in it. */
  readonly slot: ReactNode;
  /** Draws something where nobody sees it, hands over what stands in the page, and takes it away again. */
  readonly draw: <Value>(drawing: ReactNode, read: (host: HTMLElement) => Promise<Value>) => Promise<Value>;
}

/** A place beside the screen, for drawings that are measured and taken along instead of being looked at. */
export function useOffScreen(): OffScreen {
  const [drawing, setDrawing] = useState<ReactNode>(null);
  const host = useRef<HTMLDivElement>(null);
  const draw = useCallback<OffScreen["draw"]>(async (next, read) => {
    flushSync(() => setDrawing(next));
    try {
      if (!host.current) throw new Error("the place beside the screen is gone");
      return await read(host.current);
    } finally {
      setDrawing(null);
    }
  }, []);
  const slot = drawing !== null && (
    <div ref={host} className="off-screen" aria-hidden="true" inert>
      {drawing}
    </div>
  );
  return { slot, draw };
}
