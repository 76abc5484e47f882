import { useMemo } from "react";
import { addDays, dayNumber, dayOfNumber, firstDay, lastDay } from "#contract/dates.ts";
import type { Program } from "#contract/records.ts";
import { timeScale } from "#charts/time-scale.ts";
import { type MinimapLine, TimelineMinimap } from "#charts/timeline-minimap.tsx";
import { columnsOf } from "#domain/program-columns.ts";
import { NEVER } from "#domain/program-facts.ts";
import { sectorColour } from "#ui/sector-roundel.tsx";
import { usePartnership } from "#ui/partnership-context.tsx";
import type { TimelineFrame } from "./timeline-frame.ts";
import { SHORTEST_DAYS, type TimeSpan, moved, spanDays } from "./timeline-range.ts";

/** More lines than this cannot be told apart in so little height. */
const MOST_LINES = 300;
const TOP_PX = 3;
const LINES_PX = 32;
const LABEL_PX = 48;

/** Every year in which something begins or ends, and those in sight. */
function extentOf(programs: readonly Program[], span: TimeSpan): TimeSpan {
  const { start, end, size } = columnsOf(programs);
  let first = dayNumber(span.firstOn);
  let last = dayNumber(span.lastOn);
  for (let index = 0; index < size; index += 1) {
    first = Math.min(first, start[index] ?? first);
    const to = end[index] ?? NEVER;
    if (to !== NEVER) last = Math.max(last, to);
  }
  const firstOn = dayOfNumber(first);
  const lastOn = dayOfNumber(last);
  return { firstOn: firstDay(firstOn.slice(0, 4)), lastOn: lastDay(lastOn.slice(0, 4)) };
}

export interface TimelineOverviewProps {
  readonly programs: readonly Program[];
  readonly rows: Uint32Array;
  readonly whole: TimeSpan;
  readonly frame: TimelineFrame;
  readonly span: TimeSpan;
  readonly onChange: (span: TimeSpan) => void;
}

/** The minimap of the rows shown. */
export function TimelineOverview({ programs, rows, whole, frame, span, onChange }: TimelineOverviewProps) {
  const { partnership } = usePartnership();
  const { m, f } = frame.i18n;
  const widthPx = frame.scale.endPx;
  const extent = useMemo(() => extentOf(programs, whole), [programs, whole]);
  const scale = useMemo(() => timeScale(extent, { startPx: 0, endPx: widthPx }), [extent, widthPx]);
  const lines = useMemo(() => {
    const paths = new Map<string, string>();
    const every = Math.max(1, Math.ceil(rows.length / MOST_LINES));
    const count = Math.ceil(rows.length / every);
    for (let place = 0; place < count; place += 1) {
      const program = programs[rows[place * every] ?? -1];
      if (!program) continue;
      const colour = sectorColour(partnership.sectors.findIndex(({ id }) => id === program.sectorId) + 1);
      const y = TOP_PX + (LINES_PX * (place + 0.5)) / count;
      const to = program.end === undefined ? extent.lastOn : lastDay(program.end);
      const from = Math.round(scale.x(firstDay(program.start)) * 10) / 10;
      const stroke = `M${from} ${y.toFixed(1)}H${Math.max(from + 1.5, Math.round(scale.xEnd(to) * 10) / 10)}`;
      paths.set(colour, (paths.get(colour) ?? "") + stroke);
    }
    return [...paths].map(([colour, path]): MinimapLine => ({ colour, path }));
  }, [programs, rows, partnership, extent, scale]);
  const years = useMemo(() => {
    const first = Number(extent.firstOn.slice(0, 4));
    const last = Number(extent.lastOn.slice(0, 4));
    const step = [1, 2, 5, 10, 20].find((size) => (widthPx / (last - first + 1)) * size >= LABEL_PX) ?? 50;
    return Array.from({ length: last - first + 1 }, (_, index) => first + index)
      .filter((year) => year % step === 0 && scale.x(firstDay(String(year))) + LABEL_PX < widthPx)
      .map((year) => ({ x: scale.x(firstDay(String(year))), label: String(year) }));
  }, [extent, scale, widthPx]);
  return (
    <TimelineMinimap
      lines={lines}
      scale={scale}
      span={span}
      asOf={frame.asOf}
      years={years}
      words={{ label: m.timeline.minimap, value: f.range(span.firstOn, span.lastOn) }}
      onDrag={(grip, days, since) => {
        if (grip === "whole") return onChange(moved(since, days));
        const firstOn = grip === "from" ? addDays(since.firstOn, days) : since.firstOn;
        const lastOn = grip === "to" ? addDays(since.lastOn, days) : since.lastOn;
        if (firstOn < lastOn && spanDays({ firstOn, lastOn }) >= SHORTEST_DAYS) onChange({ firstOn, lastOn });
      }}
      onStep={(windows) => onChange(moved(span, Math.round(windows * spanDays(span))))}
    />
  );
}
