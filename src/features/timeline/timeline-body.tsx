import { type PointerEvent, type RefObject, useRef, useState } from "react";
import type { AxisTicks } from "#charts/timeline-ticks.ts";
import { healthAt } from "#domain/program-columns.ts";
import { useI18n } from "#ui/i18n-context.tsx";
import { TimelineCard } from "./timeline-card.tsx";
import { GroupHead } from "./timeline-group-head.tsx";
import { rowTopPx, visiblePart } from "./timeline-layout.ts";
import { TimelineProgram } from "./timeline-program.tsx";
import { type Drawn, type Subject, focusSubject, pointedSubject, rowOf, stationWords } from "./timeline-subject.ts";
import { type RowFocus, useRowKeys } from "./use-row-keys.ts";
import { useScrollWindow } from "./use-scroll-window.ts";

export interface TimelineBodyProps extends Drawn {
  readonly ticks: AxisTicks;
  readonly scroller: RefObject<HTMLDivElement | null>;
}

const CARD_PX = 432;
/** Less room than this is given to no card: then it reaches beyond what is in sight. */
const CARD_MIN_PX = 160;

/** Ground of the drawing: grid, what lies after the as-of day, and its line. */
function Ground({ frame, ticks }: Pick<TimelineBodyProps, "frame" | "ticks">) {
  const { scale, asOf, leftPx } = frame;
  const todayPx = asOf < scale.firstOn ? scale.startPx : asOf > scale.lastOn ? scale.endPx : scale.xEnd(asOf);
  const isDayShown = asOf >= scale.firstOn && asOf <= scale.lastOn;
  return (
    <div className="timeline__ground" style={{ insetInlineStart: leftPx, inlineSize: scale.endPx }} aria-hidden="true">
      <i className="timeline__future" style={{ insetInlineStart: todayPx }} />
      {ticks.lower.map(({ on, x }) => (
        <i key={on} className="timeline__grid" style={{ insetInlineStart: x }} />
      ))}
      {ticks.upper.map(({ on, x }) => (
        <i key={on} className="timeline__grid timeline__grid--upper" style={{ insetInlineStart: x }} />
      ))}
      {isDayShown && <i className="timeline__today" style={{ insetInlineStart: todayPx - 0.75 }} />}
    </div>
  );
}

/** The names of the groups in sight, and their rules. */
function Groups({ frame, view, groups }: Pick<Drawn, "frame" | "view"> & { readonly groups: readonly number[] }) {
  return groups.map((group) => {
    const laid = frame.layout.groups[group];
    return (
      laid && (
        <div
          key={view.groups[group]?.id}
          className="timeline__group"
          style={{ insetBlockStart: laid.topPx, blockSize: laid.heightPx }}
        >
          <GroupHead frame={frame} group={group} />
        </div>
      )
    );
  });
}

/** The rows in sight, and the one that holds the focus wherever it is. */
function Rows({
  frame,
  view,
  source,
  rows,
  focus,
}: Drawn & { readonly rows: readonly number[]; readonly focus: RowFocus }) {
  const { m } = useI18n();
  const drawn = rows.includes(focus.row) ? rows : [...rows, focus.row];
  return (
    <div role="list" aria-label={m.timeline.chart}>
      {drawn.map((row) => {
        const index = view.rows[row] ?? -1;
        const program = source.programs[index];
        const isCurrent = row === focus.row;
        return (
          program && (
            <TimelineProgram
              key={program.id}
              row={row}
              program={program}
              health={healthAt(view.judged, index)}
              frame={frame}
              stance={isCurrent ? (focus.isFocused ? "focused" : "stop") : "out"}
              stationId={isCurrent ? focus.stationId : undefined}
            />
          )
        );
      })}
    </div>
  );
}

const isSame = (one: Subject | undefined, other: Subject | undefined) =>
  one?.row === other?.row && one?.stationId === other?.stationId;

/** What a card is shown for: what is pointed at, else what has the focus, until Escape puts it away. */
function useSubject(drawn: Drawn, focus: RowFocus) {
  const [pointed, setPointed] = useState<Subject>();
  const [isDismissed, setDismissed] = useState(false);
  return {
    subject: isDismissed ? undefined : (pointed ?? focusSubject(drawn, focus)),
    point: (event: PointerEvent) => {
      if (event.pointerType === "touch") return;
      if (event.buttons !== 0) return setPointed(undefined);
      const next = pointedSubject(event, drawn);
      if (next === "card") return;
      if (next?.row !== pointed?.row) setDismissed(false);
      setPointed((before) => (isSame(before, next) ? before : next));
    },
    leave: () => setPointed(undefined),
    dismiss: () => setDismissed(true),
    show: () => setDismissed(false),
  };
}

/** The rows in sight under their groups, with the card of the one that is pointed at or focused. */
export function TimelineBody(props: TimelineBodyProps) {
  const { frame, view, source, scroller } = props;
  const body = useRef<HTMLDivElement>(null);
  const window = useScrollWindow(scroller);
  const keys = useRowKeys(body, frame, (row) => source.programs[view.rows[row] ?? -1]);
  const part = visiblePart(frame.layout, window.topPx, window.bottomPx);
  const card = useSubject(props, keys.focus);
  return (
    <div
      ref={body}
      role="presentation"
      className="timeline__body"
      style={{ blockSize: frame.layout.heightPx }}
      onPointerMove={card.point}
      onPointerLeave={card.leave}
      onFocus={(event) => {
        card.show();
        keys.noteFocus(rowOf(event.target));
      }}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) keys.noteFocus(undefined);
      }}
      onKeyDown={(event) => {
        if (event.key === "Escape") return card.dismiss();
        if (event.key.startsWith("Arrow")) card.show();
        card.leave();
        keys.onKeyDown(event);
      }}
    >
      <Ground frame={frame} ticks={props.ticks} />
      <Groups frame={frame} view={view} groups={part.groups} />
      <Rows {...props} rows={part.rows} focus={keys.focus} />
      <p className="visually-hidden" aria-live="polite">
        {stationWords(props, keys.focus)}
      </p>
      {card.subject && <PlacedCard {...props} subject={card.subject} leftPx={frame.leftPx} />}
    </div>
  );
}

/** The card below its row, or above it in the lower half of what is in sight: never over the row. */
function PlacedCard(props: TimelineBodyProps & { readonly subject: Subject; readonly leftPx: number }) {
  const { frame, view, source, scroller, subject, leftPx } = props;
  const program = source.programs[view.rows[subject.row] ?? -1];
  const box = scroller.current;
  if (!program || !box) return null;
  const rowPx = rowTopPx(frame.layout, subject.row);
  const headPx = box.firstElementChild?.clientHeight ?? 0;
  const abovePx = rowPx - box.scrollTop;
  const belowPx = box.clientHeight - headPx - abovePx - frame.layout.rowPx;
  const isAbove = abovePx > belowPx;
  const widest = leftPx + frame.scale.endPx - CARD_PX;
  return (
    <TimelineCard
      program={program}
      stationId={subject.stationId}
      agreements={source.agreements}
      asOf={source.asOf}
      place={{
        leftPx: Math.max(0, Math.min(widest, leftPx + subject.atPx + 20)),
        topPx: isAbove ? rowPx : rowPx + frame.layout.rowPx,
        isAbove,
        roomPx: Math.max(CARD_MIN_PX, Math.floor(isAbove ? abovePx : belowPx) - 2),
      }}
    />
  );
}
