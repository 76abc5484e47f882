import type { Health } from "#contract/vocabulary.ts";
import { HealthGlyph } from "#ui/health-glyph.tsx";
import { type Area, SIZE } from "./stage.ts";
import { type Voices, secondOf } from "./voice.ts";
import { Words } from "./words.tsx";

/** Edge and pitch of one programme's glyph (DESIGN 3.3: 44 of 1080). */
const GLYPH = 40;
const PITCH = 50;
const GROUP_GAP = 34;
const MOST_ROWS = 4;

export interface HealthGroup {
  readonly health: Health;
  readonly count: number;
}

interface PlacedGroup extends HealthGroup {
  readonly x: number;
  readonly band: number;
  readonly columns: number;
  readonly width: number;
}

export interface RailLayout {
  readonly groups: readonly PlacedGroup[];
  /** Rows of glyphs; 0: too many for glyphs, each group is one glyph and its number. */
  readonly rows: number;
  readonly bandHeight: number;
  readonly labelSize: number;
  readonly height: number;
}

function labelRoom({ health }: HealthGroup, size: number, voices: Voices): number {
  const { main, measure } = voices;
  const second = secondOf(voices, ({ m }) => m.words.healthCount[health]);
  return Math.max(
    measure(main.m.words.healthCount[health], size, 400),
    second === undefined ? 0 : measure(second, SIZE.minor, 400),
  );
}

/** Groups beside each other, in as few bands as there is room for. */
function flowed(groups: readonly HealthGroup[], rows: number, { width, size, voices }: FlowRoom) {
  const placed: PlacedGroup[] = [];
  let [x, band] = [0, 0];
  for (const group of groups) {
    const columns = rows === 0 ? 1 : Math.ceil(group.count / rows);
    const own = Math.max(columns * PITCH, labelRoom(group, size, voices));
    if (x > 0 && x + own > width) [x, band] = [0, band + 1];
    placed.push({ ...group, x, band, columns, width: columns * PITCH });
    x += own + GROUP_GAP;
  }
  return { placed, bands: band + 1, isInside: placed.every((group) => group.width <= width) };
}

interface FlowRoom {
  readonly width: number;
  readonly size: number;
  readonly voices: Voices;
}

/** How every programme becomes one glyph, or, where they are too many, every health one number. */
export function railLayout(groups: readonly HealthGroup[], area: Area, voices: Voices): RailLayout {
  const labels = voices.second ? 162 : 124;
  for (const size of [SIZE.body, SIZE.label]) {
    for (let rows = 1; rows <= MOST_ROWS; rows += 1) {
      const { placed, bands, isInside } = flowed(groups, rows, { width: area.width, size, voices });
      const bandHeight = rows * PITCH + labels;
      const mostBands = area.width < area.height * 1.2 ? 2 : 1;
      if (isInside && bands <= mostBands && bands * bandHeight <= area.height * (bands > 1 ? 0.8 : 0.75)) {
        return { groups: placed, rows, bandHeight, labelSize: size, height: bands * bandHeight };
      }
    }
  }
  const { placed, bands } = flowed(groups, 0, { width: area.width, size: SIZE.label, voices });
  const bandHeight = Math.min(PITCH + labels, area.height / bands);
  return { groups: placed, rows: 0, bandHeight, labelSize: SIZE.label, height: bands * bandHeight };
}

/** One glyph per programme, grouped by health, with the number and the word below. */
export function HealthRail({ layout, area, voices }: { layout: RailLayout; area: Area; voices: Voices }) {
  return layout.groups.map((group) => (
    <Group
      key={group.health}
      group={group}
      at={{ x: area.x + group.x, y: area.y + group.band * layout.bandHeight }}
      layout={layout}
      voices={voices}
    />
  ));
}

const FILL: Readonly<Partial<Record<Health, string>>> = { late: "var(--st-late)", "at-risk": "var(--st-risk)" };

interface GroupProps {
  readonly group: PlacedGroup;
  readonly at: { readonly x: number; readonly y: number };
  readonly layout: RailLayout;
  readonly voices: Voices;
}

function Group({ group: { health, count, columns, width }, at: { x, y }, layout, voices }: GroupProps) {
  const { main, second } = voices;
  const rows = Math.max(1, layout.rows);
  const drawn = layout.rows === 0 ? 1 : count;
  const bracketY = y + rows * PITCH + 10;
  const numberY = bracketY + 56;
  const other = secondOf(voices, ({ m }) => m.words.healthCount[health]);
  return (
    <g>
      {Array.from({ length: drawn }, (_, place) => (
        <g
          key={place}
          transform={`translate(${x + (place % columns) * PITCH} ${y + Math.floor(place / columns) * PITCH})`}
        >
          <HealthGlyph health={health} size={GLYPH} silent />
        </g>
      ))}
      <path
        d={`M${x} ${bracketY + 10}v-10h${Math.max(GLYPH, width - PITCH + GLYPH)}v10`}
        fill="none"
        stroke="var(--ink-3)"
        strokeWidth="2"
      />
      <Words x={x} y={numberY} size={SIZE.figure} look={{ weight: 700, fill: FILL[health] ?? "var(--ink)" }}>
        {main.f.number(count)}
      </Words>
      <Words x={x} y={numberY + 44} size={layout.labelSize}>
        {main.m.words.healthCount[health]}
      </Words>
      {other !== undefined && (
        <Words x={x} y={numberY + 80} size={SIZE.minor} look={{ fill: "var(--ink-2)", lang: second?.tag }}>
          {other}
        </Words>
      )}
    </g>
  );
}
