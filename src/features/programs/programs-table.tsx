import { type KeyboardEvent, useMemo } from "react";
import { healthAt } from "#domain/program-columns.ts";
import type { RowGroup } from "#ui/column.ts";
import { DataTable } from "#ui/data-table.tsx";
import { useI18n } from "#ui/i18n-context.tsx";
import { WhyGrid } from "#ui/why.tsx";
import { GroupHeading } from "./group-heading.tsx";
import { ProgramWaysProvider } from "./program-row-link.tsx";
import { type ProgramColumnsProps, useProgramColumns } from "./programs-columns.tsx";
import { subtotalsOf } from "./programs-view.ts";
import "./programs-table.css";
import "./programs-table-long.css";
import "./programs-table-narrow.css";

/** Above this many rows each is laid out by itself and only in sight; heads of groups then stand above their rows. */
const FEW_ROWS = 300;

function onArrow(event: KeyboardEvent<HTMLDivElement>): void {
  if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
  const links = [...event.currentTarget.querySelectorAll<HTMLElement>(".programs-table__title")];
  const at = links.findIndex((link) => link === document.activeElement);
  const next = at < 0 ? undefined : links[at + (event.key === "ArrowDown" ? 1 : -1)];
  if (!next) return;
  event.preventDefault();
  next.focus();
}

/** The programs shown, grouped under heads with subtotals, with their bars on one axis. */
export function ProgramsTable(props: ProgramColumnsProps) {
  const { list, names, choice, openId } = props;
  const { grouping, groups, judged } = list;
  const { m, f } = useI18n();
  const isLong = list.shown.length > FEW_ROWS;
  const isSpanning = grouping === "sector" && !isLong;
  const columns = useProgramColumns(props);
  const totals = useMemo(() => subtotalsOf(judged, groups), [judged, groups]);
  const headed: readonly RowGroup<number>[] = groups.map(({ id, rows }) => ({
    id,
    rows,
    heading: grouping && <GroupHeading id={id} grouping={grouping} names={names} total={totals.get(id)} />,
  }));
  const idOf = (index: number) => list.programs[index]?.id ?? "";
  const kinds = [
    choice.isUsual ? "usual" : "chosen",
    ...(openId === undefined ? [] : ["beside"]),
    ...(isLong ? ["long"] : []),
  ];
  return (
    <div
      role="presentation"
      className={["programs-table", ...kinds.map((kind) => `programs-table--${kind}`)].join(" ")}
      onKeyDown={onArrow}
    >
      <ProgramWaysProvider>
        <WhyGrid>
          <DataTable
            name="programs"
            caption={m.programs.list.caption(list.shown.length, f)}
            columns={columns}
            groups={headed}
            rowId={idOf}
            sort={list.sort}
            rowClass={(index) =>
              idOf(index) === openId ? "programs-table__open" : `programs-table__row--${healthAt(judged, index)}`
            }
            fillOf={groups}
            groupLabel={isSpanning ? m.words.column.sector : undefined}
          />
        </WhyGrid>
      </ProgramWaysProvider>
    </div>
  );
}
