import { useMemo } from "react";
import { type FullDate, day, firstDay, lastDay } from "#contract/dates.ts";
import type { Health } from "#contract/vocabulary.ts";
import type { TimeScale } from "#charts/time-scale.ts";
import { expiryOn, termFirstDay } from "#domain/agreements.ts";
import type { ShownRecords } from "#domain/shown-records.ts";
import { HealthGlyph } from "#ui/health-glyph.tsx";
import { type Area, SIZE } from "./stage.ts";
import type { Voices } from "./voice.ts";
import { Words } from "./words.tsx";

/** The state of the partnership on one day of the film. */
export interface FilmFrame {
  readonly on: FullDate;
  readonly signed: number;
  readonly inForce: number;
  readonly events: number;
  readonly done: number;
  readonly reached: number;
  readonly byHealth: readonly { readonly health: Health; readonly count: number }[];
}

interface LanesProps {
  readonly records: ShownRecords;
  readonly on: FullDate;
  readonly scale: TimeScale;
  readonly within: { readonly top: number; readonly bottom: number };
  readonly label: string;
}

const LANE = 17;

/** Terms of the papers signed by the day, each in the first free lane. */
export function Terms({ records: { agreements = [] }, on, scale, within, label }: LanesProps) {
  const lanes = useMemo(() => lanesOf(agreements, scale.lastOn), [agreements, scale.lastOn]);
  const most = Math.max(1, Math.floor((within.bottom - within.top - 10) / LANE));
  return (
    <g>
      <Words x={scale.startPx} y={within.top + 22} size={SIZE.foot} look={{ fill: "var(--ink-3)", halo: true }}>
        {label}
      </Words>
      {lanes.map(({ agreement, lane, firstOn, lastOn }) => {
        if (lastDay(agreement.signedOn) > on || lane >= most) return null;
        const y = within.bottom - 16 - lane * LANE;
        const startX = Math.max(scale.startPx, scale.x(firstOn < scale.firstOn ? scale.firstOn : firstOn));
        const endX = scale.xEnd(lastOn > on ? on : lastOn);
        const isRunning = lastOn >= on;
        return (
          <path
            key={agreement.id}
            d={`M${startX} ${y}H${Math.max(startX + 8, Math.min(endX, scale.endPx))}`}
            stroke={isRunning ? "var(--ink)" : "var(--rule-2)"}
            strokeWidth={isRunning ? 9 : 6}
          />
        );
      })}
    </g>
  );
}

function lanesOf(agreements: NonNullable<ShownRecords["agreements"]>, lastOn: FullDate) {
  const ends: FullDate[] = [];
  const terms = agreements
    .map((agreement) => {
      const open = agreement.openEnded === true ? lastOn : lastDay(agreement.signedOn);
      return { agreement, firstOn: termFirstDay(agreement), lastOn: expiryOn(agreement) ?? open };
    })
    .toSorted((a, b) => (a.firstOn < b.firstOn ? -1 : 1));
  return terms.map((term) => {
    const free = ends.findIndex((end) => end < term.firstOn);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = term.lastOn;
    return { ...term, lane };
  });
}

/** Events of each year as a column that grows. */
export function EventColumns({ records: { events = [] }, on, scale, within, label }: LanesProps) {
  const byYear = useMemo(() => Map.groupBy(events, (event) => firstDay(event.on).slice(0, 4)), [events]);
  const most = Math.max(1, ...[...byYear.values()].map((own) => own.length));
  const unit = (within.bottom - within.top - 6) / most;
  return (
    <g>
      <Words x={scale.startPx} y={within.top + 22} size={SIZE.foot} look={{ fill: "var(--ink-3)", halo: true }}>
        {label}
      </Words>
      {[...byYear].map(([year, own]) => {
        const count = own.filter((event) => firstDay(event.on) <= on).length;
        const from = day(`${year}-01-01`);
        if (count === 0 || from < scale.firstOn || from > scale.lastOn) return null;
        const startX = scale.x(from);
        const width = scale.xEnd(day(`${year}-12-31`)) - startX;
        return (
          <rect
            key={year}
            x={startX + width * 0.16}
            y={within.bottom - count * unit}
            width={width * 0.68}
            height={count * unit}
            fill="var(--rule-2)"
          />
        );
      })}
    </g>
  );
}

const FILL: Readonly<Record<Health, string>> = {
  done: "var(--st-done)",
  "on-track": "var(--ink-2)",
  late: "var(--st-late)",
  "at-risk": "var(--st-risk-g)",
  unreported: "var(--rule-2)",
  paused: "var(--rule-2)",
  stopped: "var(--rule-2)",
  "not-started": "var(--rule)",
};

/** Programmes by health: what has not begun yet is the pale rest. */
export function HealthBar({
  frame,
  area: { x, y, width, height },
  voices,
}: {
  frame: FilmFrame;
  area: Area;
  voices: Voices;
}) {
  const whole = Math.max(
    1,
    frame.byHealth.reduce((sum, { count }) => sum + count, 0),
  );
  const {
    main: { m, f },
    measure,
  } = voices;
  let startX = x;
  return frame.byHealth.map(({ health, count }) => {
    const own = (width * count) / whole;
    const at = startX;
    startX += own;
    return (
      <g key={health}>
        <rect x={at} y={y + height - 9} width={Math.max(0, own - 3)} height="9" fill={FILL[health]} />
        {own > 84 && (
          <>
            <g transform={`translate(${at} ${y})`}>
              <HealthGlyph health={health} size={28} silent />
            </g>
            <Words x={at + 36} y={y + 24} size={SIZE.minor} look={{ fill: "var(--ink-2)" }}>
              {measure(`${f.number(count)} ${m.words.healthCount[health]}`, SIZE.minor, 400) < own - 50
                ? `${f.number(count)} ${m.words.healthCount[health]}`
                : f.number(count)}
            </Words>
          </>
        )}
      </g>
    );
  });
}
