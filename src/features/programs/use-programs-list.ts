import { useCallback, useMemo } from "react";
import { useDocuments } from "#api/use-documents.ts";
import type { DocumentState } from "#contract/faults.ts";
import type { FullDate } from "#contract/dates.ts";
import type { Agreement, Meta, Partnership, Program } from "#contract/records.ts";
import { visibleAgreements, visiblePrograms } from "#domain/evidence.ts";
import { elapsed } from "#domain/health.ts";
import { columnsOf, healthAt, judgeAll } from "#domain/program-columns.ts";
import { filterPrograms } from "#domain/program-filter.ts";
import { usePartnership, useViewpoint } from "#ui/partnership-context.tsx";
import { PROGRAM_COLUMN_IDS, type ProgramTableRow, useProgramSortKey } from "#ui/program-table-columns.tsx";
import { type SortChoice, type SortKey, dateKey, useSortChoice, useSorted } from "#ui/sort.ts";
import { useUrlParams } from "#ui/url-state.ts";
import { nextDue } from "./program-row-facts.ts";
import {
  type Conditions,
  type Grouping,
  type IgnoredValue,
  knownIds,
  readConditions,
  readGrouping,
} from "./programs-conditions.ts";
import { HEALTH_ORDER, type JudgedPrograms, type ProgramGroup, groupRows, valuesOf } from "./programs-view.ts";

/** Columns of the list that it can be sorted by. */
export const SORTABLE: readonly string[] = [...PROGRAM_COLUMN_IDS, "next"];

type RowMaker = (index: number) => ProgramTableRow | undefined;

/** The list as the URL asks for it: what is shown, in what order, and all that it was chosen from. */
export interface ProgramsList extends JudgedPrograms {
  /** Programs before the evidence filter; undefined while there are none to show. */
  readonly records: readonly Program[] | undefined;
  /** The envelope of the programs, once they are there. */
  readonly meta: Meta | undefined;
  readonly agreements: readonly Agreement[];
  readonly needs: readonly DocumentState[];
  readonly conditions: Conditions;
  readonly ignored: readonly (IgnoredValue | { readonly param: "sort"; readonly value: string })[];
  /** How the rows are grouped; undefined where they stand in the order of a column. */
  readonly grouping: Grouping | undefined;
  readonly sort: SortChoice | undefined;
  readonly shown: readonly number[];
  readonly groups: readonly ProgramGroup[];
  /** What is known of a program at the as-of day, by its place in `programs`. */
  readonly rowAt: RowMaker;
}

const NO_PROGRAMS: readonly Program[] = [];
const NO_AGREEMENTS: readonly Agreement[] = [];

/** Rows by their place in the list, each made when first asked for. */
function rowMaker({ programs, judged }: JudgedPrograms, agreements: readonly Agreement[], asOf: FullDate): RowMaker {
  const agreementById = new Map(agreements.map((agreement) => [agreement.id, agreement]));
  const made = new Map<number, ProgramTableRow>();
  return (index) => {
    const known = made.get(index);
    const program = programs[index];
    if (known || !program) return known;
    const row: ProgramTableRow = {
      program,
      health: healthAt(judged, index),
      reached: judged.reached[index] ?? 0,
      counted: judged.counted[index] ?? 0,
      elapsed: () => elapsed(program, asOf),
      agreement: agreementById.get(program.agreementId ?? ""),
    };
    made.set(index, row);
    return row;
  };
}

function useSortKey(rowAt: RowMaker) {
  const { asOf } = useViewpoint();
  const keyOf = useProgramSortKey();
  return useCallback(
    (index: number, columnId: string): SortKey => {
      const row = rowAt(index);
      if (!row) return null;
      return columnId === "next" ? dateKey(nextDue(row.program, asOf)) : keyOf(row, columnId);
    },
    [rowAt, asOf, keyOf],
  );
}

function orderOf(partnership: Partnership, agreements: readonly Agreement[], grouping: Grouping): readonly string[] {
  if (grouping === "health") return HEALTH_ORDER;
  const records = { sector: partnership.sectors, lead: partnership.leads ?? [], agreement: agreements }[grouping];
  return records.map(({ id }) => id);
}

/** The programs of the partnership as the URL asks for them. */
export function useProgramsList(): ProgramsList {
  const { programs: loaded, agreements: loadedAgreements } = useDocuments(["programs", "agreements"]);
  const { partnership } = usePartnership();
  const { asOf, evidence } = useViewpoint();
  const params = useUrlParams();
  const sorted = useSorted();
  const { choice: sort, isUnknown } = useSortChoice(SORTABLE);
  const all = useMemo((): JudgedPrograms => {
    const programs = visiblePrograms(loaded.records ?? NO_PROGRAMS, evidence);
    return { programs, judged: judgeAll(columnsOf(programs), asOf) };
  }, [loaded.records, evidence, asOf]);
  const agreementRecords = loadedAgreements.records;
  const { conditions, ignored } = useMemo(
    () => readConditions(params, knownIds(partnership, agreementRecords)),
    [params, partnership, agreementRecords],
  );
  const chosen = readGrouping(params);
  const grouping = chosen.grouping ?? (sort || chosen.isNone ? undefined : "sector");
  const agreements = agreementRecords ? visibleAgreements(agreementRecords, evidence) : NO_AGREEMENTS;
  const rowAt = useMemo(() => rowMaker(all, agreements, asOf), [all, agreements, asOf]);
  const shown = useMemo(() => filterPrograms(all.programs, all.judged, conditions), [all, conditions]);
  const keyOf = useSortKey(rowAt);
  const columnId = sort?.columnId;
  const isDescending = sort?.isDescending ?? false;
  const ordered = useMemo(
    () => sorted(shown, columnId === undefined ? undefined : { columnId, isDescending }, keyOf),
    [sorted, shown, columnId, isDescending, keyOf],
  );
  const groups = useMemo(() => {
    if (!grouping) return [{ id: "", rows: ordered }];
    const valueOf = (index: number) => valuesOf(all, index, grouping)[0];
    return groupRows(ordered, valueOf, orderOf(partnership, agreements, grouping));
  }, [ordered, grouping, all, partnership, agreements]);
  return {
    ...all,
    records: loaded.records,
    meta: loaded.meta,
    agreements,
    needs: [loaded.state, loadedAgreements.state],
    conditions,
    ignored: [
      ...ignored,
      ...(chosen.ignored ? [chosen.ignored] : []),
      ...(isUnknown ? [{ param: "sort" as const, value: params.get("sort") ?? "" }] : []),
    ],
    grouping,
    sort,
    shown,
    groups,
    rowAt,
  };
}
