import type { SectorGoal } from "#contract/records.ts";
import type { GoalJudgement } from "#domain/goals.ts";
import { shortened } from "#ui/text-width.ts";
import { sectorColour } from "#ui/sector-roundel.tsx";
import { MoreRows, RowName, RowRule } from "./row-name.tsx";
import { type SetName, placeRows, setName } from "./set-rows.ts";
import { type Area, SIZE } from "./stage.ts";
import type { Voices } from "./voice.ts";
import { Words } from "./words.tsx";

export interface GoalLine {
  readonly goal: SectorGoal;
  readonly judgement: GoalJudgement;
  /** Place of its sector, from 1; 0: none. */
  readonly number: number;
}

/** One bar per goal from its baseline to its target, with the level expected by now; what asks for attention first. */
export function GoalRows({ lines, area, voices }: { lines: readonly GoalLine[]; area: Area; voices: Voices }) {
  const isNarrow = area.width < 1000;
  const nameRoom = isNarrow ? area.width : area.width * NAME_SHARE;
  const names = lines.map(({ goal }) => setName(goal.title, nameRoom, { voices, isLow: false }));
  const heights = names.map(({ height }) => (isNarrow ? height + BAR_ROOM : Math.max(82, height)));
  const { rows, hidden, bottom } = placeRows(heights, area.height, isNarrow ? 210 : 118);
  const Goal = isNarrow ? NarrowGoal : WideGoal;
  return (
    <g>
      {rows.map((row, place) => {
        const [line, name] = [lines[place], names[place]];
        const own = { ...area, y: area.y + row.top, height: row.height };
        return line && name && <Goal key={line.goal.id} line={line} name={name} area={own} voices={voices} />;
      })}
      <MoreRows count={hidden} x={area.x} y={area.y + bottom + 28} voices={voices} />
    </g>
  );
}

/** Share of a wide row that the name has; height of the bar below the name in a narrow one. */
const NAME_SHARE = 0.5;
const BAR_ROOM = 74;

interface GoalProps {
  readonly line: GoalLine;
  readonly name: SetName;
  readonly area: Area;
  readonly voices: Voices;
}

function WideGoal({ line, name, area: { x, y, width, height }, voices }: GoalProps) {
  const nameRoom = width * NAME_SHARE;
  const barX = x + nameRoom + 24;
  const statusRoom = width * 0.18;
  const middle = y + height / 2;
  return (
    <g>
      <RowRule x={x} y={y} width={width} />
      <RowName name={name} x={x} y={middle} />
      <GoalBar line={line} x={barX} y={middle} width={width - nameRoom - statusRoom - 64} />
      <GoalValue line={line} x={x + width} y={middle} room={statusRoom} voices={voices} />
    </g>
  );
}

function NarrowGoal({ line, name, area: { x, y, width, height }, voices }: GoalProps) {
  const statusRoom = width * 0.36;
  return (
    <g>
      <RowRule x={x} y={y} width={width} />
      <RowName name={name} x={x} y={y + (height - BAR_ROOM) / 2 + 6} />
      <GoalBar line={line} x={x + 6} y={y + height - BAR_ROOM / 2} width={width - statusRoom - 60} />
      <GoalValue line={line} x={x + width} y={y + height - BAR_ROOM / 2} room={statusRoom} voices={voices} />
    </g>
  );
}

/** The widest overshoot that is drawn; more ends in an arrow. */
const MOST_RATIO = 1.15;

function GoalBar({
  line: { judgement, number },
  x,
  y,
  width,
}: {
  line: GoalLine;
  x: number;
  y: number;
  width: number;
}) {
  const unit = width / MOST_RATIO;
  const { attainment, expected } = judgement;
  const ratio = attainment === null ? 0 : Math.max(0, Math.min(MOST_RATIO, attainment));
  const end = x + ratio * unit;
  const isOver = attainment !== null && attainment > MOST_RATIO;
  return (
    <g>
      <path d={`M${x} ${y}H${x + unit}`} stroke="var(--rule-2)" strokeWidth="2" />
      <path d={`M${x} ${y - 14}v28`} stroke="var(--rule-2)" strokeWidth="3" />
      {attainment !== null && <path d={`M${x} ${y}H${end}`} stroke={sectorColour(number)} strokeWidth="13" />}
      {isOver && <path d={`M${end - 4} ${y - 16}l20 16l-20 16z`} fill={sectorColour(number)} />}
      <path d={`M${x + unit} ${y - 20}v40`} stroke="var(--ink)" strokeWidth="4" />
      {attainment !== null && !isOver && (
        <circle cx={end} cy={y} r="11" fill="var(--paper)" stroke={sectorColour(number)} strokeWidth="5" />
      )}
      {expected !== null && <path d={`M${x + expected * unit} ${y - 10}l-10 -18h20z`} fill="var(--ink-2)" />}
    </g>
  );
}

const WARM: Readonly<Record<string, string>> = { behind: "var(--st-late)", missed: "var(--st-late)" };

function GoalValue({
  line: { judgement },
  x,
  y,
  room,
  voices,
}: {
  line: GoalLine;
  x: number;
  y: number;
  room: number;
  voices: Voices;
}) {
  const { main, measure } = voices;
  const { attainment, status } = judgement;
  const word = shortened(main.m.words.goalStatus[status], (text) => measure(text, SIZE.minor, 400), room);
  return (
    <>
      <Words
        x={x}
        y={attainment === null ? y + 9 : y - 2}
        size={attainment === null ? SIZE.minor : 36}
        look={{ anchor: "end", weight: attainment === null ? 400 : 700, fill: WARM[status] ?? "var(--ink)" }}
      >
        {attainment === null ? word : main.f.percent(attainment, 0)}
      </Words>
      {attainment !== null && (
        <Words x={x} y={y + 30} size={SIZE.minor} look={{ anchor: "end", fill: WARM[status] ?? "var(--ink-2)" }}>
          {word}
        </Words>
      )}
    </>
  );
}
