import type { Deadline } from "#domain/deadlines.ts";
import { MoreRows, RowName, RowRule } from "./row-name.tsx";
import { setRows } from "./set-rows.ts";
import { type Area, SIZE } from "./stage.ts";
import { type Voices, secondOf } from "./voice.ts";
import { Words } from "./words.tsx";

const HEAD = 44;

/** The next dates with what is due; fewer where the room is short. */
export function DeadlineRows({
  deadlines,
  area: { x, y, width, height },
  voices,
}: {
  readonly deadlines: readonly Deadline[];
  readonly area: Area;
  readonly voices: Voices;
}) {
  const { main, second, measure } = voices;
  const dateRoom =
    Math.max(0, ...deadlines.map(({ milestone }) => measure(main.f.date(milestone.due ?? ""), 30, 700))) + 30;
  const { rows, names, hidden } = setRows(
    deadlines.map(({ milestone }) => milestone.title),
    { room: width - dateRoom, height: height - HEAD, least: 62, most: 74, voices },
  );
  const head = rows.length > 0 ? main.m.present.drawing.deadlines : main.m.present.drawing.noDeadlines;
  const other = secondOf(voices, ({ m }) =>
    rows.length > 0 ? m.present.drawing.deadlines : m.present.drawing.noDeadlines,
  );
  const headRoom =
    measure(head, SIZE.label, 400) + (other === undefined ? 0 : measure(other, SIZE.minor, 400) + 20) + 48;
  return (
    <g>
      <path d={`M${x} ${y}h${width}`} stroke="var(--rule-strong)" strokeWidth="2" />
      <Words x={x} y={y + 34} size={SIZE.label}>
        {head}
      </Words>
      {other !== undefined && (
        <Words
          x={x + measure(head, SIZE.label, 400) + 20}
          y={y + 34}
          size={SIZE.minor}
          look={{ fill: "var(--ink-2)", lang: second?.tag }}
        >
          {other}
        </Words>
      )}
      {rows.map((row, place) => {
        const [deadline, name] = [deadlines[place], names[place]];
        if (!deadline || !name) return null;
        const { milestone, program } = deadline;
        const middle = y + HEAD + row.middle;
        return (
          <g key={`${program.id}/${milestone.id}`}>
            {place > 0 && <RowRule x={x} y={y + HEAD + row.top} width={width} />}
            <Words x={x} y={middle + 10} size={30} look={{ weight: 700 }}>
              {main.f.date(milestone.due ?? "")}
            </Words>
            <RowName name={name} x={x + dateRoom} y={middle} />
          </g>
        );
      })}
      <MoreRows count={hidden} x={x + headRoom} y={y + 34} voices={voices} />
    </g>
  );
}
