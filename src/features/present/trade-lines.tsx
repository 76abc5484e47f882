import { periodFirstDay, periodLastDay } from "#contract/periods.ts";
import { dayNumber } from "#contract/dates.ts";
import { type ValueScale, valueScale } from "#charts/value-ticks.ts";
import type { DrawnPoint } from "#domain/series-gaps.ts";
import { type Area, SIZE } from "./stage.ts";
import { type Voice, type Voices, secondOf } from "./voice.ts";
import { EndLabels, type TradeLine } from "./trade-end-labels.tsx";
import { Words } from "./words.tsx";

export interface TradeLinesProps {
  readonly lines: readonly TradeLine[];
  readonly area: Area;
  readonly voices: Voices;
  readonly unit: (voice: Voice) => string;
  readonly keepsZero: boolean;
}

interface Place {
  readonly x: number;
  readonly y: number;
  readonly isHollow: boolean;
}

const AXIS = 46;
const UNIT_ROOM = 44;

const middleOf = ({ period }: DrawnPoint) => (dayNumber(periodFirstDay(period)) + dayNumber(periodLastDay(period))) / 2;

/** Runs of points without a gap between them. */
function runsOf(line: TradeLine, place: (point: DrawnPoint, value: number) => Place): readonly (readonly Place[])[] {
  const runs: Place[][] = [[]];
  for (const point of line.points) {
    if (point.value === null) runs.push([]);
    else runs.at(-1)?.push(place(point, point.value));
  }
  return runs.filter((run) => run.length > 0);
}

/** Lines with their last value and name at the end; a gap stays a gap, a derived value is hollow (DESIGN §5). */
export function TradeLines({ lines, area, voices, unit, keepsZero }: TradeLinesProps) {
  const { main, measure } = voices;
  const isNarrow = area.width < 1000;
  const labelRoom = isNarrow ? 20 : Math.min(440, area.width * 0.27);
  const values = lines.flatMap((line) =>
    line.points.flatMap(({ value }) => (value === null ? [] : [line.drawn(value, main)])),
  );
  const axis = valueScale(values, keepsZero ? 0 : null, 4);
  const tickRoom = Math.max(40, ...axis.ticks.map((tick) => measure(main.f.number(tick), SIZE.foot, 400))) + 18;
  const namesRoom = isNarrow ? lines.length * 84 : 0;
  const top = area.y + UNIT_ROOM + namesRoom;
  const bottom = area.y + area.height - AXIS;
  const days = lines.flatMap(({ points }) => points.map(middleOf));
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const [startX, endX] = [area.x + tickRoom + 16, area.x + area.width - labelRoom - 30];
  const xOf = (day: number) =>
    last === first ? (startX + endX) / 2 : startX + ((day - first) / (last - first)) * (endX - startX);
  const yOf = (value: number) => bottom - ((value - axis.low) / (axis.high - axis.low)) * (bottom - top - 16);
  if (lines.length === 0) return null;
  return (
    <g>
      <Unit area={area} voices={voices} unit={unit} />
      <Ticks axis={axis} span={{ fromX: area.x + tickRoom, toX: endX + 16 }} yOf={yOf} voices={voices} />
      <Periods lines={lines} y={bottom + 40} xOf={xOf} voices={voices} />
      {lines.map((line) => (
        <Curve
          key={line.id}
          line={line}
          runs={runsOf(line, (point, value) => ({
            x: xOf(middleOf(point)),
            y: yOf(line.drawn(value, main)),
            isHollow: point.point?.evidence === "estimated" || point.point?.isDerived === true,
          }))}
        />
      ))}
      <EndLabels
        lines={lines}
        voices={voices}
        at={
          isNarrow
            ? { x: area.x, y: area.y + UNIT_ROOM, room: area.width }
            : { x: endX + 30, y: undefined, room: labelRoom }
        }
        yOf={(line) => yOf(line.drawn(line.last.value, main))}
        within={{ top, bottom }}
      />
    </g>
  );
}

interface TicksProps {
  readonly axis: ValueScale;
  readonly span: { readonly fromX: number; readonly toX: number };
  readonly yOf: (value: number) => number;
  readonly voices: Voices;
}

/** Lines at round values, with the values before them. */
function Ticks({ axis, span: { fromX, toX }, yOf, voices: { main } }: TicksProps) {
  return axis.ticks.map((tick) => (
    <g key={tick}>
      <path d={`M${fromX} ${yOf(tick)}H${toX}`} stroke={tick === 0 ? "var(--rule-2)" : "var(--grid)"} strokeWidth="2" />
      <Words x={fromX - 14} y={yOf(tick) + 8} size={SIZE.foot} look={{ anchor: "end", fill: "var(--ink-3)" }}>
        {main.f.number(tick)}
      </Words>
    </g>
  ));
}

function Unit({ area, voices, unit }: Pick<TradeLinesProps, "area" | "voices" | "unit">) {
  const { main, second, measure } = voices;
  const text = unit(main);
  const other = secondOf(voices, unit);
  return (
    <>
      <Words x={area.x} y={area.y + 20} size={SIZE.minor} look={{ fill: "var(--ink-2)" }}>
        {text}
      </Words>
      {other !== undefined && (
        <Words
          x={area.x + measure(text, SIZE.minor, 400) + 22}
          y={area.y + 20}
          size={SIZE.minor - 1}
          look={{ fill: "var(--ink-3)", lang: second?.tag }}
        >
          {other}
        </Words>
      )}
    </>
  );
}

/** Names of periods below, as many as have room; the last one always. */
function Periods({
  lines,
  y,
  xOf,
  voices,
}: {
  lines: readonly TradeLine[];
  y: number;
  xOf: (day: number) => number;
  voices: Voices;
}) {
  const { f } = voices.main;
  const points = [...new Map(lines.flatMap((line) => line.points).map((point) => [point.period, point])).values()];
  const ordered = points.toSorted((a, b) => middleOf(a) - middleOf(b));
  const widest = Math.max(0, ...ordered.map(({ period }) => voices.measure(f.periodShort(period), SIZE.foot, 700)));
  const [first, last] = [ordered[0], ordered.at(-1)];
  const room = first && last ? xOf(middleOf(last)) - xOf(middleOf(first)) : 0;
  const step = Math.max(1, Math.ceil((ordered.length * (widest + 26)) / Math.max(1, room)));
  return ordered.flatMap((point, index) =>
    (ordered.length - 1 - index) % step === 0
      ? [
          <Words
            key={point.period}
            x={xOf(middleOf(point))}
            y={y}
            size={SIZE.foot}
            look={{
              anchor: "middle",
              fill: point === last ? "var(--ink)" : "var(--ink-3)",
              weight: point === last ? 700 : 400,
            }}
          >
            {f.periodShort(point.period)}
          </Words>,
        ]
      : [],
  );
}

function Curve({ line: { colour }, runs }: { line: TradeLine; runs: readonly (readonly Place[])[] }) {
  return (
    <g>
      {runs.map((run) => (
        <path
          key={run[0]?.x}
          d={run.map(({ x, y }, index) => `${index === 0 ? "M" : "L"}${x} ${y}`).join("")}
          fill="none"
          stroke={colour}
          strokeWidth="4.5"
          strokeLinejoin="round"
        />
      ))}
      {runs.flat().map(({ x, y, isHollow }) => (
        <circle
          key={x}
          cx={x}
          cy={y}
          r="6.5"
          fill={isHollow ? "var(--paper)" : colour}
          stroke={colour}
          strokeWidth="3"
        />
      ))}
    </g>
  );
}
