import { memo } from "react";
import { BAR_SIZES } from "#charts/bar-sizes.ts";
import { ProgramStations, ProgramTrack } from "#charts/program-bar.tsx";
import { type EndLabel, programEndLabel } from "#charts/program-end-label.ts";
import { END_TEXT_PX, ProgramEnd } from "#charts/program-end.tsx";
import type { ProgramLine } from "#charts/program-line.ts";
import { stationPlaces } from "#charts/station-places.ts";
import type { TimeScale } from "#charts/time-scale.ts";
import { WEEKEND_OPACITY } from "#charts/timeline-legend.tsx";
import type { AxisTicks } from "#charts/timeline-ticks.ts";
import { trackParts } from "#charts/track-parts.ts";
import type { FullDate } from "#contract/dates.ts";
import type { Program } from "#contract/records.ts";
import type { Evidence, Health } from "#contract/vocabulary.ts";
import { EvidenceGlyph } from "#ui/evidence-mark.tsx";
import { HealthGlyph } from "#ui/health-glyph.tsx";
import { useI18n } from "#ui/i18n-context.tsx";
import { useLocalized } from "#ui/local-text.tsx";
import { type TextWidth, lineCount } from "#ui/text-width.ts";
import { endWords } from "./timeline-words.ts";

/** Width of the names beside the bars. */
export const NAME_PX = 300;
/** Room for a name, left of it the sign, right of it the mark of an evidence that differs. */
const TITLE_PX = 236;
const TITLE_TEXT_PX = 12.5;
const TITLE_LINE_PX = 14;
const ROW_PX = 26;
const ROW_GAP_PX = 6;
/** Room right of the scale for half a station. */
export const EDGE_PX = 8;

/** What all rows share. */
export interface Sheet {
  readonly scale: TimeScale;
  readonly ticks: AxisTicks;
  readonly asOf: FullDate;
  readonly prevailing: Evidence | undefined;
  readonly widthOf: TextWidth;
}

/** Grid, what lies after the as-of day, and its line, as high as a row. */
export function RowGround({ sheet: { scale, ticks, asOf }, rowPx }: { readonly sheet: Sheet; readonly rowPx: number }) {
  const isShown = asOf >= scale.firstOn && asOf <= scale.lastOn;
  const todayPx = asOf < scale.firstOn ? 0 : isShown ? scale.xEnd(asOf) : scale.endPx;
  return (
    <>
      <rect x={todayPx} width={scale.endPx - todayPx} height={rowPx} fill="var(--future)" />
      {ticks.weekends.map(({ x, widthPx }) => (
        <rect key={x} x={x} width={widthPx} height={rowPx} fill="var(--ink)" fillOpacity={WEEKEND_OPACITY} />
      ))}
      {ticks.upper.map(({ on, x }) => (
        <path key={on} d={`M${x} 0V${rowPx}`} stroke="var(--rule)" />
      ))}
    </>
  );
}

interface PaperRowProps {
  readonly program: Program;
  readonly health: Health;
  readonly line: ProgramLine;
  readonly eventDays: readonly FullDate[];
  readonly sheet: Sheet;
}

/** What has room beside the end of the line. */
function useEnd({ program, line, eventDays, sheet }: Omit<PaperRowProps, "health">): EndLabel | undefined {
  const i18n = useI18n();
  const { scale, asOf, widthOf } = sheet;
  const days = [...eventDays.map((on) => scale.x(on)), scale.xEnd(asOf)];
  return programEndLabel(trackParts(line, scale, asOf), endWords(program, asOf, i18n), {
    scale,
    places: stationPlaces(line.stations, scale, BAR_SIZES.compact.radiusPx),
    taken: days.map((x) => ({ from: x, to: x })),
    widthOf: (text) => widthOf(text, END_TEXT_PX),
  });
}

/** A program on paper: its sign and whole name, and its line. */
export const PaperRow = memo(function PaperRow({ program, health, line, eventDays, sheet }: PaperRowProps) {
  const localized = useLocalized();
  const { scale, asOf, prevailing, widthOf } = sheet;
  const { text, lang } = localized(program.title);
  const isShown = asOf >= scale.firstOn && asOf <= scale.lastOn;
  const lines = lineCount(text, (part) => widthOf(part, TITLE_TEXT_PX), TITLE_PX);
  const rowPx = Math.max(ROW_PX, lines * TITLE_LINE_PX + ROW_GAP_PX);
  const end = useEnd({ program, line, eventDays, sheet });
  const middle = `translate(0 ${rowPx / 2})`;
  return (
    <tr className="timeline-paper__row">
      <th scope="row">
        <span className="timeline-paper__name">
          <HealthGlyph health={health} size={14} silent />
          <span lang={lang}>{text}</span>
          {program.evidence !== prevailing && <EvidenceGlyph level={program.evidence} />}
        </span>
      </th>
      <td>
        <svg width={scale.endPx + EDGE_PX} height={rowPx} aria-hidden="true">
          <RowGround sheet={sheet} rowPx={rowPx} />
          <g transform={middle}>
            <ProgramTrack line={line} scale={scale} asOf={asOf} size="compact" />
            {eventDays.map((on) => (
              <path
                key={on}
                d={`M${scale.x(on)} 6V11`}
                stroke={on > asOf ? "var(--rule-2)" : "var(--ink-2)"}
                strokeWidth="1.5"
              />
            ))}
          </g>
          {isShown && <path d={`M${scale.xEnd(asOf)} 0V${rowPx}`} stroke="var(--ink)" strokeWidth="1.5" />}
          <g transform={middle}>
            <ProgramEnd label={end} />
            <ProgramStations line={line} scale={scale} size="compact" />
          </g>
        </svg>
      </td>
    </tr>
  );
});
