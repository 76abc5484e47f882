import type { Program } from "#contract/records.ts";
import type { Judged } from "#domain/program-columns.ts";
import { EDGE_PX, RowGround, type Sheet } from "./timeline-paper-row.tsx";
import { SummaryLine, SummaryWords } from "./timeline-summary.tsx";
import type { GroupName } from "./timeline-words.ts";

interface FoldedRowProps {
  readonly name: GroupName;
  readonly judged: Judged;
  readonly indices: Uint32Array;
  readonly programs: readonly Program[];
  readonly sheet: Sheet;
}

const ROW_PX = 28;

/** A folded group on paper: how many programs it holds, and when how many of them ran. */
export function FoldedRow({ name, judged, indices, programs, sheet }: FoldedRowProps) {
  const { scale, asOf } = sheet;
  return (
    <tr className="timeline-paper__folded">
      <th scope="row">
        <span className="timeline-paper__summary">
          <SummaryWords name={name} judged={judged} indices={indices} signs="with words" />
        </span>
      </th>
      <td>
        <svg width={scale.endPx + EDGE_PX} height={ROW_PX} aria-hidden="true">
          <RowGround sheet={sheet} rowPx={ROW_PX} />
          <SummaryLine name={name} indices={indices} programs={programs} scale={scale} asOf={asOf} />
        </svg>
      </td>
    </tr>
  );
}
