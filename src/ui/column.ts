import type { ReactNode } from "react";

export interface Column<Row> {
  /** Column id of the contract, used by `sort` and the exports. */
  readonly id: string;
  readonly label: string;
  /** Drawn in the head instead of the label, which is then for those who do not see it. */
  readonly head?: ReactNode;
  readonly cell: (row: Row) => ReactNode;
  readonly align?: "end";
  readonly isSortable?: boolean;
  /** Stands in the table for machines and screen readers only; its cells hold nothing focusable. */
  readonly isHidden?: boolean;
  readonly className?: string;
}

export interface RowGroup<Row> {
  readonly id: string;
  readonly heading: ReactNode;
  readonly rows: readonly Row[];
}
