import type { LocalizedText } from "#contract/scalars.ts";
import { sectorColour, sectorOnColour } from "#ui/sector-roundel.tsx";
import { MoreRows, RowName, RowRule } from "./row-name.tsx";
import { setRows } from "./set-rows.ts";
import { type Area, SIZE } from "./stage.ts";
import type { Voices } from "./voice.ts";
import { Words } from "./words.tsx";

export interface SectorLine {
  readonly id: string;
  readonly title: LocalizedText;
  /** Place among the partnership's sectors, from 1; 0: not among them. */
  readonly number: number;
  readonly programs: number;
  readonly reached: number;
  readonly overdue: number;
  readonly pending: number;
}

const MOST_PITCH = 74;
const COUNT_ROOM = 130;

/** One line per sector with a station per milestone, and how many of them are reached. */
export function SectorRows({ lines, area, voices }: { lines: readonly SectorLine[]; area: Area; voices: Voices }) {
  const nameRoom = area.width * 0.52;
  const texts = lines.map((line) => nameOf(line, voices));
  const { rows, names, hidden, bottom } = setRows(texts, {
    room: nameRoom - 66,
    height: area.height,
    least: 43,
    most: MOST_PITCH,
    voices,
  });
  const most = Math.max(1, ...lines.map(({ reached, overdue, pending }) => reached + overdue + pending));
  const stationRoom = area.width - nameRoom - COUNT_ROOM - 40;
  const step = Math.min(62, stationRoom / most);
  return (
    <g>
      {rows.map((row, place) => {
        const [line, name] = [lines[place], names[place]];
        if (!line || !name) return null;
        const y = area.y + row.middle;
        return (
          <g key={line.id}>
            {place > 0 && <RowRule x={area.x} y={area.y + row.top} width={area.width} />}
            <Roundel line={line} x={area.x + 20} y={y} />
            <RowName name={name} x={area.x + 56} y={y} />
            <Stations line={line} x={area.x + nameRoom + 24} y={y} step={step} />
            <Counts line={line} x={area.x + area.width} y={y} voices={voices} />
          </g>
        );
      })}
      <MoreRows count={hidden} x={area.x} y={area.y + bottom + 28} voices={voices} />
    </g>
  );
}

interface PartProps {
  readonly line: SectorLine;
  readonly x: number;
  readonly y: number;
}

function Roundel({ line: { number }, x, y }: PartProps) {
  return (
    <g>
      <circle cx={x} cy={y} r="19" fill={sectorColour(number)} />
      <Words
        x={x}
        y={y + 8.5}
        size={SIZE.minor - 1}
        look={{ anchor: "middle", weight: 700, fill: sectorOnColour(number) }}
      >
        {number > 0 ? String(number) : "–"}
      </Words>
    </g>
  );
}

function nameOf({ number, title }: SectorLine, { main, second }: Voices): LocalizedText {
  if (number > 0) return title;
  return {
    [main.lang]: main.m.present.drawing.unknownSector,
    ...(second && { [second.lang]: second.m.present.drawing.unknownSector }),
  };
}

/** Stations side by side; where they would touch, a bar in the same order. */
function Stations({ line, x, y, step }: PartProps & { readonly step: number }) {
  const { number, reached, overdue, pending } = line;
  const colour = sectorColour(number);
  const count = reached + overdue + pending;
  if (count === 0) return <path d={`M${x} ${y}h28`} stroke="var(--rule-2)" strokeWidth="3" strokeDasharray="6 6" />;
  const at = (place: number) => x + (place + 0.5) * step;
  if (step < 26) {
    return (
      <g>
        <rect x={x} y={y - 9} width={count * step} height="18" fill="none" stroke={colour} strokeWidth="2.5" />
        <rect x={x} y={y - 9} width={reached * step} height="18" fill={colour} />
        <rect x={x + reached * step} y={y - 9} width={overdue * step} height="18" fill="var(--st-late)" />
      </g>
    );
  }
  return (
    <g>
      {count > 1 && (
        <>
          <path d={`M${at(0)} ${y}H${at(count - 1)}`} stroke={colour} strokeWidth="12" />
          <path d={`M${at(Math.max(0, reached - 1))} ${y}H${at(count - 1)}`} stroke="var(--paper)" strokeWidth="7" />
        </>
      )}
      {Array.from({ length: count }, (_, place) => {
        const isReached = place < reached;
        const isOverdue = !isReached && place < reached + overdue;
        return (
          <g key={place}>
            {isOverdue && (
              <circle cx={at(place)} cy={y} r="20" fill="var(--paper)" stroke="var(--st-late)" strokeWidth="4" />
            )}
            <circle
              cx={at(place)}
              cy={y}
              r="11.5"
              fill={isReached ? colour : "var(--paper)"}
              stroke={isReached ? "var(--paper)" : colour}
              strokeWidth="4"
            />
          </g>
        );
      })}
    </g>
  );
}

function Counts({ line, x, y, voices }: PartProps & { readonly voices: Voices }) {
  const { main, measure } = voices;
  const { reached, overdue, pending } = line;
  const whole = reached + overdue + pending;
  if (whole === 0) {
    return (
      <Words x={x} y={y + 9} size={SIZE.minor} look={{ anchor: "end", fill: "var(--ink-3)" }}>
        –
      </Words>
    );
  }
  const of = ` / ${main.f.number(whole)}`;
  return (
    <>
      <Words x={x} y={y + 12} size={SIZE.body} look={{ anchor: "end", fill: "var(--ink-2)" }}>
        {of}
      </Words>
      <Words x={x - measure(of, SIZE.body, 400) - 4} y={y + 13} size={40} look={{ anchor: "end", weight: 700 }}>
        {main.f.number(reached)}
      </Words>
    </>
  );
}
