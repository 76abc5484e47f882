import { type FullDate, firstDay, lastDay } from "#contract/dates.ts";
import type { Milestone, Program } from "#contract/records.ts";
import type { TimeScale } from "#charts/time-scale.ts";
import { programHealth } from "#domain/health.ts";
import { milestoneStatus } from "#domain/milestones.ts";
import { HealthGlyph } from "#ui/health-glyph.tsx";
import { sectorColour } from "#ui/sector-roundel.tsx";
import { MoreRows, RowName, RowRule } from "./row-name.tsx";
import { setRows } from "./set-rows.ts";
import { type Area, SIZE } from "./stage.ts";
import type { Voices } from "./voice.ts";
import { AXIS_ROOM, YearAxis } from "./year-axis.tsx";

export interface ProgramRowsProps {
  readonly programs: readonly Program[];
  readonly area: Area;
  readonly voices: Voices;
  readonly asOf: FullDate;
  readonly sectorIds: readonly string[];
  readonly scaleOver: (startPx: number, endPx: number) => TimeScale;
}

/** DESIGN 3.2, Present: line 1.3, station 1.2, ring 2 per cent of the shorter side. */
const LINE = 13;
const STATION = 12;
const RING = 20;
const GLYPH = 34;
/** No wall has room for more. */
const MOST_ROWS = 40;

/** Programmes as metro lines on one axis; fewer where the room is short. */
export function ProgramRows(props: ProgramRowsProps) {
  const { programs, area, voices, asOf, sectorIds, scaleOver } = props;
  const isNarrow = area.width < 1000;
  const nameRoom = isNarrow ? area.width * 0.48 : area.width * 0.52;
  const scale = scaleOver(area.x + nameRoom + 30, area.x + area.width);
  const {
    rows,
    names,
    hidden,
    bottom: end,
  } = setRows(
    programs.slice(0, MOST_ROWS).map(({ title }) => title),
    { room: nameRoom - GLYPH - 16, height: area.height - AXIS_ROOM, least: 70, most: 92, voices },
  );
  const bottom = area.y + end;
  return (
    <g>
      {rows.length > 0 && <YearAxis scale={scale} top={area.y} bottom={bottom} asOf={asOf} voices={voices} />}
      {rows.map((row, place) => {
        const [program, name] = [programs[place], names[place]];
        if (!program || !name) return null;
        const y = area.y + row.middle;
        const number = sectorIds.indexOf(program.sectorId) + 1;
        return (
          <g key={program.id}>
            {place > 0 && <RowRule x={area.x} y={area.y + row.top} width={area.width} />}
            <g transform={`translate(${area.x} ${y - GLYPH / 2})`}>
              <HealthGlyph health={programHealth(program, asOf).health} size={GLYPH} silent />
            </g>
            <RowName name={name} x={area.x + GLYPH + 16} y={y} />
            <MetroLine program={program} y={y} scale={scale} asOf={asOf} colour={sectorColour(number)} />
          </g>
        );
      })}
      <MoreRows
        count={hidden + Math.max(0, programs.length - MOST_ROWS)}
        x={area.x}
        y={bottom + SIZE.minor + 8}
        voices={voices}
      />
    </g>
  );
}

interface MetroLineProps {
  readonly program: Program;
  readonly y: number;
  readonly scale: TimeScale;
  readonly asOf: FullDate;
  readonly colour: string;
}

/** Laid track solid, planned track hollow; a station per milestone (DESIGN 3.2). */
function MetroLine({ program, y, scale, asOf, colour }: MetroLineProps) {
  const startX = scale.x(scale.within(firstDay(program.start)));
  const endX = scale.xEnd(scale.within(program.end === undefined ? scale.lastOn : lastDay(program.end)));
  const nowX = Math.min(endX, Math.max(startX, scale.xEnd(scale.within(asOf))));
  return (
    <g>
      {nowX < endX && (
        <rect
          x={nowX}
          y={y - LINE / 2 + 1}
          width={endX - nowX}
          height={LINE - 2}
          rx={LINE / 2}
          fill="var(--paper)"
          stroke={colour}
          strokeWidth="2.5"
        />
      )}
      {nowX > startX && (
        <path
          d={`M${startX + LINE / 2} ${y}H${Math.max(startX + LINE / 2, nowX - LINE / 2)}`}
          stroke={colour}
          strokeWidth={LINE}
          strokeLinecap="round"
        />
      )}
      {program.milestones.map((milestone) => (
        <Station key={milestone.id} milestone={milestone} y={y} scale={scale} asOf={asOf} colour={colour} />
      ))}
    </g>
  );
}

function Station({ milestone, y, scale, asOf, colour }: Omit<MetroLineProps, "program"> & { milestone: Milestone }) {
  const status = milestoneStatus(milestone, asOf);
  const date = milestone.due ?? milestone.completedOn;
  if (status === "cancelled" || date === undefined) return null;
  const on = lastDay(date);
  if (on < scale.firstOn || on > scale.lastOn) return null;
  const x = scale.x(on);
  return (
    <g>
      {status === "overdue" && (
        <circle cx={x} cy={y} r={RING} fill="var(--paper)" stroke="var(--st-late)" strokeWidth="4" />
      )}
      {status === "reached" ? (
        <circle cx={x} cy={y} r={STATION} fill={colour} stroke="var(--paper)" strokeWidth="4" />
      ) : (
        <circle cx={x} cy={y} r={STATION} fill="var(--paper)" stroke={colour} strokeWidth="4.500" />
      )}
    </g>
  );
}
