import { type RefObject, useRef } from "react";
import type { AxisTicks } from "#charts/timeline-ticks.ts";
import type { FullDate } from "#contract/dates.ts";
import { healthAt } from "#domain/program-columns.ts";
import { TimelineBlock } from "./timeline-block.tsx";
import { GroupHead } from "./timeline-group-head.tsx";
import { HEAD, type VisibleGroup, blocksOf, visiblePart } from "./timeline-layout.ts";
import { PlacedCard } from "./timeline-placed-card.tsx";
import { TimelineProgram } from "./timeline-program.tsx";
import { type Drawn, isInCard, placeOf, stationWords } from "./timeline-subject.ts";
import { useCardSubject } from "./use-card-subject.ts";
import { useLinePress } from "./use-line-press.ts";
import { type RowFocus, useRowKeys } from "./use-row-keys.ts";
import { useScrollWindow } from "./use-scroll-window.ts";

export interface TimelineBodyProps extends Drawn {
  readonly ticks: AxisTicks;
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly onFold: (group: number, isFolded: boolean) => void;
  /** The keys came to a station on this day. */
  readonly onReveal: (on: FullDate) => void;
}

/** Ground of the drawing: grid, what lies after the as-of day, and its line. */
function Ground({ frame, ticks }: Pick<TimelineBodyProps, "frame" | "ticks">) {
  const { scale, asOf, leftPx } = frame;
  const todayPx = asOf < scale.firstOn ? scale.startPx : asOf > scale.lastOn ? scale.endPx : scale.xEnd(asOf);
  const isDayShown = asOf >= scale.firstOn && asOf <= scale.lastOn;
  return (
    <div className="timeline__under" style={{ insetInlineStart: leftPx, inlineSize: scale.endPx }} aria-hidden="true">
      <div className="timeline__ground">
        <i className="timeline__future" style={{ insetInlineStart: todayPx }} />
        {ticks.weekends.map(({ x, widthPx }) => (
          <i key={x} className="timeline__weekend" style={{ insetInlineStart: x, inlineSize: widthPx }} />
        ))}
        {ticks.lower.map(({ on, x }) => (
          <i key={on} className="timeline__grid" style={{ insetInlineStart: x }} />
        ))}
        {ticks.upper.map(({ on, x }) => (
          <i key={on} className="timeline__grid timeline__grid--upper" style={{ insetInlineStart: x }} />
        ))}
        {isDayShown && (
          <svg
            className="timeline__today"
            width="3"
            height="100%"
            style={{ insetInlineStart: Math.floor(todayPx) - 1 }}
          >
            <rect x={(todayPx % 1) + 0.25} width="1.5" height="100%" />
          </svg>
        )}
      </div>
    </div>
  );
}

interface LinesProps extends Drawn {
  readonly part: readonly VisibleGroup[];
  readonly focus: RowFocus;
  readonly onFold: (group: number, isFolded: boolean) => void;
}

/** A row of the drawing by its position. */
function Row({ row, frame, view, source, focus }: Drawn & { readonly row: number; readonly focus: RowFocus }) {
  const index = view.rows[row] ?? -1;
  const program = source.programs[index];
  if (!program) return null;
  const isCurrent = row === focus.row;
  return (
    <TimelineProgram
      row={row}
      program={program}
      health={healthAt(view.judged, index)}
      frame={frame}
      stance={isCurrent ? (focus.isFocused ? "focused" : "stop") : "out"}
      stationId={isCurrent ? focus.stationId : undefined}
    />
  );
}

/** The heads and rows in sight, and the one that holds the focus wherever it is. */
function Lines({ part, focus, onFold, ...drawn }: LinesProps) {
  const { m } = drawn.frame.i18n;
  const { view } = drawn;
  const idOf = (row: number) => drawn.source.programs[view.rows[row] ?? -1]?.id ?? row;
  const isIn = ({ group, from, to }: VisibleGroup) =>
    focus.row === HEAD ? group === focus.group : focus.row >= from && focus.row < to;
  const head = (group: number) => (
    <GroupHead
      key={`group ${view.groups[group]?.id}`}
      {...drawn}
      group={group}
      isStop={focus.row === HEAD && focus.group === group}
      onFold={onFold}
    />
  );
  const line = (row: number) => <Row key={idOf(row)} row={row} focus={focus} {...drawn} />;
  const lines = part.flatMap(({ group, from, to }) => [
    head(group),
    ...Array.from({ length: to - from }, (_, at) => line(from + at)),
  ]);
  // among the others: when it comes into sight it must stay the same element, or it would lose the focus
  if (!part.some(isIn)) lines.push(focus.row === HEAD ? head(focus.group) : line(focus.row));
  return (
    <div role="list" aria-label={m.timeline.chart}>
      {lines}
    </div>
  );
}

/** The rows in sight under their groups, with the card of the one that is pointed at or focused. */
export function TimelineBody(props: TimelineBodyProps) {
  const { frame, view, source, scroller, ticks, onFold, onReveal } = props;
  const body = useRef<HTMLDivElement>(null);
  const window = useScrollWindow(scroller);
  const drawn = { frame, view, source };
  const keys = useRowKeys(body, {
    frame,
    programAt: (row) => source.programs[view.rows[row] ?? -1],
    rowOf: (id) => view.rows.findIndex((index) => source.programs[index]?.id === id),
    fold: onFold,
    reveal: onReveal,
  });
  const part = visiblePart(frame.layout, window.topPx, window.bottomPx);
  const card = useCardSubject(drawn, keys, { body, scroller });
  const press = useLinePress(drawn, keys, card);
  return (
    <div
      ref={body}
      role="presentation"
      className="timeline__body"
      style={{ blockSize: frame.layout.heightPx }}
      onPointerMove={card.point}
      onPointerLeave={card.leave}
      {...press}
      onFocus={(event) => {
        if (isInCard(event.target)) return;
        card.show();
        keys.noteFocus(placeOf(event.target));
      }}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) keys.noteFocus(undefined);
      }}
      onKeyDown={(event) => {
        if (isInCard(event.target) || event.key === "Escape" || event.key === "Tab") return;
        if (event.key.startsWith("Arrow")) card.show();
        card.forget();
        keys.onKeyDown(event);
      }}
    >
      <Ground frame={frame} ticks={ticks} />
      <Lines {...drawn} part={part} focus={keys.focus} onFold={onFold} />
      {blocksOf(frame.layout, part).map((block) => (
        <TimelineBlock key={block.from} {...block} {...drawn} />
      ))}
      <p className="visually-hidden" aria-live="polite">
        {stationWords(drawn, keys.focus)}
      </p>
      {card.subject && (
        <PlacedCard
          {...drawn}
          subject={card.subject}
          scroller={scroller}
          onClose={card.isTouched ? card.putAway : undefined}
        />
      )}
    </div>
  );
}
