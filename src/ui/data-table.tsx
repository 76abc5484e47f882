import { type ReactNode, useMemo, useRef } from "react";
import { ColumnHead } from "./column-head.tsx";
import { GroupedBodies, type TableBodyProps, WindowedBody, linesOf } from "./data-table-bodies.tsx";
import { PendingPart } from "./page.tsx";
import type { SortChoice } from "./sort.ts";
import { TABLE_ROLES } from "./table-roles.ts";
import { useIsPrinting } from "./use-printing.ts";
import { useRowFilling } from "./use-row-filling.ts";
import { useRowWindow } from "./use-row-window.ts";
import "./data-table.css";

export interface DataTableProps<Row> extends TableBodyProps<Row> {
  /** Name in the contract, for `data-table`. */
  readonly name: string;
  readonly caption: ReactNode;
  readonly sort?: SortChoice | undefined;
  /** The record that the whole table belongs to, for its `data-id`. */
  readonly tableId?: string;
  /**
   * What the rows are of, the same while they are: of many rows those in sight are then drawn first, and the others right
   * after. Without it all are drawn at once.
   */
  readonly fillOf?: unknown;
  /** Up to so many rows are drawn at once all the same. */
  readonly fewRows?: number;
}

const FEW_ROWS = 120;

/** Above this many rows the contract lets a table be windowed. */
const ALL_DRAWN = 2000;

/**
 * A table of records as the contract wants it: caption, `data-table`, `data-id`, `data-col`, sorting through the URL.
 * Up to 2,000 rows all stand in the document; above that only those in sight, with `aria-rowcount` and `aria-rowindex`.
 */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const count = props.groups.reduce((sum, group) => sum + group.rows.length, 0);
  const isPrinting = useIsPrinting();
  const isWindowed = count > ALL_DRAWN && !isPrinting;
  const scroller = useRef<HTMLDivElement>(null);
  const lines = useMemo(() => (isWindowed ? linesOf(props.groups) : []), [isWindowed, props.groups]);
  const window = useRowWindow(scroller, lines.length);
  const { fillOf, fewRows = FEW_ROWS } = props;
  const filling = useRowFilling(scroller, { of: isWindowed ? undefined : fillOf, count, few: fewRows });
  return (
    <div
      ref={scroller}
      className={isWindowed ? "data-table data-table--windowed" : "data-table"}
      tabIndex={isWindowed ? 0 : undefined}
    >
      <table
        role={TABLE_ROLES.table}
        data-table={props.name}
        data-id={props.tableId}
        aria-rowcount={isWindowed ? count + 1 : undefined}
      >
        <caption className="visually-hidden">{props.caption}</caption>
        <thead role={TABLE_ROLES.rows}>
          <tr role={TABLE_ROLES.row} aria-rowindex={isWindowed ? 1 : undefined}>
            {props.groupLabel !== undefined && !isWindowed && (
              <th scope="col" role={TABLE_ROLES.columnHead} className="data-table__span">
                {props.groupLabel}
              </th>
            )}
            {props.columns.map((column) => (
              <ColumnHead key={column.id} column={column} sort={props.sort} />
            ))}
          </tr>
        </thead>
        {isWindowed ? (
          <WindowedBody {...props} lines={lines} window={window} />
        ) : (
          <GroupedBodies {...props} filling={filling} />
        )}
      </table>
      {filling.isFilling && <PendingPart />}
    </div>
  );
}
