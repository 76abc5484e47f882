import { type FullDate, addDays, addMonths, firstDay } from "#contract/dates.ts";
import type { TrackerEvent } from "#contract/records.ts";
import { timeScale } from "#charts/time-scale.ts";
import { eventStatus } from "#domain/events.ts";
import { MoreRows, RowName, RowRule } from "./row-name.tsx";
import { setRows } from "./set-rows.ts";
import { type Area, SIZE } from "./stage.ts";
import type { Voices } from "./voice.ts";
import { Words } from "./words.tsx";

const STRIP = 92;
/** No wall has room for more. */
const MOST_ROWS = 40;

interface EventRowsProps {
  /** In the order of the rows. */
  readonly events: readonly TrackerEvent[];
  readonly asOf: FullDate;
  readonly area: Area;
  readonly voices: Voices;
}

/** A line of time with a diamond per event, and the nearest of them by name. */
export function EventRows({ events, asOf, area, voices }: EventRowsProps) {
  const { main, measure } = voices;
  const list = { ...area, y: area.y + STRIP, height: area.height - STRIP };
  const near = events.slice(0, MOST_ROWS);
  const dateRoom = Math.max(0, ...near.map(({ on }) => measure(main.f.date(on), 30, 700))) + 64;
  const { rows, names, hidden, bottom } = setRows(
    near.map(({ title }) => title),
    { room: area.width - dateRoom, height: list.height, least: 62, most: 78, voices },
  );
  return (
    <g>
      <EventStrip events={events} asOf={asOf} area={{ ...area, height: STRIP }} voices={voices} />
      {rows.map((row, place) => {
        const [event, name] = [events[place], names[place]];
        if (!event || !name) return null;
        const y = list.y + row.middle;
        const isAhead = eventStatus(event, asOf) === "upcoming";
        return (
          <g key={event.id}>
            <RowRule x={area.x} y={list.y + row.top} width={area.width} />
            <Diamond
              x={area.x + 13}
              y={y}
              isFilled={event.kind === "signing"}
              colour={isAhead ? "var(--ink-3)" : "var(--ink)"}
            />
            <Words x={area.x + 40} y={y + 10} size={30} look={{ weight: 700 }}>
              {main.f.date(event.on)}
            </Words>
            <RowName name={name} x={area.x + dateRoom} y={y} />
          </g>
        );
      })}
      <MoreRows
        count={hidden + Math.max(0, events.length - MOST_ROWS)}
        x={area.x}
        y={list.y + bottom + 28}
        voices={voices}
      />
    </g>
  );
}

function Diamond({ x, y, isFilled, colour }: { x: number; y: number; isFilled: boolean; colour: string }) {
  return (
    <path
      d={`M${x} ${y - 13}l13 13l-13 13l-13 -13z`}
      fill={isFilled ? colour : "var(--paper)"}
      stroke={colour}
      strokeWidth="3.5"
    />
  );
}

function EventStrip({ events, asOf, area: { x, y, width }, voices }: EventRowsProps) {
  const starts = events.map(({ on }) => firstDay(on));
  const earliest = [addMonths(asOf, -12), ...starts].reduce((a, b) => (a < b ? a : b));
  const latest = [addDays(asOf, 30), ...starts].reduce((a, b) => (a > b ? a : b));
  const scale = timeScale({ firstOn: earliest, lastOn: latest }, { startPx: x, endPx: x + width });
  const line = y + 30;
  const { f } = voices.main;
  const nowX = scale.xEnd(asOf);
  const isNearEnd = x + width - nowX < 160;
  return (
    <g>
      <path d={`M${x} ${line}H${x + width}`} stroke="var(--rule-2)" strokeWidth="2.5" />
      <path d={`M${nowX} ${line - 26}v52`} stroke="var(--ink)" strokeWidth="3" />
      {events.map((event) => (
        <Diamond
          key={event.id}
          x={Math.min(x + width - 13, Math.max(x + 13, scale.x(firstDay(event.on))))}
          y={line}
          isFilled={event.kind === "signing"}
          colour="var(--ink)"
        />
      ))}
      {nowX - x > 240 && (
        <Words x={x} y={line + 46} size={SIZE.foot} look={{ fill: "var(--ink-3)" }}>
          {f.date(earliest)}
        </Words>
      )}
      <Words
        x={isNearEnd ? x + width : Math.max(nowX, x + 80)}
        y={line + 46}
        size={SIZE.foot}
        look={{ anchor: isNearEnd ? "end" : "middle", weight: 700 }}
      >
        {f.date(asOf)}
      </Words>
    </g>
  );
}
