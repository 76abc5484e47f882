import { type RefObject, useLayoutEffect, useMemo, useState } from "react";
import { SHEET, type Stage, stageFor } from "./stage.ts";

/** The stage for an element, kept to its proportions. */
export function useStage(element: RefObject<Element | null>): Stage {
  const [box, setBox] = useState({ widthPx: 0, heightPx: 0 });
  useLayoutEffect(() => {
    const target = element.current;
    if (!target) return;
    const read = () => {
      const { width, height } = target.getBoundingClientRect();
      setBox((before) =>
        before.widthPx === width && before.heightPx === height ? before : { widthPx: width, heightPx: height },
      );
    };
    const observer = new ResizeObserver(read);
    read();
    observer.observe(target);
    return () => observer.disconnect();
  }, [element]);
  return useMemo(() => (box.widthPx > 0 ? stageFor(box.widthPx, box.heightPx) : SHEET), [box]);
}
