import { type ReactNode, memo, useEffect, useMemo, useRef, useState } from "react";
import type { RailTermView } from "#charts/rail-types.ts";
import { AXIS_PX, TimelineAxis } from "#charts/timeline-axis.tsx";
import { TimelineBands, bandsPx } from "#charts/timeline-bands.tsx";
import { EVENTS_PX, TimelineEvents } from "#charts/timeline-events.tsx";
import { TimelineLegend } from "#charts/timeline-legend.tsx";
import { EVIDENCE, type Evidence } from "#contract/vocabulary.ts";
import { type AxisTicks, axisTicks } from "#charts/timeline-ticks.ts";
import { useI18n } from "#ui/i18n-context.tsx";
import { ViewLink } from "#ui/link.tsx";
import { useElementWidth } from "#ui/use-element-width.ts";
import { RangeBrush } from "./range-brush.tsx";
import { TimelineBody } from "./timeline-body.tsx";
import { type Folding, useFolding } from "./timeline-folding.ts";
import { type TimelineFrame, type TimelineRecords, useTimelineFrame } from "./timeline-frame.ts";
import { TimelineOverview } from "./timeline-overview.tsx";
import { type TimeSpan, centred, spanParams } from "./timeline-range.ts";
import { bandTerms, laneEvents } from "./timeline-terms.ts";
import { useAxisWords, useWeekendWords } from "./use-axis-words.ts";
import { useLiveSpan } from "./use-live-span.ts";
import type { Grouping, TimelineView } from "./timeline-view.ts";
import { useSpanGestures } from "./use-span-gestures.ts";

export interface TimelineGridProps {
  readonly view: TimelineView;
  readonly source: TimelineRecords;
  readonly grouping: Grouping;
  readonly span: TimeSpan;
  readonly whole: TimeSpan;
  readonly prevailing: Evidence | undefined;
}

function useTicks({ scale, widthOf }: TimelineFrame): AxisTicks {
  const words = useAxisWords();
  return useMemo(() => axisTicks(scale, words, widthOf), [scale, words, widthOf]);
}

interface HeadProps {
  readonly frame: TimelineFrame;
  readonly source: TimelineRecords;
  readonly span: TimeSpan;
  readonly ticks: AxisTicks;
  readonly terms: readonly RailTermView[];
  readonly onChoose: (span: TimeSpan) => void;
  /** Stands beside the axis. */
  readonly children: ReactNode;
}

/** Axis, agreement bands and events: stays in sight above the rows. */
function Head({ frame, source, span, ticks, terms, onChoose, children }: HeadProps) {
  const { m, f } = useI18n();
  const { scale, widthOf, asOf, leftPx } = frame;
  const events = useMemo(
    () => laneEvents(source.events, span, { m, f, local: (text) => frame.localize(text).text }),
    [source.events, span, m, f, frame],
  );
  const isNarrow = frame.kind === "narrow";
  return (
    <div className="timeline__head">
      <div
        className={isNarrow ? "visually-hidden" : "timeline__head-names"}
        style={isNarrow ? undefined : { inlineSize: leftPx }}
      >
        {children}
        <span style={{ blockSize: bandsPx(terms) }}>
          <ViewLink to="agreements">{m.timeline.agreements}</ViewLink>
        </span>
        <span>
          <ViewLink to="events" params={spanParams(span)}>
            {m.timeline.events}
          </ViewLink>
        </span>
      </div>
      <div className="timeline__head-plot">
        <div className="timeline__axis">
          <TimelineAxis scale={scale} ticks={ticks} widthOf={widthOf} asOf={asOf} asOfText={f.date(asOf)} />
          <RangeBrush scale={scale} onChoose={onChoose} />
        </div>
        <TimelineBands terms={terms} scale={scale} widthOf={widthOf} />
        <TimelineEvents events={events} scale={scale} widthOf={widthOf} asOf={asOf} />
      </div>
    </div>
  );
}

const KEYS = [
  ["↑ ↓", "row"],
  ["← →", "station"],
  ["Shift ← →", "pan"],
  ["+ −", "scale"],
  ["0", "all"],
  ["Enter", "open"],
] as const;

function Keys() {
  const { m } = useI18n();
  return (
    <dl className="timeline__keys">
      {KEYS.map(([key, meaning]) => (
        <div key={key}>
          <dt>
            <kbd>{key}</kbd>
          </dt>
          <dd>{m.timeline.keys[meaning]}</dd>
        </div>
      ))}
    </dl>
  );
}

function useTerms(frame: TimelineFrame, source: TimelineRecords, span: TimeSpan): readonly RailTermView[] {
  const { i18n, localize, asOf } = frame;
  return useMemo(() => {
    const words = { m: i18n.m, f: i18n.f, local: (text: Readonly<Record<string, string>>) => localize(text).text };
    return bandTerms(source.agreements, { span, asOf }, words);
  }, [i18n, localize, asOf, source.agreements, span]);
}

function FoldAll({ areAllFolded, foldAll }: Pick<Folding, "areAllFolded" | "foldAll">) {
  const { m } = useI18n();
  return (
    <button type="button" className="timeline__fold-all" onClick={foldAll}>
      {areAllFolded ? m.timeline.fold.open : m.timeline.fold.shut}
    </button>
  );
}

/** The width of what stands above: the drawing's own, before it is laid out, so that it is not drawn twice. */
function likelyWidth(): number {
  return document.querySelector(".page__head")?.clientWidth ?? 1200;
}

/** The drawing: head, rows, keys and minimap. */
export function TimelineGrid({ view, source, grouping, span, whole, prevailing }: TimelineGridProps) {
  const box = useRef<HTMLDivElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const [likelyPx] = useState(likelyWidth);
  const widthPx = useElementWidth(box, likelyPx);
  const [shown, change] = useLiveSpan(span);
  const folding = useFolding(view);
  const ask = { records: source, view, grouping, span: shown, widthPx, prevailing, folded: folding.ids };
  const frame = useTimelineFrame(ask);
  const ticks = useTicks(frame);
  const terms = useTerms(frame, source, shown);
  const headPx = AXIS_PX + bandsPx(terms) + EVENTS_PX + 1;
  useEffect(() => {
    scroller.current?.style.setProperty("--timeline-head", `${headPx}px`);
  }, [headPx]);
  const gestures = useSpanGestures(scroller, {
    span: shown,
    change,
    plotPx: frame.scale.endPx,
    leftPx: frame.leftPx,
    asOf: source.asOf,
  });
  const foldAll = <FoldAll {...folding} />;
  const isNarrow = frame.kind === "narrow";
  return (
    <div ref={box} className={`timeline timeline--${frame.kind}`} role="presentation" onKeyDown={gestures.onKey}>
      <div ref={scroller} className="timeline__scroller" {...gestures.drag} onDoubleClick={gestures.onDoubleClick}>
        <Head frame={frame} source={source} span={shown} ticks={ticks} terms={terms} onChoose={change}>
          {!isNarrow && foldAll}
        </Head>
        <TimelineBody
          frame={frame}
          view={view}
          source={source}
          ticks={ticks}
          scroller={scroller}
          onFold={folding.onFold}
          onReveal={(on) => {
            if (on < shown.firstOn || on > shown.lastOn) change(centred(shown, on));
          }}
        />
      </div>
      <div className="timeline__foot">
        <div className="timeline__help">
          {isNarrow && foldAll}
          <Keys />
          <Legend source={source} prevailing={prevailing} hasWeekends={ticks.weekends.length > 0} />
        </div>
        <TimelineOverview
          programs={source.programs}
          rows={view.rows}
          whole={whole}
          frame={frame}
          span={shown}
          onChange={change}
        />
      </div>
    </div>
  );
}

interface LegendProps extends Pick<TimelineGridProps, "source" | "prevailing"> {
  readonly hasWeekends: boolean;
}

const Legend = memo(function Legend({ source, prevailing, hasWeekends }: LegendProps) {
  const weekend = useWeekendWords();
  const levels = useMemo(() => {
    const present = new Set(source.programs.map((program) => program.evidence));
    return EVIDENCE.filter((level) => present.has(level) && level !== prevailing);
  }, [source.programs, prevailing]);
  return <TimelineLegend levels={levels} weekend={hasWeekends ? weekend : ""} />;
});
