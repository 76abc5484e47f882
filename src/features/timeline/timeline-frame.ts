import { useMemo } from "react";
import { type FullDate, lastDay } from "#contract/dates.ts";
import type { Evidence } from "#contract/vocabulary.ts";
import type { Agreement, Program, TrackerEvent } from "#contract/records.ts";
import type { EndWords } from "#charts/program-end-label.ts";
import { type ProgramLine, programLine } from "#charts/program-line.ts";
import { type TimeScale, timeScale } from "#charts/time-scale.ts";
import { type ChosenText, localized } from "#i18n/localized.ts";
import { type I18n, useI18n } from "#ui/i18n-context.tsx";
import { usePartnership } from "#ui/partnership-context.tsx";
import { useHref } from "#ui/url-state.ts";
import { type TextWidth, lineCount, useTextWidth } from "#ui/text-width.ts";
import { type TimelineLayout, timelineLayout } from "./timeline-layout.ts";
import type { TimeSpan } from "./timeline-range.ts";
import { type Grouping, type TimelineView, eventDaysByProgram } from "./timeline-view.ts";
import { type GroupName, endWords, groupName } from "./timeline-words.ts";

export interface TimelineRecords {
  readonly programs: readonly Program[];
  readonly agreements: readonly Agreement[];
  readonly events: readonly TrackerEvent[];
  readonly asOf: FullDate;
}

/** Left columns beside the bars, or the names of groups, or all names above them. */
export type FrameKind = "wide" | "medium" | "narrow";

/** What all rows of the drawing share; another one only when language, day, width or range differ. */
export interface TimelineFrame {
  readonly i18n: I18n;
  readonly kind: FrameKind;
  readonly asOf: FullDate;
  readonly scale: TimeScale;
  readonly widthOf: TextWidth;
  /** Width of everything left of the bars, and where in it names begin and how much room they have. */
  readonly leftPx: number;
  readonly titleStartPx: number;
  readonly titleRoomPx: number;
  readonly layout: TimelineLayout;
  readonly groupNames: readonly GroupName[];
  /** The level that is said once for the view: only rows of another level carry a mark. */
  readonly prevailing: Evidence | undefined;
  readonly localize: (text: Readonly<Record<string, string>>) => ChosenText;
  readonly lineOf: (program: Program) => ProgramLine;
  readonly endWordsOf: (program: Program) => EndWords;
  readonly eventDaysOf: (program: Program) => readonly FullDate[];
  readonly hrefOf: (program: Program) => string;
}

const GROUP_PX = 184;
export const TITLE_TEXT_PX = 13.5;
const GLYPH_PX = 22;
const EDGE_PX = 8;
const NAME_LINE_PX = 17;
const SIGN_PX = 24;
/** The sign that folds a group, before its name. */
const FOLD_PX = 16;

interface Measures {
  readonly kind: FrameKind;
  readonly leftPx: number;
  readonly titleStartPx: number;
  readonly titleRoomPx: number;
  readonly rowPx: number;
  readonly nameRoomPx: number;
}

function measuresOf(widthPx: number): Measures {
  if (widthPx < 600) {
    return {
      kind: "narrow",
      leftPx: 0,
      titleStartPx: 0,
      titleRoomPx: widthPx - GLYPH_PX - 8,
      rowPx: 52,
      nameRoomPx: widthPx - 40 - FOLD_PX,
    };
  }
  const isWide = widthPx >= 1000;
  const leftPx = isWide ? Math.min(680, Math.max(452, Math.round(widthPx * 0.37))) : Math.round(widthPx * 0.4);
  const titleStartPx = isWide ? GROUP_PX : 0;
  return {
    kind: isWide ? "wide" : "medium",
    leftPx,
    titleStartPx,
    titleRoomPx: leftPx - titleStartPx - GLYPH_PX - 14,
    rowPx: 28,
    nameRoomPx: isWide ? GROUP_PX - 36 - FOLD_PX : widthPx - 48 - FOLD_PX,
  };
}

function remembered<Value>(make: (program: Program) => Value): (program: Program) => Value {
  const known = new WeakMap<Program, Value>();
  return (program) => {
    const found = known.get(program) ?? make(program);
    known.set(program, found);
    return found;
  };
}

/** The lines of programs at D, made when first asked for. */
function useLines(asOf: FullDate, localize: TimelineFrame["localize"]): TimelineFrame["lineOf"] {
  const { partnership } = usePartnership();
  return useMemo(
    () =>
      remembered((program) =>
        programLine(program, asOf, {
          sectorNumber: partnership.sectors.findIndex(({ id }) => id === program.sectorId) + 1,
          // the card says it
          titleOf: () => "",
          nameOf: (milestone) => localize(milestone.title),
        }),
      ),
    [asOf, partnership, localize],
  );
}

function useEventDays(events: readonly TrackerEvent[], span: TimeSpan): TimelineFrame["eventDaysOf"] {
  const days = useMemo(() => eventDaysByProgram(events), [events]);
  return useMemo(
    () =>
      remembered((program) =>
        (days.get(program.id) ?? []).filter((on) => on >= span.firstOn && lastDay(on) <= span.lastOn),
      ),
    [days, span],
  );
}

export interface FrameAsk {
  readonly records: TimelineRecords;
  readonly view: TimelineView;
  readonly grouping: Grouping;
  readonly span: TimeSpan;
  readonly widthPx: number;
  readonly prevailing: Evidence | undefined;
  /** Ids of the groups of which only a summary is shown. */
  readonly folded: ReadonlySet<string>;
}

function useGroupNames(
  { records, view, grouping }: FrameAsk,
  localize: TimelineFrame["localize"],
): readonly GroupName[] {
  const { m } = useI18n();
  const { partnership } = usePartnership();
  const { agreements } = records;
  return useMemo(
    () => view.groups.map(({ id }) => groupName({ grouping, id }, { partnership, agreements, m, localize })),
    [view.groups, grouping, partnership, agreements, m, localize],
  );
}

interface LayoutGiven {
  readonly measures: Measures;
  readonly groupNames: readonly GroupName[];
  readonly widthOf: TextWidth;
}

function useLayout({ view, folded }: FrameAsk, { measures, groupNames, widthOf }: LayoutGiven): TimelineLayout {
  return useMemo(() => {
    const lines = groupNames.map(({ text, sectorId, health }) =>
      lineCount(text, (part) => widthOf(part, 14, 600), measures.nameRoomPx + ((sectorId ?? health) ? 0 : SIGN_PX)),
    );
    return timelineLayout(
      view.groups.map(({ indices }) => indices.length),
      {
        rowPx: measures.rowPx,
        isHeadAbove: measures.kind !== "wide",
        headPx: lines.map((count) => count * NAME_LINE_PX + 12),
        isFolded: (group) => folded.has(view.groups[group]?.id ?? ""),
      },
    );
  }, [groupNames, view.groups, measures, widthOf, folded]);
}

/** Everything the rows need to draw themselves. */
export function useTimelineFrame(ask: FrameAsk): TimelineFrame {
  const { records, span, widthPx } = ask;
  const i18n = useI18n();
  const { partnership } = usePartnership();
  const widthOf = useTextWidth();
  const { lang } = i18n;
  const localize = useMemo<TimelineFrame["localize"]>(
    () => (text) => localized(text, lang, partnership.languages),
    [lang, partnership],
  );
  const groupNames = useGroupNames(ask, localize);
  const lineOf = useLines(records.asOf, localize);
  const endWordsOf = useMemo(
    () => remembered((program) => endWords(program, records.asOf, i18n)),
    [records.asOf, i18n],
  );
  const eventDaysOf = useEventDays(records.events, span);
  const { prevailing } = ask;
  const href = useHref();
  const hrefOf = useMemo(() => (program: Program) => href(`programs/${program.id}`), [href]);
  const measures = useMemo(() => measuresOf(widthPx), [widthPx]);
  const layout = useLayout(ask, { measures, groupNames, widthOf });
  return useMemo(() => {
    const endPx = Math.max(120, widthPx - measures.leftPx - EDGE_PX);
    const scale = timeScale(span, { startPx: 0, endPx });
    return {
      i18n,
      ...measures,
      asOf: records.asOf,
      scale,
      widthOf,
      layout,
      groupNames,
      prevailing,
      localize,
      lineOf,
      endWordsOf,
      eventDaysOf,
      hrefOf,
    };
  }, [
    i18n,
    measures,
    records.asOf,
    span,
    widthPx,
    widthOf,
    layout,
    groupNames,
    prevailing,
    localize,
    lineOf,
    endWordsOf,
    eventDaysOf,
    hrefOf,
  ]);
}
