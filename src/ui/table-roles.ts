/**
 * The roles of a table's parts, said aloud: where a style sheet lays rows out as blocks, browsers take the parts for no
 * table any more.
 */
export const TABLE_ROLES = {
  table: "table",
  rows: "rowgroup",
  row: "row",
  columnHead: "columnheader",
  rowHead: "rowheader",
  cell: "cell",
} as const;
