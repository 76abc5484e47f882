import { useId, useMemo, useRef } from "react";
import { useI18n } from "#ui/i18n-context.tsx";
import { LocalText, useLocalText } from "#ui/local-text.tsx";
import { useElementWidth } from "#ui/use-element-width.ts";
import {
  EVENT_LINE_PX,
  type LineageColumns,
  lineageColumns,
  lineCount,
  type PlacedEvent,
  placedEvents,
} from "./lineage-layout.ts";
import { LineageLabels } from "./lineage-labels.tsx";
import { LineageAxis, LineageRails } from "./lineage-rails.tsx";
import { type LineageScale, lineageScale } from "./lineage-scale.ts";
import { LineageTerms } from "./lineage-terms.tsx";
import type { LineageEvent, LineageGap, LineageView } from "./lineage-types.ts";
import "./lineage.css";

const START_PX = 50;
const FOOT_PX = 14;
const FLAG_PX = 90;

function CityHead({ view, side, atPx }: { readonly view: LineageView; readonly side: 0 | 1; readonly atPx: number }) {
  const { name, second } = view.cities[side];
  return (
    <div className={`lineage__city lineage__city--${side === 0 ? "a" : "b"}`} style={{ insetInlineStart: atPx }}>
      <LocalText of={name} />
      {second && (
        <>
          {" · "}
          <span lang={second.lang}>{second.text}</span>
        </>
      )}
    </div>
  );
}

function GapName({
  gap,
  scale,
  widthPx,
}: {
  readonly gap: LineageGap;
  readonly scale: LineageScale;
  readonly widthPx: number;
}) {
  const { m } = useI18n();
  const local = useLocalText();
  const heightPx = scale.yEnd(gap.lastOn) - scale.y(gap.firstOn);
  const fits = lineCount(local(gap.title), { sizePx: 13, columnPx: widthPx - 40 }) * 17 + 4 <= heightPx - 2;
  return <span title={local(gap.title)}>{fits ? <LocalText of={gap.title} /> : m.agreements.lineage.gapShort}</span>;
}

function EventMark({
  event,
  atPx,
  leftPx,
}: {
  readonly event: LineageEvent;
  readonly atPx: number;
  readonly leftPx: number;
}) {
  const colour = event.city === undefined ? "var(--ink)" : `var(--city-${event.city})`;
  return (
    <path
      d={`M${leftPx} ${atPx - 5}l5 5-5 5-5-5z`}
      fill={event.isAhead ? "var(--paper)" : colour}
      stroke={event.isAhead ? "var(--rule-2)" : colour}
    />
  );
}

interface GapsProps {
  readonly view: LineageView;
  readonly scale: LineageScale;
  readonly columns: LineageColumns;
}

function Gaps({ view, scale, columns }: GapsProps) {
  const widthPx = columns.boxRightPx - columns.boxLeftPx;
  return view.gaps.map((gap) => (
    <div
      key={gap.id}
      className="lineage__gap"
      style={{
        insetBlockStart: scale.y(gap.firstOn) + 2,
        blockSize: Math.max(0, scale.yEnd(gap.lastOn) - scale.y(gap.firstOn) - 4),
        insetInlineStart: columns.boxLeftPx,
        inlineSize: widthPx,
      }}
    >
      <GapName gap={gap} scale={scale} widthPx={widthPx} />
    </div>
  ));
}

interface EventsProps {
  readonly placed: readonly PlacedEvent[];
  readonly columns: LineageColumns;
  readonly columnPx: number;
}

function Events({ placed, columns, columnPx }: EventsProps) {
  const { f } = useI18n();
  return placed.map(({ event, atPx }) => (
    <div
      key={event.id}
      className={event.isAhead ? "lineage__event lineage__event--ahead" : "lineage__event"}
      style={{
        insetBlockStart: atPx - EVENT_LINE_PX / 2,
        insetInlineStart: columns.eventsPx + 13,
        inlineSize: columnPx,
      }}
    >
      <span className="lineage__event-day">{f.date(event.on)}</span> <LocalText of={event.title} />
    </div>
  ));
}

/**
 * The lineage of agreements as two rails with rungs at signings and boxes over terms (DESIGN §4 Agreements): laid up
 * to the as-of day, hollow after it; gaps are hatched and named.
 */
export function LineageChart({ view }: { readonly view: LineageView }) {
  const { m, f } = useI18n();
  const local = useLocalText();
  const box = useRef<HTMLDivElement>(null);
  const widthPx = useElementWidth(box, 740);
  const hatchId = useId();
  const columns = useMemo(() => lineageColumns(widthPx), [widthPx]);
  const scale = useMemo(() => lineageScale(view, { startPx: START_PX, perYearPx: columns.perYearPx }), [view, columns]);
  const heightPx = scale.endPx + FOOT_PX;
  const asOfPx = Math.min(scale.endPx, Math.max(scale.startPx, scale.yEnd(view.asOf)));
  const columnPx = widthPx - columns.eventsPx - 14;
  const eventText = (event: LineageEvent) => `${f.date(event.on)} ${local(event.title)}`;
  const placed = columns.isNarrow
    ? []
    : placedEvents(view.events, { scale, textOf: eventText, columnPx }, [[asOfPx - 13, asOfPx + 13]]);
  return (
    <div ref={box} className={columns.isNarrow ? "lineage lineage--narrow" : "lineage"} style={{ blockSize: heightPx }}>
      <svg
        width={widthPx}
        height={heightPx}
        role="img"
        aria-label={m.agreements.lineage.description(view.terms.length, view.asOf, f)}
      >
        <LineageAxis scale={scale} columns={columns} />
        <path d={`M${columns.axisPx + 6} ${asOfPx}H${widthPx}`} stroke="var(--ink)" strokeWidth="1.5" />
        <LineageRails view={view} scale={scale} columns={columns} hatchId={hatchId} />
        {placed.map(({ event, atPx }) => (
          <EventMark key={event.id} event={event} atPx={atPx} leftPx={columns.eventsPx} />
        ))}
      </svg>
      <LineageLabels view={view} scale={scale} columns={columns} />
      <CityHead view={view} side={0} atPx={columns.railAPx} />
      <CityHead view={view} side={1} atPx={columns.railBPx} />
      <Gaps view={view} scale={scale} columns={columns} />
      <LineageTerms terms={view.terms} scale={scale} columns={columns} />
      <Events placed={placed} columns={columns} columnPx={columnPx} />
      <div className="lineage__flag" style={{ insetBlockStart: asOfPx - 10, inlineSize: FLAG_PX }}>
        {f.date(view.asOf)}
      </div>
    </div>
  );
}
