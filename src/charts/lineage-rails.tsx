import { HatchPattern } from "./hatch.tsx";
import { apart, type LineageColumns } from "./lineage-layout.ts";
import { drawnYears, type LineageScale } from "./lineage-scale.ts";
import type { LineageTerm, LineageView } from "./lineage-types.ts";

interface PartProps {
  readonly view: LineageView;
  readonly scale: LineageScale;
  readonly columns: LineageColumns;
}

/** Axis of the years with its ticks; the break is a cut through it. */
export function LineageAxis({ scale, columns }: Omit<PartProps, "view">) {
  const { scaleBreak, startPx, endPx } = scale;
  const x = columns.axisPx;
  const gapTop = (scaleBreak?.atPx ?? startPx) - 4;
  return (
    <g>
      <path
        d={scaleBreak ? `M${x} ${startPx}V${gapTop}M${x} ${gapTop + 8}V${endPx}` : `M${x} ${startPx}V${endPx}`}
        stroke="var(--rule-2)"
      />
      {drawnYears(scale).map(({ year, atPx, isLabelled }) => (
        <path
          key={year}
          d={`M${x - (isLabelled ? 8 : 5)} ${atPx}H${x}`}
          stroke={isLabelled ? "var(--rule-2)" : "var(--rule)"}
        />
      ))}
      {scaleBreak && <path d={`M${x - 6} ${gapTop + 3}l12-5M${x - 6} ${gapTop + 11}l12-5`} stroke="var(--rule-2)" />}
    </g>
  );
}

function Rail({
  x,
  colour,
  scale,
  splitPx,
}: {
  readonly x: number;
  readonly colour: string;
  readonly scale: LineageScale;
  readonly splitPx: number;
}) {
  return (
    <g>
      <path d={`M${x} ${scale.startPx}V${splitPx}`} stroke={colour} strokeWidth="6" />
      <path
        d={`M${x - 2.3} ${splitPx}V${scale.endPx}M${x + 2.3} ${splitPx}V${scale.endPx}`}
        stroke={colour}
        strokeWidth="1.5"
      />
    </g>
  );
}

function Rung({
  term,
  y,
  columns,
}: {
  readonly term: LineageTerm;
  readonly y: number;
  readonly columns: LineageColumns;
}) {
  const isAhead = term.state === "ahead";
  const { railAPx, railBPx, isNarrow } = columns;
  const radius = isNarrow ? 6 : 8;
  return (
    <g>
      <path
        d={`M${railAPx} ${y}H${railBPx}`}
        stroke={isAhead ? "var(--rule-2)" : "var(--ink)"}
        strokeWidth={isAhead ? 1.5 : 3}
        strokeDasharray={isAhead ? "4 3" : undefined}
      />
      {[railAPx, railBPx].map((x, side) => (
        <circle
          key={x}
          cx={x}
          cy={y}
          r={radius}
          fill="var(--paper)"
          stroke={isAhead ? "var(--rule-2)" : side === 0 ? "var(--city-a)" : "var(--city-b)"}
          strokeWidth={isAhead ? 2 : isNarrow ? 3.2 : 4}
        />
      ))}
    </g>
  );
}

/** The rails with their rungs, the hatched gaps and the ticks of all other signings: what lies under the boxes. */
export function LineageRails({ view, scale, columns, hatchId }: PartProps & { readonly hatchId: string }) {
  const splitPx = Math.min(scale.endPx, Math.max(scale.startPx, scale.yEnd(view.asOf)));
  const ticks = view.ticks.toSorted((a, b) => scale.yMiddle(a.on) - scale.yMiddle(b.on));
  const tickPlaces = apart(
    ticks.map(({ on }) => scale.yMiddle(on)),
    9,
  );
  const tickX = (columns.boxRightPx + columns.railBPx) / 2 - (columns.isNarrow ? 1 : 0);
  return (
    <g>
      <defs>
        <HatchPattern id={hatchId} />
      </defs>
      {view.gaps.map((gap) => (
        <rect
          key={gap.id}
          x={columns.boxLeftPx}
          y={scale.y(gap.firstOn) + 3}
          width={Math.max(0, columns.boxRightPx - columns.boxLeftPx)}
          height={Math.max(0, scale.yEnd(gap.lastOn) - scale.y(gap.firstOn) - 6)}
          fill={`url(#${hatchId})`}
          opacity="0.55"
        />
      ))}
      <Rail x={columns.railAPx} colour="var(--city-a)" scale={scale} splitPx={splitPx} />
      <Rail x={columns.railBPx} colour="var(--city-b)" scale={scale} splitPx={splitPx} />
      {view.terms.map((term) => (
        <Rung key={term.id} term={term} y={scale.yMiddle(term.signedOn)} columns={columns} />
      ))}
      {ticks.map((tick, index) => (
        <rect
          key={tick.id}
          x={tickX - 3}
          y={(tickPlaces[index] ?? 0) - 3}
          width="6"
          height="6"
          fill="var(--paper)"
          stroke={tick.isAhead ? "var(--rule-2)" : "var(--ink)"}
          strokeWidth="1.4"
        >
          <title>{tick.title}</title>
        </rect>
      ))}
    </g>
  );
}
