import { useIsPrinting } from "#ui/use-printing.ts";
import { TimelinePaper, type TimelinePaperProps } from "./timeline-paper.tsx";

const NOTHING_LEFT_OUT = [0, Infinity] as const;
/** A4 across, within the margins of `timeline-paper.css`. */
const WIDTH_PX = 1008;

/** The whole timeline while the page is laid out for paper, over as many pages as it takes; nothing on the screen. */
export function TimelinePrint(props: Omit<TimelinePaperProps, "layout">) {
  if (!useIsPrinting()) return null;
  return (
    <div className="timeline-print">
      <TimelinePaper {...props} layout={{ widthPx: WIDTH_PX, rows: NOTHING_LEFT_OUT, isPaged: true }} />
    </div>
  );
}
