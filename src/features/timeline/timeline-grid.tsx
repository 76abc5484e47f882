import { type KeyboardEvent, useEffect, useMemo, useRef } from "react";
import { TimelineAxis } from "#charts/timeline-axis.tsx";
import { TimelineBands, bandsPx } from "#charts/timeline-bands.tsx";
import { TimelineEvents } from "#charts/timeline-events.tsx";
import { TimelineLegend } from "#charts/timeline-legend.tsx";
import { EVIDENCE, type Evidence } from "#contract/vocabulary.ts";
import { type AxisTicks, axisTicks } from "#charts/timeline-ticks.ts";
import { useI18n } from "#ui/i18n-context.tsx";
import { ViewLink } from "#ui/link.tsx";
import { useElementWidth } from "#ui/use-element-width.ts";
import { TimelineBody } from "./timeline-body.tsx";
import { type TimelineFrame, type TimelineRecords, useTimelineFrame } from "./timeline-frame.ts";
import { TimelineOverview } from "./timeline-overview.tsx";
import { type TimeSpan, spanParams } from "./timeline-range.ts";
import { bandTerms, laneEvents } from "./timeline-terms.ts";
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

function useTicks({ scale, widthOf, i18n }: TimelineFrame): AxisTicks {
  return useMemo(() => {
    const { m, f } = i18n;
    const words = {
      ...m.timeline.axis,
      month: f.monthShort,
      monthOfYear: (year: number, month: number) => f.dateLong(`${year}-${String(month).padStart(2, "0")}`),
      dayOfMonth: m.timeline.axis.day,
    };
    return axisTicks(scale, words, widthOf);
  }, [scale, widthOf, i18n]);
}

/** Axis, agreement bands and events: stays in sight above the rows. */
function Head({
  frame,
  source,
  span,
  ticks,
}: {
  readonly frame: TimelineFrame;
  readonly source: TimelineRecords;
  readonly span: TimeSpan;
  readonly ticks: AxisTicks;
}) {
  const { m, f } = useI18n();
  const { scale, widthOf, asOf, leftPx } = frame;
  const words = { m, f, local: (text: Readonly<Record<string, string>>) => frame.localize(text).text };
  const terms = bandTerms(source.agreements, { span, asOf }, words);
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
        <TimelineAxis scale={scale} ticks={ticks} widthOf={widthOf} asOf={asOf} asOfText={f.date(asOf)} />
        <TimelineBands terms={terms} scale={scale} widthOf={widthOf} />
        <TimelineEvents events={events} scale={scale} widthOf={widthOf} asOf={asOf} />
      </div>
    </div>
  );
}

const KEYS = [
  ["↑ ↓", "row"],
  ["← →", "station"],
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

/** The drawing: head, rows, keys and minimap. */
export function TimelineGrid({ view, source, grouping, span, whole, prevailing }: TimelineGridProps) {
  const box = useRef<HTMLDivElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const widthPx = useElementWidth(box, 1200);
  const [shown, change] = useLiveSpan(span);
  const frame = useTimelineFrame({ records: source, view, grouping, span: shown, widthPx, prevailing });
  const ticks = useTicks(frame);
  const levels = useMemo(() => {
    const present = new Set(source.programs.map((program) => program.evidence));
    return EVIDENCE.filter((level) => present.has(level) && level !== prevailing);
  }, [source.programs, prevailing]);
  const gestures = useSpanGestures(scroller, {
    span: shown,
    change,
    plotPx: frame.scale.endPx,
    leftPx: frame.leftPx,
    asOf: source.asOf,
  });
  const onKeyDown = (event: KeyboardEvent) => gestures.onKey(event);
  useEffect(() => {
    const head = scroller.current?.firstElementChild;
    if (head && scroller.current) {
      scroller.current.style.scrollPaddingBlockStart = `${head.clientHeight + 4}px`;
      scroller.current.style.setProperty("--timeline-head", `${head.clientHeight}px`);
    }
  });
  return (
    <div ref={box} className={`timeline timeline--${frame.kind}`} role="presentation" onKeyDown={onKeyDown}>
      <div ref={scroller} className="timeline__scroller" onPointerDown={gestures.onPointerDown}>
        <Head frame={frame} source={source} span={shown} ticks={ticks} />
        <TimelineBody frame={frame} view={view} source={source} ticks={ticks} scroller={scroller} />
      </div>
      <div className="timeline__foot">
        <div className="timeline__help">
          <Keys />
          <TimelineLegend levels={levels} />
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
