import type { ReactNode } from "react";
import { useIsPrinting } from "#ui/use-printing.ts";
import { SlideBoundary } from "./slide-boundary.tsx";
import type { SlideChoice } from "./slide-list.ts";

/** All slides for paper, one per page, light; there only while the page is laid out for paper. */
export function HandOut({ slides, draw }: { slides: readonly SlideChoice[]; draw: (index: number) => ReactNode }) {
  const isPrinting = useIsPrinting();
  if (!isPrinting) return null;
  return (
    <div className="hand-out" data-theme="light">
      {slides.map((_, index) => (
        <div key={index} className="hand-out__sheet">
          <SlideBoundary onFail={() => undefined}>{draw(index)}</SlideBoundary>
        </div>
      ))}
    </div>
  );
}
