import { useCallback, useMemo, useRef } from "react";
import { NOT_MEASURED, useElementWidth } from "#ui/use-element-width.ts";
import { annotationGroups, placedAnnotations } from "./annotation-places.ts";
import { type Bar, type BarAxis, BarTicks, PeriodLabels, type Slots, slotDays } from "./bar-axis.tsx";
import { THIN_PX, ThinBars, WideBars } from "./bar-shapes.tsx";
import { BarsSince } from "./bars-since.tsx";
import { endLabelsPx } from "./end-label-places.ts";
import { SeriesAnnotations } from "./series-annotations.tsx";
import { SeriesDiamonds } from "./series-diamonds.tsx";
import { PLOT_ABOVE_PX, everyPeriod, periodsOf, seriesGeometry, seriesRows } from "./series-geometry.ts";
import { textWidthPx } from "./series-labels.ts";
import { type ReadingPlace, SeriesReading } from "./series-reading.tsx";
import { sincePeriodText } from "./series-since.tsx";
import type { ChartAxis, ChartBeside, ChartLine, ChartSince } from "./series-types.ts";
import { valueScale } from "./value-ticks.ts";
import "./bar-strip.css";

export interface BarStripProps {
  /** What the bars show, for those who do not see them, and how they are walked. */
  readonly name: { readonly title: string; readonly walk: string };
  /** Of one frequency, in the order of time. */
  readonly bars: readonly Bar[];
  readonly axis: BarAxis;
  readonly heightPx?: number;
  /** The chart of series above, whose time axis the bars share. */
  readonly under?: { readonly lines: readonly ChartLine[]; readonly axis: ChartAxis } | undefined;
  /** Where what came after an earlier day begins. */
  readonly since?: ChartSince | undefined;
  /** What is marked above the bars, with the way to what it stands for. */
  readonly marked?: Pick<ChartBeside, "annotations" | "diamonds"> | undefined;
}

const STRIP_PX = 86;
const TOP_PX = 8;
const BOTTOM_PX = 24;
const MOST_LABELS = 16;

interface SlotRoom {
  readonly widthPx: number;
  readonly tickPx: number;
}

/** Every bar with a value, where its slot is. */
function barPlaces(bars: readonly Bar[], slots: Slots): readonly ReadingPlace[] {
  const at = new Map(bars.map((bar) => [bar.period, bar]));
  return slots.periods.flatMap((period, index) => {
    const bar = at.get(period);
    if (!bar || bar.value === null) return [];
    const part = { id: period, color: "var(--hatch)", name: "", text: bar.text };
    return [{ period, x: slots.leftPx + (index + 0.5) * slots.widthPx, parts: [part] }];
  });
}

function slotsOf({ bars, under }: Pick<BarStripProps, "bars" | "under">, { widthPx, tickPx }: SlotRoom): Slots {
  if (!under) {
    const [first, last] = [bars[0], bars.at(-1)];
    const periods = first && last ? everyPeriod(first.period, last.period) : [];
    return { periods, leftPx: tickPx, widthPx: (widthPx - tickPx) / Math.max(1, periods.length) };
  }
  const labelPx = endLabelsPx(under.lines, widthPx);
  const rows = seriesRows(under.lines, { widthPx: widthPx - labelPx, isLog: under.axis.isLog === true });
  const { left, right, periodTicks, x } = seriesGeometry({ ...under, rows, widthPx, heightPx: STRIP_PX, labelPx });
  // of all bars, however few rows the lines above are drawn by
  const periods = periodsOf(under.lines);
  const ticks = periodTicks.map(({ at, label }) => ({ at: x(at), label }));
  return {
    periods,
    ticks,
    leftPx: left,
    widthPx: (right - left) / Math.max(1, periods.length),
  };
}

function useMarked({ marked }: Pick<BarStripProps, "marked">, slots: Slots, rightPx: number) {
  return useMemo(() => {
    if (!marked) return [];
    const area = { ...slotDays(slots), left: slots.leftPx, right: rightPx, top: PLOT_ABOVE_PX };
    return placedAnnotations(marked.annotations, area, 0);
  }, [marked, slots, rightPx]);
}

/** Bars of one series around zero (DESIGN §5: bars start at zero); few bars say their values, many have an axis. */
export function BarStrip(props: BarStripProps) {
  const box = useRef<HTMLDivElement>(null);
  const widthPx = useElementWidth(box, NOT_MEASURED);
  const { axis, heightPx = STRIP_PX } = props;
  return (
    <div ref={box} className="bar-strip">
      {axis.unit !== "" && <p className="bar-strip__unit">{axis.unit}</p>}
      <div className="bar-strip__drawing">
        {widthPx !== NOT_MEASURED && <Bars {...props} widthPx={Math.max(160, widthPx)} heightPx={heightPx} />}
      </div>
    </div>
  );
}

interface BarsProps extends BarStripProps {
  readonly widthPx: number;
  readonly heightPx: number;
}

function Bars(props: BarsProps) {
  const { name, bars, axis, widthPx, heightPx, since } = props;
  const values = bars.flatMap(({ value }) => value ?? []);
  const scale = valueScale(values, 0, heightPx > STRIP_PX ? 4 : 2);
  const tickPx = 14 + Math.ceil(Math.max(...scale.ticks.map((each) => textWidthPx(axis.tick(each), 12))));
  const { under } = props;
  const slots = useMemo(() => slotsOf({ bars, under }, { widthPx, tickPx }), [bars, under, widthPx, tickPx]);
  const isLabelled =
    values.length <= MOST_LABELS && bars.every(({ label }) => textWidthPx(label, 12) + 4 <= slots.widthPx);
  const [least, greatest] = isLabelled ? [Math.min(0, ...values), Math.max(0, ...values)] : [scale.low, scale.high];
  const bottomY = heightPx - BOTTOM_PX - (isLabelled && least < 0 ? 15 : 0);
  const rightPx = slots.leftPx + slots.widthPx * slots.periods.length;
  const placed = useMarked(props, slots, rightPx);
  const topPx = placed.length > 0 ? PLOT_ABOVE_PX : 0;
  const topY = (topPx || TOP_PX) + (isLabelled ? 11 : 2);
  const y = (value: number) => bottomY - ((value - least) / (greatest - least || 1)) * (bottomY - topY);
  const placesOf = useCallback(() => barPlaces(bars, slots), [bars, slots]);
  return (
    <>
      <svg width={widthPx} height={heightPx} role="img" aria-label={name.title}>
        {since && <BarsSince since={since} slots={slots} bottomPx={heightPx - BOTTOM_PX} />}
        <SeriesAnnotations placed={placed} bottom={heightPx - BOTTOM_PX} />
        {!isLabelled && <BarTicks ticks={scale.ticks} axis={axis} place={{ left: slots.leftPx, right: rightPx, y }} />}
        {slots.widthPx < THIN_PX ? (
          <ThinBars bars={bars} slots={slots} y={y} />
        ) : (
          <WideBars bars={bars} slots={slots} y={y} isLabelled={isLabelled} />
        )}
        <path d={`M${slots.leftPx} ${y(0)}H${rightPx}`} stroke="var(--rule-2)" />
        <PeriodLabels slots={slots} axis={axis} y={heightPx - 6} />
      </svg>
      <SeriesReading
        label={name.walk}
        placesOf={placesOf}
        area={{ left: slots.leftPx, right: rightPx, top: topPx, bottom: heightPx - BOTTOM_PX }}
        periodText={sincePeriodText(axis.period, since)}
      />
      {props.marked && (
        <SeriesDiamonds groups={annotationGroups(placed)} widthPx={widthPx} {...props.marked.diamonds} />
      )}
    </>
  );
}
