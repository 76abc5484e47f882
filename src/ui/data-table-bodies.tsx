import { type ReactNode, memo } from "react";
import type { Column, RowGroup } from "./column.ts";
import { TABLE_ROLES } from "./table-roles.ts";
import type { RowFilling } from "./use-row-filling.ts";
import type { RowWindow } from "./use-row-window.ts";

export interface TableBodyProps<Row> {
  readonly columns: readonly Column<Row>[];
  /** One group without heading when the rows are not grouped. */
  readonly groups: readonly RowGroup<Row>[];
  /** None for a record that has no id. */
  readonly rowId: (row: Row) => string | undefined;
  /** What tells rows apart where ids may come twice or not at all. */
  readonly rowKey?: (row: Row) => string | undefined;
  readonly rowClass?: (row: Row) => string | undefined;
  /** Head of a leading column in which each group's heading spans its rows; without it headings stand above them. */
  readonly groupLabel?: string | undefined;
}

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

/** Room for rows that are not drawn yet. */
function RowsToCome({ heightPx }: { readonly heightPx: number }) {
  if (heightPx === 0) return null;
  return (
    <tbody role={TABLE_ROLES.rows} aria-hidden="true">
      <tr style={{ blockSize: heightPx }} />
    </tbody>
  );
}

interface GroupedBodiesProps<Row> extends TableBodyProps<Row> {
  readonly filling: RowFilling;
}

/** The groups with those of their rows that are drawn; a group without any is left out. */
function drawnGroups<Row>(
  groups: readonly RowGroup<Row>[],
  { first, last }: Pick<RowFilling, "first" | "last">,
): readonly RowGroup<Row>[] {
  let before = 0;
  return groups.flatMap((group) => {
    const rows = group.rows.slice(Math.max(0, first - before), Math.max(0, last - before));
    before += group.rows.length;
    return rows.length === 0 ? [] : [{ ...group, rows }];
  });
}

/** All rows, or those drawn so far, each group in a body of its own. */
export function GroupedBodies<Row>(props: GroupedBodiesProps<Row>) {
  const { groups, filling } = props;
  return (
    <>
      <RowsToCome heightPx={filling.before} />
      {(filling.isFilling ? drawnGroups(groups, filling) : groups).map((group) => (
        <GroupBody key={group.id} {...props} group={group} />
      ))}
      <RowsToCome heightPx={filling.after} />
    </>
  );
}

function GroupBody<Row>({
  group,
  columns,
  rowId,
  rowKey = rowId,
  rowClass,
  groupLabel,
}: TableBodyProps<Row> & { readonly group: RowGroup<Row> }) {
  const isSpanning = groupLabel !== undefined;
  return (
    <tbody role={TABLE_ROLES.rows} data-group={group.heading ? group.id : undefined}>
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
  );
}

/** A line of a windowed table: the head of a group, or a record by its place among all records. */
type Line<Row> =
  | { readonly group: RowGroup<Row> }
  | { readonly group?: undefined; readonly row: Row; readonly place: number };

/** What a windowed table draws one below the other. */
export function linesOf<Row>(groups: readonly RowGroup<Row>[]): readonly Line<Row>[] {
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

/** The rows in sight. Heads of groups are no rows of the table: no `aria-rowindex` counts them (contract §3). */
export function WindowedBody<Row>({
  columns,
  rowId,
  rowKey = rowId,
  rowClass,
  lines,
  window,
}: TableBodyProps<Row> & { readonly lines: readonly Line<Row>[]; readonly window: RowWindow }) {
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
