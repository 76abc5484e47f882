import { type ReactNode, memo, useMemo, useRef } from "react";
import type { Column, RowGroup } from "./column.ts";
import { ColumnHead } from "./column-head.tsx";
import type { SortChoice } from "./sort.ts";
import { type RowWindow, useRowWindow } from "./use-row-window.ts";
import { TABLE_ROLES } from "./table-roles.ts";
import "./data-table.css";

export interface DataTableProps<Row> {
  /** Name in the contract, for `data-table`. */
  readonly name: string;
  readonly caption: ReactNode;
  readonly columns: readonly Column<Row>[];
  /** One group without heading when the rows are not grouped. */
  readonly groups: readonly RowGroup<Row>[];
  /** None for a record that has no id. */
  readonly rowId: (row: Row) => string | undefined;
  /** What tells rows apart where ids may come twice or not at all. */
  readonly rowKey?: (row: Row) => string | undefined;
  readonly sort?: SortChoice | undefined;
  readonly rowClass?: (row: Row) => string | undefined;
  /** The record that the whole table belongs to, for its `data-id`. */
  readonly tableId?: string;
  /** Head of a leading column in which each group's heading spans its rows; without it headings stand above them. */
  readonly groupLabel?: string | undefined;
}

/** Above this many rows the contract lets a table be windowed. */
const ALL_DRAWN = 2000;

function Cells<Row>({ row, columns }: { readonly row: Row; readonly columns: readonly Column<Row>[] }) {
  return columns.map((column, index) => {
    const className = [
      column.className,
      column.align === "end" ? "data-table__end" : undefined,
      column.isHidden ? "visually-hidden" : undefined,
    ]
      .filter(Boolean)
      .join(" ");
    const content = column.cell(row);
    return index === 0 ? (
      <th key={column.id} scope="row" role={TABLE_ROLES.rowHead} data-col={column.id} className={className}>
        {content}
      </th>
    ) : (
      <td key={column.id} role={TABLE_ROLES.cell} data-col={column.id} className={className}>
        {content}
      </td>
    );
  });
}

interface RecordRowProps {
  readonly id: string | undefined;
  readonly className: string | undefined;
  /** Row and columns: while they are the same, so is what is drawn. */
  readonly of: unknown;
  readonly columns: unknown;
  /** The heading of the group stands before the cells. */
  readonly lead?: ReactNode;
  readonly rowIndex?: number;
  readonly children: ReactNode;
}

/** One record; drawn anew only when its row, its columns or its class differ, so that long lists change at once. */
const RecordRow = memo(
  ({ id, className, lead, rowIndex, children }: RecordRowProps) => (
    <tr role={TABLE_ROLES.row} data-id={id} className={className} aria-rowindex={rowIndex}>
      {lead}
      {children}
    </tr>
  ),
  (before, after) =>
    before.of === after.of &&
    before.columns === after.columns &&
    before.className === after.className &&
    before.lead === after.lead &&
    before.rowIndex === after.rowIndex,
);
RecordRow.displayName = "RecordRow";

/**
 * A table of records as the contract wants it: caption, `data-table`, `data-id`, `data-col`, sorting through the URL.
 * Up to 2,000 rows all stand in the document; above that only those in sight, with `aria-rowcount` and `aria-rowindex`.
 */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const count = props.groups.reduce((sum, group) => sum + group.rows.length, 0);
  const isWindowed = count > ALL_DRAWN;
  const scroller = useRef<HTMLDivElement>(null);
  const lines = useMemo(() => (isWindowed ? linesOf(props.groups) : []), [isWindowed, props.groups]);
  const window = useRowWindow(scroller, lines.length);
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
        {isWindowed ? <WindowedBody {...props} lines={lines} window={window} /> : <GroupedBodies {...props} />}
      </table>
    </div>
  );
}

// all columns, also those not drawn: browsers wrap each run of cells out of the flow into a cell that takes a column
function GroupHeadRow({ heading, columnCount }: { readonly heading: ReactNode; readonly columnCount: number }) {
  return (
    <tr role={TABLE_ROLES.row} className="data-table__group">
      <th scope="rowgroup" role={TABLE_ROLES.rowHead} colSpan={columnCount}>
        {heading}
      </th>
    </tr>
  );
}

function GroupedBodies<Row>({ groups, columns, rowId, rowKey = rowId, rowClass, groupLabel }: DataTableProps<Row>) {
  const isSpanning = groupLabel !== undefined;
  return groups.map((group) => (
    <tbody key={group.id} role={TABLE_ROLES.rows} data-group={group.heading ? group.id : undefined}>
      {group.heading && !isSpanning && <GroupHeadRow heading={group.heading} columnCount={columns.length} />}
      {group.rows.map((row, index) => (
        <RecordRow
          key={rowKey(row)}
          id={rowId(row)}
          className={rowClass?.(row)}
          of={row}
          columns={columns}
          lead={
            isSpanning &&
            index === 0 && (
              <th scope="rowgroup" role={TABLE_ROLES.rowHead} rowSpan={group.rows.length} className="data-table__span">
                {group.heading}
              </th>
            )
          }
        >
          <Cells row={row} columns={columns} />
        </RecordRow>
      ))}
    </tbody>
  ));
}

/** A line of a windowed table: the head of a group, or a record by its place among all records. */
type Line<Row> =
  | { readonly group: RowGroup<Row> }
  | { readonly group?: undefined; readonly row: Row; readonly place: number };

function linesOf<Row>(groups: readonly RowGroup<Row>[]): readonly Line<Row>[] {
  const lines: Line<Row>[] = [];
  let place = 0;
  for (const group of groups) {
    if (group.heading) lines.push({ group });
    for (const row of group.rows) {
      lines.push({ row, place });
      place += 1;
    }
  }
  return lines;
}

// heads of groups are no rows of the table: neither `aria-rowcount` nor `aria-rowindex` counts them (contract §3)
function WindowedBody<Row>({
  columns,
  rowId,
  rowKey = rowId,
  rowClass,
  lines,
  window,
}: DataTableProps<Row> & { readonly lines: readonly Line<Row>[]; readonly window: RowWindow }) {
  return (
    <tbody role={TABLE_ROLES.rows}>
      <tr aria-hidden="true" style={{ blockSize: window.before }} />
      {lines.slice(window.first, window.last).map((line) =>
        line.group ? (
          <GroupHeadRow key={`group ${line.group.id}`} heading={line.group.heading} columnCount={columns.length} />
        ) : (
          <RecordRow
            key={rowKey(line.row)}
            id={rowId(line.row)}
            className={rowClass?.(line.row)}
            of={line.row}
            columns={columns}
            rowIndex={line.place + 2}
          >
            <Cells row={line.row} columns={columns} />
          </RecordRow>
        ),
      )}
      <tr aria-hidden="true" style={{ blockSize: window.after }} />
    </tbody>
  );
}
