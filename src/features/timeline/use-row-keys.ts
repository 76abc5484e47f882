import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from "react";
import type { Program } from "#contract/records.ts";
import type { TimelineFrame } from "./timeline-frame.ts";

/** Where the keys are: a row, and one of its stations. */
export interface RowFocus {
  readonly row: number;
  readonly stationId: string | undefined;
  /** Whether the row has the focus, or would get it by Tab. */
  readonly isFocused: boolean;
}

const PAGE_ROWS = 10;
const START: RowFocus = { row: 0, stationId: undefined, isFocused: false };

const ROW_STEPS: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: PAGE_ROWS,
  PageUp: -PAGE_ROWS,
  Home: -Infinity,
  End: Infinity,
};

/** The station before or after, among those of the line; before the first comes the row itself. */
function stepStation(ids: readonly string[], current: string | undefined, step: 1 | -1): string | undefined {
  const at = current === undefined ? -1 : ids.indexOf(current);
  return ids[Math.min(ids.length - 1, Math.max(-1, at + step))];
}

export interface RowKeys {
  readonly focus: RowFocus;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  /** The row that the focus came to by itself, or undefined when it left. */
  readonly noteFocus: (row: number | undefined) => void;
}

/** A roving focus: one row in the order of Tab, arrows move among rows and stations. */
export function useRowKeys(
  body: RefObject<HTMLElement | null>,
  frame: TimelineFrame,
  programAt: (row: number) => Program | undefined,
): RowKeys {
  const [kept, setFocus] = useState(START);
  const isMoving = useRef(false);
  const last = frame.layout.rowCount - 1;
  const focus = kept.row > last ? { ...START, row: Math.max(0, last) } : kept;
  useEffect(() => {
    if (!isMoving.current) return;
    isMoving.current = false;
    const link = body.current?.querySelector<HTMLElement>(`[data-row="${kept.row}"] a`);
    link?.focus({ preventScroll: true });
    link?.scrollIntoView({ block: "nearest" });
  }, [body, kept.row]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !focus.isFocused) return;
    const rows = ROW_STEPS[event.key];
    if (rows !== undefined) {
      const row = Math.min(last, Math.max(0, focus.row + rows));
      isMoving.current = row !== focus.row;
      setFocus({ row, stationId: undefined, isFocused: true });
    } else if (event.key === "ArrowRight" || event.key === "ArrowLeft") {
      const program = programAt(focus.row);
      const ids = program ? frame.lineOf(program).stations.map(({ id }) => id) : [];
      setFocus({ ...focus, stationId: stepStation(ids, focus.stationId, event.key === "ArrowRight" ? 1 : -1) });
    } else return;
    event.preventDefault();
  };
  return {
    focus,
    onKeyDown,
    noteFocus: (row) =>
      setFocus((before) => {
        if (row === undefined) return { ...before, stationId: undefined, isFocused: false };
        return before.row === row && before.isFocused ? before : { row, stationId: undefined, isFocused: true };
      }),
  };
}
