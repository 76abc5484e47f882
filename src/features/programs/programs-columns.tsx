import { type ReactNode, useMemo, useRef } from "react";
import type { Program } from "#contract/records.ts";
import type { Column } from "#ui/column.ts";
import { useI18n } from "#ui/i18n-context.tsx";
import { usePartnership, useViewpoint } from "#ui/partnership-context.tsx";
import { type ProgramTableRow, useProgramTableColumns } from "#ui/program-table-columns.tsx";
import { usePhone } from "#ui/use-media-query.ts";
import { NextDateCell } from "./next-date-cell.tsx";
import { ProgramRowLink } from "./program-row-link.tsx";
import { AxisHead, RowBar, useSharedAxis } from "./programs-axis.tsx";
import type { ConditionNames } from "./use-condition-names.tsx";
import { type ColumnChoice, OPTIONAL_COLUMNS } from "./use-column-choice.ts";
import type { ProgramsList } from "./use-programs-list.ts";

/** Number of each program within its sector, in the order of the data: 3.2 is the second of the third sector. */
function useNumbers(programs: readonly Program[]): (index: number) => string {
  const { partnership } = usePartnership();
  const { sectors } = partnership;
  return useMemo(() => {
    const place = new Map(sectors.map(({ id }, index) => [id, index + 1]));
    const counts = new Map<string, number>();
    const numbers = programs.map(({ sectorId }) => {
      const count = (counts.get(sectorId) ?? 0) + 1;
      counts.set(sectorId, count);
      return `${place.get(sectorId) ?? "–"}.${count}`;
    });
    return (index) => numbers[index] ?? "";
  }, [programs, sectors]);
}

export interface ProgramColumnsProps {
  readonly list: ProgramsList;
  readonly names: ConditionNames;
  readonly choice: ColumnChoice;
  /** The program whose sheet stands beside the list, which then draws fewer columns. */
  readonly openId?: string | undefined;
}

/** What the list draws in another way than the contract's columns, or beside them. */
type OwnColumn = Partial<Column<number>>;

function useTitleColumn({ list, openId }: ProgramColumnsProps): OwnColumn {
  const numberOf = useNumbers(list.programs);
  const { rowAt } = list;
  return useMemo(
    () => ({
      cell: (index) =>
        withRow(rowAt(index), ({ program }) => (
          <>
            <span className="programs-table__number" data-number={numberOf(index)} aria-hidden="true" />
            <ProgramRowLink program={program} isOpen={program.id === openId} />
          </>
        )),
    }),
    [rowAt, numberOf, openId],
  );
}

function useLineColumn({ list }: ProgramColumnsProps): OwnColumn {
  const { m } = useI18n();
  const { asOf } = useViewpoint();
  const { shown, programs, rowAt } = list;
  const records = useMemo(() => shown.flatMap((index) => programs[index] ?? []), [shown, programs]);
  const head = useRef<HTMLDivElement>(null);
  const axis = useSharedAxis(head, records, asOf);
  return useMemo(
    () => ({
      label: m.programs.list.axis,
      head: <AxisHead head={head} axis={axis} label={m.programs.list.axis} />,
      isSortable: false,
      cell: (index) => withRow(rowAt(index), ({ program }) => <RowBar program={program} axis={axis} asOf={asOf} />),
    }),
    [m, axis, asOf, rowAt],
  );
}

/** In the order of the table. */
const [AGREEMENT, ...FACTS] = OPTIONAL_COLUMNS;
const ORDER = ["title", "sector", AGREEMENT, "health", ...FACTS] as const;

/** Ids of the list's own, which the contract does not ask for: not drawn, they are not there. */
const EXTRA: ReadonlySet<string> = new Set(["line", "next"]);

function useUndrawn({ list, choice, openId }: ProgramColumnsProps): ReadonlySet<string> {
  const { drawn } = choice;
  const isSectorDrawn = list.grouping !== "sector" && openId === undefined;
  return useMemo(() => {
    const all = new Set<string>(["title", "health", ...drawn, ...(isSectorDrawn ? ["sector"] : [])]);
    return new Set(ORDER.filter((id) => !all.has(id)));
  }, [drawn, isSectorDrawn]);
}

/** The columns of the list: the contract's, with the line and the next date beside them. */
export function useProgramColumns(props: ProgramColumnsProps): readonly Column<number>[] {
  const { rowAt } = props.list;
  const { m } = useI18n();
  const { asOf } = useViewpoint();
  const isPhone = usePhone();
  const undrawn = useUndrawn(props);
  const shared = useProgramTableColumns({ undrawn });
  const title = useTitleColumn(props);
  const line = useLineColumn(props);
  return useMemo(() => {
    const own: Readonly<Record<string, OwnColumn>> = {
      title,
      line,
      leads: { label: m.words.columnShort.leads },
      progress: { label: m.programs.list.milestones },
      elapsed: { label: m.words.columnShort.elapsed },
      next: {
        label: m.programs.list.next,
        isSortable: true,
        cell: (index) => withRow(rowAt(index), (row) => <NextDateCell row={row} asOf={asOf} />),
      },
      evidence: {
        ...(undrawn.has("evidence") ? {} : { head: <span role="img" aria-label={m.words.column.evidence} /> }),
        isSortable: false,
      },
    };
    const sharedById = new Map(shared.map((column) => [column.id, column]));
    return ORDER.filter((id) => !EXTRA.has(id) || !undrawn.has(id)).map((id): Column<number> => {
      const { cell, ...common } = sharedById.get(id) ?? { label: id, cell: () => null };
      const drawn = {
        ...common,
        cell: (index: number) => withRow(rowAt(index), cell),
        className: `programs-table__${id}-cell`,
        ...own[id],
        id,
      };
      return isPhone ? { ...drawn, isSortable: false } : drawn;
    });
  }, [shared, undrawn, title, line, m, rowAt, asOf, isPhone]);
}

function withRow(row: ProgramTableRow | undefined, draw: (row: ProgramTableRow) => ReactNode): ReactNode {
  return row ? draw(row) : null;
}
