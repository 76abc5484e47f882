import { type FullDate, firstDay } from "#contract/dates.ts";
import type { Agreement } from "#contract/records.ts";
import type { TimeScale } from "#charts/time-scale.ts";
import { agreementStatus, expiryOn, termFirstDay } from "#domain/agreements.ts";
import { MoreRows, RowName, RowRule } from "./row-name.tsx";
import { setRows } from "./set-rows.ts";
import { type Area, SIZE } from "./stage.ts";
import type { Voices } from "./voice.ts";
import { AXIS_ROOM, YearAxis } from "./year-axis.tsx";

export interface AgreementRowsProps {
  readonly agreements: readonly Agreement[];
  readonly area: Area;
  readonly voices: Voices;
  readonly asOf: FullDate;
  readonly scaleOver: (startPx: number, endPx: number) => TimeScale;
}

/** No wall has room for more. */
const MOST_ROWS = 40;

/** One term per paper on the axis of the whole partnership; the terms that run now in full ink. */
export function AgreementRows({ agreements, area, voices, asOf, scaleOver }: AgreementRowsProps) {
  const nameRoom = area.width < 1000 ? area.width * 0.56 : area.width * 0.6;
  const scale = scaleOver(area.x + nameRoom + 30, area.x + area.width);
  const {
    rows,
    names,
    hidden,
    bottom: end,
  } = setRows(
    agreements.slice(0, MOST_ROWS).map(({ title }) => title),
    { room: nameRoom, height: area.height - AXIS_ROOM, least: 62, most: 84, voices },
  );
  const bottom = area.y + end;
  return (
    <g>
      {rows.length > 0 && <YearAxis scale={scale} top={area.y} bottom={bottom} asOf={asOf} voices={voices} />}
      {rows.map((row, place) => {
        const [agreement, name] = [agreements[place], names[place]];
        if (!agreement || !name) return null;
        const y = area.y + row.middle;
        return (
          <g key={agreement.id}>
            {place > 0 && <RowRule x={area.x} y={area.y + row.top} width={area.width} />}
            <RowName name={name} x={area.x} y={y} />
            <Term agreement={agreement} y={y} scale={scale} asOf={asOf} />
          </g>
        );
      })}
      <MoreRows
        count={hidden + Math.max(0, agreements.length - MOST_ROWS)}
        x={area.x}
        y={bottom + SIZE.minor + 8}
        voices={voices}
      />
    </g>
  );
}

interface TermProps {
  readonly agreement: Agreement;
  readonly y: number;
  readonly scale: TimeScale;
  readonly asOf: FullDate;
}

/** Signed: a diamond; the term: a bar, hollow after the day shown; without an end: an arrow. */
function Term({ agreement, y, scale, asOf }: TermProps) {
  const status = agreementStatus(agreement, asOf);
  const isInForce = status === "in-force";
  const ink = isInForce ? "var(--ink)" : "var(--ink-3)";
  const signedX = scale.x(scale.within(firstDay(agreement.signedOn)));
  const startX = scale.x(scale.within(termFirstDay(agreement)));
  const end = expiryOn(agreement);
  const isOpen = end === undefined && isInForce;
  const endX = end === undefined ? (isOpen ? scale.xEnd(asOf) : startX) : scale.xEnd(scale.within(end));
  const nowX = Math.min(endX, Math.max(startX, scale.xEnd(scale.within(asOf))));
  const half = isInForce ? 9 : 6;
  return (
    <g>
      {nowX < endX && (
        <rect
          x={nowX}
          y={y - half}
          width={endX - nowX}
          height={half * 2}
          fill="var(--paper)"
          stroke={ink}
          strokeWidth="2.5"
        />
      )}
      {nowX > startX && <rect x={startX} y={y - half} width={nowX - startX} height={half * 2} fill={ink} />}
      {isOpen && <path d={`M${endX} ${y - 15}l20 15l-20 15z`} fill={ink} />}
      <path d={`M${signedX} ${y - 13}l13 13l-13 13l-13 -13z`} fill={ink} stroke="var(--paper)" strokeWidth="3" />
    </g>
  );
}
