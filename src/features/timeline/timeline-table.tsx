import { memo, useCallback, useMemo } from "react";
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

export interface TimelineRows {
  readonly programs: readonly Program[];
  readonly agreements: readonly Agreement[];
  readonly judged: Judged;
  /** Programs by their position in the list, in the order of the lines. */
  readonly rows: Uint32Array;
  readonly asOf: FullDate;
}

/** Makes rows of programs by their position: the same object while nothing about it differs, so that it is drawn once. */
class RowSource {
  readonly #given: Omit<TimelineRows, "rows">;
  readonly #agreementById: ReadonlyMap<string, Agreement>;
  readonly #made = new Map<number, ProgramTableRow>();

  constructor(given: Omit<TimelineRows, "rows">) {
    this.#given = given;
    this.#agreementById = new Map(given.agreements.map((agreement) => [agreement.id, agreement]));
  }

  readonly at = (index: number): readonly ProgramTableRow[] => {
    const { programs, judged, asOf } = this.#given;
    const program = programs[index];
    if (!program) return [];
    const row = this.#made.get(index) ?? {
      program,
      health: healthAt(judged, index),
      reached: judged.reached[index] ?? 0,
      counted: judged.counted[index] ?? 0,
      elapsed: () => elapsed(program, asOf),
      agreement: this.#agreementById.get(program.agreementId ?? ""),
    };
    this.#made.set(index, row);
    return [row];
  };
}

/** The programs of the timeline as rows, in the reader's order: made when asked for, and no more than asked for. */
export function useTimelineRows({ programs, agreements, judged, rows, asOf }: TimelineRows) {
  const keyOf = useProgramSortKey();
  const sorted = useSorted();
  const { choice } = useSortChoice(PROGRAM_COLUMN_IDS);
  const source = useMemo(
    () => new RowSource({ programs, agreements, judged, asOf }),
    [programs, agreements, judged, asOf],
  );
  const columnId = choice?.columnId;
  const isDescending = choice?.isDescending ?? false;
  const ordered = useCallback(
    (most = Infinity) => {
      if (columnId === undefined) return Array.from(rows.subarray(0, most), source.at).flat();
      // ties of a chosen order stand in the order of the data, not in that of the lines
      const inOrder = Array.from(rows.toSorted(), source.at).flat();
      return sorted(inOrder, { columnId, isDescending }, keyOf).slice(0, most);
    },
    [rows, source, sorted, keyOf, columnId, isDescending],
  );
  return { sort: choice, ordered };
}

/** The timeline as a table, with the columns of programs. */
export const TimelineTable = memo(function TimelineTable(props: TimelineRows) {
  const { m } = useI18n();
  const columns = useProgramTableColumns();
  const { sort, ordered } = useTimelineRows(props);
  return (
    <div className="timeline__table">
      <WhyGrid>
        <DataTable
          name="timeline"
          caption={m.common.table.tableOf(m.timeline.chart)}
          columns={columns}
          groups={[{ id: "all", heading: null, rows: ordered() }]}
          rowId={({ program }) => program.id}
          sort={sort}
          fillOf={props.rows}
        />
      </WhyGrid>
    </div>
  );
});
