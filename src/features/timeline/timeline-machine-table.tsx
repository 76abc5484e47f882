import { memo, startTransition, useEffect, useMemo, useState } from "react";
import type { Column } from "#ui/column.ts";
import { useI18n } from "#ui/i18n-context.tsx";
import { FollowingParts, PendingPart } from "#ui/page.tsx";
import { type ProgramTableRow, useProgramTableColumns } from "#ui/program-table-columns.tsx";
import { type TimelineRows, useTimelineRows } from "./timeline-table.tsx";

/** Up to so many rows all stand in the document; of more only the first (contract §3). */
const ALL_IN_DOCUMENT = 2000;
const FIRST_OF_MANY = 20;
/** Rows that are added in one frame; so few come with the drawing. */
const MORE_ROWS = 120;
/** For so long nothing has changed before the table follows the drawing, ms: not while a handle is dragged. */
const QUIET_MS = 150;

interface RowProps {
  readonly row: ProgramTableRow;
  readonly columns: readonly Column<ProgramTableRow>[];
  readonly rowIndex: number | undefined;
}

const Row = memo(function Row({ row, columns, rowIndex }: RowProps) {
  return (
    <tr data-id={row.program.id} aria-rowindex={rowIndex}>
      {columns.map(({ id, cell }, place) =>
        place === 0 ? (
          <th key={id} scope="row" data-col={id}>
            {cell(row)}
          </th>
        ) : (
          <td key={id} data-col={id}>
            {cell(row)}
          </td>
        ),
      )}
    </tr>
  );
});

/** How many rows are there so far: more in each frame, until all of `of` are. */
function useGrowth(of: readonly ProgramTableRow[], most: number): number {
  const [grown, setGrown] = useState({ of, count: MORE_ROWS });
  const count = Math.min(most, grown.of === of ? grown.count : MORE_ROWS);
  useEffect(() => {
    if (count >= most) return undefined;
    const frame = requestAnimationFrame(() => startTransition(() => setGrown({ of, count: count + MORE_ROWS })));
    return () => cancelAnimationFrame(frame);
  }, [of, count, most]);
  return count;
}

const Rows = memo(function Rows({ shown }: { readonly shown: TimelineRows }) {
  const { m } = useI18n();
  const columns = useProgramTableColumns({ isPlain: true });
  const { ordered } = useTimelineRows(shown);
  const total = shown.rows.length;
  const isCut = total > ALL_IN_DOCUMENT;
  const rows = useMemo(() => ordered(isCut ? FIRST_OF_MANY : total), [ordered, isCut, total]);
  const count = useGrowth(rows, rows.length);
  return (
    <table data-table="timeline" aria-rowcount={isCut ? total + 1 : undefined}>
      <caption>{m.common.table.tableOf(m.timeline.chart)}</caption>
      <thead>
        <tr aria-rowindex={isCut ? 1 : undefined}>
          {columns.map(({ id, label }) => (
            <th key={id} scope="col" data-col={id}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.slice(0, count).map((row, place) => (
          <Row key={row.program.id} row={row} columns={columns} rowIndex={isCut ? place + 2 : undefined} />
        ))}
      </tbody>
      {!isCut && count < rows.length && <PendingPart />}
    </table>
  );
});

/**
 * The table beside the drawing, for machines and screen readers; a long one follows once the drawing is painted and at
 * rest.
 */
export const TimelineMachineTable = memo(function TimelineMachineTable(given: TimelineRows) {
  const { programs, agreements, judged, rows, asOf } = given;
  const wanted = useMemo(
    () => ({ programs, agreements, judged, rows, asOf }),
    [programs, agreements, judged, rows, asOf],
  );
  const [shown, setShown] = useState<TimelineRows>();
  const isFirst = shown === undefined;
  const drawn = rows.length > MORE_ROWS ? shown : wanted;
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => startTransition(() => setShown(wanted)), isFirst ? 0 : QUIET_MS);
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [wanted, isFirst]);
  return (
    <FollowingParts>
      {drawn !== wanted && <PendingPart />}
      <div className="timeline__machine" inert={rows.length > ALL_IN_DOCUMENT}>
        {drawn && <Rows shown={drawn} />}
      </div>
    </FollowingParts>
  );
});
