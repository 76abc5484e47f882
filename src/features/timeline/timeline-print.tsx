import { useIsPrinting } from "#ui/use-printing.ts";
import { useFolding } from "./timeline-folding.ts";
import { TimelinePaper, type TimelinePaperProps } from "./timeline-paper.tsx";

const NOTHING_LEFT_OUT = [0, Infinity] as const;
/** A4 across, within the margins of `timeline-paper.css`. */
const WIDTH_PX = 1008;

type TimelinePrintProps = Omit<TimelinePaperProps, "layout">;

function Print(props: TimelinePrintProps) {
  const { ids } = useFolding(props.view);
  const layout = { widthPx: WIDTH_PX, folded: ids, lines: NOTHING_LEFT_OUT, isPaged: true };
  return (
    <div className="timeline-print">
      <TimelinePaper {...props} layout={layout} />
    </div>
  );
}

/** The whole timeline while the page is laid out for paper, over as many pages as it takes; nothing on the screen. */
export function TimelinePrint(props: TimelinePrintProps) {
  return useIsPrinting() ? <Print {...props} /> : null;
}
