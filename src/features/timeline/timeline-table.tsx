import { memo, useMemo } from "react";
import type { FullDate } from "#contract/dates.ts";
import type { Agreement, Program } from "#contract/records.ts";
import { elapsed } from "#domain/health.ts";
import { type Judged, healthAt } from "#domain/program-columns.ts";
import { DataTable } from "#ui/data-table.tsx";
import { useI18n } from "#ui/i18n-context.tsx";
import {
  PROGRAM_COLUMN_IDS,
  type ProgramTableRow,
  useProgramSortKey,
  useProgramTableColumns,
} from "#ui/program-table-columns.tsx";
import { useSortChoice, useSorted } from "#ui/sort.ts";
import { WhyGrid } from "#ui/why.tsx";

/** Above this a table may be windowed (contract §3), and then it takes the focus to be scrolled. */
const ALL_IN_DOCUMENT = 2000;

export interface TimelineRows {
  readonly programs: readonly Program[];
  readonly agreements: readonly Agreement[];
  readonly judged: Judged;
  readonly rows: readonly number[];
  readonly asOf: FullDate;
}

export interface TimelineTableProps extends TimelineRows {
  /** Seen by machines and screen readers alone, beside the chart. */
  readonly isHidden: boolean;
}

function tableRows({ programs, agreements, judged, rows, asOf }: TimelineRows): ProgramTableRow[] {
  const agreementById = new Map(agreements.map((agreement) => [agreement.id, agreement]));
  return rows.flatMap((index) => {
    const program = programs[index];
    if (!program) return [];
    return {
      program,
      health: healthAt(judged, index),
      reached: judged.reached[index] ?? 0,
      counted: judged.counted[index] ?? 0,
      elapsed: () => elapsed(program, asOf),
      agreement: agreementById.get(program.agreementId ?? ""),
    };
  });
}

/** The programs of the timeline as rows, in the reader's order. */
export function useTimelineRows({ programs, agreements, judged, rows, asOf }: TimelineRows) {
  const keyOf = useProgramSortKey();
  const sorted = useSorted();
  const { choice } = useSortChoice(PROGRAM_COLUMN_IDS);
  const isSorted = choice !== undefined;
  const all = useMemo(() => {
    // ties of a chosen order stand in the order of the data, not in that of the lines
    const inOrder = isSorted ? rows.toSorted((a, b) => a - b) : rows;
    return tableRows({ programs, agreements, judged, rows: inOrder, asOf });
  }, [programs, agreements, judged, rows, asOf, isSorted]);
  return { sort: choice, ordered: () => sorted(all, choice, keyOf) };
}

/** The timeline as a table, with the columns of programs. */
export const TimelineTable = memo(function TimelineTable(props: TimelineTableProps) {
  const { rows, isHidden } = props;
  const { m } = useI18n();
  const columns = useProgramTableColumns({ isPlain: isHidden });
  const { sort, ordered } = useTimelineRows(props);
  return (
    <div
      className={isHidden ? "visually-hidden timeline__machine" : "timeline__table"}
      inert={isHidden && rows.length > ALL_IN_DOCUMENT}
    >
      <WhyGrid>
        <DataTable
          name="timeline"
          caption={m.common.table.tableOf(m.timeline.chart)}
          columns={columns}
          groups={[{ id: "all", heading: null, rows: ordered() }]}
          rowId={({ program }) => program.id}
          sort={sort}
        />
      </WhyGrid>
    </div>
  );
});
