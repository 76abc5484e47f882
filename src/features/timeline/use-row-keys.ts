import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from "react";
import { type FullDate, lastDay } from "#contract/dates.ts";
import type { Program } from "#contract/records.ts";
import type { TimelineFrame } from "./timeline-frame.ts";
import { HEAD, type Place, groupOfRow, placeAfter, rowTopPx } from "./timeline-layout.ts";

/** Where the keys are: a row or the head of a group, and one of the row's stations. */
export interface RowFocus extends Place {
  readonly stationId: string | undefined;
  /** Whether it has the focus, or would get it by Tab. */
  readonly isFocused: boolean;
}

const PAGE_ROWS = 10;
const START: KeptFocus = { group: 0, row: 0, stationId: undefined, isFocused: false, programId: undefined };

const LINE_STEPS: Readonly<Record<string, number>> = {
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

/** What the focus is on, whatever row it has come to stand in. */
interface KeptFocus extends RowFocus {
  readonly programId: string | undefined;
}

/**
 * The focus as it can be in what is shown now: its program may stand in another row or have gone, groups may be folded.
 *
 * @param row where its program stands now, or −1
 */
function placed(kept: KeptFocus, { layout }: TimelineFrame, row: number): RowFocus {
  if (kept.row === HEAD) {
    const group = Math.min(kept.group, layout.groups.length - 1);
    return { ...kept, group };
  }
  const there = row >= 0 ? row : Math.max(0, Math.min(layout.rowCount - 1, kept.row));
  const group = groupOfRow(layout, there);
  return { ...kept, group, row: layout.groups[group]?.isFolded ? HEAD : there };
}

const selectorOf = ({ group, row }: Place) =>
  row === HEAD ? `[data-group-place="${group}"] button` : `[data-row="${row}"] a`;

export interface RowKeys {
  readonly focus: RowFocus;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  /** The place that the focus came to by itself, or undefined when it left. */
  readonly noteFocus: (place: Place | undefined) => void;
  /** Puts the keys on a row, or on one of its stations, as if they had come to it. */
  readonly moveTo: (place: Place, stationId: string | undefined) => void;
}

export interface RowKeysAsk {
  readonly frame: TimelineFrame;
  readonly programAt: (row: number) => Program | undefined;
  /** The row of a program, or −1. */
  readonly rowOf: (programId: string) => number;
  /** Folds or unfolds a group. */
  readonly fold: (group: number, isFolded: boolean) => void;
  /** Brings a day into sight. */
  readonly reveal: (on: FullDate) => void;
}

/** A roving focus: one stop in the order of Tab, arrows move among heads, rows and stations. */
export function useRowKeys(body: RefObject<HTMLElement | null>, ask: RowKeysAsk): RowKeys {
  const { frame, programAt, rowOf, fold, reveal } = ask;
  const [kept, setKept] = useState(START);
  const isMoving = useRef(false);
  const { programId } = kept;
  const isThere = programId === undefined || programAt(kept.row)?.id === programId;
  const focus = placed(kept, frame, isThere ? kept.row : rowOf(programId));
  const selector = selectorOf(focus);
  const setFocus = (next: RowFocus) => setKept({ ...next, programId: programAt(next.row)?.id });
  useEffect(() => {
    if (!isMoving.current) return;
    isMoving.current = false;
    const target = body.current?.querySelector<HTMLElement>(selector);
    target?.focus({ preventScroll: true });
    target?.scrollIntoView({ block: "nearest" });
  }, [body, selector]);
  const topPx = focus.isFocused ? rowTopPx(frame.layout, focus.row) : undefined;
  // a row that other rows have pushed away takes the reader's eye along
  useEffect(() => {
    if (topPx !== undefined) body.current?.querySelector(selector)?.scrollIntoView({ block: "nearest" });
  }, [body, selector, topPx]);
  const goTo = (place: Place) => {
    isMoving.current = selectorOf(place) !== selector;
    setFocus({ ...place, stationId: undefined, isFocused: true });
  };
  const sideways = (step: 1 | -1) => {
    if (focus.row === HEAD) return fold(focus.group, step < 0);
    const program = programAt(focus.row);
    const stations = program ? frame.lineOf(program).stations : [];
    if (step < 0 && focus.stationId === undefined) return goTo({ group: focus.group, row: HEAD });
    const ids = stations.map(({ id }) => id);
    const stationId = stepStation(ids, focus.stationId, step);
    const station = stations.find(({ id }) => id === stationId);
    if (station) reveal(lastDay(station.on));
    setFocus({ ...focus, stationId });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || !focus.isFocused) return;
    const lines = LINE_STEPS[event.key];
    if (lines !== undefined) goTo(placeAfter(frame.layout, focus, lines));
    else if (event.key === "ArrowRight" || event.key === "ArrowLeft") sideways(event.key === "ArrowRight" ? 1 : -1);
    else return;
    event.preventDefault();
  };
  return {
    focus,
    onKeyDown,
    moveTo: (place, stationId) => setFocus({ ...place, stationId, isFocused: true }),
    noteFocus: (place) => {
      if (!place) return setFocus({ ...focus, stationId: undefined, isFocused: false });
      const isSame = focus.row === place.row && (place.row !== HEAD || focus.group === place.group);
      if (!isSame || !focus.isFocused) setFocus({ ...place, stationId: undefined, isFocused: true });
    },
  };
}
