import type { Column } from "./column.ts";
import { useI18n } from "./i18n-context.tsx";
import { AppLink } from "./link.tsx";
import type { SortChoice } from "./sort.ts";
import { TABLE_ROLES } from "./table-roles.ts";
import { useUrlParams } from "./url-state.ts";

interface ColumnHeadProps<Row> {
  readonly column: Column<Row>;
  readonly sort: SortChoice | undefined;
}

/** Head of a column; where it can be sorted by, a link to the table in that order (a second press turns it round). */
export function ColumnHead<Row>({ column, sort }: ColumnHeadProps<Row>) {
  const { m } = useI18n();
  const { href } = useUrlParams();
  const isSorted = sort?.columnId === column.id;
  const isAscending = isSorted && !sort.isDescending;
  const className = [
    column.className,
    column.align === "end" ? "data-table__end" : undefined,
    column.isHidden ? "visually-hidden" : undefined,
  ]
    .filter(Boolean)
    .join(" ");
  return (
    <th
      scope="col"
      role={TABLE_ROLES.columnHead}
      data-col={column.id}
      className={className}
      aria-sort={isSorted ? (sort.isDescending ? "descending" : "ascending") : undefined}
    >
      {column.isSortable && !column.isHidden ? (
        <AppLink
          href={href({ sort: isAscending ? `-${column.id}` : column.id })}
          className="data-table__sort"
          label={isAscending ? m.common.table.sortDescending(column.label) : m.common.table.sortAscending(column.label)}
        >
          {column.head ?? column.label}
          <span aria-hidden="true">{isSorted ? (sort.isDescending ? " ↓" : " ↑") : ""}</span>
        </AppLink>
      ) : (
        (column.head ?? column.label)
      )}
    </th>
  );
}
