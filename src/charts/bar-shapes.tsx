import type { Bar, Slots } from "./bar-axis.tsx";
import { LookPaths, px } from "./look-paths.ts";
import { Looks } from "./looks.tsx";

/** Of bars that are thinner nobody could tell one from the next. */
export const THIN_PX = 1.5;
/** No bar is wider. */
const WIDEST_PX = 40;

interface BarsProps {
  readonly bars: readonly Bar[];
  readonly slots: Slots;
  readonly y: (value: number) => number;
}

/** More bars than pixels as one shape: from the least to the greatest of each pixel, and always from zero. */
export function ThinBars({ bars, slots, y }: BarsProps) {
  const order = new Map(slots.periods.map((period, index) => [period, index]));
  const columns = new Map<number, { readonly least: number; readonly greatest: number }>();
  for (const { period, value } of bars) {
    const index = order.get(period);
    if (value === null || index === undefined) continue;
    const x = Math.floor(slots.leftPx + index * slots.widthPx);
    const { least, greatest } = columns.get(x) ?? { least: 0, greatest: 0 };
    columns.set(x, { least: Math.min(least, value), greatest: Math.max(greatest, value) });
  }
  const shape = [...columns].map(([x, { least, greatest }]) => `M${x + 0.5} ${y(least)}V${y(greatest)}`).join("");
  return <path d={shape} stroke="var(--hatch)" />;
}

interface PlacedBar {
  /** As it was given: its words are made when asked for. */
  readonly bar: Bar;
  /** Its middle, and its end. */
  readonly x: number;
  readonly endY: number;
}

function placedBars({ bars, slots, y }: BarsProps): readonly PlacedBar[] {
  const byPeriod = new Map(bars.map((bar) => [bar.period, bar]));
  return slots.periods.flatMap((period, index) => {
    const bar = byPeriod.get(period);
    if (!bar || bar.value === null) return [];
    return [{ bar, x: slots.leftPx + (index + 0.5) * slots.widthPx, endY: y(bar.value) }];
  });
}

/** One path for each way in which values are vouched for, so that many bars are few elements. */
function barPaths(placed: readonly PlacedBar[], { widthPx }: Slots, zeroY: number) {
  const inner = px(Math.min(WIDEST_PX, Math.max(1, widthPx - Math.max(1, widthPx * 0.2))));
  const paths = new LookPaths();
  for (const { bar, x, endY } of placed) {
    const { mark } = bar;
    const look = {
      fill: mark === "solid" ? "var(--hatch)" : "var(--paper)",
      stroke: "var(--hatch)",
      ...(mark === "dashed" && { strokeDasharray: "3 2" }),
    };
    const height = px(Math.max(1, Math.abs(endY - zeroY)));
    paths.add(look, `M${px(x - inner / 2)} ${px(Math.min(endY, zeroY))}h${inner}v${height}h${-inner}z`);
  }
  return paths.all();
}

interface WideBarsProps extends BarsProps {
  readonly isLabelled: boolean;
}

/** Bars from zero: filled where the value is vouched for, hollow where it is provisional, dashed where it is derived. */
export function WideBars({ isLabelled, ...drawn }: WideBarsProps) {
  const zeroY = drawn.y(0);
  const placed = placedBars(drawn);
  return (
    <>
      <Looks paths={barPaths(placed, drawn.slots, zeroY)} />
      {isLabelled &&
        placed.map(({ bar, x, endY }) => (
          <text
            key={bar.period}
            className="bar-strip__text halo"
            x={x}
            y={endY > zeroY ? endY + 14 : endY - 5}
            textAnchor="middle"
            fill="var(--ink-2)"
          >
            {bar.label}
          </text>
        ))}
    </>
  );
}
