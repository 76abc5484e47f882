import type { ChangeSubject } from "#domain/change-subject.ts";
import type { ChangeGroup } from "#domain/change-weight.ts";
import type { Change } from "#domain/changes.ts";
import { shortened } from "#ui/text-width.ts";
import { MoreRows, RowRule } from "./row-name.tsx";
import { linesOf } from "./set-rows.ts";
import { type Area, SIZE, rowsThatFit } from "./stage.ts";
import { type Voices, secondOf } from "./voice.ts";
import { Words } from "./words.tsx";

const WARM: Readonly<Record<string, string>> = { late: "var(--st-late)", "at-risk": "var(--st-risk)" };

interface ChangeRowsProps {
  readonly groups: readonly ChangeGroup[];
  readonly subjectOf: (change: Change) => ChangeSubject | undefined;
  readonly area: Area;
  readonly voices: Voices;
}

/** One row per kind of change: how many, what became of them, and the newest by name; bars on one scale. */
export function ChangeRows({ groups, subjectOf, area, voices }: ChangeRowsProps) {
  const least = voices.second ? 96 : 84;
  const { shown, hidden, pitch } = rowsThatFit(groups.length, area.height, { least, most: 128 });
  const most = Math.max(1, ...groups.map(({ changes }) => changes.length));
  return (
    <g>
      {groups.slice(0, shown).map((group, row) => {
        const [newest] = group.changes;
        const own = { ...area, y: area.y + row * pitch, height: pitch };
        const subject = newest && subjectOf(newest);
        return <ChangeRow key={group.weight} group={group} subject={subject} most={most} area={own} voices={voices} />;
      })}
      <MoreRows count={hidden} x={area.x} y={area.y + shown * pitch + 28} voices={voices} />
    </g>
  );
}

interface ChangeRowProps {
  readonly group: ChangeGroup;
  readonly subject: ChangeSubject | undefined;
  readonly most: number;
  readonly area: Area;
  readonly voices: Voices;
}

const COUNT_ROOM = 116;
/** A row of this height has room for two lines below its label. */
const TWO_LINES = 120;

function ChangeRow({
  group: { weight, changes },
  subject,
  most,
  area: { x, y, width, height },
  voices,
}: ChangeRowProps) {
  const { main, second, measure } = voices;
  const fill = WARM[weight] ?? "var(--ink)";
  const nameX = x + COUNT_ROOM;
  const barRoom = width * 0.22;
  const room = width - COUNT_ROOM - barRoom - 30;
  const middle = y + height / 2;
  const label = main.m.present.weights[weight];
  const other = secondOf(voices, ({ m }) => m.present.weights[weight]);
  const labelPx = measure(label, SIZE.body, 600);
  const isBeside = other !== undefined && labelPx + 20 + measure(other, SIZE.minor, 400) <= room;
  const title = subject && main.choose(subject.title);
  const named = title
    ? linesOf(title.text, height >= TWO_LINES ? 2 : 1, { width: (text) => measure(text, SIZE.label, 400), room })
    : [];
  const labelY = middle - (named.length > 1 ? 24 : 6);
  return (
    <g>
      <RowRule x={x} y={y} width={width} />
      <Words x={x} y={middle + 20} size={SIZE.figure} look={{ weight: 700, fill }}>
        {main.f.number(changes.length)}
      </Words>
      <Words x={nameX} y={labelY} size={SIZE.body} look={{ weight: 600 }}>
        {shortened(label, (text) => measure(text, SIZE.body, 600), room) || label}
      </Words>
      {isBeside && (
        <Words x={nameX + labelPx + 20} y={labelY} size={SIZE.minor} look={{ fill: "var(--ink-2)", lang: second?.tag }}>
          {other}
        </Words>
      )}
      {named.map((line, index) => (
        <Words
          key={line}
          x={nameX}
          y={labelY + 36 + index * 34}
          size={SIZE.label}
          look={{ fill: "var(--ink-2)", lang: title?.lang }}
        >
          {line}
        </Words>
      ))}
      <rect x={x + width - barRoom} y={middle - 11} width={(barRoom * changes.length) / most} height="22" fill={fill} />
    </g>
  );
}
