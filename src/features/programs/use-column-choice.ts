import { useState } from "react";
import { usePhone } from "#ui/use-media-query.ts";

/** Columns of the list that the reader may leave out or add, in the order of the table. */
export const OPTIONAL_COLUMNS = [
  "agreement",
  "leads",
  "start",
  "end",
  "reportedOn",
  "line",
  "progress",
  "elapsed",
  "next",
  "evidence",
] as const;
export type OptionalColumn = (typeof OPTIONAL_COLUMNS)[number];

const USUAL: readonly OptionalColumn[] = ["leads", "line", "progress", "next", "evidence"];

/** Beside an open program there is room for the bars alone. */
const BESIDE: readonly OptionalColumn[] = ["line"];

const STORED = "tracker:programs-columns";

/** What the reader chose before; undefined where nothing is kept, or the browser keeps nothing. */
function stored(): readonly OptionalColumn[] | undefined {
  try {
    const ids = localStorage.getItem(STORED)?.split(" ");
    return ids && OPTIONAL_COLUMNS.filter((id) => ids.includes(id));
  } catch {
    return undefined;
  }
}

function store(ids: readonly OptionalColumn[] | undefined): void {
  try {
    if (ids) localStorage.setItem(STORED, ids.join(" "));
    else localStorage.removeItem(STORED);
  } catch {
    // a browser that keeps nothing still draws what was chosen, until the page is left
  }
}

/** The optional columns that are drawn, and the reader's say in it. */
export interface ColumnChoice {
  readonly drawn: readonly OptionalColumn[];
  /** Whether they are the layout's own: it then may leave out more where it is narrow. */
  readonly isUsual: boolean;
  /** Whether the reader can choose here: not on a phone, where rows are blocks, nor beside an open program. */
  readonly canChoose: boolean;
  choose(ids: readonly string[]): void;
}

/** The columns drawn, as the reader left them the last time in this browser. */
export function useColumnChoice(isBeside: boolean): ColumnChoice {
  const isPhone = usePhone();
  const [chosen, setChosen] = useState(stored);
  const canChoose = !isPhone && !isBeside;
  const choose = (ids: readonly string[]) => {
    const next = OPTIONAL_COLUMNS.filter((id) => ids.includes(id));
    const isUsual = next.length === USUAL.length && USUAL.every((id) => next.includes(id));
    setChosen(isUsual ? undefined : next);
    store(isUsual ? undefined : next);
  };
  if (isBeside) return { drawn: BESIDE, isUsual: true, canChoose, choose };
  const isUsual = isPhone || chosen === undefined;
  return { drawn: isUsual ? USUAL : chosen, isUsual, canChoose, choose };
}
